import { toApiError } from '../errors';
import type { Model } from '../model';
import type { ObjectRef } from '../path';
import type { KubeObject } from '../types/object';
import { mergePatch, read } from './write';

/** Controllers write an object while its state changes; that must not keep anybody from a change of their own. */
const ATTEMPTS = 6;

export type MergePatch = Readonly<Record<string, unknown>>;

/**
 * Changes an object by a merge patch that is made from what is there: when somebody was faster it is made anew on that, so that
 * nothing of theirs is lost (a merge patch replaces whole lists). Rejects with an ApiError.
 * @param change the patch over a state of the object; undefined = it is so already
 * @param known the object as it was read last; without it, it is read first. Another object of its name is left alone
 */
export const changeOver = async <T extends KubeObject>(
  model: Model<T>,
  ref: ObjectRef,
  change: (over: T) => MergePatch | undefined,
  known?: T,
): Promise<void> => {
  let over = known ?? (await read(model, ref));
  for (let attempt = 1; ; attempt += 1) {
    const patch = change(over);
    if (!patch) return;
    const { resourceVersion, uid } = over.metadata;
    try {
      await mergePatch(model, ref, patch, {
        ...(resourceVersion && { resourceVersion }),
        ...(uid && { uid }),
      });
      return;
    } catch (thrown) {
      const error = toApiError(thrown);
      if (error.kind !== 'conflict' || attempt === ATTEMPTS) throw error;
      const now = await read(model, ref);
      // Made anew under the same name: it is somebody else's.
      if (uid !== undefined && now.metadata.uid !== uid) throw error;
      over = now;
    }
  }
};
