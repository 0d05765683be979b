import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { useAccessSomewhere } from '../../kubernetes/access/useAccessSomewhere';
import { useRightsIn } from '../../kubernetes/access/useRightsIn';
import { NodePoolModel, VirtualMachineInstanceModel } from '../../kubernetes/models';
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
import { PoolDialog, type PoolDialogId } from '../actions/PoolDialog';
import { POOL_RIGHTS } from '../actions/pool-actions';
import { menuOf } from '../actions/pool-menu';
import { addPoolPath } from '../model/pool-path';
import type { PoolRow } from '../model/pool-row';
import { COLUMNS } from './columns';
import { usePoolRows } from './usePoolRows';

/** The node pools of all clusters of the chosen namespace, or of all. */
const NodePoolsPage = () => {
  const { t } = useWords();
  const [namespace] = useActiveNamespace();
  const add = useAddAction(namespace);
  return (
    <Page
      title={t('Node pools')}
      namespaceBar={<NamespaceBar />}
      actions={[<ActionButton key="add" action={add} variant="primary" />]}
    >
      <Pools namespace={namespace} add={add} />
    </Page>
  );
};

const CREATE = { model: NodePoolModel, verb: 'create' } as const;

const useAddAction = (namespace: string | undefined): Action => {
  const navigate = useNavigate();
  const { access } = useAccessSomewhere(CREATE, namespace);
  return {
    id: 'add-node-pool',
    title: message('Add node pool'),
    run: () => void navigate(addPoolPath()),
    reason: access.state === 'denied' ? access.reason : undefined,
  };
};

const Pools = ({ namespace, add }: { namespace: string | undefined; add: Action }) => {
  const { t } = useWords();
  const navigate = useNavigate();
  const [rows, state, instances] = usePoolRows(namespace);
  const room = useRoom();
  const namespaces = useMemo(() => rows.map((row) => row.namespace), [rows]);
  const rightsIn = useRightsIn(POOL_RIGHTS, namespaces);
  const [open, setOpen] = useState<{ key: string; id: PoolDialogId }>();
  const chosen = open && rows.find(({ key }) => key === open.key);
  if (namespace === undefined && state.phase === 'failed' && state.error.kind === 'forbidden')
    return (
      <OtherNamespaces error={state.error}>
        {t('The node pools of a namespace of yours can be shown.')}
      </OtherNamespaces>
    );
  const siblings = (row: PoolRow): number =>
    rows.filter(
      ({ namespace: where, clusterName, key }) =>
        where === row.namespace && clusterName === row.clusterName && key !== row.key,
    ).length;
  return (
    <>
      <Loaded
        state={state}
        what={message('Node pools')}
        skeleton={<TableSkeleton />}
        isList
        onRetry={() => refresh(NodePoolModel)}
        notServed={message(
          'Install multicluster engine with its component hypershift, or the HyperShift operator.',
        )}
      >
        <DataTable
          label={t('Node pools')}
          list="node-pools"
          columns={COLUMNS[room]}
          rows={rows}
          keyOf={({ key }) => key}
          nameOf={({ name }) => name}
          searchText={({ name, clusterName }) => `${name} ${clusterName}`}
          searchLabel={t('Find by name or cluster')}
          defaultSort="name"
          actions={(row) =>
            menuOf(row.pool, rightsIn(row.namespace), (id) => setOpen({ key: row.key, id }), navigate)
          }
          empty={
            <EmptyList title={t('No node pools')} action={<ActionButton action={add} variant="primary" />}>
              {t(
                'A node pool is a set of equal nodes. Without one, ingress and console have nowhere to run.',
              )}
            </EmptyList>
          }
        />
        {rows.length > 0 && instances.phase === 'failed' ? (
          <Part state={instances} onRetry={() => refresh(VirtualMachineInstanceModel)} />
        ) : null}
      </Loaded>
      {open && chosen ? (
        <PoolDialog
          id={open.id}
          pool={chosen.pool}
          nodes={chosen.nodes}
          siblings={siblings(chosen)}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </>
  );
};

export default NodePoolsPage;
