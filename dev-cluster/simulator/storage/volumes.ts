import type { Context, Controller } from '../controller';
import { on } from '../controller';
import type { PersistentVolume, PersistentVolumeClaim } from '../resources';
import { PersistentVolumeClaims, PersistentVolumes } from '../resources';
import { driver } from './claims';

/** The provisioner's part at the end: a volume goes with its claim. */
export const volumeController = (context: Context): Controller => {
  const { cluster } = context;
  const volumes = cluster.store<PersistentVolume>(PersistentVolumes);
  const claims = cluster.store<PersistentVolumeClaim>(PersistentVolumeClaims);
  return {
    name: 'persistent-volumes',
    triggers: [
      on(PersistentVolumes, ({ metadata, spec }) => [
        spec?.csi?.driver === driver ? metadata.name : undefined,
      ]),
      on(PersistentVolumeClaims, (claim) => [claim.spec?.volumeName]),
    ],
    reconcile: async (name) => {
      const volume = volumes.get(undefined, name);
      if (volume?.spec?.csi?.driver !== driver) return undefined;
      const { namespace, name: claimName = '', uid } = volume.spec.claimRef ?? {};
      if (claims.get(namespace, claimName)?.metadata.uid === uid) return undefined;
      await cluster.remove(PersistentVolumes, volume);
      // kubernetes.io/pv-protection is taken off by a controller that does not run here.
      const left = volumes.get(undefined, name);
      if (left) await cluster.patch(PersistentVolumes, left, { metadata: { finalizers: null } });
      return undefined;
    },
  };
};
