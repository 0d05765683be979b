import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import { infraPlace } from './places';
import { hasOwnDomain } from './status';

/**
 * Who leads requests for `*.apps` to the workers.
 * `passthrough`: the operator, through the router of the infrastructure. `own-domain`: somebody, with a Service beside
 * the virtual machines. `nodes`: somebody, in front of nodes that are no virtual machines.
 */
export type IngressMode = 'passthrough' | 'own-domain' | 'nodes';

/** How the applications of a cluster are reached (operator: passthrough decides, as it fills in the base domain itself). */
export const ingressMode = (cluster: HostedCluster): IngressMode => {
  if (cluster.spec.platform.type !== 'KubeVirt') return 'nodes';
  return hasOwnDomain(cluster) ? 'own-domain' : 'passthrough';
};

/** What the operator calls the Service and the Route of a passthrough cluster, and where they are (operator). */
export const passthroughNames = (
  cluster: HostedCluster,
): { namespace: string; service: string; route: string } => {
  const { generateID } = cluster.spec.platform.kubevirt ?? {};
  const named = (what: string): string =>
    ['default-ingress-passthrough', what, ...(generateID ? [generateID] : [])].join('-');
  return { namespace: infraPlace(cluster).namespace, service: named('service'), route: named('route') };
};
