import { message, type Message } from '../../i18n/message';
import type { PersistentVolumeClaim } from '../../kubernetes/types/core';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import { type ClaimVolume, claimVolumes } from './claim-volumes';
import { migrationReasons } from './migratability';
import { DISKS, isShared } from './server-reasons';
import { isVmTrue } from './vm-condition';
import { runningOf } from './vm-running';
import { type Disk, disksOf, specOf, volumesOf } from './vm-spec';

/** A volume in a claim, and whether it can be moved to other storage while the machine runs. */
export interface MovableVolume extends ClaimVolume {
  /** The class it is in; undefined where claims may not be read. */
  readonly storageClass?: string | undefined;
  /** A quantity in bytes that surely holds its content. */
  readonly size?: string | undefined;
  /** Whether two nodes can use it at once, as a live migration needs. */
  readonly isShared: boolean;
  /** Why it cannot be moved. */
  readonly reason?: Message | undefined;
}

/** Why KubeVirt would not move a disk (virt-controller, `ValidateVolumes`). */
const diskReason = (disk: Disk | undefined, { isHotplugged }: ClaimVolume): Message | undefined => {
  if (!disk)
    return message('It is shared with the guest as a file system, which cannot be copied while it is used.');
  if (disk.shareable)
    return message('Other virtual machines may write to it too, so a copy could miss something.');
  if (disk.lun) return message('It is a LUN: other storage may not understand its SCSI commands.');
  return isHotplugged ? message('It was plugged in while the virtual machine ran.') : undefined;
};

const NO_SIZE = message('Its size is not known, because its claim could not be read.');

const sizeOf = (claim: PersistentVolumeClaim | undefined): string | undefined =>
  claim?.status?.capacity?.storage ?? claim?.spec?.resources?.requests?.storage;

/** The volumes of a machine that are kept in claims, each with the reason why it cannot be moved. */
export const movableVolumes = (
  vm: VirtualMachine,
  claims: readonly PersistentVolumeClaim[],
): readonly MovableVolume[] => {
  const disks = new Map(disksOf(specOf(vm)).map((disk) => [disk.name, disk]));
  const known = new Map(claims.map((claim) => [claim.metadata.name, claim]));
  return claimVolumes(vm).map((volume) => {
    const claim = known.get(volume.claim);
    const size = sizeOf(claim);
    return {
      ...volume,
      storageClass: claim?.spec?.storageClassName,
      size,
      isShared: isShared(claim?.spec?.accessModes),
      reason: diskReason(disks.get(volume.name), volume) ?? (size === undefined ? NO_SIZE : undefined),
    };
  });
};

/** Volumes whose way to the destination KubeVirt still follows (`status.volumeUpdateState`). */
export const volumesOnTheWay = ({ status }: VirtualMachine) =>
  status?.volumeUpdateState?.volumeMigrationState?.migratedVolumes ?? [];

/**
 * Why the volumes of a machine cannot be moved now; undefined when nothing speaks against it.
 * @param isLiveUpdate KubeVirt's `vmRolloutStrategy`
 * Source: KubeVirt, volume migration: it is a live migration that copies the disks, so all but shared storage must allow one.
 */
export const moveRefusal = (
  vm: VirtualMachine,
  vmi: VirtualMachineInstance | undefined,
  isLiveUpdate: boolean,
): Message | undefined => {
  if (vm.metadata.deletionTimestamp) return message('The virtual machine is being deleted.');
  if (claimVolumes(vm).length === 0)
    return message('None of its disks is on a volume, so there is nothing to move.');
  if (volumesOnTheWay(vm).length > 0) return message('Volumes are being moved already.');
  if (vm.status?.snapshotInProgress || vm.status?.restoreInProgress)
    return message('A snapshot is being taken or restored. Wait until it is done.');
  const is = runningOf(vm, vmi, false);
  if (!is.isRunning) return message('Volumes are moved while the virtual machine runs. Start it first.');
  if (!isLiveUpdate)
    return message(
      'This cluster applies changes only at a restart (rollout strategy Stage), so volumes cannot be moved while it runs.',
    );
  if (isVmTrue(vm, 'RestartRequired'))
    return message('Other changes wait for a restart. Restart the virtual machine first.');
  return otherReason(vm, vmi);
};

/** The first reason against a live migration that moving the disks does not mend. */
const otherReason = (vm: VirtualMachine, vmi: VirtualMachineInstance | undefined): Message | undefined => {
  const hostDisk = volumesOf(specOf(vm)).find((one) => one.hostDisk && one.hostDisk.shared !== true);
  if (hostDisk)
    return message('Volume {{name}} is a file of the node, so the virtual machine cannot leave it.', {
      name: hostDisk.name,
    });
  return migrationReasons(vm, vmi, []).find(({ reason }) => reason !== DISKS)?.words;
};

/** What is wrong with the choice of volumes: none, or one that would stay behind on storage of one node (KubeVirt). */
export const moveChoice = (
  volumes: readonly MovableVolume[],
  chosen: readonly string[],
): Message | undefined => {
  if (chosen.length === 0) return message('Choose at least one volume.');
  const behind = volumes.find((one) => !chosen.includes(one.name) && !one.isShared);
  return behind
    ? message(
        'Volume {{name}} can be used by one node at a time, so it has to move too: the virtual machine goes to another node.',
        { name: behind.name },
      )
    : undefined;
};

/** What is wrong with the class that volumes shall go to: all of them are in it. */
export const moveTarget = (
  volumes: readonly MovableVolume[],
  chosen: readonly string[],
  target: string,
): Message | undefined => {
  if (target === '') return message('Choose a storage class.');
  const moved = volumes.filter(({ name }) => chosen.includes(name));
  return moved.length > 0 && moved.every(({ storageClass }) => storageClass === target)
    ? message('The volumes are in {{name}} already. Choose another class.', { name: target })
    : undefined;
};
