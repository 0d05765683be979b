import { toApiError } from '../../kubernetes/errors';
import type { KubeObject } from '../../kubernetes/types/object';

/** How saving ended: written, or others have changed what the form shows. */
export type SaveResult<T> = { readonly state: 'saved' } | { readonly state: 'changed'; readonly theirs: T };

interface SaveOptions<T extends KubeObject> {
  /** The object that the form began from. */
  readonly began: T;
  /** What is known of it now, perhaps newer. */
  readonly latest: T;
  /** Whether two states of the object are the same for the form: a controller's status is no conflict. */
  readonly isSame: (a: T, b: T) => boolean;
  readonly write: (resourceVersion: string) => Promise<unknown>;
  readonly read: () => Promise<T>;
}

/** A controller that writes its status again and again must not keep anybody from saving. */
const ATTEMPTS = 6;

/**
 * Writes only over what the form began from. When the object was changed meanwhile in what the form shows, nothing is
 * written; when it was changed elsewhere (each status counts), it is tried again over the newer one.
 * Rejects with an ApiError for every refusal but a conflict that can be answered.
 */
export const saveOver = async <T extends KubeObject>({
  began,
  latest,
  isSame,
  write,
  read,
}: SaveOptions<T>): Promise<SaveResult<T>> => {
  let known = latest;
  for (let attempt = 1; ; attempt += 1) {
    if (!isSame(began, known)) return { state: 'changed', theirs: known };
    try {
      await write(known.metadata.resourceVersion ?? '');
      return { state: 'saved' };
    } catch (thrown) {
      if (toApiError(thrown).kind !== 'conflict' || attempt === ATTEMPTS) throw thrown;
      known = await read();
    }
  }
};
