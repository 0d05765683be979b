import type { ConfigMap } from '../../kubernetes/types/core';
import type { KubeObject } from '../../kubernetes/types/object';
import { nodePool } from '../fields/objects';
import type { PoolValues } from '../fields/values';
import { refIn } from '../model/pool-path';
import type { AddValues } from './values';

const configMap = ({ name, kind, text }: AddValues['maps'][number], namespace: string): ConfigMap => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace },
  data: { [kind]: text },
});

/** The pool with the ConfigMaps that are made with it. */
const withMaps = (pool: PoolValues, maps: AddValues['maps']): PoolValues => {
  const add = (kind: 'config' | 'tuning', listed: PoolValues['config']) => [
    ...listed,
    ...maps
      .filter((map) => map.kind === kind && !listed.some(({ name }) => name === map.name))
      .map(({ name }) => ({ name })),
  ];
  return { ...pool, config: add('config', pool.config), tuning: add('tuning', pool.tuning) };
};

/** What a pool takes from its cluster, as far as it is known. */
export interface ClusterFacts {
  /** The cluster's release image; '' = not known, so that the API server's webhook fills it in. */
  release: string;
}

/** The objects of the form in the order in which they are created: ConfigMaps, then the pool that names them. */
export const addObjects = (
  { cluster, pool, maps }: AddValues,
  { release }: ClusterFacts,
): readonly KubeObject[] => {
  const { namespace = '', name: clusterName = '' } = refIn(cluster) ?? {};
  return [
    ...maps.map((map) => configMap(map, namespace)),
    nodePool(withMaps(pool, maps), { clusterName, release, metadata: { name: pool.name, namespace } }),
  ];
};
