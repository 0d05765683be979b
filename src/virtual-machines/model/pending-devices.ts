import { message } from '../../i18n/message';
import { inBootOrder } from './boot-order';
import { bootablesOf, type VmBootable } from './boot-order-of-vm';
import type { PendingChange, When } from './pending-change';
import { holds } from './subset';
import {
  type Disk,
  disksOf,
  type Nic,
  networksOf,
  nicsOf,
  type VmNetwork,
  type VmSpec,
  type Volume,
  volumesOf,
} from './vm-spec';

const isHotplugged = ({ dataVolume, persistentVolumeClaim }: Volume): boolean =>
  dataVolume?.hotpluggable === true || persistentVolumeClaim?.hotpluggable === true;

const without = <T extends { name: string }>(all: readonly T[], others: readonly { name: string }[]) =>
  all.filter(({ name }) => !others.some((other) => other.name === name));

const device = (spec: VmSpec, { name }: Volume): Disk | undefined =>
  disksOf(spec).find((disk) => disk.name === name);

/** The place in the boot order is told for all together. */
const hasSameDevice = (wanted: VmSpec, has: VmSpec, volume: Volume): boolean => {
  const [runs, asked] = [device(has, volume), device(wanted, volume)];
  return runs === undefined || holds(runs, asked && { ...asked, bootOrder: undefined });
};

/** The firmware reads its order at a start (KubeVirt). */
const orderPending = (wanted: VmSpec, has: VmSpec): readonly PendingChange[] => {
  const words = (spec: VmSpec): string =>
    inBootOrder(bootablesOf(spec))
      .map(({ name }) => name)
      .join(', ');
  // What comes or goes is told by a line of its own.
  const isInBoth = ({ key }: VmBootable): boolean =>
    [wanted, has].every((spec) => bootablesOf(spec).some((one) => one.key === key));
  const keys = (spec: VmSpec): string =>
    inBootOrder(bootablesOf(spec).filter(isInBoth))
      .map(({ key }) => key)
      .join(' ');
  return keys(wanted) === keys(has)
    ? []
    : [
        {
          id: 'boot-order',
          what: message('Boot order'),
          from: words(has),
          to: words(wanted),
          when: 'after-restart',
        },
      ];
};

/** Disks come and go while the machine runs when they are marked for it (KubeVirt, hot-plug). */
const disksPending = (wanted: VmSpec, has: VmSpec, isLiveUpdate: boolean): readonly PendingChange[] => {
  const when = (volume: Volume): When => (isHotplugged(volume) && isLiveUpdate ? 'live' : 'after-restart');
  const added = without(volumesOf(wanted), volumesOf(has));
  const gone = without(volumesOf(has), volumesOf(wanted));
  const changed = volumesOf(wanted).filter((volume) => {
    const other = volumesOf(has).find(({ name }) => name === volume.name);
    return other !== undefined && !(holds(other, volume) && hasSameDevice(wanted, has, volume));
  });
  const line = (volume: Volume, from: string, to: string): PendingChange => ({
    id: `disk-${volume.name}`,
    what: message('Disk {{name}}', { name: volume.name }),
    from,
    to,
    when: when(volume),
  });
  return [
    ...added.map((volume) => line(volume, '', volume.name)),
    ...gone.map((volume) => line(volume, volume.name, '')),
    ...changed.map((volume) => line(volume, volume.name, volume.name)),
  ];
};

const networkOf = (networks: readonly VmNetwork[], { name }: Nic): string | undefined =>
  networks.find((network) => network.name === name)?.multus?.networkName;

/** A bridge or SR-IOV card comes with a migration; one of the pod network needs a restart (KubeVirt, NIC hot-plug). */
const whenAdded = (nic: Nic): When =>
  nic.bridge || nic.sriov || nic.binding ? 'by-migration' : 'after-restart';

const nicLine = (name: string, from: string, to: string, when: When): PendingChange => ({
  id: `nic-${name}`,
  what: message('NIC {{name}}', { name }),
  from,
  to,
  when,
});

const stateOf = ({ state }: Nic): string => state ?? 'up';

const nicPending = (wanted: VmSpec, has: VmSpec, nic: Nic): readonly PendingChange[] => {
  const before = nicsOf(has).find(({ name }) => name === nic.name);
  const network = networkOf(networksOf(wanted), nic) ?? '';
  if (!before)
    return stateOf(nic) === 'absent' ? [] : [nicLine(nic.name, '', network || nic.name, whenAdded(nic))];
  if (stateOf(before) !== stateOf(nic)) return [nicLine(nic.name, stateOf(before), stateOf(nic), 'live')];
  const was = networkOf(networksOf(has), before) ?? '';
  if (was !== network) return [nicLine(nic.name, was, network, 'by-migration')];
  return holds(before, { ...nic, bootOrder: undefined })
    ? []
    : [nicLine(nic.name, nic.name, nic.name, 'after-restart')];
};

/** Disks and NICs that differ. */
export const devicesPending = (
  wanted: VmSpec,
  has: VmSpec,
  isLiveUpdate: boolean,
): readonly PendingChange[] => {
  const gone = without(nicsOf(has), nicsOf(wanted));
  const nics = [
    ...nicsOf(wanted).flatMap((nic) => nicPending(wanted, has, nic)),
    // An instance without a list of its own got the pod's NIC by default (KubeVirt).
    ...(nicsOf(wanted).length === 0 ? [] : gone.map(({ name }) => nicLine(name, name, '', 'after-restart'))),
  ];
  return [
    ...disksPending(wanted, has, isLiveUpdate),
    ...orderPending(wanted, has),
    ...nics.map((one) => (isLiveUpdate ? one : { ...one, when: 'after-restart' as const })),
  ];
};
