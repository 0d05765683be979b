import { message } from '../../../../i18n/message';
import type { Model } from '../../../../kubernetes/model';
import type { ReadState } from '../../../../kubernetes/read/state';
import { whyUnchecked } from '../../../../node-pools/fields/checks/choices';
import { NOTHING_READ, type Facts } from '../../../model/preflight/facts';
import type { Reading } from '../../../model/preflight/reading';

/** What came of a read, as the preflight judges it. */
export const readingOf = <T>(
  model: Model,
  value: T | undefined,
  state: ReadState,
  namespace?: string,
): Reading<T> => {
  switch (state.phase) {
    case 'loading':
      return { state: 'loading' };
    case 'missing':
      return { state: 'missing' };
    case 'ready':
      return value === undefined ? { state: 'missing' } : { state: 'read', value, isPaused: !state.live };
    case 'failed': {
      const why = whyUnchecked(model, state.error, namespace);
      return { state: state.error.kind === 'not-served' ? 'not-served' : 'unreadable', why };
    }
  }
};

/** What pods request, where the step that reads it was not shown long enough. */
export const NOT_ASKED: Facts['requested'] = {
  state: 'unreadable',
  why: message('What the pods of the nodes request is read in the step Preflight only.'),
};

/** Before the preflight was shown. */
export const AT_FIRST: Facts = { ...NOTHING_READ, requested: NOT_ASKED };

const isLess = (now: Reading<unknown>): boolean => now.state === 'loading' || now === NOT_ASKED;

/** What was read stays while it is read again or no longer: a step that is opened anew must not blink. */
export const keepRead = (before: Facts, now: Partial<Facts>): Facts => {
  const known: Readonly<Record<string, Reading<unknown> | undefined>> = { ...before };
  const entries: readonly (readonly [string, Reading<unknown>])[] = Object.entries(now);
  const fresh = entries.filter(([name, reading]) => !(isLess(reading) && known[name]?.state === 'read'));
  return { ...before, ...Object.fromEntries(fresh) };
};
