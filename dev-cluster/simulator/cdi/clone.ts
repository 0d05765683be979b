import type { Context } from '../controller';
import { uidOf } from '../kubernetes/object';
import { isInstant } from '../marks';
import type { DataVolume, PersistentVolumeClaim } from '../resources';
import { StorageProfiles } from '../resources';
import { setPhase, succeed, tell } from './phase';
import type { Source } from './source';

type Origin = Extract<Source, { from: 'claim' | 'snapshot' }>;

/** How a copy is made: the phase it is seen in, how many simulated seconds it takes, whether its progress is counted. */
interface Way {
  phase: string;
  seconds: number;
  isCounted: boolean;
}

const steps = 10;

const wayOf = ({ cluster }: Context, claim: PersistentVolumeClaim, source: Origin): Way => {
  if (source.from === 'snapshot')
    return { phase: 'CloneFromSnapshotSourceInProgress', seconds: 15, isCounted: false };
  const { storageClassName = '', volumeMode } = claim.spec ?? {};
  const origin = source.claim?.spec;
  const isAlike = origin?.storageClassName === storageClassName && origin.volumeMode === volumeMode;
  const strategy = cluster.store(StorageProfiles).get(undefined, storageClassName)?.status?.cloneStrategy;
  if (isAlike && strategy === 'csi-clone')
    return { phase: 'CSICloneInProgress', seconds: 15, isCounted: false };
  if (isAlike && strategy === 'snapshot')
    return { phase: 'SnapshotForSmartCloneInProgress', seconds: 20, isCounted: false };
  return { phase: 'CloneInProgress', seconds: 60, isCounted: true };
};

/** Copies a claim or a snapshot: by the storage itself where it can, else byte by byte with a progress. */
export const cloneInto = async (
  context: Context,
  volume: DataVolume,
  claim: PersistentVolumeClaim,
  source: Origin,
): Promise<number | undefined> => {
  const { clock } = context;
  const id = uidOf(volume);
  const { namespace = '', name } = volume.metadata;
  const { phase, seconds, isCounted } = wayOf(context, claim, source);
  const reached = isInstant(volume) ? 1 : Math.min(1, clock.elapsed(id, 'clone') / seconds);
  if (reached === 1) {
    await succeed(context, volume, 'Clone Complete');
    const words = `Successfully cloned from ${source.namespace}/${source.name} into ${namespace}/${name}`;
    await tell(context, volume, 'Normal', 'CloneSucceeded', words, 'clone');
    return undefined;
  }
  const step = isCounted ? Math.floor(reached * steps) : 0;
  await setPhase(context, volume, {
    phase,
    progress: step > 0 ? `${((step / steps) * 100).toFixed(2)}%` : 'N/A',
    isBound: true,
    isRunning: true,
    reason: isCounted ? 'Pod is running' : '',
  });
  const words = `Cloning from ${source.namespace}/${source.name} into ${namespace}/${name} in progress`;
  await tell(context, volume, 'Normal', phase, words, 'clone');
  return clock.remaining(id, 'clone', isCounted ? ((step + 1) * seconds) / steps : seconds) + 1;
};
