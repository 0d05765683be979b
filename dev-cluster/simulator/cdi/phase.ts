import type { Context } from '../controller';
import { report } from '../event';
import { withConditions } from '../kubernetes/conditions';
import type { DataVolume } from '../resources';
import { DataVolumes } from '../resources';

type Conditions = Parameters<typeof withConditions>[0];

export interface Moment {
  phase: string;
  /** "42.00%", or "N/A" where nothing is counted. */
  progress?: string;
  isBound?: boolean;
  /** Reason and message of the condition Running, or of Bound while the claim waits. */
  reason: string;
  message?: string;
  /** A worker is filling the volume. */
  isRunning?: boolean;
  restartCount?: number;
}

/** Writes the phase of a volume with its conditions Bound, Running and Ready, as CDI words them. */
export const setPhase = async (
  { cluster, clock }: Context,
  volume: DataVolume,
  { phase, progress = 'N/A', isBound = false, reason, message = '', isRunning = false, restartCount }: Moment,
): Promise<void> => {
  const { name } = volume.metadata;
  const isDone = phase === 'Succeeded';
  const findings = [
    isBound
      ? { type: 'Bound', status: 'True', reason: 'Bound', message: `PVC ${name} Bound` }
      : { type: 'Bound', status: 'False', reason, message },
    {
      type: 'Ready',
      status: isDone ? 'True' : 'False',
      reason: isDone ? '' : isRunning ? 'TransferRunning' : '',
      message: '',
    },
    { type: 'Running', status: isRunning ? 'True' : 'False', reason, message },
  ];
  await cluster.patchStatus(DataVolumes, volume, {
    phase,
    progress,
    claimName: name,
    conditions: withConditions(volume.status?.conditions as Conditions, findings, clock.now()),
    ...(restartCount === undefined ? {} : { restartCount }),
  });
};

/** The volume is filled and can be used. */
export const succeed = (context: Context, volume: DataVolume, message: string): Promise<void> =>
  setPhase(context, volume, {
    phase: 'Succeeded',
    progress: '100.0%',
    isBound: true,
    reason: 'Completed',
    message,
  });

/** An event of a volume, from the controller that fills it. */
export const tell = (
  context: Context,
  volume: DataVolume,
  type: 'Normal' | 'Warning',
  reason: string,
  message: string,
  worker: 'import' | 'upload' | 'clone' = 'import',
): Promise<void> =>
  report(context, volume, { type, reason, message, from: `datavolume-${worker}-controller` });
