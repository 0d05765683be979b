import { ApiError, toApiError } from '../errors';
import type { Model } from '../model';
import type { ObjectRef } from '../path';
import { sleep } from '../read/sleep';
import type { KubeObject } from '../types/object';
import { read } from './write';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5_000;
const NEVER = new AbortController().signal;

/** Reads an object; undefined when it does not exist. Rejects with an ApiError for anything else. */
export const readIfThere = async <T extends KubeObject>(
  model: Model<T>,
  ref: ObjectRef,
  signal?: AbortSignal,
): Promise<T | undefined> => {
  try {
    return await read(model, ref, signal ? { signal } : {});
  } catch (thrown) {
    const error = toApiError(thrown);
    if (error.kind === 'not-found') return undefined;
    throw error;
  }
};

/** Whether the object with this UID is gone or going; another one may have its name. Rejects with an ApiError. */
export const isGoing = async (model: Model, ref: ObjectRef, uid: string | undefined): Promise<boolean> => {
  const found = await readIfThere(model, ref);
  return found === undefined || found.metadata.uid !== uid || found.metadata.deletionTimestamp !== undefined;
};

const isUnanswered = (thrown: unknown): boolean => toApiError(thrown).outcomeUnknown;

/**
 * Resolves when the object with this UID is gone (another one may have its name by then). Finalizers take their
 * time, so it is read again after growing waits; rejects with a `timeout` ApiError after `limitMs`. A server that does
 * not answer for a while is waited for.
 */
export const untilGone = async (
  model: Model,
  ref: ObjectRef,
  { uid, limitMs, signal = NEVER }: { uid: string; limitMs: number; signal?: AbortSignal },
): Promise<void> => {
  const until = Date.now() + limitMs;
  let finalizers: readonly string[] = [];
  for (
    let wait = FIRST_WAIT_MS;
    Date.now() < until && !signal.aborted;
    wait = Math.min(wait * 2, LONGEST_WAIT_MS)
  ) {
    try {
      const found = await readIfThere(model, ref, signal);
      if (found?.metadata.uid !== uid) return;
      finalizers = found.metadata.finalizers ?? [];
    } catch (thrown) {
      if (!isUnanswered(thrown)) throw thrown;
    }
    await sleep(wait, signal);
  }
  throw new ApiError({
    kind: 'timeout',
    serverMessage: `${model.kind} ${ref.name} is still being deleted. Finalizers: ${finalizers.join(', ') || 'none'}.`,
  });
};
