import { message, type Message } from '../../i18n/message';
import type { PersistentVolumeClaim, StorageClass } from '../../kubernetes/types/core';
import type { StorageProfile } from '../../kubernetes/types/generated/storage-profile';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VolumeSnapshotClass } from '../../kubernetes/types/generated/volume-snapshot-class';
import { claimVolumes } from './claim-volumes';
import { specOf, type Volume, volumesOf } from './vm-spec';

/** What is known of the storage around a machine; undefined where it may not be read. */
export interface StorageAround {
  readonly claims?: readonly PersistentVolumeClaim[] | undefined;
  readonly classes?: readonly StorageClass[] | undefined;
  readonly snapshotClasses?: readonly VolumeSnapshotClass[] | undefined;
  readonly profiles?: readonly StorageProfile[] | undefined;
}

/** A volume that a snapshot does not hold. */
export interface LeftOut {
  readonly name: string;
  /** Its content is kept in a claim, so something is missing in the snapshot. */
  readonly isLoss: boolean;
  readonly why: Message;
  /** KubeVirt's own words, where it gave some. */
  readonly said?: string;
}

/** What a snapshot holds of a machine's volumes, and what it leaves out. */
export interface SnapshotVolumes {
  readonly taken: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** KubeVirt has not looked at these volumes yet. */
  readonly unknown: readonly string[];
}

/** Whether a snapshot will hold a volume, or may. */
export const holdsVolumes = ({ taken, unknown }: SnapshotVolumes): boolean =>
  taken.length > 0 || unknown.length > 0;

/** The class a claim is in, and which VolumeSnapshotClass it lacks (KubeVirt: StorageProfile first, then the driver). */
const missingClass = (
  claim: PersistentVolumeClaim | undefined,
  { classes, snapshotClasses, profiles }: StorageAround,
): Message | undefined => {
  const name = claim?.spec?.storageClassName;
  if (name === undefined || !snapshotClasses) return undefined;
  const wanted = profiles?.find(({ metadata }) => metadata.name === name)?.status?.snapshotClass;
  if (wanted !== undefined)
    return snapshotClasses.some(({ metadata }) => metadata.name === wanted)
      ? undefined
      : message(
          'VolumeSnapshotClass {{snapshotClass}}, which storage class {{storageClass}} uses, does not exist. A cluster administrator can add it.',
          { snapshotClass: wanted, storageClass: name },
        );
  const driver = classes?.find(({ metadata }) => metadata.name === name)?.provisioner;
  if (driver === undefined || snapshotClasses.some((one) => one.driver === driver)) return undefined;
  return message(
    'Storage class {{storageClass}} has no VolumeSnapshotClass for its driver {{driver}}. A cluster administrator can add one.',
    { storageClass: name, driver },
  );
};

const IN_DEFINITION = message('It comes with the definition of the virtual machine, which is kept.');

/** Why a volume without a claim needs no snapshot, or what is lost of it. */
const withoutClaim = (volume: Volume): Message => {
  if (volume.containerDisk) return message('It is made anew from its image at each start.');
  if (volume.ephemeral || volume.emptyDisk) return message('Its content lasts only as long as the run.');
  if (volume.hostDisk) return message('It is a file of the node and stays as it is.');
  return IN_DEFINITION;
};

const UNKNOWN_REASON = message('KubeVirt cannot take a snapshot of this volume.');

/**
 * What a snapshot of the machine will hold (KubeVirt: `status.volumeSnapshotStatuses[]`), with the missing
 * VolumeSnapshotClass by name where the storage around it can be read.
 */
export const snapshotVolumes = (vm: VirtualMachine, around: StorageAround): SnapshotVolumes => {
  const statuses = new Map((vm.status?.volumeSnapshotStatuses ?? []).map((one) => [one.name, one]));
  const kept = new Map(claimVolumes(vm).map((one) => [one.name, one.claim]));
  const taken: string[] = [];
  const leftOut: LeftOut[] = [];
  const unknown: string[] = [];
  for (const volume of volumesOf(specOf(vm))) {
    const { name } = volume;
    const status = statuses.get(name);
    const claim = kept.get(name);
    if (status?.enabled) taken.push(name);
    else if (claim === undefined) leftOut.push({ name, isLoss: false, why: withoutClaim(volume) });
    else if (!status) unknown.push(name);
    else {
      const object = around.claims?.find(({ metadata }) => metadata.name === claim);
      leftOut.push({
        name,
        isLoss: true,
        why: missingClass(object, around) ?? UNKNOWN_REASON,
        ...(status.reason ? { said: status.reason } : {}),
      });
    }
  }
  return { taken, leftOut, unknown };
};
