import { useMemo } from 'react';
import {
  HostedClusterModel,
  MachineDeploymentModel,
  MachineSetModel,
  NodePoolModel,
  VirtualMachineInstanceModel,
} from '../../kubernetes/models';
import { type ReadState, useList } from '../../kubernetes/read/useList';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { useNow } from '../../ui/time/useNow';
import { migrationsByPool, POOL_INSTANCES } from '../model/live-migration';
import { type PoolRow, poolRows } from '../model/pool-row';

const isScaled = (type: 'Replace' | 'InPlace') => (pool: NodePool) =>
  pool.spec.autoScaling !== undefined && pool.spec.management.upgradeType === type;

/**
 * The pools of a namespace, or of all, as rows. The wish of autoscaled ones is in the namespaces of control planes: it is
 * asked of all of them at once, and left out where that is not allowed. So are the machines that cannot move.
 */
export const usePoolRows = (
  namespace: string | undefined,
): readonly [rows: readonly PoolRow[], state: ReadState, instances: ReadState] => {
  const query = namespace === undefined ? {} : { namespace };
  const [pools, state] = useList(NodePoolModel, query);
  const [clusters] = useList(HostedClusterModel, query);
  const [deployments] = useList(MachineDeploymentModel, pools.some(isScaled('Replace')) ? {} : null);
  const [sets] = useList(MachineSetModel, pools.some(isScaled('InPlace')) ? {} : null);
  const [instances, instancesState] = useList(VirtualMachineInstanceModel, POOL_INSTANCES);
  const isRead = instancesState.phase === 'ready';
  const migrations = useMemo(() => (isRead ? migrationsByPool(instances) : undefined), [instances, isRead]);
  const now = useNow();
  const rows = useMemo(
    () => poolRows(pools, { clusters, deployments, sets, migrations }, now),
    [pools, clusters, deployments, sets, migrations, now],
  );
  return [rows, state, instancesState];
};
