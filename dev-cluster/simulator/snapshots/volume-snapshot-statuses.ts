import type { Context, Controller } from '../controller';
import { on } from '../controller';
import { annotationOf, isDeleting, keyOf, split } from '../kubernetes/object';
import { claimNameOf } from '../kubevirt/volumes';
import { clusterMark } from '../marks';
import type { StorageClass, VirtualMachine } from '../resources';
import { PersistentVolumeClaims, StorageClasses, StorageProfiles, VirtualMachines } from '../resources';
import type { VolumeSnapshotClass } from '../virtualization-resources';
import { VolumeSnapshotClasses } from '../virtualization-resources';

type Status = NonNullable<NonNullable<VirtualMachine['status']>['volumeSnapshotStatuses']>[number];
type Volume = NonNullable<NonNullable<VirtualMachine['spec']['template']['spec']>['volumes']>[number];

/** The class that snapshots of a storage class are made with: that of its StorageProfile, else one of its driver. */
export const snapshotClassOf = (
  { cluster }: Context,
  storageClassName: string,
): VolumeSnapshotClass | undefined => {
  const classes = cluster.store<VolumeSnapshotClass>(VolumeSnapshotClasses);
  const named = cluster.store(StorageProfiles).get(undefined, storageClassName)?.status?.snapshotClass;
  if (named) return classes.get(undefined, named);
  const driver = cluster.store<StorageClass>(StorageClasses).get(undefined, storageClassName)?.provisioner;
  return classes.list().find((each) => each.driver === driver);
};

const statusOf = (context: Context, namespace: string | undefined, volume: Volume): Status => {
  const { name } = volume;
  const claimName = volume.ephemeral ? undefined : claimNameOf(volume);
  if (claimName === undefined)
    return {
      name,
      enabled: false,
      reason: `Snapshot is not supported for this volumeSource type [${name}]`,
    };
  const claim = context.cluster.store(PersistentVolumeClaims).get(namespace, claimName);
  if (!claim) return { name, enabled: false, reason: 'PVC not found' };
  const storageClass = claim.spec?.storageClassName;
  if (!storageClass) return { name, enabled: false, reason: 'Volume has no StorageClass' };
  if (snapshotClassOf(context, storageClass)) return { name, enabled: true };
  return {
    name,
    enabled: false,
    reason: `No VolumeSnapshotClass: Volume snapshots are not configured for this StorageClass [${storageClass}] [${name}]`,
  };
};

/** `status.volumeSnapshotStatuses` of a VM: which of its volumes a snapshot holds, and why not the others (virt-controller). */
export const volumeSnapshotStatuses = (context: Context, { metadata, spec }: VirtualMachine): Status[] =>
  (spec.template.spec?.volumes ?? []).map((volume) => statusOf(context, metadata.namespace, volume));

/** Keeps it current. The VMs of hosted clusters' workers are left out: nobody takes snapshots of those. */
export const volumeSnapshotStatusController = (context: Context): Controller => {
  const { cluster } = context;
  const machines = cluster.store<VirtualMachine>(VirtualMachines);
  cluster.store(StorageProfiles);
  cluster.store(StorageClasses);
  const all = (): string[] => machines.list().map(keyOf);
  return {
    name: 'volume-snapshot-statuses',
    triggers: [
      on(VirtualMachines, (machine) => [keyOf(machine)]),
      on(PersistentVolumeClaims, ({ metadata }) =>
        machines
          .list(metadata.namespace)
          .filter(({ spec }) =>
            spec.template.spec?.volumes?.some((volume) => claimNameOf(volume) === metadata.name),
          )
          .map(keyOf),
      ),
      on(VolumeSnapshotClasses, all),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const machine = machines.get(namespace, name);
      if (!machine || isDeleting(machine) || annotationOf(machine, clusterMark) !== undefined)
        return undefined;
      await cluster.patchStatus(VirtualMachines, machine, {
        volumeSnapshotStatuses: volumeSnapshotStatuses(context, machine),
      });
      return undefined;
    },
  };
};
