import { useMemo } from 'react';
import {
  MachineDeploymentModel,
  MachineSetModel,
  VirtualMachineInstanceModel,
} from '../../kubernetes/models';
import { type ReadState, useList } from '../../kubernetes/read/useList';
import { migrationsByPool, POOL_INSTANCES } from '../../node-pools/model/live-migration';
import { type PoolRow, poolRows } from '../../node-pools/model/pool-row';
import { useNow } from '../../ui/time/useNow';
import { controlPlaneNamespace, infraPlace } from '../model/places';
import type { ClusterView } from './useCluster';

/**
 * The pools of a cluster as rows, with the state of what tells whether their machines can move. The wish of an autoscaled pool is
 * read from the object that scales it, where that is allowed.
 */
export const useClusterPools = ({
  cluster,
  pools,
}: ClusterView): readonly [rows: readonly PoolRow[], instances: ReadState] => {
  const isScaled = pools.some(({ spec }) => spec.autoScaling !== undefined);
  const inside = isScaled ? { namespace: controlPlaneNamespace(cluster) } : null;
  const [deployments] = useList(MachineDeploymentModel, inside);
  const [sets] = useList(MachineSetModel, inside);
  const { namespace, isExternal } = infraPlace(cluster);
  const [instances, state] = useList(
    VirtualMachineInstanceModel,
    isExternal ? null : { namespace, ...POOL_INSTANCES },
  );
  const isRead = state.phase === 'ready';
  const migrations = useMemo(() => (isRead ? migrationsByPool(instances) : undefined), [instances, isRead]);
  const now = useNow();
  const rows = useMemo(
    () => poolRows(pools, { clusters: [cluster], deployments, sets, migrations }, now),
    [pools, cluster, deployments, sets, migrations, now],
  );
  return [rows, state];
};
