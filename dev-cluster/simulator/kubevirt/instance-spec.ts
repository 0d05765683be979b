import { createHash } from 'node:crypto';
import type { VirtualMachineInstance } from '../resources';
import type { Spec } from './expand';
import { timesQuantity } from './quantity';

/** How much a running guest may grow to, as a multiple of what it starts with (KubeVirt, maxHotplugRatio). */
const maxHotplugRatio = 4;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The firmware UUID virt-controller derives from a VM; the same at each start. */
const firmwareUuid = (uid: string): string =>
  digest(uid).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');

export interface InstanceFacts {
  /** UID of the VM. */
  uid: string;
  /** Its namespaced name, of which MAC addresses are made. */
  name: string;
  /** The eviction strategy of the cluster, for VMs that have none of their own. */
  evictionStrategy?: string;
}

const macOf = (seed: string): string => `02:${(digest(seed).slice(0, 10).match(/../g) ?? []).join(':')}`;

/** The pod network every VM gets unless it lists NICs or does without. */
const withDefaultNetwork = (spec: Spec): Spec => {
  const { interfaces, autoattachPodInterface } = spec.domain.devices;
  if (interfaces?.length || spec.networks?.length || autoattachPodInterface === false) return spec;
  return {
    ...spec,
    networks: [{ name: 'default', pod: {} }],
    domain: {
      ...spec.domain,
      devices: {
        ...spec.domain.devices,
        interfaces: [{ name: 'default', masquerade: {}, model: 'virtio' }],
      },
    },
  };
};

/**
 * The spec of the instance of an expanded VM: what virt-api's defaults and virt-controller add at the start. `before`
 * is the running instance when two starts are compared: limits and the eviction strategy it was given then stay.
 */
export const instanceSpec = (
  expanded: Spec,
  { uid, name, evictionStrategy }: InstanceFacts,
  before?: VirtualMachineInstance['spec'],
): Spec => {
  const spec = withDefaultNetwork(expanded);
  const { domain } = spec;
  const cpu = { cores: 1, sockets: 1, threads: 1, model: 'host-model', ...domain.cpu };
  const guest = domain.memory?.guest ?? domain.resources?.requests?.memory ?? '512Mi';
  const maxSockets =
    domain.cpu?.maxSockets ?? before?.domain.cpu?.maxSockets ?? cpu.sockets * maxHotplugRatio;
  const maxGuest =
    domain.memory?.maxGuest ?? before?.domain.memory?.maxGuest ?? timesQuantity(guest, maxHotplugRatio);
  const eviction = spec.evictionStrategy ?? (before ? before.evictionStrategy : evictionStrategy);
  return {
    ...spec,
    architecture: spec.architecture ?? 'amd64',
    ...(eviction === undefined ? {} : { evictionStrategy: eviction }),
    terminationGracePeriodSeconds: spec.terminationGracePeriodSeconds ?? 30,
    domain: {
      ...domain,
      cpu: { ...cpu, maxSockets },
      memory: { ...domain.memory, guest, maxGuest },
      machine: { type: 'pc-q35-rhel9.8.0', ...domain.machine },
      firmware: { uuid: firmwareUuid(uid), ...domain.firmware },
      features: { acpi: { enabled: true }, ...domain.features },
      devices: {
        ...domain.devices,
        interfaces: (domain.devices.interfaces ?? []).map((nic) => ({
          ...nic,
          macAddress: nic.macAddress ?? macOf(`${name}/${nic.name}`),
        })),
      },
    },
  };
};
