import { z } from 'zod';
import { obeys } from '../../form/rule';
import { shortDuration } from '../model/snapshot';
import { vmName } from '../model/vm-name';

/** What is asked about a new snapshot. */
export const snapshotSchema = z.object({
  name: z.string().superRefine(obeys(vmName)),
  deadline: z.string().superRefine(obeys(shortDuration)),
});

export type SnapshotValues = z.infer<typeof snapshotSchema>;
