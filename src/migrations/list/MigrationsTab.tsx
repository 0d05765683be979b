import { useMemo } from 'react';
import { Link } from 'react-router';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import type { Access } from '../../kubernetes/access/access';
import { useRightsIn } from '../../kubernetes/access/useRightsIn';
import { VirtualMachineInstanceMigrationModel } from '../../kubernetes/models';
import { refresh } from '../../kubernetes/read/stores';
import { useList } from '../../kubernetes/read/useList';
import type { Action } from '../../ui/action/action';
import { EmptyList } from '../../ui/state/EmptyList';
import { Loaded } from '../../ui/state/Loaded';
import { OtherNamespaces } from '../../ui/state/OtherNamespaces';
import { TableSkeleton } from '../../ui/state/Skeletons';
import { DataTable } from '../../ui/table/DataTable';
import { useRoom } from '../../ui/table/useRoom';
import { cancelRefusal } from '../../virtual-machines/model/migration-refusal';
import { vmsPath } from '../../virtual-machines/model/vm-path';
import { type MigrationRow, migrationRow } from '../model/migration-row';
import { cancelMigration } from './cancel-migration';
import { migrationColumns } from './columns';

const RIGHTS = { cancel: { model: VirtualMachineInstanceMigrationModel, verb: 'delete' } } as const;

const actionsOf = (row: MigrationRow, right: Access): readonly Action[] => {
  const isOver = row.state === 'failed' || row.state === 'succeeded';
  const refusal = isOver
    ? message('This migration has ended.')
    : // Only the migration itself is asked about.
      cancelRefusal({ is: RUNNING, migration: row.migration, reasons: [] });
  return [
    {
      id: 'cancel-migration',
      title: message('Cancel migration'),
      run: () => void cancelMigration(row),
      reason: refusal ?? (right.state === 'denied' ? right.reason : undefined),
    },
  ];
};

const RUNNING = {
  exists: true,
  isLive: true,
  isRunning: true,
  isPaused: false,
  hasFailed: false,
  isStopping: false,
};

/** The migrations of a namespace, or of all. The cluster keeps the last five of each virtual machine. */
export const MigrationsTab = ({ namespace }: { namespace: string | undefined }) => {
  const { t } = useWords();
  const room = useRoom();
  const [migrations, state] = useList(
    VirtualMachineInstanceMigrationModel,
    namespace === undefined ? {} : { namespace },
  );
  const rows = useMemo(() => migrations.map(migrationRow), [migrations]);
  const columns = useMemo(() => migrationColumns(room, namespace !== undefined), [room, namespace]);
  const namespaces = useMemo(() => rows.map((row) => row.namespace), [rows]);
  const rightsIn = useRightsIn(RIGHTS, namespaces);
  if (namespace === undefined && state.phase === 'failed' && state.error.kind === 'forbidden')
    return (
      <OtherNamespaces error={state.error}>
        {t('The migrations of a namespace of yours can be shown.')}
      </OtherNamespaces>
    );
  return (
    <Loaded
      state={state}
      what={message('Migrations')}
      skeleton={<TableSkeleton />}
      onRetry={() => refresh(VirtualMachineInstanceMigrationModel)}
      notServed={message('Install OpenShift Virtualization.')}
    >
      <DataTable
        label={t('Migrations')}
        list="migrations"
        columns={columns}
        rows={rows}
        keyOf={({ key }) => key}
        nameOf={({ vm }) => vm}
        searchLabel={t('Find by virtual machine')}
        defaultSort="status"
        actions={(row) => actionsOf(row, rightsIn(row.namespace).cancel)}
        empty={
          <EmptyList
            title={t('No migrations')}
            action={<Link to={vmsPath(namespace)}>{t('Show virtual machines')}</Link>}
          >
            {t(
              'A live migration moves a running virtual machine to another node. The last five of each are kept.',
            )}
          </EmptyList>
        }
      />
    </Loaded>
  );
};
