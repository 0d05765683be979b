import { useMemo } from 'react';
import { DataVolumeModel, MachineModel, VirtualMachineModel } from '../../kubernetes/models';
import { type ReadState, useList } from '../../kubernetes/read/useList';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import { type PoolMachine, poolMachines } from '../../node-pools/model/pool-machines';
import { controlPlaneNamespace, infraPlace } from '../model/places';

export interface Infra {
  machines: readonly PoolMachine[];
  /** The states of the reads, each of which can fail alone. */
  states: Readonly<Record<'machines' | 'virtualMachines' | 'volumes', ReadState>>;
  /** The virtual machines are on another cluster: nothing of them can be read here. */
  isExternal: boolean;
}

/** The machines of a cluster with their virtual machines and root disks, kept up to date; of no cluster, nothing. */
export const useInfra = (cluster: HostedCluster | undefined): Infra => {
  const place = cluster && infraPlace(cluster);
  const isExternal = place?.isExternal === true;
  const query = place && !isExternal ? { namespace: place.namespace } : null;
  const [machines, machinesState] = useList(
    MachineModel,
    cluster ? { namespace: controlPlaneNamespace(cluster) } : null,
  );
  const [virtualMachines, virtualMachinesState] = useList(VirtualMachineModel, query);
  const [volumes, volumesState] = useList(DataVolumeModel, query);
  return useMemo(
    () => ({
      machines: poolMachines(machines, virtualMachines, volumes),
      states: { machines: machinesState, virtualMachines: virtualMachinesState, volumes: volumesState },
      isExternal,
    }),
    [machines, virtualMachines, volumes, machinesState, virtualMachinesState, volumesState, isExternal],
  );
};
