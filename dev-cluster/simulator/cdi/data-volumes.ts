import type { Context, Controller } from '../controller';
import { on, onFaults } from '../controller';
import { report } from '../event';
import { withConditions } from '../kubernetes/conditions';
import { annotationOf, keyOf, split, uidOf } from '../kubernetes/object';
import { controlledBy } from '../kubernetes/resource';
import { clusterMark, instantly, isInstant, simulated } from '../marks';
import type { DataVolume, PersistentVolumeClaim } from '../resources';
import { DataVolumes, PersistentVolumeClaims, StorageProfiles } from '../resources';
import { defaultStorageClass } from '../storage/claims';

/** Simulated seconds an import takes, and in how many steps its progress is written. */
const importing = { seconds: 90, steps: 10 };

interface Claim {
  storageClassName: string;
  accessModes: string[];
  volumeMode: string;
}

/** What CDI makes of `spec.storage`: blanks are filled from the StorageProfile of the class. */
const claimOf = (context: Context, volume: DataVolume): Claim | string => {
  const { storage } = volume.spec;
  const of = annotationOf(volume, clusterMark);
  const storageClassName =
    storage?.storageClassName ??
    defaultStorageClass(context, of === undefined ? undefined : split(of))?.metadata.name;
  if (!storageClassName)
    return 'DataVolume.storage spec is missing accessMode and no storageClass to choose profile';
  const profile = context.cluster.store(StorageProfiles).get(undefined, storageClassName);
  const best = profile?.status?.claimPropertySets?.[0];
  return {
    storageClassName,
    accessModes: storage?.accessModes?.length
      ? storage.accessModes
      : (best?.accessModes ?? ['ReadWriteOnce']),
    volumeMode: storage?.volumeMode ?? best?.volumeMode ?? 'Filesystem',
  };
};

const createClaim = async (
  { cluster }: Context,
  volume: DataVolume,
  claim: Claim,
): Promise<PersistentVolumeClaim> => {
  const { namespace, name } = volume.metadata;
  const of = annotationOf(volume, clusterMark);
  const storage = volume.spec.storage?.resources?.requests?.storage ?? '32Gi';
  return cluster.ensure(PersistentVolumeClaims, {
    metadata: {
      name,
      ...(namespace ? { namespace } : {}),
      labels: {
        ...volume.metadata.labels,
        app: 'containerized-data-importer',
        'alerts.k8s.io/KubePersistentVolumeFillingUp': 'disabled',
      },
      annotations: {
        'cdi.kubevirt.io/storage.contentType': 'kubevirt',
        'cdi.kubevirt.io/storage.usePopulator': 'true',
        ...(of === undefined ? {} : { [clusterMark]: of }),
        ...instantly(volume),
      },
      ownerReferences: [controlledBy(DataVolumes, volume)],
    },
    spec: { ...claim, resources: { requests: { storage: String(storage) } } },
  });
};

const setPhase = async (
  { cluster, clock }: Context,
  volume: DataVolume,
  phase: string,
  progress: string,
  why: { reason: string; message: string },
): Promise<void> => {
  const isDone = phase === 'Succeeded';
  const isBound = isDone || phase === 'ImportInProgress';
  const findings = [
    {
      type: 'Bound',
      status: isBound ? 'True' : 'False',
      reason: isBound ? 'Bound' : why.reason,
      message: isBound ? `PVC ${volume.metadata.name} Bound` : why.message,
    },
    {
      type: 'Ready',
      status: isDone ? 'True' : 'False',
      reason: isDone ? '' : 'TransferRunning',
      message: '',
    },
    {
      type: 'Running',
      status: isBound && !isDone ? 'True' : 'False',
      reason: why.reason,
      message: why.message,
    },
  ];
  const conditions = withConditions(
    volume.status?.conditions as Parameters<typeof withConditions>[0],
    findings,
    clock.now(),
  );
  await cluster.patchStatus(DataVolumes, volume, {
    phase,
    progress,
    claimName: volume.metadata.name,
    conditions,
  });
};

const importStep = async (context: Context, volume: DataVolume): Promise<number | undefined> => {
  const { clock } = context;
  const share = isInstant(volume)
    ? 1
    : Math.min(1, clock.elapsed(uidOf(volume), 'import') / importing.seconds);
  if (share === 1) {
    await setPhase(context, volume, 'Succeeded', '100.0%', {
      reason: 'Completed',
      message: 'Import Complete',
    });
    await report(context, volume, {
      type: 'Normal',
      reason: 'ImportSucceeded',
      message: `Successfully imported into PVC ${volume.metadata.name}`,
      from: 'datavolume-import-controller',
    });
    return undefined;
  }
  const step = Math.floor(share * importing.steps);
  const progress = step === 0 ? 'N/A' : `${((step / importing.steps) * 100).toFixed(2)}%`;
  await setPhase(context, volume, 'ImportInProgress', progress, { reason: 'Pod is running', message: '' });
  return clock.remaining(uidOf(volume), 'import', ((step + 1) * importing.seconds) / importing.steps) + 1;
};

/** CDI's part, for the root volumes of pools: claim, import with progress, done. */
export const dataVolumeController = (context: Context): Controller => {
  const { cluster } = context;
  const volumes = cluster.store<DataVolume>(DataVolumes);
  const claims = cluster.store<PersistentVolumeClaim>(PersistentVolumeClaims);
  cluster.store(StorageProfiles);
  const unfinished = (): string[] =>
    volumes
      .list()
      .filter((volume) => volume.status?.phase !== 'Succeeded')
      .map(keyOf);
  return {
    name: 'data-volumes',
    triggers: [
      on(DataVolumes, (volume) => [keyOf(volume)]),
      on(PersistentVolumeClaims, (claim) => [
        volumes.get(claim.metadata.namespace, claim.metadata.name) && keyOf(claim),
      ]),
      onFaults(unfinished),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const volume = volumes.get(namespace, name);
      if (!volume || annotationOf(volume, simulated) === undefined || volume.status?.phase === 'Succeeded')
        return undefined;
      const wanted = claimOf(context, volume);
      if (typeof wanted === 'string') {
        await setPhase(context, volume, 'Pending', 'N/A', { reason: 'ErrClaimNotValid', message: wanted });
        await report(context, volume, {
          type: 'Warning',
          reason: 'ErrClaimNotValid',
          message: wanted,
          from: 'datavolume-import-controller',
        });
        return undefined;
      }
      const claim = claims.get(namespace, name) ?? (await createClaim(context, volume, wanted));
      if (claim.status?.phase === 'Bound') return importStep(context, volume);
      await setPhase(context, volume, 'ImportScheduled', 'N/A', {
        reason: 'Pending',
        message: `PVC ${name} Pending`,
      });
      return undefined;
    },
  };
};
