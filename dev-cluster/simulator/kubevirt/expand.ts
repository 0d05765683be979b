import type { Context } from '../controller';
import type { VirtualMachine, VirtualMachineInstance } from '../resources';
import type { Size, Wishes } from './sizes';
import { sizeOf, wishesOf } from './sizes';

export type Spec = VirtualMachineInstance['spec'];
type Domain = Spec['domain'];
type Disk = NonNullable<Domain['devices']['disks']>[number];
type Interface = NonNullable<Domain['devices']['interfaces']>[number];

/** Where the guest's CPUs of a size go; sockets unless the preference says otherwise (KubeVirt's default topology). */
const topologyOf = (guest: number, wishes: Wishes | undefined): NonNullable<Domain['cpu']> => {
  const [sockets, cores, threads] =
    wishes?.cpu?.preferredCPUTopology === 'cores' || wishes?.cpu?.preferredCPUTopology === 'preferCores'
      ? [1, guest, 1]
      : wishes?.cpu?.preferredCPUTopology === 'threads' ||
          wishes?.cpu?.preferredCPUTopology === 'preferThreads'
        ? [1, 1, guest]
        : [guest, 1, 1];
  return { sockets, cores, threads };
};

const withSize = (domain: Domain, size: Size, wishes: Wishes | undefined): Domain => {
  const { guest, maxSockets, model, dedicatedCPUPlacement } = size.cpu;
  return {
    ...domain,
    cpu: {
      ...domain.cpu,
      ...topologyOf(guest, wishes),
      ...(maxSockets === undefined ? {} : { maxSockets }),
      ...(model === undefined ? {} : { model }),
      ...(dedicatedCPUPlacement === undefined ? {} : { dedicatedCpuPlacement: dedicatedCPUPlacement }),
    },
    memory: {
      ...domain.memory,
      guest: size.memory.guest,
      ...(size.memory.maxGuest === undefined ? {} : { maxGuest: size.memory.maxGuest }),
      ...(size.memory.hugepages === undefined ? {} : { hugepages: size.memory.hugepages }),
    },
    devices: {
      ...domain.devices,
      ...(size.gpus === undefined ? {} : { gpus: size.gpus }),
      ...(size.hostDevices === undefined ? {} : { hostDevices: size.hostDevices }),
    },
  };
};

const diskAsWished = (disk: Disk, wishes: Wishes['devices']): Disk => {
  const bus = wishes?.preferredDiskBus;
  if (disk.cdrom)
    return { ...disk, cdrom: { ...disk.cdrom, bus: disk.cdrom.bus ?? wishes?.preferredCdromBus ?? 'sata' } };
  if (disk.lun) return disk;
  return { ...disk, disk: { ...disk.disk, bus: disk.disk?.bus ?? bus ?? 'virtio' } };
};

const nicAsWished = (nic: Interface, wishes: Wishes['devices']): Interface =>
  nic.sriov ? nic : { ...nic, model: nic.model ?? wishes?.preferredInterfaceModel ?? 'virtio' };

const withWishes = (domain: Domain, { devices, firmware, features, machine, clock }: Wishes): Domain => ({
  ...domain,
  ...(machine?.preferredMachineType && !domain.machine
    ? { machine: { type: machine.preferredMachineType } }
    : {}),
  ...(clock?.preferredTimer && !domain.clock ? { clock: { utc: {}, timer: clock.preferredTimer } } : {}),
  ...(firmware?.preferredEfi && !domain.firmware?.bootloader
    ? { firmware: { ...domain.firmware, bootloader: { efi: firmware.preferredEfi } } }
    : {}),
  ...(features?.preferredSmm && !domain.features?.smm
    ? { features: { ...domain.features, smm: features.preferredSmm } }
    : {}),
  devices: {
    ...domain.devices,
    ...(devices?.preferredTPM && !domain.devices.tpm ? { tpm: devices.preferredTPM } : {}),
  },
});

const withDeviceDefaults = (domain: Domain, wishes: Wishes['devices']): Domain => ({
  ...domain,
  devices: {
    ...domain.devices,
    ...(domain.devices.disks
      ? { disks: domain.devices.disks.map((disk) => diskAsWished(disk, wishes)) }
      : {}),
    ...(domain.devices.interfaces
      ? { interfaces: domain.devices.interfaces.map((nic) => nicAsWished(nic, wishes)) }
      : {}),
  },
});

/** A template's spec with an instance type and a preference written out. */
const expand = (spec: Spec, size: Size | undefined, wishes: Wishes | undefined): Spec => {
  const sized = size ? withSize(spec.domain, size, wishes) : spec.domain;
  const wished = wishes ? withWishes(sized, wishes) : sized;
  const grace = spec.terminationGracePeriodSeconds ?? wishes?.preferredTerminationGracePeriodSeconds;
  return {
    ...spec,
    ...(grace === undefined ? {} : { terminationGracePeriodSeconds: grace }),
    ...(size?.nodeSelector ? { nodeSelector: { ...size.nodeSelector, ...spec.nodeSelector } } : {}),
    domain: withDeviceDefaults(wished, wishes?.devices),
  };
};

/** What a VM's instance would be made of. */
export const expandedOf = (context: Context, machine: VirtualMachine): Spec =>
  // The template's spec and the instance's are one type of the KubeVirt API, generated twice.
  expand(machine.spec.template.spec as Spec, sizeOf(context, machine), wishesOf(context, machine));
