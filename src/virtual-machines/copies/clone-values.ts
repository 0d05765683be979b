import { z } from 'zod';
import { obeys, obeysAt } from '../../form/rule';
import { copyCount, copyPattern } from '../model/copy-name';

/** What is asked about copies: a name, or the pattern of the names of several. */
export const cloneSchema = z
  .object({
    name: z.string(),
    count: z.number().nullable().superRefine(obeys(copyCount)),
    keepsLabels: z.boolean(),
  })
  .superRefine(obeysAt(['name'], ({ name, count }) => copyPattern(name, count ?? 1)));

export type CloneValues = z.infer<typeof cloneSchema>;
