import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { nodesOfPools } from './cluster-sentence';
import { type Address, apiUrl, consoleUrl } from './console-url';
import { clusterKey } from './places';
import { newestUpdate } from './updates/choices';
import { type ClusterStatus, clusterStatus, clusterVersion } from './status';

/** A cluster as a row of the list. */
export interface ClusterRow {
  /** Namespace and name. */
  key: string;
  cluster: HostedCluster;
  /** undefined while they are not known */
  pools: readonly NodePool[] | undefined;
  name: string;
  namespace: string;
  status: ClusterStatus;
  /** The completed version, else the one being installed; '' before the operator knows. */
  version: string;
  /** The version it moves to, where it has another one already. */
  movingTo?: string;
  /** The newest update without a risk, while nothing moves. */
  update?: string;
  nodes: { current: number; desired: number };
  api: Address;
  console: Address;
  created: string;
}

const poolsByCluster = (pools: readonly NodePool[]): ReadonlyMap<string, readonly NodePool[]> => {
  const map = new Map<string, NodePool[]>();
  for (const pool of pools) {
    const key = `${pool.metadata.namespace ?? ''}/${pool.spec.clusterName}`;
    const known = map.get(key);
    if (known) known.push(pool);
    else map.set(key, [pool]);
  }
  return map;
};

const clusterRow = (cluster: HostedCluster, pools: readonly NodePool[] | undefined): ClusterRow => {
  const { current, target } = clusterVersion(cluster);
  const update = target === undefined ? newestUpdate(cluster) : undefined;
  return {
    key: clusterKey(cluster),
    cluster,
    pools,
    name: cluster.metadata.name,
    namespace: cluster.metadata.namespace ?? '',
    status: clusterStatus(cluster, pools ?? []),
    version: current ?? target ?? '',
    ...(current && target ? { movingTo: target } : {}),
    ...(update ? { update } : {}),
    nodes: nodesOfPools(pools ?? []),
    api: apiUrl(cluster),
    console: consoleUrl(cluster),
    created: cluster.metadata.creationTimestamp ?? '',
  };
};

/**
 * The rows of the list. A pool belongs to the cluster of its own namespace: names repeat in others.
 * @param pools undefined while they are not known
 */
export const clusterRows = (
  clusters: readonly HostedCluster[],
  pools: readonly NodePool[] | undefined,
): readonly ClusterRow[] => {
  const byCluster = pools && poolsByCluster(pools);
  return clusters.map((cluster) =>
    clusterRow(cluster, byCluster && (byCluster.get(clusterKey(cluster)) ?? [])),
  );
};

/** Orders versions as people read them: 4.9 before 4.10. */
export const compareVersions = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
