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

/** Why no migration can be cancelled now; undefined = one can. */
export const cancelRefusal = ({ vmi, migration, canReadMigrations }: MigrationFacts): Message | undefined => {
  if (canReadMigrations === false)
    return message('Migrations may not be read, so none can be cancelled here.');
  if (!migration) return message('No migration is under way.');
  if (migration.metadata.deletionTimestamp) return message('The migration is being cancelled already.');
  const mode = migration.status?.migrationState?.mode ?? vmi?.status?.migrationState?.mode;
  return mode === 'PostCopy'
    ? message('The guest runs on the target already (post-copy), so there is no way back.')
    : undefined;
};
