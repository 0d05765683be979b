import { ApiError, toApiError } from '../errors';
import { sleep } from '../read/sleep';
import type { KubeObject } from '../types/object';
import { keepCheckNamespace } from './check-namespace';
import { readIfThere, untilGone } from './gone';
import { isNamespace, refOf } from './plan';
import type { PlanItem } from './plan';
import { create } from './write';

/** Whether an object that exists already counts as made by us, such as one that carries our infraID. */
export type Owns = (object: KubeObject) => boolean;

export interface Applied {
  readonly uid: string;
  readonly adopted: boolean;
}

/** Attempts to create one object; each but the first only after the server said that it does not exist. */
const MAX_ATTEMPTS = 3;
/** Waits between attempts to reach a server that does not answer, in milliseconds: together about a minute. */
const READ_BACK_WAITS_MS = [500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000];
/** How long a namespace of the same name that is being deleted is waited for, in milliseconds. */
const TERMINATING_MS = 120_000;
const NEVER = new AbortController().signal;

const uidOf = (object: KubeObject): string => object.metadata.uid ?? '';

/** What is there under the item's name, once the server answers again. Rejects with an ApiError when it does not for a minute. */
const readBack = async ({ model, object }: PlanItem): Promise<KubeObject | undefined> => {
  for (const wait of READ_BACK_WAITS_MS) {
    try {
      return await readIfThere(model, refOf(object));
    } catch (thrown) {
      if (!toApiError(thrown).outcomeUnknown) throw thrown;
      await sleep(wait, NEVER);
    }
  }
  return readIfThere(model, refOf(object));
};

/** Takes over an object that exists and is ours; rejects with `notOurs` when it is somebody else's. */
const adopt = async (
  found: KubeObject,
  owns: Owns,
  notOurs: ApiError,
  adopted: boolean,
): Promise<Applied> => {
  if (!owns(found)) throw notOurs;
  if (isNamespace(found)) await keepCheckNamespace(found);
  return { uid: uidOf(found), adopted };
};

const alreadyExists = ({ model, object }: PlanItem, said?: ApiError): ApiError =>
  said ??
  new ApiError({
    kind: 'already-exists',
    reason: 'AlreadyExists',
    serverMessage: `${model.plural} "${object.metadata.name}" already exists`,
    about: { resource: model.plural, name: object.metadata.name },
  });

/** What to do after a refused or lost create: take over what is there, or undefined when another attempt is safe. */
const settle = async (item: PlanItem, owns: Owns, error: ApiError): Promise<Applied | undefined> => {
  if (error.kind !== 'already-exists' && !error.outcomeUnknown) throw error;
  const found = await readBack(item);
  if (!found) return undefined;
  if (found.metadata.deletionTimestamp) {
    if (!isNamespace(found)) throw error;
    await untilGone(item.model, refOf(found), { uid: uidOf(found), limitMs: TERMINATING_MS });
    return undefined;
  }
  const isConflict = error.kind === 'already-exists';
  return adopt(found, owns, alreadyExists(item, isConflict ? error : undefined), isConflict);
};

/**
 * Creates the object of an item and tells its UID. When no clear answer came, it reads back what is there before
 * anything is repeated; an object that exists already is taken over if `owns` says it is ours. Rejects with an ApiError.
 */
export const applyItem = async (item: PlanItem, owns: Owns): Promise<Applied> => {
  let last: ApiError | undefined;
  for (let tries = 0; tries < MAX_ATTEMPTS; tries += 1) {
    try {
      return { uid: uidOf(await create(item.model, item.object)), adopted: false };
    } catch (thrown) {
      last = toApiError(thrown);
      const settled = await settle(item, owns, last);
      if (settled) return settled;
    }
  }
  throw last ?? alreadyExists(item);
};
