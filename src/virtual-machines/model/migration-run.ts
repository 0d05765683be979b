import { entryOf } from '../../i18n/entry-of';
import { message, type Message } from '../../i18n/message';
import type { VirtualMachineInstanceMigration } from '../../kubernetes/types/generated/virtual-machine-instance-migration';

/** The phases of a migration that comes to its end, in their order (KubeVirt). */
const PHASES = [
  'Pending',
  'Scheduling',
  'Scheduled',
  'PreparingTarget',
  'TargetReady',
  'Running',
  'Succeeded',
] as const;

const WORDS: Readonly<Record<string, Message>> = {
  Pending: message('Waiting for its turn'),
  Scheduling: message('Choosing a node'),
  Scheduled: message('Node chosen'),
  PreparingTarget: message('Preparing the target'),
  TargetReady: message('Target ready'),
  Running: message('Copying memory'),
  Succeeded: message('Moved'),
  Failed: message('Failed'),
  WaitingForSync: message('Waiting for the other cluster'),
  Synchronizing: message('Synchronizing with the other cluster'),
};

/** One step on the way of a migration. */
export interface MigrationStage {
  readonly id: string;
  readonly title: Message;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  readonly since: string | undefined;
}

/** A migration, ready to be shown. */
export interface MigrationRun {
  readonly name: string;
  readonly phase: string;
  readonly word: Message;
  readonly level: 'success' | 'info' | 'danger';
  readonly isOpen: boolean;
  /** Nodes; '' where not known yet. */
  readonly source: string;
  readonly target: string;
  readonly mode: string;
  readonly policy: string;
  readonly failureReason: string;
  /** RFC 3339 */
  readonly started: string | undefined;
  readonly ended: string | undefined;
  readonly stages: readonly MigrationStage[];
}

const orNothing = (text: string | null | undefined): string | undefined => text ?? undefined;

/** The word of a phase; that of a newer KubeVirt stands as it is. */
const migrationPhaseWord = (phase: string): Message =>
  entryOf(WORDS, phase) ?? message('{{phase}}', { phase });

/** Each phase with when it was reached; those that a failed migration never reached are left out, and its last one failed. */
const stagesOf = ({ status }: VirtualMachineInstanceMigration, phase: string): readonly MigrationStage[] => {
  const times = new Map(
    (status?.phaseTransitionTimestamps ?? []).map(({ phase: id = '', phaseTransitionTimestamp: at }) => [
      id,
      at,
    ]),
  );
  const stage = (id: string, state: MigrationStage['state']): MigrationStage => ({
    id,
    title: migrationPhaseWord(id),
    state,
    since: times.get(id),
  });
  if (phase === 'Failed') {
    const reached = PHASES.filter((id) => times.has(id));
    return reached.length === 0
      ? [stage('Failed', 'failed')]
      : reached.map((id, index) => stage(id, index === reached.length - 1 ? 'failed' : 'done'));
  }
  const now = PHASES.findIndex((id) => id === phase);
  return PHASES.map((id, index) =>
    stage(id, index < now || phase === 'Succeeded' ? 'done' : index === now ? 'running' : 'waiting'),
  );
};

/** A migration as its object tells it; a cancelled one is deleted and says so in its state (KubeVirt, `abortStatus`). */
export const migrationRun = (migration: VirtualMachineInstanceMigration): MigrationRun => {
  const { metadata, status } = migration;
  const phase = status?.phase === undefined || status.phase === '' ? 'Pending' : status.phase;
  const state = status?.migrationState;
  const isOpen = phase !== 'Succeeded' && phase !== 'Failed';
  const lastTime = status?.phaseTransitionTimestamps?.find(
    (one) => one.phase === phase,
  )?.phaseTransitionTimestamp;
  return {
    name: metadata.name,
    phase,
    word: metadata.deletionTimestamp && isOpen ? message('Being cancelled') : migrationPhaseWord(phase),
    level: phase === 'Succeeded' ? 'success' : phase === 'Failed' ? 'danger' : 'info',
    isOpen,
    source: state?.sourceNode ?? state?.sourceState?.node ?? '',
    target: state?.targetNode ?? state?.targetState?.node ?? '',
    mode: state?.mode ?? '',
    policy: state?.migrationPolicyName ?? '',
    failureReason: state?.failureReason ?? '',
    started: orNothing(state?.startTimestamp) ?? metadata.creationTimestamp,
    ended: isOpen ? undefined : (orNothing(state?.endTimestamp) ?? lastTime),
    stages: stagesOf(migration, phase),
  };
};
