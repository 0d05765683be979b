import type { Context, Controller } from '../controller';
import { on, onFaults } from '../controller';
import { report } from '../event';
import { isDeleting, keyOf, labelOf, split, uidOf } from '../kubernetes/object';
import type { PersistentVolumeClaim } from '../resources';
import { PersistentVolumeClaims } from '../resources';
import type { VolumeSnapshot } from '../virtualization-resources';
import { VolumeSnapshotClasses, VolumeSnapshots } from '../virtualization-resources';
import { isStruck, slowness } from './copy-fault';

/** On a VolumeSnapshot: the VM whose volume it holds, so that faults of that VM reach it. */
export const machineLabel = 'vm.kubevirt.io/name';

/** Simulated seconds the storage takes for one. */
const cutting = 6;

const problemOf = (
  context: Context,
  snapshot: VolumeSnapshot,
  claim: PersistentVolumeClaim | undefined,
): string | undefined => {
  const { volumeSnapshotClassName = '', source } = snapshot.spec;
  if (!context.cluster.store(VolumeSnapshotClasses).get(undefined, volumeSnapshotClassName))
    return `Failed to get snapshot class with error volumesnapshotclass.snapshot.storage.k8s.io "${volumeSnapshotClassName}" not found`;
  if (!claim)
    return `Failed to create snapshot content with error snapshot controller failed to update ${snapshot.metadata.name} on API server: cannot get claim from snapshot: PersistentVolumeClaim "${source.persistentVolumeClaimName ?? ''}" not found`;
  return isStruck(context, 'snapshot-fails', snapshot, labelOf(snapshot, machineLabel))
    ? 'Failed to check and update snapshot content: failed to take snapshot of the volume: rpc error: code = Internal desc = the backend is out of space for snapshots'
    : undefined;
};

/** The snapshot controller's and the CSI driver's part: a snapshot of a claim becomes ready, or says why not. */
export const volumeSnapshotController = (context: Context): Controller => {
  const { cluster, clock } = context;
  const snapshots = cluster.store<VolumeSnapshot>(VolumeSnapshots);
  const claims = cluster.store<PersistentVolumeClaim>(PersistentVolumeClaims);
  cluster.store(VolumeSnapshotClasses);
  const waiting = (): string[] =>
    snapshots
      .list()
      .filter(({ status }) => status?.readyToUse !== true)
      .map(keyOf);
  return {
    name: 'volume-snapshots',
    triggers: [
      on(VolumeSnapshots, (snapshot) => [keyOf(snapshot)]),
      on(VolumeSnapshotClasses, waiting),
      onFaults(waiting),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const snapshot = snapshots.get(namespace, name);
      if (!snapshot || isDeleting(snapshot) || snapshot.status?.readyToUse === true) return undefined;
      const claim = claims.get(namespace, snapshot.spec.source.persistentVolumeClaimName ?? '');
      const problem = problemOf(context, snapshot, claim);
      if (problem !== undefined) {
        const time = snapshot.status?.error?.time ?? clock.now();
        await cluster.patchStatus(VolumeSnapshots, snapshot, {
          readyToUse: false,
          error: { message: problem, time },
        });
        await report(context, snapshot, {
          type: 'Warning',
          reason: 'SnapshotCreationFailed',
          message: problem,
          from: 'snapshot-controller',
        });
        return undefined;
      }
      const times = slowness(context, 'snapshot-slow', snapshot, labelOf(snapshot, machineLabel));
      const left = clock.remaining(uidOf(snapshot), 'cut', cutting * times);
      if (left > 0) return left;
      await cluster.patchStatus(VolumeSnapshots, snapshot, {
        readyToUse: true,
        creationTime: clock.now(),
        restoreSize: claim?.status?.capacity?.storage ?? claim?.spec?.resources?.requests?.storage ?? '1Gi',
        boundVolumeSnapshotContentName: `snapcontent-${uidOf(snapshot)}`,
        error: null,
      });
      return undefined;
    },
  };
};
