import { z } from 'zod';
import { refuse } from '../fields/refuse';
import { PAUSES, pauseTime } from '../model/pause';

/** How long a pool shall be left alone. @param now gives the time in milliseconds, against which the end is judged */
export const pauseSchema = (now: () => number) =>
  z.object({ pause: z.enum(PAUSES), time: z.string() }).superRefine((values, context) => {
    if (values.pause === 'time') refuse(context, ['time'], pauseTime(values.time, now()));
  });

export type PauseValues = z.infer<ReturnType<typeof pauseSchema>>;
