import { useMemo } from 'react';
import { HostedClusterModel, NodePoolModel } from '../../kubernetes/models';
import type { ReadState } from '../../kubernetes/read/state';
import { useList } from '../../kubernetes/read/useList';
import { useObject } from '../../kubernetes/read/useObject';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { useNow } from '../../ui/time/useNow';
import { nodeMachines, type NodeMachine } from '../model/node-machine';
import { poolSentence, type PoolSentence } from '../model/pool-sentence';
import { type Rollout, rolloutOf } from '../model/rollout';
import { poolNodes, type PoolNodes, poolsOfCluster, poolStatus, type PoolStatus } from '../model/status';
import { type ReadAroundPool, useAroundPool } from './useAroundPool';

/** A pool with its machines and what they amount to. */
export interface PoolView {
  pool: NodePool;
  /** undefined while it is not read, or may not be. */
  cluster: HostedCluster | undefined;
  around: ReadAroundPool;
  machines: readonly NodeMachine[];
  nodes: PoolNodes;
  status: PoolStatus;
  rollout: Rollout | undefined;
  sentence: PoolSentence | undefined;
  /** Other pools of the same cluster; undefined = not known. */
  siblings: number | undefined;
}

/** The pool of an address, as it is watched. */
export const usePoolObject = (namespace: string, name: string): readonly [NodePool | undefined, ReadState] =>
  useObject(NodePoolModel, { namespace, name });

const useSiblings = (pool: NodePool): number | undefined => {
  const { name, namespace = '' } = pool.metadata;
  const [pools, state] = useList(NodePoolModel, { namespace });
  if (state.phase !== 'ready') return undefined;
  const cluster = { metadata: { name: pool.spec.clusterName, namespace } };
  return poolsOfCluster(pools, cluster).filter(({ metadata }) => metadata.name !== name).length;
};

/** Reads what stands around a pool, kept up to date. */
export const usePoolView = (pool: NodePool): PoolView => {
  const { namespace = '' } = pool.metadata;
  const [cluster] = useObject(HostedClusterModel, { namespace, name: pool.spec.clusterName });
  const around = useAroundPool(pool);
  const siblings = useSiblings(pool);
  const now = useNow();
  return useMemo(() => {
    const machines = nodeMachines(pool, around, now);
    const scaler =
      pool.spec.management.upgradeType === 'Replace'
        ? around.deployment
        : around.sets.find(({ metadata }) => metadata.name === pool.metadata.name);
    const nodes = poolNodes(pool, scaler?.spec.replicas);
    const status = poolStatus(pool, nodes, now);
    const rollout = rolloutOf(pool, machines, around, now);
    const sentence = poolSentence({ status, nodes, machines, rollout });
    return { pool, cluster, around, machines, nodes, status, rollout, sentence, siblings };
  }, [pool, cluster, around, siblings, now]);
};
