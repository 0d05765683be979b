import { isAlready } from '../kubernetes/difference';
import { without } from '../kubernetes/without';
import type { Spec } from './expand';
import { bytesOf } from './quantity';
import type { Volume } from './volumes';
import { isHotpluggable } from './volumes';

type Devices = Spec['domain']['devices'];
type Disk = NonNullable<Devices['disks']>[number];
type Interface = NonNullable<Devices['interfaces']>[number];
type Network = NonNullable<Spec['networks']>[number];

/** Conditions of an instance that ask for a migration to take effect (virt-controller, LiveUpdate rollout). */
export type MigrationCause = 'HotVCPUChange' | 'HotMemoryChange' | 'MigrationRequired';

export interface LiveUpdate {
  /** The instance's spec with everything that can change while it runs. */
  spec: Spec;
  causes: readonly MigrationCause[];
  /** What is left to a restart. */
  needsRestart: boolean;
}

export interface Running {
  spec: Spec;
  /** Memory at the start: less than that cannot be taken away from a guest. */
  guestAtBoot: number | string | undefined;
  isMigratable: boolean;
}

/** Nulls, undefined fields and empty lists say nothing. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.length ? value.map(plain) : undefined;
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const fields = Object.entries(value).map(([key, each]): [string, unknown] => [key, plain(each)]);
  return Object.fromEntries(fields.filter(([, each]) => each !== undefined));
};

const isSame = (left: unknown, right: unknown): boolean =>
  isAlready(plain(left), plain(right)) && isAlready(plain(right), plain(left));

/** Volumes that may come and go with their disks; the others stay as they are until a restart. */
const liveVolumes = (wanted: Spec, have: Spec): { volumes: Volume[]; disks: Disk[] } => {
  const before = have.volumes ?? [];
  const after = wanted.volumes ?? [];
  const isWanted = (volume: Volume): boolean => after.some(({ name }) => name === volume.name);
  const isThere = (volume: Volume): boolean => before.some(({ name }) => name === volume.name);
  const kept = before.filter((volume) => isWanted(volume) || !isHotpluggable(volume));
  const added = after.filter((volume) => isHotpluggable(volume) && !isThere(volume));
  const names = new Set(kept.map(({ name }) => name));
  const disks = have.domain.devices.disks ?? [];
  const addedDisks = (wanted.domain.devices.disks ?? []).filter((disk) =>
    added.some(({ name }) => name === disk.name),
  );
  return {
    volumes: [...kept, ...added],
    // A CD-ROM may be without a volume.
    disks: [
      ...disks.filter(({ name }) => names.has(name) || !before.some((each) => each.name === name)),
      ...addedDisks,
    ],
  };
};

const isHotPluggableNic = ({ bridge, sriov }: Interface, network: Network | undefined): boolean =>
  network?.multus !== undefined && (bridge ?? sriov) !== undefined;

interface LiveNics {
  interfaces: Interface[];
  networks: Network[];
  isMigrationNeeded: boolean;
}

const liveNics = (wanted: Spec, have: Spec): LiveNics => {
  const networkOf = (spec: Spec, { name }: Interface): Network | undefined =>
    spec.networks?.find((network) => network.name === name);
  const after = wanted.domain.devices.interfaces ?? [];
  const before = have.domain.devices.interfaces ?? [];
  // An absent NIC whose entry goes too has nothing left to lose.
  const kept = before
    .filter((nic) => nic.state !== 'absent' || after.some(({ name }) => name === nic.name))
    .map((nic): Interface => {
      const wish = after.find(({ name }) => name === nic.name);
      return wish ? { ...without(nic, 'state'), ...(wish.state ? { state: wish.state } : {}) } : nic;
    });
  const added = after.filter(
    (nic) => !before.some(({ name }) => name === nic.name) && isHotPluggableNic(nic, networkOf(wanted, nic)),
  );
  const interfaces = [...kept, ...added];
  const networks = interfaces.flatMap((nic) => networkOf(have, nic) ?? networkOf(wanted, nic) ?? []);
  const moved = networks.map((network) => {
    const multus = wanted.networks?.find(({ name }) => name === network.name)?.multus;
    return network.multus && multus ? { ...network, multus } : network;
  });
  const isUnplugged = kept.some(
    (nic) => nic.state === 'absent' && before.find(({ name }) => name === nic.name)?.state !== 'absent',
  );
  return {
    interfaces,
    networks: moved,
    isMigrationNeeded: added.length > 0 || isUnplugged || !isSame(moved, networks),
  };
};

const isMoreSockets = (wanted: Spec, have: Spec): boolean => {
  const sockets = wanted.domain.cpu?.sockets ?? 1;
  const now = have.domain.cpu?.sockets ?? 1;
  return sockets > now && sockets <= (have.domain.cpu?.maxSockets ?? now);
};

const isOtherMemory = (wanted: Spec, { spec, guestAtBoot }: Running): boolean => {
  const guest = bytesOf(wanted.domain.memory?.guest);
  return (
    guest !== bytesOf(spec.domain.memory?.guest) &&
    guest >= bytesOf(guestAtBoot ?? spec.domain.memory?.guest) &&
    guest <= bytesOf(spec.domain.memory?.maxGuest)
  );
};

/**
 * Takes what can be changed in a running instance from what its VM now asks for: hot-plugged disks and NICs, placement,
 * and, where the guest can be migrated, more sockets and other memory. The rest needs a restart.
 */
export const liveUpdate = (wanted: Spec, running: Running): LiveUpdate => {
  const { spec: have, isMigratable } = running;
  const { nodeSelector, affinity, tolerations } = wanted;
  const nics = liveNics(wanted, have);
  const still: Spec = {
    ...without(have, 'nodeSelector', 'affinity', 'tolerations'),
    ...(nodeSelector ? { nodeSelector } : {}),
    ...(affinity ? { affinity } : {}),
    ...(tolerations ? { tolerations } : {}),
    volumes: liveVolumes(wanted, have).volumes,
    networks: nics.networks,
    domain: {
      ...have.domain,
      devices: {
        ...have.domain.devices,
        disks: liveVolumes(wanted, have).disks,
        interfaces: nics.interfaces,
      },
    },
  };
  const isCpu = isMigratable && isMoreSockets(wanted, have);
  const isMemory = isMigratable && isOtherMemory(wanted, running);
  const { cpu, memory } = wanted.domain;
  const spec: Spec = {
    ...still,
    domain: {
      ...still.domain,
      ...(isCpu ? { cpu: { ...still.domain.cpu, sockets: cpu?.sockets ?? 1 } } : {}),
      ...(isMemory && memory?.guest !== undefined
        ? { memory: { ...still.domain.memory, guest: memory.guest } }
        : {}),
    },
  };
  // Stopping writes the grace period into the instance alone.
  const compared = { ...wanted, terminationGracePeriodSeconds: spec.terminationGracePeriodSeconds };
  const needsRestart = !isSame(without(spec, 'startStrategy'), without(compared, 'startStrategy'));
  // virt-controller plugs no CPU and no memory while a restart is due.
  return {
    spec: needsRestart ? still : spec,
    needsRestart,
    causes: [
      ...(isCpu && !needsRestart ? (['HotVCPUChange'] as const) : []),
      ...(isMemory && !needsRestart ? (['HotMemoryChange'] as const) : []),
      ...(nics.isMigrationNeeded ? (['MigrationRequired'] as const) : []),
    ],
  };
};
