import type { Context } from '../controller';
import type { VirtualMachine } from '../resources';
import type {
  VirtualMachineClusterInstancetype,
  VirtualMachineClusterPreference,
} from '../virtualization-resources';
import {
  VirtualMachineClusterInstancetypes,
  VirtualMachineClusterPreferences,
  VirtualMachineInstancetypes,
  VirtualMachinePreferences,
} from '../virtualization-resources';

export type Size = VirtualMachineClusterInstancetype['spec'];
export type Wishes = VirtualMachineClusterPreference['spec'];

/** The instance type a VM names: one of its namespace, or a cluster-wide one unless the kind says otherwise. */
export const sizeOf = ({ cluster }: Context, { spec, metadata }: VirtualMachine): Size | undefined => {
  const { kind = 'VirtualMachineClusterInstancetype', name } = spec.instancetype ?? {};
  if (name === undefined) return undefined;
  return kind.toLowerCase().includes('cluster')
    ? cluster.store(VirtualMachineClusterInstancetypes).get(undefined, name)?.spec
    : cluster.store(VirtualMachineInstancetypes).get(metadata.namespace, name)?.spec;
};

/** The preference a VM names, found as its instance type. */
export const wishesOf = ({ cluster }: Context, { spec, metadata }: VirtualMachine): Wishes | undefined => {
  const { kind = 'VirtualMachineClusterPreference', name } = spec.preference ?? {};
  if (name === undefined) return undefined;
  return kind.toLowerCase().includes('cluster')
    ? cluster.store(VirtualMachineClusterPreferences).get(undefined, name)?.spec
    : cluster.store(VirtualMachinePreferences).get(metadata.namespace, name)?.spec;
};
