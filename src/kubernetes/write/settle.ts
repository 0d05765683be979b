import { type ApiError, toApiError } from '../errors';
import { sleep } from '../read/sleep';
import { untilAnswered } from './until-answered';

/** A write, and how to find out whether it took effect. */
export interface Settled {
  /** Rejects with an ApiError. */
  readonly send: () => Promise<void>;
  /** Looks whether what was asked for is so now. Rejects with an ApiError where nobody can say. */
  readonly isSo: () => Promise<boolean>;
  /** Whether sending it twice does no more than sending it once. */
  readonly mayRepeat: boolean;
  /** False: a server that does not answer is not waited for. */
  readonly isPatient?: boolean;
}

/** Attempts to send it; each but the first only after a look has shown that it was not done. */
const MAX_ATTEMPTS = 4;
/** Before the second attempt, in milliseconds; each further wait is twice as long. */
const FIRST_WAIT_MS = 1_000;
const NEVER = new AbortController().signal;

/** A server that has just started knows neither rights (403) nor what other servers offer (404). */
const isStarting = ({ kind, outcomeUnknown }: ApiError, wasLost: boolean): boolean =>
  outcomeUnknown || (wasLost && (kind === 'forbidden' || kind === 'not-served'));

/**
 * Refusals that a write meets because it was done already: a browser sends a request again by itself when a kept connection breaks
 * before the answer, and the second one is refused.
 */
const mayBeDone = ({ kind }: ApiError): boolean =>
  kind === 'conflict' || kind === 'already-exists' || kind === 'not-found';

/** Whether it is so; undefined where that cannot be found out. */
const look = async ({ isSo, isPatient = true }: Settled, wasLost: boolean): Promise<boolean | undefined> => {
  const isNoAnswer = (error: ApiError): boolean => isPatient && isStarting(error, wasLost);
  return untilAnswered(isSo, isNoAnswer).catch(() => undefined);
};

/**
 * Sends a write and resolves once what it asks for is so. A lost answer is no failure yet: the server is waited for, up to a minute,
 * and asked what is; what was not done is sent again, where that does no harm. Rejects with the ApiError of what was not done, or of
 * which nobody can say whether it was.
 */
export const sendSettled = async (write: Settled): Promise<void> => {
  let wasLost = false;
  for (let attempt = 1, wait = FIRST_WAIT_MS; ; attempt += 1, wait *= 2) {
    try {
      await write.send();
      return;
    } catch (thrown) {
      const error = toApiError(thrown);
      const isLost = isStarting(error, wasLost);
      if (!isLost && !mayBeDone(error)) throw error;
      wasLost ||= isLost;
      const isSo = await look(write, wasLost);
      if (isSo) return;
      const mayGoOn = isLost && isSo === false && write.mayRepeat && write.isPatient !== false;
      if (!mayGoOn || attempt === MAX_ATTEMPTS) throw error;
      await sleep(wait, NEVER);
    }
  }
};
