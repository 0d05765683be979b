import { DNS_NAME, lookUp } from '../../dns-records';
import type { Context, Trigger } from '../controller';
import { on } from '../controller';
import { faultsAt } from '../faults';
import { addressOfService } from '../metallb/load-balancers';
import type { HostedCluster, Route, Service } from '../resources';
import { ConfigMaps, Routes, Services } from '../resources';
import { isAdmitted } from '../router/routes';
import { passthroughName } from './default-ingress';
import { controlPlaneNamespace, infraIdLabel, nameOf } from './names';

/** Where node ports lie: the guest's router listens on two of them, and nobody here can ask which. */
const nodePorts = { first: 30_000, last: 32_767 };

/** The domain of the hosted cluster's applications: an unset prefix is the cluster's name, '' is none (operator). */
const appsDomain = ({ spec, metadata }: HostedCluster): string | undefined => {
  const { baseDomain, baseDomainPrefix = metadata.name } = spec.dns ?? {};
  return baseDomain ? ['apps', baseDomainPrefix, baseDomain].filter(Boolean).join('.') : undefined;
};

const recorded = ({ cluster }: Context, hostedCluster: HostedCluster): string | undefined => {
  const domain = appsDomain(hostedCluster);
  const records = cluster.store(ConfigMaps).get(faultsAt.namespace, DNS_NAME)?.data;
  return domain === undefined ? undefined : lookUp(records, `console-openshift-console.${domain}`);
};

/** True when a Service leads https requests to the guest's router on the cluster's VMs. */
const leadsToRouter = ({ spec }: Service, hostedCluster: HostedCluster): boolean => {
  const infraId = spec?.selector?.[infraIdLabel];
  const { targetPort } = spec?.ports?.find(({ port }) => port === 443) ?? {};
  return (
    spec?.type === 'LoadBalancer' &&
    spec.selector?.['kubevirt.io'] === 'virt-launcher' &&
    (infraId === undefined || infraId === hostedCluster.spec.infraID) &&
    Number(targetPort) >= nodePorts.first &&
    Number(targetPort) <= nodePorts.last
  );
};

const hasOwnIngress = (context: Context, hostedCluster: HostedCluster): boolean => {
  const address = recorded(context, hostedCluster);
  if (address === undefined) return false;
  // On another infrastructure cluster the Service is where nobody here sees it: the record must do.
  if (hostedCluster.spec.platform.kubevirt?.credentials) return true;
  return context.cluster
    .store<Service>(Services)
    .list(controlPlaneNamespace(nameOf(hostedCluster)))
    .some((service) => leadsToRouter(service, hostedCluster) && addressOfService(service) === address);
};

/**
 * True when requests to `*.apps` of the hosted cluster arrive. Below the management cluster's domain: its router has
 * admitted the wildcard route. With a domain of its own: a LoadBalancer Service before the cluster's VMs has an address,
 * and the DNS record leads there.
 */
export const hasIngress = (context: Context, hostedCluster: HostedCluster): boolean => {
  const { platform } = hostedCluster.spec;
  if (platform.type !== 'KubeVirt') return true;
  if (platform.kubevirt?.baseDomainPassthrough !== true) return hasOwnIngress(context, hostedCluster);
  const namespace = controlPlaneNamespace(nameOf(hostedCluster));
  return isAdmitted(
    context.cluster.store<Route>(Routes).get(namespace, passthroughName(hostedCluster, 'route')),
  );
};

/** Wakes keys when records are added or taken away. */
export const onRecords = (keys: () => readonly string[]): Trigger =>
  on(ConfigMaps, ({ metadata }) =>
    metadata.name === DNS_NAME && metadata.namespace === faultsAt.namespace ? keys() : [],
  );
