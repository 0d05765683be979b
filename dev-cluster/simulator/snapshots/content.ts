import type { Context } from '../controller';
import { look } from '../kubernetes/look';
import { uidOf } from '../kubernetes/object';
import { controlledBy } from '../kubernetes/resource';
import { ControllerRevisions } from '../kubevirt/kinds';
import { claimNameOf } from '../kubevirt/volumes';
import type { PersistentVolumeClaim, VirtualMachine } from '../resources';
import { PersistentVolumeClaims } from '../resources';
import type { VirtualMachineSnapshot, VolumeSnapshot } from '../virtualization-resources';
import { VirtualMachineSnapshots, VolumeSnapshots } from '../virtualization-resources';
import { snapshotClassOf } from './volume-snapshot-statuses';
import { machineLabel } from './volume-snapshots';

/** What a snapshot holds of one volume. */
export interface KeptVolume {
  volumeName: string;
  volumeSnapshotName: string;
  claim: Pick<NonNullable<PersistentVolumeClaim['spec']>, 'accessModes' | 'volumeMode' | 'storageClassName'>;
  size: string;
}

/** What a snapshot keeps of a VM: how it was, and its volumes. */
export interface Content {
  metadata: { labels?: Record<string, string>; annotations?: Record<string, string> };
  spec: VirtualMachine['spec'];
  volumes: KeptVolume[];
}

/**
 * The object a snapshot's content is kept in. On a real cluster that is a VirtualMachineSnapshotContent, which the user never
 * reads; here a ControllerRevision does, owned by the snapshot.
 */
export const contentName = (snapshot: VirtualMachineSnapshot): string =>
  `vmsnapshot-content-${uidOf(snapshot)}`;

const nameOf = (snapshot: VirtualMachineSnapshot, volumeName: string): string =>
  `vmsnapshot-${uidOf(snapshot)}-volume-${volumeName}`;

/** Keeps the VM as it is and lets the storage cut a snapshot of each volume that has one. Made once. */
export const keepContent = async (
  context: Context,
  snapshot: VirtualMachineSnapshot,
  machine: VirtualMachine,
  volumeNames: readonly string[],
): Promise<VolumeSnapshot[]> => {
  const { cluster } = context;
  const { namespace = '' } = snapshot.metadata;
  const owner = controlledBy(VirtualMachineSnapshots, snapshot);
  const claims = cluster.store<PersistentVolumeClaim>(PersistentVolumeClaims);
  const volumes = (machine.spec.template.spec?.volumes ?? []).flatMap(
    (volume): (KeptVolume & { of: string })[] => {
      const claim = claims.get(namespace, claimNameOf(volume) ?? '');
      if (!volumeNames.includes(volume.name) || !claim?.spec) return [];
      const { accessModes, volumeMode, storageClassName, resources } = claim.spec;
      return [
        {
          volumeName: volume.name,
          volumeSnapshotName: nameOf(snapshot, volume.name),
          claim: {
            ...(accessModes ? { accessModes } : {}),
            ...(volumeMode ? { volumeMode } : {}),
            ...(storageClassName ? { storageClassName } : {}),
          },
          size: claim.status?.capacity?.storage ?? resources?.requests?.storage ?? '1Gi',
          of: claim.metadata.name,
        },
      ];
    },
  );
  const { labels, annotations } = machine.metadata;
  const content: Content = {
    metadata: { ...(labels ? { labels } : {}), ...(annotations ? { annotations } : {}) },
    spec: machine.spec,
    volumes: volumes.map(({ volumeName, volumeSnapshotName, claim, size }) => ({
      volumeName,
      volumeSnapshotName,
      claim,
      size,
    })),
  };
  await cluster.ensure(ControllerRevisions, {
    metadata: { name: contentName(snapshot), namespace, ownerReferences: [owner] },
    data: content,
    revision: 1,
  });
  return Promise.all(
    volumes.map(({ volumeSnapshotName, claim, of }) =>
      cluster.ensure(VolumeSnapshots, {
        metadata: {
          name: volumeSnapshotName,
          namespace,
          labels: { [machineLabel]: machine.metadata.name },
          ownerReferences: [owner],
        },
        spec: {
          source: { persistentVolumeClaimName: of },
          ...snapshotClass(context, claim.storageClassName),
        },
      }),
    ),
  );
};

const snapshotClass = (
  context: Context,
  storageClassName: string | undefined,
): { volumeSnapshotClassName?: string } => {
  const found = storageClassName === undefined ? undefined : snapshotClassOf(context, storageClassName);
  return found ? { volumeSnapshotClassName: found.metadata.name } : {};
};

/** What a snapshot has kept, or undefined when it holds nothing. */
export const contentOf = async (
  context: Context,
  snapshot: VirtualMachineSnapshot,
): Promise<Content | undefined> => {
  const kept = await look(
    context.cluster,
    ControllerRevisions,
    snapshot.metadata.namespace,
    contentName(snapshot),
  );
  // Written by keepContent.
  return kept?.data as Content | undefined;
};
