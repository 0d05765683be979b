import { useMemo, useState } from 'react';
import {
  DataVolumeModel,
  NodePoolModel,
  VirtualMachineInstanceMigrationModel,
  VirtualMachineInstanceModel,
  VirtualMachineModel,
} from '../../kubernetes/models';
import { type ReadState, useList } from '../../kubernetes/read/useList';
import { poolPath } from '../../node-pools/model/pool-path';
import { infraPlaceOfPool } from '../../node-pools/model/pool-place';
import { createVmRows, type VmRow } from '../model/vm-row';

/** How far each kind that is read beside the machines has come. */
export interface SideStates {
  instances: ReadState;
  migrations: ReadState;
  volumes: ReadState;
}

const itemsIfRead = <T>(items: readonly T[], { phase }: ReadState): readonly T[] | undefined =>
  phase === 'ready' ? items : undefined;

/**
 * The virtual machines of a namespace, or of all, as rows. Each kind beside them is read by itself: who may not read one loses what it
 * tells. Volumes are asked for only while a machine waits for one.
 */
export const useVmRows = (
  namespace: string | undefined,
): readonly [rows: readonly VmRow[], state: ReadState, beside: SideStates] => {
  const query = namespace === undefined ? {} : { namespace };
  const [vms, state] = useList(VirtualMachineModel, query);
  const [instances, instancesState] = useList(VirtualMachineInstanceModel, query);
  const [migrations, migrationsState] = useList(VirtualMachineInstanceMigrationModel, query);
  const isFilling = vms.some(({ status }) => status?.printableStatus === 'Provisioning');
  const [volumes, volumesState] = useList(DataVolumeModel, isFilling ? query : null);
  const [toRows] = useState(createVmRows);
  const rows = useMemo(
    () =>
      toRows(vms, {
        instances: itemsIfRead(instances, instancesState),
        migrations: itemsIfRead(migrations, migrationsState),
        volumes: itemsIfRead(volumes, volumesState),
      }),
    [toRows, vms, instances, instancesState, migrations, migrationsState, volumes, volumesState],
  );
  const beside = useMemo(
    () => ({ instances: instancesState, migrations: migrationsState, volumes: volumesState }),
    [instancesState, migrationsState, volumesState],
  );
  return [rows, state, beside];
};

/** The page of the node pool whose machine a virtual machine is; undefined where pools may not be read. */
export const usePoolPaths = (rows: readonly VmRow[]): ((row: VmRow) => string | undefined) => {
  const isNeeded = rows.some(({ pool }) => pool !== '');
  const [pools] = useList(NodePoolModel, isNeeded ? {} : null);
  return useMemo(() => {
    const paths = new Map(
      pools.map((pool) => [
        `${infraPlaceOfPool(pool).namespace}/${pool.metadata.name}`,
        poolPath(pool.metadata.namespace ?? '', pool.metadata.name),
      ]),
    );
    return ({ namespace, pool }) => paths.get(`${namespace}/${pool}`);
  }, [pools]);
};
