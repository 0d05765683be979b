import { ApiError } from '../errors';
import type { ApiErrorFacts } from '../errors';
import { stripped } from './kept-object';
import type { RunItem, RunSnapshot, RunStorage } from './run-state';

const keyOf = (id: string): string => `hvp-run-${id}`;

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

/** Keeps a run in this tab, without the data of Secrets and the passwords of URLs. A full or forbidden storage costs only the survival of a reload. */
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
