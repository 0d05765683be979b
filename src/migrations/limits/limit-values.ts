import { z } from 'zod';
import type { ConflictField } from '../../form/conflict/three-way';
import { obeys, obeysAt } from '../../form/rule';
import { message, type Message } from '../../i18n/message';
import {
  atLeastOne,
  bandwidth,
  type LimitName,
  type LimitsHolder,
  type LimitValues,
  nodeWithinCluster,
} from '../model/limits';

const limit = z.number().nullable().superRefine(obeys(atLeastOne));

/** The rules of the form, with the defaults of the object that holds the limits. */
export const limitsSchema = (holder: LimitsHolder) =>
  z
    .object({
      perCluster: limit,
      perNode: limit,
      bandwidth: z.string().superRefine(obeys(bandwidth)),
      completion: limit,
      progress: limit,
      autoConverge: z.boolean(),
      postCopy: z.boolean(),
      network: z.string(),
    })
    .superRefine(obeysAt(['perNode'], nodeWithinCluster(holder)));

/** What each limit is called. */
export const LIMIT_TITLES: Readonly<Record<LimitName, Message>> = {
  perCluster: message('Migrations at a time in the cluster'),
  perNode: message('Migrations at a time out of one node'),
  bandwidth: message('Bandwidth of one migration'),
  completion: message('Time to complete, for each GiB'),
  progress: message('Time without progress'),
  autoConverge: message('Slow the guest down until it converges'),
  postCopy: message('Allow post-copy'),
  network: message('Network'),
};

const wordsOf = (value: LimitValues[LimitName]): Message | string => {
  if (value === true) return message('On');
  if (value === false) return message('Off');
  return value === null || value === '' ? message('Default') : String(value);
};

/** The limits side by side where somebody else was faster. */
export const LIMIT_CONFLICTS: readonly ConflictField<LimitValues>[] = Object.entries(LIMIT_TITLES).map(
  ([id, label]) => ({
    id,
    label,
    paths: [id],
    // The keys of the titles are the names of the limits.
    words: (values) => wordsOf(values[id as LimitName]),
  }),
);
