import { entryOf } from '../../i18n/entry-of';
import { message, type Message } from '../../i18n/message';
import type { PersistentVolumeClaim } from '../../kubernetes/types/core';
import type { DataVolume } from '../../kubernetes/types/generated/data-volume';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import { claimNameOf, type Disk, disksOf, isAlive, specOf, type Volume, volumesOf } from './vm-spec';
import { percentOf } from './vm-status';

/** How far a disk is between what is asked for and what runs. */
export type DiskPhase = 'there' | 'coming' | 'going' | 'stopped' | 'unknown';

/** A disk of a virtual machine with the volume behind it. */
export interface DiskRow {
  readonly name: string;
  readonly disk: Disk | undefined;
  readonly volume: Volume | undefined;
  /** It is in the template; one that was plugged in until the next restart is not. */
  readonly isAskedFor: boolean;
  readonly source: Message;
  /** Name of the claim; '' for a disk without one. */
  readonly claim: string;
  /** A Kubernetes quantity, or ''. */
  readonly size: string;
  readonly type: 'disk' | 'cdrom' | 'lun' | 'filesystem';
  readonly bus: string;
  readonly bootOrder: number | null;
  readonly storageClass: string;
  readonly accessModes: readonly string[];
  readonly volumeMode: string;
  readonly isHotplugged: boolean;
  readonly phase: DiskPhase;
  /** KubeVirt's phase of a hot-plugged volume, or how far CDI is; '' where there is nothing to tell. */
  readonly progress: Message | undefined;
  /** KubeVirt's words on a volume that is not ready. */
  readonly because: string;
}

const SOURCES: readonly (readonly [key: keyof Volume, words: Message])[] = [
  ['containerDisk', message('Container disk')],
  ['cloudInitNoCloud', message('Cloud-init')],
  ['cloudInitConfigDrive', message('Cloud-init')],
  ['sysprep', message('Windows answers')],
  ['emptyDisk', message('Empty disk, lost at a stop')],
  ['ephemeral', message('Changes lost at a stop')],
  ['hostDisk', message('File on the node')],
  ['downwardMetrics', message('Metrics of the node')],
  ['downwardAPI', message('Downward API')],
  ['memoryDump', message('Memory dump')],
  ['configMap', message('ConfigMap')],
  ['secret', message('Secret')],
  ['serviceAccount', message('ServiceAccount')],
];

const sourceOf = (volume: Volume | undefined): Message => {
  if (volume?.dataVolume) return message('Volume {{name}}', { name: volume.dataVolume.name });
  if (volume?.persistentVolumeClaim)
    return message('Claim {{name}}', { name: volume.persistentVolumeClaim.claimName });
  if (volume?.containerDisk) return message('Image {{image}}', { image: volume.containerDisk.image });
  return (
    SOURCES.find(([key]) => volume?.[key] !== undefined)?.[1] ??
    (volume ? message('Other') : message('Empty drive'))
  );
};

/** Volumes that bring settings, not data: they are shown as the environment of the guest. */
export const isEnvironment = ({ configMap, secret, serviceAccount }: Volume): boolean =>
  configMap !== undefined || secret !== undefined || serviceAccount !== undefined;

const typeOf = (disk: Disk | undefined): DiskRow['type'] => {
  if (!disk) return 'filesystem';
  if (disk.cdrom) return 'cdrom';
  return disk.lun ? 'lun' : 'disk';
};

const busOf = (disk: Disk | undefined): string => disk?.disk?.bus ?? disk?.cdrom?.bus ?? disk?.lun?.bus ?? '';

const importWords = (volume: DataVolume | undefined): Message | undefined => {
  const { phase = '', progress } = volume?.status ?? {};
  if (!volume || phase === 'Succeeded') return undefined;
  if (phase === 'Failed') return message('Failed');
  if (phase === 'WaitForFirstConsumer') return message('Waits for first use');
  const percent = percentOf(progress);
  return percent === undefined
    ? message('Being filled')
    : message('Being filled: {{percent}} %', { percent });
};

const PLUG_WORDS: Readonly<Record<string, Message>> = {
  Pending: message('Waiting for its volume'),
  Bound: message('Volume bound'),
  AttachedToNode: message('Attached to the node'),
  MountedToPod: message('Mounted'),
  Ready: message('Ready'),
  Detaching: message('Being detached'),
  UnMountedFromPod: message('Unmounted'),
};

