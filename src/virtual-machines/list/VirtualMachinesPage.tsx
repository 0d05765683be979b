import { type ReactNode, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { useAccessSomewhere } from '../../kubernetes/access/useAccessSomewhere';
import {
  DataVolumeModel,
  VirtualMachineInstanceMigrationModel,
  VirtualMachineInstanceModel,
  VirtualMachineModel,
} from '../../kubernetes/models';
import { NamespaceBar } from '../../kubernetes/namespace/NamespaceBar';
import { useActiveNamespace } from '../../kubernetes/namespace/useActiveNamespace';
import { refresh } from '../../kubernetes/read/stores';
import type { Action } from '../../ui/action/action';
import { ActionButton } from '../../ui/action/ActionButton';
import { Page } from '../../ui/page/Page';
import { EmptyList } from '../../ui/state/EmptyList';
import { Loaded } from '../../ui/state/Loaded';
import { OtherNamespaces } from '../../ui/state/OtherNamespaces';
import { Part } from '../../ui/state/Part';
import { TableSkeleton } from '../../ui/state/Skeletons';
import { DataTable } from '../../ui/table/DataTable';
import { useRoom } from '../../ui/table/useRoom';
import { createVmPath, createVmYamlPath } from '../model/vm-path';
import type { VmRow } from '../model/vm-row';
import { vmColumns } from './columns';
import { useListActions } from './useListActions';
import { usePoolPaths, useVmRows } from './useVmRows';

/** The virtual machines of the chosen namespace, or of all. */
const VirtualMachinesPage = () => {
  const { t } = useWords();
  const [namespace] = useActiveNamespace();
  const { create, createFromYaml } = useCreateActions(namespace);
  return (
    <Page
      title={t('Virtual machines')}
      namespaceBar={<NamespaceBar />}
      actions={[<ActionButton key="create" action={create} variant="primary" />]}
    >
      <VirtualMachines
        namespace={namespace}
        first={
          <>
            <ActionButton action={create} variant="primary" />
            <ActionButton action={createFromYaml} variant="link" />
          </>
        }
      />
    </Page>
  );
};

const CREATE = { model: VirtualMachineModel, verb: 'create' } as const;

const useCreateActions = (namespace: string | undefined): Record<'create' | 'createFromYaml', Action> => {
  const navigate = useNavigate();
  const { access } = useAccessSomewhere(CREATE, namespace);
  const reason = access.state === 'denied' ? access.reason : undefined;
  return {
    create: {
      id: 'create-vm',
      title: message('Create virtual machine'),
      run: () => void navigate(createVmPath()),
      reason,
    },
    createFromYaml: {
      id: 'create-vm-yaml',
      title: message('Create from YAML'),
      run: () => void navigate(createVmYamlPath()),
      reason,
    },
  };
};

/** What is read beside the machines: where it may not be, a line below the list says so. */
const SIDES = [
  { id: 'instances', model: VirtualMachineInstanceModel },
  { id: 'migrations', model: VirtualMachineInstanceMigrationModel },
  { id: 'volumes', model: DataVolumeModel },
] as const;

const keyOf = ({ key }: VmRow): string => key;
const nameOf = ({ name }: VmRow): string => name;

interface VirtualMachinesProps {
  namespace: string | undefined;
  /** What to begin with where there is no machine yet. */
  first: ReactNode;
}

const VirtualMachines = ({ namespace, first }: VirtualMachinesProps) => {
  const { t } = useWords();
  const [rows, state, states] = useVmRows(namespace);
  const poolTo = usePoolPaths(rows);
  const room = useRoom();
  const columns = useMemo(
    () => vmColumns(room, { states, poolTo }, namespace !== undefined),
    [room, states, poolTo, namespace],
  );
  const list = useListActions(rows, states);
  if (namespace === undefined && state.phase === 'failed' && state.error.kind === 'forbidden')
    return (
      <OtherNamespaces error={state.error}>
        {t('The virtual machines of a namespace of yours can be shown.')}
      </OtherNamespaces>
    );
  return (
    <Loaded
      state={state}
      what={message('Virtual machines')}
      skeleton={<TableSkeleton />}
      isList
      onRetry={() => refresh(VirtualMachineModel)}
      notServed={message(
        'OpenShift Virtualization is not installed. Install its operator from the software catalog.',
      )}
    >
      <DataTable
        label={t('Virtual machines')}
        list="virtual-machines"
        columns={columns}
        rows={rows}
        keyOf={keyOf}
        nameOf={nameOf}
        defaultSort="name"
        actions={list.actions}
        onMenu={list.onMenu}
        bulkActions={list.bulkActions}
        selection={list.selection}
        empty={
          <EmptyList title={t('No virtual machines')} action={first}>
            {t(
              'A virtual machine is a guest with an operating system of its own, run by the nodes of this cluster.',
            )}
          </EmptyList>
        }
      />
      {rows.length > 0
        ? SIDES.map(({ id, model }) =>
            states[id].phase === 'failed' ? (
              <Part key={id} state={states[id]} onRetry={() => refresh(model)} />
            ) : null,
          )
        : null}
      {list.dialogs}
    </Loaded>
  );
};

export default VirtualMachinesPage;
