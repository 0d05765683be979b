import { ApiError, toApiError } from '../errors';
import { sleep } from '../read/sleep';
import type { KubeObject } from '../types/object';
import { keepCheckNamespace } from './check-namespace';
import { readIfThere, untilGone } from './gone';
import { isNamespace, refOf } from './plan';
import type { PlanItem } from './plan';
import { untilAnswered } from './until-answered';
import { wasSent } from './was-sent';
import { create } from './write';

/** Whether an object that exists already counts as made by us, such as one that carries our infraID. */
export type Owns = (object: KubeObject) => boolean;

export interface Applied {
  readonly uid: string;
  readonly adopted: boolean;
}

/** Attempts to create one object; each but the first only after the server said that it does not exist. */
const MAX_ATTEMPTS = 5;
/** Between two attempts while a server is starting, in milliseconds. */
const STARTING_MS = 2_000;
/** How long a namespace of the same name that is being deleted is waited for, in milliseconds. */
const TERMINATING_MS = 120_000;
/** How long a controller may take to make the namespace of an item, and between two looks, in milliseconds. */
const NAMESPACE_COMES_MS = 60_000;
const NAMESPACE_LOOK_MS = 1_000;
const NEVER = new AbortController().signal;

const uidOf = (object: KubeObject): string => object.metadata.uid ?? '';

/** A server that is starting does not answer, or refuses everybody (403) until it has read its roles. */
const mayBeStarting = ({ kind, outcomeUnknown }: ApiError, wasLost: boolean): boolean =>
  outcomeUnknown || (wasLost && kind === 'forbidden');

/** When a run last lost its server, in milliseconds since the epoch; one for all items of a run. */
export interface Connection {
  lostAt: number;
}

/** How long after a loss a server may still be starting, in milliseconds. */
const STARTS_WITHIN_MS = 60_000;

/** A server that has just started does not know yet who may do what (403) and which namespaces there are (404). */
const isStillStarting = ({ kind }: ApiError, { lostAt }: Connection): boolean =>
  Date.now() - lostAt < STARTS_WITHIN_MS && (kind === 'forbidden' || kind === 'not-found');

/**
 * What is there under the item's name, once the server answers again; `wasLost` when it did not answer before, or may just have started.
 * Rejects with an ApiError when it does not within a minute.
 */
export const readBack = ({ model, object }: PlanItem, wasLost: boolean): Promise<KubeObject | undefined> =>
  untilAnswered(
    () => readIfThere(model, refOf(object)),
    (error) => mayBeStarting(error, wasLost),
  );

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

/**
 * What to do after a refused or lost create: take over what is there, or undefined when another attempt is safe. Once an answer was
 * lost, what is there exactly as it was sent is its doing.
 */
const settle = async (
  item: PlanItem,
  owns: Owns,
  error: ApiError,
  { lostAt }: Connection,
): Promise<Applied | undefined> => {
  const isConflict = error.kind === 'already-exists';
  if (!isConflict && !error.outcomeUnknown) throw error;
  const found = await readBack(item, error.outcomeUnknown);
  if (!found) return undefined;
  if (found.metadata.deletionTimestamp) {
    if (!isNamespace(found)) throw error;
    await untilGone(item.model, refOf(found), { uid: uidOf(found), limitMs: TERMINATING_MS });
    return undefined;
  }
  const isOurs: Owns = (object) => owns(object) || (lostAt > 0 && wasSent(object, item.object));
  return adopt(found, isOurs, alreadyExists(item, isConflict ? error : undefined), isConflict);
};

/**
 * Creates the object of an item and tells its UID. When no clear answer came, it reads back what is there before
 * anything is repeated; an object that exists already is taken over if `owns` says it is ours. Rejects with an ApiError.
 */
export const applyItem = async (item: PlanItem, owns: Owns, connection: Connection): Promise<Applied> => {
  const namespaceUntil = item.awaitsNamespace ? Date.now() + NAMESPACE_COMES_MS : 0;
  let last: ApiError | undefined;
  let failures = 0;
  while (failures < MAX_ATTEMPTS) {
    try {
      return { uid: uidOf(await create(item.model, item.object)), adopted: false };
    } catch (thrown) {
      last = toApiError(thrown);
      if (last.kind === 'not-found' && Date.now() < namespaceUntil) {
        await sleep(NAMESPACE_LOOK_MS, NEVER);
        continue;
      }
      const isStarting = isStillStarting(last, connection);
      if (!isStarting) {
        failures += 1;
        if (last.outcomeUnknown) connection.lostAt = Date.now();
        const settled = await settle(item, owns, last, connection);
        if (settled) return settled;
      }
      // After the first failure it is tried again at once; a server that fails on is given time.
      if (isStarting || failures > 1) await sleep(STARTING_MS, NEVER);
    }
  }
  throw last ?? alreadyExists(item);
};
