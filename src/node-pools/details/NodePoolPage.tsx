import { useMemo, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { message } from '../../i18n/message';
import { useRightsIn } from '../../kubernetes/access/useRightsIn';
import { NodePoolModel } from '../../kubernetes/models';
import { refresh } from '../../kubernetes/read/stores';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { DetailsFrame } from '../../ui/details/DetailsFrame';
import { SentenceLine } from '../../ui/details/SentenceLine';
import { KindIcon } from '../../ui/kind/KindIcon';
import { Loaded, Paused } from '../../ui/state/Loaded';
import { PoolDialog, type PoolDialogId } from '../actions/PoolDialog';
import { POOL_RIGHTS } from '../actions/pool-actions';
import { actionsOf } from '../actions/pool-menu';
import { NODE_POOLS, poolPath } from '../model/pool-path';
import { poolTabs } from './tabs';
import { useAskedDialog } from './useAskedDialog';
import { usePoolObject, usePoolView } from './usePool';

const PARENTS = [{ title: message('Node pools'), to: NODE_POOLS }];

/** The page of one node pool. */
const NodePoolPage = () => {
  const { ns = '', name = '' } = useParams();
  // Another pool is another page: nothing of the last one may shine through.
  return <OnePool key={`${ns}/${name}`} namespace={ns} name={name} />;
};

const OnePool = ({ namespace, name }: { namespace: string; name: string }) => {
  const { tab } = useParams();
  const [pool, state] = usePoolObject(namespace, name);
  if (pool && state.phase === 'ready') return <LoadedPool pool={pool} tab={tab} isLive={state.live} />;
  return (
    <DetailsFrame
      name={name}
      parents={PARENTS}
      icon={<KindIcon sign="NP" kind="NodePool" />}
      tabs={[]}
      activeTab={tab}
      path={poolPath(namespace, name)}
      instead={
        <Loaded
          state={state}
          what={message('Node pool {{name}}', { name })}
          onRetry={() => refresh(NodePoolModel)}
          notServed={message(
            'Install multicluster engine with its component hypershift, or the HyperShift operator.',
          )}
        >
          {null}
        </Loaded>
      }
    />
  );
};

const LoadedPool = ({ pool, tab, isLive }: { pool: NodePool; tab: string | undefined; isLive: boolean }) => {
  const navigate = useNavigate();
  const view = usePoolView(pool);
  const [opened, setDialog] = useState<PoolDialogId>();
  const [asked, forgetAsked] = useAskedDialog();
  const { name, namespace = '' } = pool.metadata;
  const namespaces = useMemo(() => [namespace], [namespace]);
  const rights = useRightsIn(POOL_RIGHTS, namespaces)(namespace);
  const actions = actionsOf(pool, rights, setDialog, navigate);
  const dialog = opened ?? (asked && !actions[asked].reason ? asked : undefined);
  return (
    <>
      <DetailsFrame
        name={name}
        parents={PARENTS}
        icon={<KindIcon sign="NP" kind="NodePool" />}
        status={view.status}
        buttons={[actions.scale, actions.edit]}
        actions={[actions.clone, actions.repair, actions.pause, actions.delete]}
        sentence={view.sentence ? <SentenceLine sentence={view.sentence} /> : null}
        notice={isLive ? null : <Paused />}
        tabs={poolTabs(view, rights.patch)}
        activeTab={tab}
        path={poolPath(namespace, name)}
      />
      {dialog ? (
        <PoolDialog
          id={dialog}
          pool={pool}
          nodes={view.nodes}
          siblings={view.siblings}
          onClose={() => {
            setDialog(undefined);
            forgetAsked();
          }}
        />
      ) : null}
    </>
  );
};

export default NodePoolPage;
