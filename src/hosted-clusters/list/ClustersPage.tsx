import { useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { useAccessSomewhere } from '../../kubernetes/access/useAccessSomewhere';
import { HostedClusterModel, NodePoolModel } from '../../kubernetes/models';
import { NamespaceBar } from '../../kubernetes/namespace/NamespaceBar';
import { useActiveNamespace } from '../../kubernetes/namespace/useActiveNamespace';
import { refresh } from '../../kubernetes/read/stores';
import { useList } from '../../kubernetes/read/useList';
import type { Action } from '../../ui/action/action';
import { ActionButton } from '../../ui/action/ActionButton';
import { Page } from '../../ui/page/Page';
import { EmptyList } from '../../ui/state/EmptyList';
import { Loaded } from '../../ui/state/Loaded';
import { TableSkeleton } from '../../ui/state/Skeletons';
import { DataTable } from '../../ui/table/DataTable';
import { clusterActions, type ClusterDialog } from '../actions/cluster-actions';
import { ClusterDialogs } from '../actions/ClusterDialogs';
import { resumeDeletions } from '../actions/track-deletion';
import { useImports } from '../actions/useImports';
import { INFRASTRUCTURE } from '../create/paths';
import { type ClusterRow, clusterRows } from '../model/cluster-row';
import { ACTION_IDS } from '../model/header-actions';
import { COLUMNS } from './columns';
import { OtherNamespaces } from '../../ui/state/OtherNamespaces';
import { useRights } from './useRights';
import { useRoom } from '../../ui/table/useRoom';

/** The hosted clusters of the chosen namespace, or of all. */
const ClustersPage = () => {
  const { t } = useWords();
  const [namespace] = useActiveNamespace();
  const create = useCreateAction(namespace);
  useEffect(resumeDeletions, []);
  return (
    <Page
      title={t('Clusters')}
      namespaceBar={<NamespaceBar />}
      actions={[<ActionButton key="create" action={create} variant="primary" />]}
    >
      <Clusters namespace={namespace} create={create} />
    </Page>
  );
};

const CREATE = { model: HostedClusterModel, verb: 'create' } as const;

const useCreateAction = (namespace: string | undefined): Action => {
  const navigate = useNavigate();
  const { access } = useAccessSomewhere(CREATE, namespace);
  return {
    id: 'create-cluster',
    title: message('Create cluster'),
    run: () => void navigate(INFRASTRUCTURE),
    reason: access.state === 'denied' ? access.reason : undefined,
  };
};

const Clusters = ({ namespace, create }: { namespace: string | undefined; create: Action }) => {
  const { t } = useWords();
  const query = namespace === undefined ? {} : { namespace };
  const [clusters, state] = useList(HostedClusterModel, query);
  const [pools, poolsState] = useList(NodePoolModel, query);
  const hasPools = poolsState.phase === 'ready';
  const rows = useMemo(
    () => clusterRows(clusters, hasPools ? pools : undefined),
    [clusters, pools, hasPools],
  );
  const room = useRoom();
  const rightsIn = useRights(rows.map((row) => row.namespace));
  const navigate = useNavigate();
  const imports = useImports();
  const [asked, setAsked] = useState<{ dialog: ClusterDialog; row: ClusterRow }>();
  if (namespace === undefined && state.phase === 'failed' && state.error.kind === 'forbidden')
    return (
      <OtherNamespaces error={state.error}>
        {t('The clusters of a namespace of yours can be shown.')}
      </OtherNamespaces>
    );
  return (
    <>
      <Loaded
        state={state}
        what={message('Clusters')}
        skeleton={<TableSkeleton />}
        isList
        onRetry={() => refresh(HostedClusterModel)}
        notServed={message(
          'Install multicluster engine with its component hypershift, or the HyperShift operator.',
        )}
      >
        <DataTable
          label={t('Clusters')}
          list="clusters"
          columns={COLUMNS[room]}
          rows={rows}
          keyOf={({ key }) => key}
          nameOf={({ name }) => name}
          defaultSort="name"
          actions={(row) => {
            const actions = clusterActions(row.cluster, rightsIn(row.namespace), imports, {
              ask: (dialog) => setAsked({ dialog, row }),
              go: (path) => void navigate(path),
            });
            return ACTION_IDS.flatMap((id) => actions[id] ?? []);
          }}
          empty={
            <EmptyList
              title={t('No hosted clusters')}
              action={<ActionButton action={create} variant="primary" />}
            >
              {t(
                'A hosted cluster is an OpenShift cluster whose control plane runs as pods here and whose nodes are machines beside it.',
              )}
            </EmptyList>
          }
        />
      </Loaded>
      {asked ? (
        <ClusterDialogs
          dialog={asked.dialog}
          cluster={asked.row.cluster}
          pools={asked.row.pools ?? []}
          imports={imports}
          onClose={() => setAsked(undefined)}
        />
      ) : null}
    </>
  );
};

export default ClustersPage;
