import { z } from 'zod';
import { refuse } from '../fields/refuse';
import type { ConfigKind } from '../model/config-documents';
import { configTextProblems } from './config-text';

/** The text of a ConfigMap for nodes, as the form holds it. */
export interface MapValues {
  text: string;
}

/** The rules for a text of this kind; the first problem stands for all, the editor shows the others at their lines. */
export const mapSchema = (kind: ConfigKind) =>
  z.object({ text: z.string() }).superRefine(({ text }, context) => {
    refuse(context, ['text'], configTextProblems(kind, text)[0]?.message);
  });
