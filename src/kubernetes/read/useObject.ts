import { useMemo } from 'react';
import type { Model } from '../model';
import type { ObjectRef } from '../path';
import type { KubeObject } from '../types/object';
import { queryOfName } from './read-named';
import type { ReadState } from './state';
import { useSnapshot } from './useList';

const queryOf = ({ namespace, name }: ObjectRef) => ({
  ...(namespace && { namespace }),
  fieldSelector: queryOfName(name),
});

/** One object, kept up to date. `missing` says whether it was there before (deleted meanwhile) or never. `null` asks nothing. Who may only get it, not watch it, sees it read again every 15 seconds. */
export const useObject = <T extends KubeObject>(
  model: Model<T>,
  ref: ObjectRef | null,
): readonly [T | undefined, ReadState] => {
  const { items, state, hadItems } = useSnapshot(model, ref && queryOf(ref));
  const isMissing = state.phase === 'ready' && items.length === 0;
  return useMemo(() => {
    // The API server answers for this model with objects of its kind.
    const object = items[0] as T | undefined;
    return [object, isMissing ? { phase: 'missing', wasSeen: hadItems } : state];
  }, [items, state, hadItems, isMissing]);
};
