import type {
  KubeVirt,
  VirtualMachineClusterInstancetype,
  VirtualMachineClusterPreference,
} from '../virtualization-resources';
import type { VirtualMachine } from '../resources';

export type MachineSpec = VirtualMachine['spec'];
/** `spec.template.spec` of a VirtualMachine, and the spec of an instance: one type of the KubeVirt API. */
export type InstanceSpec = NonNullable<MachineSpec['template']['spec']>;
export type Disk = NonNullable<InstanceSpec['domain']['devices']['disks']>[number];
export type Volume = NonNullable<InstanceSpec['volumes']>[number];
export type Interface = NonNullable<InstanceSpec['domain']['devices']['interfaces']>[number];
export type Network = NonNullable<InstanceSpec['networks']>[number];

export type Instancetype = VirtualMachineClusterInstancetype['spec'];
export type Preference = VirtualMachineClusterPreference['spec'];

/** What a rule about a VM must know of the cluster besides the VM. */
export interface Facts {
  /** `spec.configuration` of the KubeVirt object. */
  configuration: KubeVirtConfiguration;
  /** The instance type that the VM names, or why it is not found; absent when it names none. */
  instancetype?: Found<Instancetype>;
  preference?: Found<Preference>;
}

export type Found<T> = { spec: T } | { problem: string };

export interface KubeVirtConfiguration {
  network?: { permitBridgeInterfaceOnPodNetwork?: boolean };
  developerConfiguration?: { featureGates?: string[] };
}

/** The part of a KubeVirt object that the rules read. Its CRD leaves the spec open, so this names what is in there. */
export const configurationOf = (kubevirt: KubeVirt | undefined): KubeVirtConfiguration =>
  (kubevirt?.spec.configuration as KubeVirtConfiguration | undefined) ?? {};

export const hasGate = ({ configuration }: Facts, gate: string): boolean =>
  configuration.developerConfiguration?.featureGates?.includes(gate) === true;
