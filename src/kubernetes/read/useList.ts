import { useCallback, useSyncExternalStore } from 'react';
import type { Model } from '../model';
import type { ListQuery } from '../path';
import type { KubeObject } from '../types/object';
import { useIdentity } from '../useIdentity';
import type { ReadState } from './state';
import type { Snapshot } from './store';
import { storeOf } from './stores';

export type { ReadState } from './state';
export type { ListQuery } from '../path';

const NOT_ASKED: Snapshot = { items: [], state: { phase: 'loading' }, hadItems: false };
const nothing = () => undefined;

/** What the store of a query holds now; null asks nothing. */
export const useSnapshot = (model: Model, query: ListQuery | null): Snapshot => {
  const identity = useIdentity();
  // Stores are shared by what is asked, so a query may be written inline.
  const store = query ? storeOf(model, query, identity) : undefined;
  const subscribe = useCallback((reader: () => void) => store?.subscribe(reader) ?? nothing, [store]);
  return useSyncExternalStore(subscribe, store?.read ?? (() => NOT_ASKED));
};

/**
 * The objects of a query, kept up to date, and how far reading has come. All readers of the same query share one
 * watch. Objects that did not change keep their identity, and so does the array. `null` asks nothing (stays loading).
 */
export const useList = <T extends KubeObject>(
  model: Model<T>,
  query: ListQuery | null,
): readonly [readonly T[], ReadState] => {
  const { items, state } = useSnapshot(model, query);
  // The API server answers for this model with objects of its kind.
  return [items as readonly T[], state];
};
