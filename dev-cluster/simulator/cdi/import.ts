import { createHash } from 'node:crypto';
import { amount } from '../admission/quantity';
import type { Context } from '../controller';
import { uidOf } from '../kubernetes/object';
import { isInstant } from '../marks';
import type { DataVolume } from '../resources';
import { crashImporter, ensureImporter, removeImporter } from './importer-pod';
import { setPhase, succeed, tell } from './phase';
import type { Source } from './source';
import { volumeFault } from './volume-faults';

type Image = Extract<Source, { from: 'image' }>;

/** Simulated seconds an import takes, and in how many steps its progress is written. */
const importing = { seconds: 90, steps: 10 };

/** Simulated seconds between two tries of a broken import: doubled each time, as the kubelet backs off. */
const backOff = { first: 10, longest: 300 };

/** After so many tries an import that cannot succeed is given up. */
const tries = 3;

export interface Trouble {
  /** The importer's last words. */
  message: string;
  /** The share of the image that it always reaches: 0 to 1. */
  share: number;
  /** CDI gives up after some tries. */
  isFinal: boolean;
}

const shareOf = (value: string): number => {
  const percent = Number.parseFloat(value);
  return Number.isFinite(percent) ? Math.min(Math.max(percent, 0), 99) / 100 : 0.42;
};

/** What keeps an image from being fetched, by the faults that are on, in the words of CDI's importer. */
export const troubleOf = (
  context: Context,
  volume: DataVolume,
  { url, checksum }: Image,
): Trouble | undefined => {
  const fault = (name: Parameters<typeof volumeFault>[1]): string | undefined =>
    volumeFault(context, name, volume);
  const size = amount((volume.spec.storage ?? volume.spec.pvc)?.resources?.requests?.storage) ?? 0;
  if (fault('import-404') !== undefined)
    return {
      message:
        'Unable to process data: Unable to connect to http data source: expected status code 200, got 404. Status: 404 Not Found',
      share: 0,
      isFinal: true,
    };
  if (fault('import-no-space') !== undefined)
    return {
      message: `Unable to process data: Virtual image size ${size * 2} is larger than the reported available storage ${size}. A larger PVC is required.`,
      share: 0.9,
      isFinal: true,
    };
  if (fault('import-checksum') !== undefined) {
    const wanted = checksum ?? `sha256:${'0'.repeat(64)}`;
    const got = createHash('sha256').update(url).digest('hex');
    return {
      message: `Unable to process data: checksum mismatch: expected ${wanted}, got sha256:${got}`,
      share: 0.99,
      isFinal: true,
    };
  }
  const stop = fault('import-stops-at');
  return stop === undefined
    ? undefined
    : {
        message: 'Unable to process data: unexpected EOF: Unable to read from the data source',
        share: shareOf(stop),
        isFinal: false,
      };
};

const percent = (share: number): string => (share === 0 ? 'N/A' : `${(share * 100).toFixed(2)}%`);

const fail = async (
  context: Context,
  volume: DataVolume,
  { message, share, isFinal }: Trouble,
): Promise<number | undefined> => {
  const { clock } = context;
  const id = uidOf(volume);
  const restarts = volume.status?.restartCount ?? 0;
  const wait = Math.min(backOff.first * 2 ** restarts, backOff.longest);
  const left = clock.remaining(id, `try ${restarts}`, wait);
  const count = left > 0 ? restarts : restarts + 1;
  const isGivenUp = isFinal && count >= tries;
  await setPhase(context, volume, {
    phase: isGivenUp ? 'Failed' : 'ImportInProgress',
    progress: percent(share),
    isBound: true,
    reason: 'Error',
    message,
    restartCount: count,
  });
  await tell(context, volume, 'Warning', 'Error', message);
  await crashImporter(context, volume, message, count);
  if (!isGivenUp) return left > 0 ? left : clock.after(wait);
  await tell(context, volume, 'Warning', 'ImportFailed', `Failed to import into PVC ${volume.metadata.name}`);
  return undefined;
};

const isStopped = ({ status }: DataVolume): boolean =>
  status?.conditions?.some(({ type, reason }) => type === 'Running' && reason === 'Error') === true;

/** Fetches an image in steps; where a fault stops it, it crashes and is tried again. */
export const importImage = async (
  context: Context,
  volume: DataVolume,
  source: Image,
): Promise<number | undefined> => {
  const { clock } = context;
  const id = uidOf(volume);
  const { name } = volume.metadata;
  const trouble = isInstant(volume) ? undefined : troubleOf(context, volume, source);
  // The fault that stopped it is gone: the worker begins anew.
  if (!trouble && isStopped(volume)) clock.restart(id, 'import');
  const reached = isInstant(volume) ? 1 : Math.min(1, clock.elapsed(id, 'import') / importing.seconds);
  if (trouble && reached >= trouble.share) return fail(context, volume, trouble);
  if (reached === 1) {
    await succeed(context, volume, 'Import Complete');
    await tell(context, volume, 'Normal', 'ImportSucceeded', `Successfully imported into PVC ${name}`);
    await removeImporter(context, volume);
    return undefined;
  }
  await ensureImporter(context, volume);
  const step = Math.floor(reached * importing.steps);
  await setPhase(context, volume, {
    phase: 'ImportInProgress',
    progress: percent(step / importing.steps),
    isBound: true,
    isRunning: true,
    reason: 'Pod is running',
  });
  await tell(context, volume, 'Normal', 'ImportInProgress', `Import into ${name} in progress`);
  const next = ((step + 1) * importing.seconds) / importing.steps;
  const until = trouble ? Math.min(next, trouble.share * importing.seconds) : next;
  return clock.remaining(id, 'import', until) + 1;
};
