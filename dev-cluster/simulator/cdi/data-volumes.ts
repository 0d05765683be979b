import type { Context, Controller } from '../controller';
import { on, onFaults } from '../controller';
import { annotationOf, isDeleting, keyOf, split, uidOf } from '../kubernetes/object';
import { clusterMark, isInstant, standsStill } from '../marks';
import type { DataVolume, PersistentVolumeClaim } from '../resources';
import { DataVolumes, PersistentVolumeClaims, StorageProfiles } from '../resources';
import { waitsForConsumer } from '../storage/consumers';
import { DataSources, VolumeSnapshots } from '../virtualization-resources';
import { claimSpecOf, createClaim, populatedFor, sizeProblem } from './claims';
import { cloneInto } from './clone';
import { importImage, troubleOf } from './import';
import { setPhase, succeed, tell } from './phase';
import type { Source } from './source';
import { sourceOf } from './source';

/** A volume that cannot begin, and why. It is looked at again when what it lacks appears. */
const holdBack = async (
  context: Context,
  volume: DataVolume,
  phase: string,
  reason: string,
  message: string,
): Promise<undefined> => {
  await setPhase(context, volume, { phase, reason, message });
  await tell(context, volume, 'Warning', reason, message);
};

const isCopy = (source: Source): source is Extract<Source, { from: 'claim' | 'snapshot' }> =>
  source.from === 'claim' || source.from === 'snapshot';

/** The phase of a volume whose claim is not bound yet. */
const waitForClaim = async (
  context: Context,
  volume: DataVolume,
  claim: PersistentVolumeClaim,
): Promise<undefined> => {
  const { name } = volume.metadata;
  const words = { reason: 'Pending', message: `PVC ${name} Pending` };
  if (waitsForConsumer(context, claim)) {
    await setPhase(context, volume, { phase: 'PendingPopulation', ...words });
    return;
  }
  // Workers of hosted clusters show the step that is to come, as their pages have it.
  const isWorker = annotationOf(volume, clusterMark) !== undefined;
  const phase = isWorker ? 'ImportScheduled' : 'Pending';
  await setPhase(context, volume, { phase, ...words });
};

const fill = async (
  context: Context,
  volume: DataVolume,
  claim: PersistentVolumeClaim,
  source: Source,
): Promise<number | undefined> => {
  if (isCopy(source)) return cloneInto(context, volume, claim, source);
  if (source.from === 'image') return importImage(context, volume, source);
  const { name } = volume.metadata;
  if (source.from === 'upload') {
    await setPhase(context, volume, {
      phase: 'UploadReady',
      isBound: true,
      isRunning: true,
      reason: 'Pod is running',
    });
    await tell(context, volume, 'Normal', 'UploadReady', `Upload into ${name} ready`, 'upload');
    return undefined;
  }
  const left = isInstant(volume) ? 0 : context.clock.remaining(uidOf(volume), 'blank', 4);
  if (left > 0)
    await setPhase(context, volume, {
      phase: 'ImportInProgress',
      isBound: true,
      isRunning: true,
      reason: 'Pod is running',
    });
  else await succeed(context, volume, 'Import Complete');
  return left > 0 ? left : undefined;
};

/** Takes over a claim that was filled for this volume before it was there: a restored one, or one of a clone. */
const adopt = async (
  context: Context,
  volume: DataVolume,
  claim: PersistentVolumeClaim,
): Promise<undefined> => {
  const { name } = volume.metadata;
  if (claim.status?.phase === 'Bound') {
    await succeed(context, volume, 'Import Complete');
    return;
  }
  const phase = waitsForConsumer(context, claim) ? 'PendingPopulation' : 'PVCBound';
  await setPhase(context, volume, { phase, reason: 'Pending', message: `PVC ${name} Pending` });
};

const reconcile = async (context: Context, volume: DataVolume): Promise<number | undefined> => {
  const { namespace, name } = volume.metadata;
  const own = context.cluster.store<PersistentVolumeClaim>(PersistentVolumeClaims).get(namespace, name);
  if (own && annotationOf(own, populatedFor) === name) return adopt(context, volume, own);
  const source = sourceOf(context, volume);
  if (typeof source === 'string') return holdBack(context, volume, 'Pending', 'NotFound', source);
  if (source.from === 'claim' && !source.claim) {
    const words = `The source pvc ${source.name} doesn't exist`;
    return holdBack(context, volume, 'CloneScheduled', 'CloneWithoutSource', words);
  }
  if (source.from === 'snapshot' && !source.snapshot) {
    const words = `The source snapshot ${source.name} doesn't exist`;
    return holdBack(context, volume, 'CloneScheduled', 'CloneWithoutSource', words);
  }
  const tooSmall = sizeProblem(volume, source);
  if (tooSmall) return holdBack(context, volume, 'CloneScheduled', 'ErrIncompatiblePVC', tooSmall);
  const wanted = claimSpecOf(context, volume, source);
  if (typeof wanted === 'string') return holdBack(context, volume, 'Pending', 'ErrClaimNotValid', wanted);
  const claim = own ?? (await createClaim(context, volume, wanted));
  if (claim.status?.phase === 'Bound') return fill(context, volume, claim, source);
  return waitForClaim(context, volume, claim);
};

/** True when nothing is left to do, unless the fault that broke it has been mended. */
const isOver = (context: Context, volume: DataVolume): boolean => {
  const { phase } = volume.status ?? {};
  if (phase !== 'Failed') return phase === 'Succeeded';
  const source = sourceOf(context, volume);
  return (
    typeof source === 'string' || source.from !== 'image' || troubleOf(context, volume, source) !== undefined
  );
};

/** CDI's part: a claim for each DataVolume, filled with an image, a copy or nothing, with progress and refusals. */
export const dataVolumeController = (context: Context): Controller => {
  const { cluster } = context;
  const volumes = cluster.store<DataVolume>(DataVolumes);
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
      on(PersistentVolumeClaims, (claim) => {
        const own = volumes.get(claim.metadata.namespace, claim.metadata.name);
        return [own ? keyOf(own) : undefined];
      }),
      on(DataSources, unfinished),
      on(VolumeSnapshots, unfinished),
      onFaults(unfinished),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const volume = volumes.get(namespace, name);
      if (!volume || isDeleting(volume) || standsStill(volume) || isOver(context, volume)) return undefined;
      return reconcile(context, volume);
    },
  };
};
