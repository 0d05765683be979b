import { useMemo } from 'react';
import { message, type Message } from '../../../i18n/message';
import { explainError } from '../../../kubernetes/errors';
import { EventModel, NodePoolModel, ServiceModel } from '../../../kubernetes/models';
import { type ReadState, useList } from '../../../kubernetes/read/useList';
import type { Service } from '../../../kubernetes/types/core';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../../kubernetes/types/generated/node-pool';
import { poolsOfCluster } from '../../../node-pools/model/status';
import { useLoadBalancing } from '../../actions/metallb/useLoadBalancing';
import { flatEvent, newestFirst } from '../../model/cluster-events';
import { nodesOfPools } from '../../model/cluster-sentence';
import { type AddressTrouble, addressTrouble } from '../../model/ingress-address';
import { ingressProgress, type IngressStepId, type IngressStepState } from '../../model/ingress-progress';
import { addressOf, ingressServices } from '../../model/ingress-service';
import { infraPlace } from '../../model/places';

/** The way to a cluster's applications as it stands. */
export interface Ingress {
  nodes: { current: number; desired: number };
  /** Pools whose machines have no pod network: the Service reaches none of them. */
  unreached: readonly NodePool[];
  /** The Service that leads to the workers, and others that do too. */
  service: Service | undefined;
  others: readonly Service[];
  servicesState: ReadState;
  address: string | undefined;
  trouble: AddressTrouble | undefined;
  steps: Readonly<Record<IngressStepId, IngressStepState>>;
}

/** Reads what leads to a cluster's applications, kept up to date. Nothing is asked of another infrastructure cluster. */
export const useIngress = (cluster: HostedCluster): Ingress => {
  const { namespace, isExternal } = infraPlace(cluster);
  const [inNamespace] = useList(NodePoolModel, { namespace: cluster.metadata.namespace ?? '' });
  const [services, servicesState] = useList(ServiceModel, isExternal ? null : { namespace });
  const found = useMemo(() => ingressServices(services, cluster), [services, cluster]);
  const [service, ...others] = found;
  const lb = useLoadBalancing(service !== undefined);
  return useMemo(() => {
    const pools = poolsOfCluster(inNamespace, cluster);
    const nodes = nodesOfPools(pools);
    const trouble = service && addressTrouble(service, lb);
    const isUnseen = isExternal || servicesState.phase === 'failed';
    return {
      nodes,
      unreached: pools.filter(({ spec }) => spec.platform.kubevirt?.attachDefaultNetwork === false),
      service,
      others,
      servicesState,
      address: addressOf(service),
      trouble,
      steps: ingressProgress({
        cluster,
        joined: nodes.current,
        service: service ?? (isUnseen ? 'unseen' : 'none'),
        trouble,
      }),
    };
    // `others` follows `found`.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [inNamespace, cluster, service, found, servicesState, lb, isExternal]);
};

/** What the load balancer said last of a Service that waits for its address; asks nothing without one. */
export const useServiceWords = (service: Service | undefined): Message | undefined => {
  const { namespace = '', name = '' } = service?.metadata ?? {};
  const fieldSelector = `involvedObject.kind=Service,involvedObject.name=${name}`;
  const [events, state] = useList(EventModel, service ? { namespace, fieldSelector } : null);
  if (state.phase === 'failed') return explainError(state.error);
  const [last] = newestFirst(events.map(flatEvent)).filter(({ type }) => type === 'Warning');
  return last && message('It said last: {{words}}', { words: last.message });
};
