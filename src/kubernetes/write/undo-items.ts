import { ApiError, toApiError } from '../errors';
import { isEmptyNamespace } from './check-namespace';
import type { Owns } from './apply-item';
import { readIfThere, untilGone } from './gone';
import { isNamespace, refOf } from './plan';
import type { RunItem } from './run-state';
import { wasSent } from './was-sent';
import { remove } from './write';

/** How long an object with finalizers may take to go, in milliseconds. */
const GONE_LIMIT_MS = 10 * 60_000;

/** Reports the new state of an item by its id. */
export type Report = (id: string, change: Partial<Omit<RunItem, 'item'>>) => void;

const keptBecauseUsed = (name: string): ApiError =>
  new ApiError({
    kind: 'conflict',
    reason: 'NotEmpty',
    serverMessage: `Namespace ${name} was kept: it holds objects that were not created here.`,
    about: { resource: 'namespaces', name },
  });

/** The UID to delete; of an item whose fate is unknown, that of the object there if it is ours, or is just what was sent. */
const uidToDelete = async ({ item, uid, error }: RunItem, owns: Owns): Promise<string | undefined> => {
  if (uid || !error?.outcomeUnknown) return uid;
  const found = await readIfThere(item.model, refOf(item.object));
  return found && (owns(found) || wasSent(found, item.object)) ? found.metadata.uid : undefined;
};

/** Asks for the deletion of exactly the object with this UID; one that is gone or replaced is as good as deleted. */
const removeByUid = async ({ item }: RunItem, uid: string): Promise<void> => {
  try {
    await remove(item.model, refOf(item.object), { uid });
  } catch (thrown) {
    const { kind } = toApiError(thrown);
    if (kind !== 'not-found' && kind !== 'conflict') throw thrown;
  }
};

/** Deletes the objects of some items and waits until they are gone. Rejects with the first ApiError; the items tell which. */
const undoGroup = async (items: readonly RunItem[], owns: Owns, report: Report): Promise<void> => {
  const failures: ApiError[] = [];
  const guarded = async (entry: RunItem, action: () => Promise<void>) => {
    try {
      await action();
    } catch (thrown) {
      const error = toApiError(thrown);
      failures.push(error);
      report(entry.item.id, { state: 'failed', error });
    }
  };
  const going: { entry: RunItem; uid: string }[] = [];
  for (const entry of items) {
    await guarded(entry, async () => {
      const uid = await uidToDelete(entry, owns);
      if (uid === undefined) return;
      report(entry.item.id, { state: 'undoing', uid });
      await removeByUid(entry, uid);
      going.push({ entry, uid });
    });
  }
  await Promise.all(
    going.map(({ entry, uid }) =>
      guarded(entry, async () => {
        await untilGone(entry.item.model, refOf(entry.item.object), { uid, limitMs: GONE_LIMIT_MS });
        report(entry.item.id, { state: 'undone' });
      }),
    ),
  );
  if (failures[0]) throw failures[0];
};

/** A namespace goes only when nobody put anything of theirs into it meanwhile. */
const undoNamespace = async (entry: RunItem, models: readonly RunItem[], owns: Owns, report: Report) => {
  const { name } = entry.item.object.metadata;
  const isEmpty = await isEmptyNamespace(
    name,
    models.map(({ item }) => item.model),
  );
  if (isEmpty) await undoGroup([entry], owns, report);
  else report(entry.item.id, { error: keptBecauseUsed(name) });
};

/**
 * Deletes what a run created, in reverse order and only by UID: first the main objects, then, when those are gone,
 * the Secrets and ConfigMaps they needed until the end (a cluster deleted without its Secrets strands its machines),
 * at last the namespace. Rejects with an ApiError when something could not be deleted; the rest is then left for the next try.
 */
export const undoItems = async (items: readonly RunItem[], owns: Owns, report: Report): Promise<void> => {
  const mine = items
    .filter(({ uid, state, error }) => state !== 'undone' && (uid ?? error?.outcomeUnknown))
    .reverse();
  const namespaces = mine.filter(({ item }) => isNamespace(item.object));
  const helpers = mine.filter(({ item }) => item.helper && !isNamespace(item.object));
  await undoGroup(
    mine.filter(({ item }) => !item.helper),
    owns,
    report,
  );
  await undoGroup(helpers, owns, report);
  for (const entry of namespaces) await undoNamespace(entry, items, owns, report);
};
