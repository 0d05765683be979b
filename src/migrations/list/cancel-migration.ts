import { message } from '../../i18n/message';
import { VirtualMachineInstanceMigrationModel } from '../../kubernetes/models';
import { remove } from '../../kubernetes/write/write';
import { runTask } from '../../ui/tasks/store';
import { vmPath } from '../../virtual-machines/model/vm-path';
import type { MigrationRow } from '../model/migration-row';

/** Ends a migration: the machine stays where it is. Never rejects: a toast tells the result, with Retry after a refusal. */
export const cancelMigration = async (row: MigrationRow): Promise<void> => {
  const { namespace, name, vm, migration } = row;
  const { uid } = migration.metadata;
  await runTask(
    {
      title: message('Cancel migration'),
      what: vm,
      where: namespace,
      link: vmPath({ namespace, name: vm }, 'migrations'),
      retry: () => void cancelMigration(row),
    },
    {
      done: message('The migration of virtual machine {{name}} is cancelled. It stays where it is.', {
        name: vm,
      }),
      failed: message('The migration of virtual machine {{name}} goes on.', { name: vm }),
    },
    () => remove(VirtualMachineInstanceMigrationModel, { namespace, name }, uid === undefined ? {} : { uid }),
  ).catch(() => undefined);
};
