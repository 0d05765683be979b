import { useMemo } from 'react';
import { controlPlaneNamespace } from '../../hosted-clusters/model/places';
import {
  DataVolumeModel,
  KubevirtMachineModel,
  MachineDeploymentModel,
  MachineModel,
  MachineSetModel,
  VirtualMachineInstanceModel,
  VirtualMachineModel,
} from '../../kubernetes/models';
import { type ReadState, useList } from '../../kubernetes/read/useList';
import type { MachineDeployment } from '../../kubernetes/types/generated/machine-deployment';
import type { MachineSet } from '../../kubernetes/types/generated/machine-set';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { infraPlaceOfPool } from '../model/pool-place';
import type { AroundPool } from '../model/node-machine';

type Kind = 'machines' | 'deployments' | 'kubevirtMachines' | 'virtualMachines' | 'instances' | 'volumes';

export interface ReadAroundPool extends AroundPool {
  deployment: MachineDeployment | undefined;
  sets: readonly MachineSet[];
  /** The state of each read, which can fail alone. */
  states: Readonly<Record<Kind, ReadState>>;
  /** The virtual machines are on another cluster: nothing of them can be read here. */
  isExternal: boolean;
}

/** The machines of a pool and what stands behind them, kept up to date. */
export const useAroundPool = (pool: NodePool): ReadAroundPool => {
  const { name, namespace = '' } = pool.metadata;
  const inside = {
    namespace: controlPlaneNamespace({ metadata: { name: pool.spec.clusterName, namespace } }),
  };
  const place = infraPlaceOfPool(pool);
  const below = place.isExternal ? null : { namespace: place.namespace };
  const [machines, machinesState] = useList(MachineModel, inside);
  const [deployments, deploymentsState] = useList(MachineDeploymentModel, inside);
  const [sets] = useList(MachineSetModel, inside);
  const [kubevirtMachines, kubevirtMachinesState] = useList(KubevirtMachineModel, inside);
  const [virtualMachines, virtualMachinesState] = useList(VirtualMachineModel, below);
  const [instances, instancesState] = useList(VirtualMachineInstanceModel, below);
  const [volumes, volumesState] = useList(DataVolumeModel, below);
  return useMemo(
    () => ({
      machines,
      kubevirtMachines,
      virtualMachines,
      instances,
      volumes,
      sets,
      deployment: deployments.find(({ metadata }) => metadata.name === name),
      isExternal: place.isExternal,
      states: {
        machines: machinesState,
        deployments: deploymentsState,
        kubevirtMachines: kubevirtMachinesState,
        virtualMachines: virtualMachinesState,
        instances: instancesState,
        volumes: volumesState,
      },
    }),
    [
      machines,
      kubevirtMachines,
      virtualMachines,
      instances,
      volumes,
      sets,
      deployments,
      name,
      place.isExternal,
      machinesState,
      deploymentsState,
      kubevirtMachinesState,
      virtualMachinesState,
      instancesState,
      volumesState,
    ],
  );
};
