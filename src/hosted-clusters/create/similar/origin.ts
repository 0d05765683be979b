import { z } from 'zod';
import type { Message } from '../../../i18n/message';

/** Which cluster the form was filled from. It is in no object, but a draft keeps it. */
export const originSchema = z.object({
  /** `namespace/name`; '' = from none */
  from: z.string(),
  /** the fields whose secrets the source has and the copy is given anew */
  again: z.array(z.string()),
  /** what was not taken over, and why */
  notes: z.array(z.custom<Message>((value) => typeof value === 'object' && value !== null && 'key' in value)),
});

export type Origin = z.infer<typeof originSchema>;

export const originDefaults: Origin = { from: '', again: [], notes: [] };
