import { populatedFor } from '../cdi/claims';
import type { Context } from '../controller';
import { look } from '../kubernetes/look';
import type { KubeObject } from '../kubernetes/object';
import type { PersistentVolumeClaim } from '../resources';
import { PersistentVolumeClaims } from '../resources';
import { waitsForConsumer } from '../storage/consumers';
import type { RestoredVolume } from './restored';

/** Makes the claims that are filled from snapshots. They belong to `owner` until their VM is there. */
export const ensureRestoredClaims = (
  { cluster }: Context,
  namespace: string,
  volumes: readonly RestoredVolume[],
  owner: NonNullable<KubeObject['metadata']['ownerReferences']>[number] | undefined,
): Promise<PersistentVolumeClaim[]> =>
  Promise.all(
    volumes.map(({ claimName, volumeSnapshotName, claim, size, isTemplate }) =>
      cluster.ensure(PersistentVolumeClaims, {
        metadata: {
          name: claimName,
          namespace,
          labels: { 'restore.kubevirt.io/source-vm-namespace': namespace },
          annotations: isTemplate ? { [populatedFor]: claimName } : {},
          ...(owner ? { ownerReferences: [owner] } : {}),
        },
        spec: {
          ...claim,
          resources: { requests: { storage: size } },
          dataSource: {
            apiGroup: 'snapshot.storage.k8s.io',
            kind: 'VolumeSnapshot',
            name: volumeSnapshotName,
          },
        },
      }),
    ),
  );

/** True when every claim is bound, or waits for nothing but the VM itself. */
export const areFilled = async (
  context: Context,
  claims: readonly PersistentVolumeClaim[],
): Promise<boolean> => {
  const fresh = await Promise.all(
    claims.map(({ metadata }) =>
      look(context.cluster, PersistentVolumeClaims, metadata.namespace, metadata.name),
    ),
  );
  return fresh.every(
    (claim) => claim !== undefined && (claim.status?.phase === 'Bound' || waitsForConsumer(context, claim)),
  );
};
