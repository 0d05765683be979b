import type { DataVolume } from '../../kubernetes/types/generated/data-volume';
import type { Machine } from '../../kubernetes/types/generated/machine';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';

/** Annotation on a Machine: namespace/name of its pool (operator). */
const POOL_ANNOTATION = 'hypershift.openshift.io/nodePool';
/** Label on a virtual machine: name of its pool (operator). */
const POOL_LABEL = 'hypershift.openshift.io/nodepool-name';

/** One machine of a pool, as far as it exists by now. */
export interface PoolMachine {
  name: string;
  /** Name of its pool; '' where nothing tells it. */
  pool: string;
  /** Phase of the Machine (Cluster API); undefined while only the virtual machine is known. */
  phase?: string;
  /** `status.printableStatus` of the virtual machine. */
  vmStatus?: string;
  /** Name of the node, once it has joined. */
  node?: string;
  /** Phase and progress of the root disk's import, for example ImportInProgress and 45.00%. */
  disk?: { phase: string; percent?: number };
}

/** "45.00%" → 45; "N/A", as CDI writes before it knows, → undefined. */
const percentOf = (progress: string | undefined): number | undefined => {
  const number = Number.parseFloat(progress ?? '');
  return Number.isNaN(number) ? undefined : number;
};

const diskOf = (volume: DataVolume | undefined): PoolMachine['disk'] => {
  const phase = volume?.status?.phase;
  if (!phase) return undefined;
  const percent = percentOf(volume.status?.progress);
  return { phase, ...(percent === undefined ? {} : { percent }) };
};

const poolOf = (machine: Machine | undefined, vm: VirtualMachine | undefined): string =>
  machine?.metadata.annotations?.[POOL_ANNOTATION]?.split('/').at(-1) ??
  vm?.metadata.labels?.[POOL_LABEL] ??
  '';

/**
 * Joins Machine → virtual machine of the infrastructure reference's name → root disk `<vm>-rhcos` (operator).
 * What is missing on one side is shown from the other, so that a forbidden kind costs only its column.
 */
export const poolMachines = (
  machines: readonly Machine[],
  virtualMachines: readonly VirtualMachine[],
  volumes: readonly DataVolume[],
): readonly PoolMachine[] => {
  const vms = new Map(
    virtualMachines
      .filter(({ metadata }) => metadata.labels?.[POOL_LABEL])
      .map((vm) => [vm.metadata.name, vm]),
  );
  const disks = new Map(volumes.map((volume) => [volume.metadata.name, volume]));
  const nameOf = (machine: Machine) => machine.spec.infrastructureRef.name ?? machine.metadata.name;
  const byName = new Map(machines.map((machine) => [nameOf(machine), machine]));
  return [...new Set([...byName.keys(), ...vms.keys()])].sort().map((name) => {
    const machine = byName.get(name);
    const vm = vms.get(name);
    const { phase, nodeRef } = machine?.status ?? {};
    const vmStatus = vm?.status?.printableStatus;
    const disk = diskOf(disks.get(`${name}-rhcos`));
    return {
      name,
      pool: poolOf(machine, vm),
      ...(phase ? { phase } : {}),
      ...(vmStatus ? { vmStatus } : {}),
      ...(nodeRef?.name ? { node: nodeRef.name } : {}),
      ...(disk ? { disk } : {}),
    };
  });
};
