import { entryOf } from '../../i18n/entry-of';
import { message, type Message } from '../../i18n/message';
import type { VirtualMachineInstanceMigration } from '../../kubernetes/types/generated/virtual-machine-instance-migration';

/** What a migration amounts to; the words of the phases between are steps of `running`. */
export const MIGRATION_STATES = ['running', 'waiting', 'failed', 'succeeded'] as const;
export type MigrationState = (typeof MIGRATION_STATES)[number];

/** A migration as a row of a list. */
export interface MigrationRow {
  /** Namespace and name. */
  key: string;
  migration: VirtualMachineInstanceMigration;
  name: string;
  namespace: string;
  vm: string;
  state: MigrationState;
  /** KubeVirt's own word. */
  phase: string;
  /** The phase in words, with the level of its colour. */
  status: { word: Message; level: 'info' | 'success' | 'danger' | 'custom' };
  /** '' before it is known. */
  source: string;
  target: string;
  mode: string;
  policy: string;
  failure: string;
  created: string;
  /** RFC 3339; '' before it began or ended. */
  began: string;
  ended: string;
}

/** The phases of a migration (CRD) in words; one that is not listed is shown as it is. */
const PHASES: Readonly<Record<string, Message>> = {
  '': message('Waiting'),
  Pending: message('Waiting for its turn'),
  Scheduling: message('Finding a node'),
  Scheduled: message('Target is being prepared'),
  PreparingTarget: message('Target is being prepared'),
  TargetReady: message('Target is ready'),
  WaitingForSync: message('Waiting for the other cluster'),
  Synchronizing: message('Synchronizing clusters'),
  Running: message('Copying memory'),
  Succeeded: message('Succeeded'),
  Failed: message('Failed'),
};

const WAITING: ReadonlySet<string> = new Set(['', 'Pending', 'Scheduling', 'WaitingForSync']);

const stateOf = (phase: string): MigrationState => {
  if (phase === 'Succeeded') return 'succeeded';
  if (phase === 'Failed') return 'failed';
  return WAITING.has(phase) ? 'waiting' : 'running';
};

const LEVELS = { running: 'info', waiting: 'info', failed: 'danger', succeeded: 'success' } as const;

/** The word for a state, for a filter. */
export const stateWord = (state: string): Message => {
  switch (state) {
    case 'running':
      return message('Running');
    case 'waiting':
      return message('Waiting');
    case 'failed':
      return message('Failed');
    default:
      return message('Succeeded');
  }
};

/** Why it failed: the state's own words, else those of the condition that says so (KubeVirt writes either). */
const failureOf = ({ status }: VirtualMachineInstanceMigration): string => {
  const condition = status?.conditions?.find(
    ({ type, status: is }) => is === 'True' && /rejected|failed|abort/i.test(type),
  );
  return status?.migrationState?.failureReason ?? condition?.message ?? '';
};

/** A migration as a row. */
export const migrationRow = (migration: VirtualMachineInstanceMigration): MigrationRow => {
  const { metadata, spec, status } = migration;
  const namespace = metadata.namespace ?? '';
  const phase = status?.phase ?? '';
  const state = stateOf(phase);
  const {
    sourceNode = '',
    targetNode = '',
    mode = '',
    migrationPolicyName = '',
    startTimestamp,
    endTimestamp,
    abortRequested,
  } = status?.migrationState ?? {};
  const isCancelled = state !== 'succeeded' && (abortRequested === true || metadata.deletionTimestamp);
  const word = isCancelled
    ? message('Being cancelled')
    : (entryOf(PHASES, phase) ?? message('{{phase}}', { phase }));
  return {
    key: `${namespace}/${metadata.name}`,
    migration,
    name: metadata.name,
    namespace,
    vm: spec.vmiName ?? metadata.labels?.['kubevirt.io/vmi-name'] ?? '',
    state,
    phase,
    status: { word, level: LEVELS[state] },
    source: sourceNode,
    target: targetNode,
    mode,
    policy: migrationPolicyName,
    failure: state === 'failed' ? failureOf(migration) : '',
    created: metadata.creationTimestamp ?? '',
    began: startTimestamp ?? '',
    ended: endTimestamp ?? '',
  };
};

/** What runs or waits comes first, then the newest. */
export const byUrgency = (a: MigrationRow, b: MigrationRow): number => {
  const rank = ({ state }: MigrationRow): number => (state === 'running' ? 0 : state === 'waiting' ? 1 : 2);
  return rank(a) - rank(b) || b.created.localeCompare(a.created) || a.key.localeCompare(b.key);
};

/** How long a migration took, in milliseconds; undefined while it runs or where that is not known. */
export const tookMs = ({ began, ended }: MigrationRow): number | undefined =>
  began === '' || ended === '' ? undefined : Math.max(0, Date.parse(ended) - Date.parse(began));
