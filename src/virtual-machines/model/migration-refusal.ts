import { type Message, message } from '../../i18n/message';
import type { Node } from '../../kubernetes/types/core';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import type { VirtualMachineInstanceMigration } from '../../kubernetes/types/generated/virtual-machine-instance-migration';
import type { MigrationReason } from './migratability';
import { targetsOf } from './migration-target';
import type { VmRunning } from './vm-running';

/** One reason why a machine cannot move while it runs. */
export type WhyNot = Pick<MigrationReason, 'reason' | 'words'>;

/** What is known when a migration is judged. */
interface MigrationFacts {
  is: VmRunning;
  vmi?: VirtualMachineInstance | undefined;
  migration?: VirtualMachineInstanceMigration | undefined;
  nodes?: readonly Node[] | undefined;
  reasons: readonly WhyNot[];
  canReadMigrations?: boolean;
}

const FINAL: ReadonlySet<string> = new Set(['Succeeded', 'Failed']);

/** Whether a migration has not ended. */
export const isOpenMigration = ({ status }: VirtualMachineInstanceMigration): boolean =>
  !FINAL.has(status?.phase ?? '');

/** Why a machine cannot be migrated now; undefined = it can. Each reason against it is named. */
export const migrateRefusal = ({
  is,
  vmi,
  migration,
  nodes,
  reasons,
}: MigrationFacts): Message | undefined => {
  if (!is.isRunning) return message('It is not running.');
  if (is.isStopping) return message('It is still stopping.');
  if (migration) return message('A migration is under way already.');
  const [first] = reasons;
  if (first && reasons.length === 1) return first.words;
  if (first)
    return message('It cannot move while it runs, for {{count}} reasons: {{reasons}}.', {
      count: reasons.length,
      reasons: [...new Set(reasons.map(({ reason }) => reason))].join(', '),
    });
  if (vmi && nodes && !targetsOf(vmi, nodes).some(({ refusal }) => !refusal))
    return message('No other node can take it.');
  return undefined;
};

/** How a migration copies, as itself or the instance tells; the instance keeps the state of the last one until this one has some. */
const modeOf = (
  { metadata: { uid }, status }: VirtualMachineInstanceMigration,
  vmi: VirtualMachineInstance | undefined,
): string | undefined => {
  const told = vmi?.status?.migrationState;
  return status?.migrationState?.mode ?? (told?.migrationUid === uid ? told?.mode : undefined);
};

/** Why no migration can be cancelled now; undefined = one can. */
export const cancelRefusal = ({ vmi, migration, canReadMigrations }: MigrationFacts): Message | undefined => {
  if (canReadMigrations === false)
    return message('Migrations may not be read, so none can be cancelled here.');
  if (!migration) return message('No migration is under way.');
  if (migration.metadata.deletionTimestamp) return message('The migration is being cancelled already.');
  return modeOf(migration, vmi) === 'PostCopy'
    ? message('The guest runs on the target already (post-copy), so there is no way back.')
    : undefined;
};
