import type { Model } from '../model';
import type { ListQuery } from '../path';
import { ListStore } from './store';
import { TIMING } from './timing';

const stores = new Map<string, ListStore>();
let listens = false;

/** The network is back: nobody should wait for the next try. */
const wakeOnline = () => {
  if (listens || typeof window === 'undefined') return;
  listens = true;
  window.addEventListener('online', () => {
    for (const store of stores.values()) if (store.isPaused) store.refresh();
  });
};

const keyOf = (model: Model, query: ListQuery, identity: string): string =>
  JSON.stringify([
    identity,
    model.group,
    model.version,
    model.plural,
    query.namespace,
    query.labelSelector,
    query.fieldSelector,
    query.metadataOnly,
  ]);

/** The store that all readers of a query share, for the user named by `identity`. */
export const storeOf = (model: Model, query: ListQuery, identity: string): ListStore => {
  wakeOnline();
  const key = keyOf(model, query, identity);
  const store = stores.get(key) ?? new ListStore(model, query, TIMING);
  stores.set(key, store);
  return store;
};

/** Reads a query anew at once, for Retry buttons; what is shown stays meanwhile. Without a query: all of the kind. */
export const refresh = (model: Model, query?: ListQuery): void => {
  for (const [key, store] of stores) {
    const [, ...rest] = JSON.parse(key) as unknown[]; // written by keyOf
    const [, ...wanted] = JSON.parse(keyOf(model, query ?? {}, '')) as unknown[]; // written by keyOf
    const length = query ? wanted.length : 3;
    if (rest.slice(0, length).every((part, index) => part === wanted[index])) store.refresh();
  }
};
