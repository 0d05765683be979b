import type {
  VirtualMachineSpecTemplateSpec,
  VirtualMachineSpecTemplateSpecDomainDevicesDisksItem,
  VirtualMachineSpecTemplateSpecDomainDevicesInterfacesItem,
  VirtualMachineSpecTemplateSpecNetworksItem,
  VirtualMachineSpecTemplateSpecVolumesItem,
  VirtualMachine,
} from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';

/** What runs, as a virtual machine asks for it and as its instance has it (CRD: the same fields in both). */
export type VmSpec = VirtualMachineSpecTemplateSpec;
export type Disk = VirtualMachineSpecTemplateSpecDomainDevicesDisksItem;
export type Volume = VirtualMachineSpecTemplateSpecVolumesItem;
export type Nic = VirtualMachineSpecTemplateSpecDomainDevicesInterfacesItem;
export type VmNetwork = VirtualMachineSpecTemplateSpecNetworksItem;

const NOTHING: VmSpec = { domain: { devices: {} } };

/** What a virtual machine asks for. A template without a spec is as one with an empty spec (CRD). */
export const specOf = (vm: VirtualMachine): VmSpec => vm.spec.template.spec ?? NOTHING;

/** What an instance runs with. */
export const runningSpecOf = (vmi: VirtualMachineInstance): VmSpec => vmi.spec;

export const disksOf = (spec: VmSpec): readonly Disk[] => spec.domain.devices.disks ?? [];
export const volumesOf = (spec: VmSpec): readonly Volume[] => spec.volumes ?? [];
export const nicsOf = (spec: VmSpec): readonly Nic[] => spec.domain.devices.interfaces ?? [];
export const networksOf = (spec: VmSpec): readonly VmNetwork[] => spec.networks ?? [];

/** The claim behind a volume: a DataVolume's claim has its name (CDI). */
export const claimNameOf = ({ dataVolume, persistentVolumeClaim, ephemeral, memoryDump }: Volume) =>
  dataVolume?.name ??
  persistentVolumeClaim?.claimName ??
  ephemeral?.persistentVolumeClaim?.claimName ??
  memoryDump?.claimName;

/** Whether a virtual machine has an instance that still runs, or may. */
export const isAlive = (vmi: VirtualMachineInstance | undefined): vmi is VirtualMachineInstance =>
  vmi !== undefined && vmi.status?.phase !== 'Succeeded' && vmi.status?.phase !== 'Failed';
