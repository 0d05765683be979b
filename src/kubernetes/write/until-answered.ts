import { type ApiError, toApiError } from '../errors';
import { sleep } from '../read/sleep';

/** How long a server that does not answer is waited for, and between two tries at first and at most, in milliseconds. */
const WAITED_FOR_MS = 60_000;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 4_000;
const NEVER = new AbortController().signal;

const isLost = ({ outcomeUnknown }: ApiError): boolean => outcomeUnknown;

/**
 * Asks again and again until the server gives a clear answer: for reads, and for writes that change nothing when they are repeated.
 * Rejects with an ApiError: the server's refusal, or why it did not answer within a minute.
 * @param isNoAnswer which errors are waited through; lost answers unless told
 */
export const untilAnswered = async <T>(
  ask: () => Promise<T>,
  isNoAnswer: (error: ApiError) => boolean = isLost,
): Promise<T> => {
  const until = Date.now() + WAITED_FOR_MS;
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    try {
      return await ask();
    } catch (thrown) {
      if (Date.now() > until || !isNoAnswer(toApiError(thrown))) throw thrown;
      await sleep(wait, NEVER);
    }
  }
};
