import { ApiError } from '../errors';
import type { ApiErrorFacts } from '../errors';
import type { KubeObject } from '../types/object';
import { isSecret } from './plan';
import type { RunItem, RunSnapshot, RunStorage } from './run-state';

const keyOf = (id: string): string => `hvp-run-${id}`;

const SECRET_FIELDS: ReadonlySet<string> = new Set(['data', 'stringData']);

/** A Secret without what is secret in it; any other object as it is. */
const stripped = (object: KubeObject): KubeObject =>
  isSecret(object)
    ? // Only optional fields are left out, so it is still an object of the API.
      (Object.fromEntries(Object.entries(object).filter(([key]) => !SECRET_FIELDS.has(key))) as typeof object)
    : object;

/** True for a Secret whose data was stripped: it cannot be created as it is. */
export const lacksData = (object: KubeObject): boolean =>
  isSecret(object) && !('data' in object) && !('stringData' in object);

/** As JSON.stringify writes it: the error by its facts. */
interface StoredItem extends Omit<RunItem, 'error'> {
  readonly error?: ApiErrorFacts;
}

const storedItem = (entry: RunItem): RunItem => ({
  ...entry,
  item: { ...entry.item, object: stripped(entry.item.object) },
});

const revivedItem = ({ error, ...rest }: StoredItem): RunItem => ({
  ...rest,
  ...(error && { error: new ApiError(error) }),
});

/** The tab's own storage; undefined where there is none (Node) or it is forbidden. */
export const tabStorage = (): RunStorage | undefined => {
  try {
    return typeof window === 'undefined' ? undefined : window.sessionStorage;
  } catch {
    return undefined;
  }
};

/** Keeps a run in this tab, without Secret data. A full or forbidden storage costs only the survival of a reload. */
export const saveRun = (storage: RunStorage | undefined, snapshot: RunSnapshot): void => {
  const { id, phase, items } = snapshot;
  try {
    storage?.setItem(keyOf(id), JSON.stringify({ id, phase, items: items.map(storedItem) }));
  } catch {
    // The run itself goes on.
  }
};

/** The run that `saveRun` kept, if any. */
export const loadRun = (storage: RunStorage | undefined, id: string): RunSnapshot | undefined => {
  try {
    const text = storage?.getItem(keyOf(id));
    if (!text) return undefined;
    // Written by saveRun.
    const stored = JSON.parse(text) as Omit<RunSnapshot, 'items'> & { items: readonly StoredItem[] };
    return { id: stored.id, phase: stored.phase, items: stored.items.map(revivedItem) };
  } catch {
    return undefined;
  }
};

export const forgetRun = (storage: RunStorage | undefined, id: string): void => {
  try {
    storage?.removeItem(keyOf(id));
  } catch {
    // Nothing was kept.
  }
};
