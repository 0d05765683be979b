import { useEffect, useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { message } from '../../i18n/message';
import { HostedClusterModel } from '../../kubernetes/models';
import { refresh } from '../../kubernetes/read/stores';
import { DetailsFrame } from '../../ui/details/DetailsFrame';
import { KindIcon } from '../../ui/kind/KindIcon';
import { Loaded, Paused } from '../../ui/state/Loaded';
import type { ClusterDialog } from '../actions/cluster-actions';
import { ClusterDialogs } from '../actions/ClusterDialogs';
import { recallDeletion } from '../actions/deletion-memory';
import { resumeDeletions } from '../actions/track-deletion';
import { useClusterActions } from '../actions/useClusterActions';
import { useImports } from '../actions/useImports';
import { CLUSTERS, clusterPath, updatesPath } from '../model/cluster-path';
import type { Sentence } from '../model/cluster-sentence';
import { type DeletionRecord, deletionRecord } from '../model/deletion-record';
import { headerActions } from '../model/header-actions';
import { ingressPath } from '../model/ingress-path';
import { clusterTabs } from './tabs';
import { DeletedCluster } from './DeletedCluster';
import { SentenceLine } from '../../ui/details/SentenceLine';
import { type ClusterView, useCluster } from './useCluster';

const PARENTS = [{ title: message('Clusters'), to: CLUSTERS }];

/** The page of one cluster. It stays when the cluster is deleted under it, and then says what is left. */
const ClusterPage = () => {
  const { ns = '', name = '' } = useParams();
  // Another cluster is another page: nothing of the last one may shine through.
  return <OneCluster key={`${ns}/${name}`} namespace={ns} name={name} />;
};

const OneCluster = ({ namespace, name }: { namespace: string; name: string }) => {
  const { tab } = useParams();
  const [view, state] = useCluster(namespace, name);
  const record = useLastRecord(view, namespace, name);
  useEffect(resumeDeletions, []);
  if (view && state.phase === 'ready') return <LoadedCluster view={view} tab={tab} isLive={state.live} />;
  const isGone = state.phase === 'missing' && record !== undefined;
  return (
    <DetailsFrame
      name={name}
      parents={PARENTS}
      icon={<KindIcon sign="HC" kind="HostedCluster" />}
      tabs={[]}
      activeTab={tab}
      path={clusterPath(namespace, name)}
      instead={
        isGone ? (
          <DeletedCluster record={record} />
        ) : (
          <Loaded
            state={state}
            what={message('Cluster {{name}}', { name })}
            onRetry={() => refresh(HostedClusterModel)}
            notServed={message(
              'Install multicluster engine with its component hypershift, or the HyperShift operator.',
            )}
          >
            {null}
          </Loaded>
        )
      }
    />
  );
};

/** What to remember of the cluster in case it goes while the page is open, or went through this tab. */
const useLastRecord = (
  view: ClusterView | undefined,
  namespace: string,
  name: string,
): DeletionRecord | undefined => {
  const [seen, setSeen] = useState<Seen>();
  const { cluster, pools } = view ?? {};
  const isOld = seen?.cluster !== cluster || seen?.pools !== pools;
  // The pools go before the cluster: what they referred to is known only until then.
  const isWhole = !cluster?.metadata.deletionTimestamp || seen?.cluster.metadata.uid !== cluster.metadata.uid;
  if (cluster && pools && isOld && isWhole) setSeen({ cluster, pools });
  const record = useMemo(() => seen && deletionRecord(seen.cluster, seen.pools), [seen]);
  return record ?? recallDeletion(namespace, name);
};

type Seen = Pick<ClusterView, 'cluster' | 'pools'>;

/** Where the next step of a sentence is taken. */
const placeLink = (place: NonNullable<Sentence['place']>, namespace: string, name: string) =>
  place === 'ingress'
    ? { title: message('Open ingress and DNS'), to: ingressPath(namespace, name) }
    : { title: message('Open updates'), to: updatesPath(namespace, name) };

const LoadedCluster = ({
  view,
  tab,
  isLive,
}: {
  view: ClusterView;
  tab: string | undefined;
  isLive: boolean;
}) => {
  const { cluster, pools, status, sentence } = view;
  const [dialog, setDialog] = useState<ClusterDialog>();
  const imports = useImports();
  const actions = useClusterActions(cluster, imports, setDialog);
  const { name, namespace = '' } = cluster.metadata;
  const { buttons, menu } = headerActions(status.id);
  return (
    <>
      <DetailsFrame
        name={name}
        parents={PARENTS}
        icon={<KindIcon sign="HC" kind="HostedCluster" />}
        status={status}
        buttons={buttons.flatMap((id) => actions[id] ?? [])}
        actions={menu.flatMap((id) => actions[id] ?? [])}
        sentence={
          sentence ? (
            <SentenceLine
              sentence={sentence}
              link={sentence.place && placeLink(sentence.place, namespace, name)}
            />
          ) : null
        }
        notice={isLive ? null : <Paused />}
        tabs={clusterTabs(view)}
        activeTab={tab}
        path={clusterPath(namespace, name)}
      />
      <ClusterDialogs
        dialog={dialog}
        cluster={cluster}
        pools={pools}
        imports={imports}
        onClose={() => setDialog(undefined)}
      />
    </>
  );
};

export default ClusterPage;
