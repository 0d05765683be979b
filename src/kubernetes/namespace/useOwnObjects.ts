import { useEffect, useState } from 'react';
import type { Model } from '../model';
import type { KubeObject } from '../types/object';
import type { ListQuery } from '../path';
import { list } from '../write/write';
import { MOST_NAMESPACES } from './own-namespaces';
import { useOwnNamespaces } from './useOwnNamespaces';

/** The objects of a kind in the user's own namespaces. */
export interface OwnObjects<T extends KubeObject> {
  /** Undefined while they are read. */
  readonly objects: readonly T[] | undefined;
  /** How many namespaces are the user's own; no more than MOST_NAMESPACES of them were read. */
  readonly count: number;
}

/**
 * Reads a kind once in each of the user's own namespaces, for whoever may not read it in all. A namespace that refuses has none
 * to offer.
 * @param query a constant
 * @param isAsked whether they are needed at all
 */
export const useOwnObjects = <T extends KubeObject>(
  model: Model<T>,
  query: ListQuery,
  isAsked: boolean,
): OwnObjects<T> => {
  const namespaces = useOwnNamespaces(isAsked);
  const [objects, setObjects] = useState<readonly T[]>();
  useEffect(() => {
    if (!namespaces) return;
    let isCurrent = true;
    const asked = namespaces
      .slice(0, MOST_NAMESPACES)
      .map((namespace) => list(model, { ...query, namespace }).catch((): readonly T[] => []));
    void Promise.all(asked).then((lists) => {
      if (isCurrent) setObjects(lists.flat());
    });
    return () => {
      isCurrent = false;
    };
  }, [model, query, namespaces]);
  return { objects, count: namespaces?.length ?? 0 };
};
