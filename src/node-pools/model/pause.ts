import { message, type Message } from '../../i18n/message';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { conditionOf } from '../../hosted-clusters/model/condition';

/** How long a pool is left alone: until somebody resumes it, for some hours, or until a time that is typed. */
export const PAUSES = ['resumed', '1', '4', '24', 'time'] as const;
export type Pause = (typeof PAUSES)[number];

const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

const isTime = (text: string): boolean => RFC3339.test(text) && !Number.isNaN(Date.parse(text));

const HOUR = 3_600_000;

const written = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');

/**
 * What is wrong with the time until which a pool is paused (source: CRD, RFC 3339; the operator ignores a time that is over).
 * @param now milliseconds since the epoch
 */
export const pauseTime = (text: string, now: number): Message | undefined => {
  if (!isTime(text))
    return message('{{value}} is not a time. Write it as {{example}}.', {
      value: text === '' ? '–' : text,
      example: written(now + 24 * HOUR),
    });
  return Date.parse(text) <= now
    ? message('This time is over. Write a later one, such as {{example}}.', {
        example: written(now + 24 * HOUR),
      })
    : undefined;
};

/**
 * The value of `spec.pausedUntil` (CRD: a time, or true).
 * @param time what was typed, used for `time` only
 * @param now milliseconds since the epoch
 */
export const pausedUntil = (pause: Pause, time: string, now: number): string => {
  if (pause === 'resumed') return 'true';
  return pause === 'time' ? time : written(now + Number(pause) * HOUR);
};

/** Whether the operator leaves a pool alone, or will: a time that is over pauses nothing, which its condition tells (operator). */
export const isPaused = (pool: NodePool): boolean => {
  const until = pool.spec.pausedUntil;
  if (until === undefined || /^false$/i.test(until)) return false;
  return !isTime(until) || conditionOf(pool, 'ReconciliationActive')?.status !== 'True';
};

/** The time at which the operator goes on by itself; undefined where it waits for somebody. */
export const pauseEnd = ({ spec: { pausedUntil: until } }: NodePool): string | undefined =>
  until !== undefined && isTime(until) ? until : undefined;
