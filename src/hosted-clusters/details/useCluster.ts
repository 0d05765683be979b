import { useMemo } from 'react';
import { HostedClusterModel, NodePoolModel } from '../../kubernetes/models';
import { type ReadState, useList } from '../../kubernetes/read/useList';
import { useObject } from '../../kubernetes/read/useObject';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { poolsOfCluster } from '../../node-pools/model/status';
import { useNow } from '../../ui/time/useNow';
import { clusterSentence, type Sentence } from '../model/cluster-sentence';
import { type Progress, progress } from '../model/progress';
import { type ClusterStatus, clusterStatus } from '../model/status';
import { useIngressService } from './ingress/useIngressService';
import { useEvidence } from './useEvidence';

/** A cluster with its pools and what they amount to. */
export interface ClusterView {
  cluster: HostedCluster;
  pools: readonly NodePool[];
  poolsState: ReadState;
  status: ClusterStatus;
  progress: Progress;
  sentence: Sentence | undefined;
}

/** Reads a cluster and its pools, kept up to date. The view is undefined until the cluster was read. */
export const useCluster = (
  namespace: string,
  name: string,
): readonly [ClusterView | undefined, ReadState] => {
  const [cluster, state] = useObject(HostedClusterModel, { namespace, name });
  const [inNamespace, poolsState] = useList(NodePoolModel, { namespace });
  const now = useNow();
  const pools = useMemo(() => (cluster ? poolsOfCluster(inNamespace, cluster) : []), [inNamespace, cluster]);
  const early = useMemo(() => cluster && progress(cluster, pools, now), [cluster, pools, now]);
  const isSlow = early?.state === 'running' && early.stages.some(({ hint }) => hint !== undefined);
  const evidence = useEvidence(isSlow ? cluster : undefined);
  const status = useMemo(() => cluster && clusterStatus(cluster, pools), [cluster, pools]);
  const service = useIngressService(status?.id === 'waiting-for-ingress' ? cluster : undefined);
  const view = useMemo(() => {
    if (!cluster || !early || !status) return undefined;
    const value = evidence ? progress(cluster, pools, now, evidence) : early;
    const sentence = clusterSentence(cluster, pools, status, value, service);
    return { cluster, pools, poolsState, status, progress: value, sentence };
  }, [cluster, pools, poolsState, status, now, early, evidence, service]);
  return [view, state];
};