/** What was read beside a machine that its disks are made of. */
export interface BesideDisks {
  readonly claims: readonly PersistentVolumeClaim[];
  readonly dataVolumes: readonly DataVolume[];
}

const named = <T extends { readonly name: string }>(all: readonly T[], name: string): T | undefined =>
  all.find((one) => one.name === name);

const sizeOf = (
  claim: PersistentVolumeClaim | undefined,
  told: { capacity?: Readonly<Record<string, string | number>> } | undefined,
  dataVolume: DataVolume | undefined,
  volume: Volume | undefined,
): string => {
  const { storage } = claim?.status?.capacity ?? told?.capacity ?? {};
  const asked =
    dataVolume?.spec.storage?.resources?.requests?.storage ??
    dataVolume?.spec.pvc?.resources?.requests?.storage;
  return String(storage ?? asked ?? volume?.emptyDisk?.capacity ?? '');
};

/**
 * The disks of a virtual machine: those it asks for in their order, then those that run without being asked for (plugged in until
 * the next restart, or on their way out).
 */
export const diskRows = (
  vm: VirtualMachine,
  vmi: VirtualMachineInstance | undefined,
  { claims, dataVolumes }: BesideDisks,
): readonly DiskRow[] => {
  const spec = specOf(vm);
  const running = isAlive(vmi) ? vmi : undefined;
  const ran = running?.spec;
  const [volumes, ranVolumes] = [volumesOf(spec), ran ? volumesOf(ran) : []];
  const [disks, ranDisks] = [disksOf(spec), ran ? disksOf(ran) : []];
  const told = running?.status?.volumeStatus ?? [];
  const names = [...new Set([...volumes, ...disks, ...ranVolumes].map(({ name }) => name))];
  return names
    .filter((name) => {
      const volume = named(volumes, name) ?? named(ranVolumes, name);
      return !volume || !isEnvironment(volume);
    })
    .map((name): DiskRow => {
      const disk = named(disks, name) ?? named(ranDisks, name);
      const volume = named(volumes, name) ?? named(ranVolumes, name);
      const isAskedFor = named(volumes, name) !== undefined || named(disks, name) !== undefined;
      const claimName = volume ? (claimNameOf(volume) ?? '') : '';
      const claim = claims.find(({ metadata }) => metadata.name === claimName);
      const dataVolume = dataVolumes.find(({ metadata }) => metadata.name === claimName);
      const status = named(told, name);
      const info = status?.persistentVolumeClaimInfo;
      const isHotplugged = status?.hotplugVolume !== undefined || hotpluggable(volume);
      const isIn = named(ranVolumes, name) !== undefined || named(ranDisks, name) !== undefined;
      const isReady = !isHotplugged || status?.phase === 'Ready';
      return {
        name,
        disk,
        volume,
        isAskedFor,
        source: sourceOf(volume),
        claim: claimName,
        size: sizeOf(claim, info, dataVolume, volume),
        type: typeOf(disk),
        bus: busOf(disk),
        bootOrder: disk?.bootOrder ?? null,
        storageClass: claim?.spec?.storageClassName ?? dataVolume?.spec.storage?.storageClassName ?? '',
        accessModes: claim?.spec?.accessModes ?? info?.accessModes ?? [],
        volumeMode: claim?.spec?.volumeMode ?? info?.volumeMode ?? '',
        isHotplugged,
        phase: phaseOf(running !== undefined, isIn && isReady, isAskedFor, status?.phase),
        progress:
          importWords(dataVolume) ??
          (isHotplugged && status?.phase !== undefined
            ? (entryOf(PLUG_WORDS, status.phase) ?? message('{{phase}}', { phase: status.phase }))
            : undefined),
        because: isReady ? '' : (status?.message ?? ''),
      };
    });
};

const hotpluggable = (volume: Volume | undefined): boolean =>
  volume?.dataVolume?.hotpluggable === true || volume?.persistentVolumeClaim?.hotpluggable === true;

const phaseOf = (
  isRunning: boolean,
  isThere: boolean,
  isAskedFor: boolean,
  phase: string | undefined,
): DiskPhase => {
  if (!isRunning) return 'stopped';
  if (phase === 'Detaching' || phase === 'UnMountedFromPod') return 'going';
  if (isThere) return 'there';
  return isAskedFor ? 'coming' : 'going';
};
