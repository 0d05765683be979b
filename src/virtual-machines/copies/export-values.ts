import { z } from 'zod';
import { obeys } from '../../form/rule';
import { shortDuration } from '../model/snapshot';

/** What is asked about an export; without a snapshot the machine as it is now. */
export const exportSchema = z.object({
  snapshot: z.string(),
  ttl: z.string().superRefine(obeys(shortDuration)),
});
