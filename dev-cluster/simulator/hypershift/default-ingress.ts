import type { Context } from '../controller';
import type { HostedCluster } from '../resources';
import { Routes, Services } from '../resources';
import { infraDomain } from './endpoints';
import { controlPlaneNamespace, infraIdLabel, nameOf } from './names';

/** The node port on which the guest's router takes https requests; the real one is drawn by the guest. */
const routerPort = 31_443;

/** True when `*.apps` of the cluster lies below the management cluster's own domain for routes. */
const isBelowInfraDomain = ({ spec }: HostedCluster): boolean =>
  spec.platform.kubevirt?.baseDomainPassthrough === true;

/** The base domain that the operator fills in: below the management cluster's, unless the cluster has one (operator). */
export const missingBaseDomain = (
  context: Context,
  hostedCluster: HostedCluster,
): { dns: { baseDomain: string } } | undefined =>
  isBelowInfraDomain(hostedCluster) && !hostedCluster.spec.dns?.baseDomain
    ? { dns: { baseDomain: infraDomain(context) } }
    : undefined;

/** What the operator calls the Service or Route that leads to the guest's router. */
export const passthroughName = ({ spec }: HostedCluster, what: 'service' | 'route'): string =>
  ['default-ingress-passthrough', what, spec.platform.kubevirt?.generateID].filter(Boolean).join('-');

/**
 * The Service and the wildcard Route that lead requests to `*.apps` from the management cluster's router to the cluster's
 * VMs (operator). The route ignores a prefix of the domain.
 */
export const createPassthrough = async (
  { cluster }: Context,
  hostedCluster: HostedCluster,
): Promise<void> => {
  const service = passthroughName(hostedCluster, 'service');
  const route = passthroughName(hostedCluster, 'route');
  if (!isBelowInfraDomain(hostedCluster)) return;
  const { infraID = '', dns } = hostedCluster.spec;
  const namespace = controlPlaneNamespace(nameOf(hostedCluster));
  const labels = { [infraIdLabel]: infraID };
  await cluster.ensure(Services, {
    metadata: { name: service, namespace, labels },
    spec: {
      type: 'ClusterIP',
      selector: { 'kubevirt.io': 'virt-launcher', ...labels },
      ports: [{ name: 'https-443', port: 443, protocol: 'TCP', targetPort: routerPort }],
    },
  });
  await cluster.ensure(Routes, {
    metadata: { name: route, namespace, labels },
    spec: {
      host: `https.apps.${hostedCluster.metadata.name}.${dns?.baseDomain ?? ''}`,
      to: { kind: 'Service', name: service, weight: 100 },
      tls: { termination: 'passthrough' },
      wildcardPolicy: 'Subdomain',
    },
  });
};
