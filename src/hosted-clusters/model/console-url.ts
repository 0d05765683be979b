import { type Message, message } from '../../i18n/message';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import { wasCompleted } from './status';

/** An address, or why there is none yet. */
export type Address = { url: string; reason?: undefined } | { url?: undefined; reason: Message };

/**
 * The domain of the applications, `apps.` in front (operator): the passthrough route ignores the prefix;
 * with an own domain an unset prefix means the cluster's name and '' means none.
 */
export const appsDomain = (cluster: HostedCluster): string | undefined => {
  const { baseDomain, baseDomainPrefix } = cluster.spec.dns ?? {};
  if (!baseDomain) return undefined;
  const isPassthrough = cluster.spec.platform.kubevirt?.baseDomainPassthrough === true;
  const prefix = isPassthrough ? cluster.metadata.name : (baseDomainPrefix ?? cluster.metadata.name);
  return ['apps', prefix, baseDomain].filter((part) => part !== '').join('.');
};

/** The cluster's own web console. It needs the Console capability, a completed installation and a domain. */
export const consoleUrl = (cluster: HostedCluster): Address => {
  if (cluster.spec.capabilities?.disabled?.includes('Console'))
    return { reason: message('This cluster was created without a console.') };
  if (!wasCompleted(cluster))
    return { reason: message('Not ready yet: the console comes with the completed installation.') };
  const domain = appsDomain(cluster);
  if (!domain) return { reason: message('Not ready yet: the cluster has no base domain.') };
  return { url: `https://console-openshift-console.${domain}` };
};

/** The API server of the cluster, from the endpoint the operator reports. */
export const apiUrl = (cluster: HostedCluster): Address => {
  const endpoint = cluster.status?.controlPlaneEndpoint;
  if (!endpoint?.host) return { reason: message('Not ready yet: the API server has no address.') };
  const host = endpoint.host.includes(':') ? `[${endpoint.host}]` : endpoint.host;
  return { url: `https://${host}:${endpoint.port}` };
};
