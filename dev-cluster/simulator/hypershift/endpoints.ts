import type { Context } from '../controller';
import { addressOfService } from '../metallb/load-balancers';
import type { HostedCluster, Service } from '../resources';
import { Ingresses, Services } from '../resources';
import { controlPlaneNamespace, nameOf } from './names';

type Strategy = HostedCluster['spec']['services'][number]['servicePublishingStrategy'];

const strategyOf = ({ spec }: HostedCluster, service: string): Strategy | undefined =>
  spec.services.find((each) => each.service === service)?.servicePublishingStrategy;

/** The domain under which the management cluster publishes routes. */
export const infraDomain = ({ cluster }: Context): string =>
  cluster.store(Ingresses).get(undefined, 'cluster')?.spec.domain ?? 'apps.mgmt.example.com';

export interface Endpoint {
  host: string;
  port: number;
}

/** Where the API of the hosted cluster is reached, by its publishing strategy; undefined while that is not known. */
export const apiEndpoint = (context: Context, hostedCluster: HostedCluster): Endpoint | undefined => {
  const namespace = controlPlaneNamespace(nameOf(hostedCluster));
  const strategy = strategyOf(hostedCluster, 'APIServer');
  const service = context.cluster.store<Service>(Services).get(namespace, 'kube-apiserver');
  if (strategy?.type === 'Route')
    return { host: strategy.route?.hostname ?? `api-${namespace}.${infraDomain(context)}`, port: 443 };
  if (strategy?.type === 'NodePort') {
    const port = service?.spec?.ports?.[0]?.nodePort;
    return strategy.nodePort && port ? { host: strategy.nodePort.address, port } : undefined;
  }
  const host = strategy?.loadBalancer?.hostname ?? addressOfService(service);
  return host ? { host, port: 6443 } : undefined;
};

/** Host of a service published by a route, or address and port of a node. */
export const publishedAt = (
  context: Context,
  hostedCluster: HostedCluster,
  service: 'Ignition' | 'OAuthServer',
  prefix: string,
): string => {
  const strategy = strategyOf(hostedCluster, service);
  if (strategy?.nodePort) return `${strategy.nodePort.address}:${strategy.nodePort.port ?? 30_443}`;
  return (
    strategy?.route?.hostname ??
    `${prefix}-${controlPlaneNamespace(nameOf(hostedCluster))}.${infraDomain(context)}`
  );
};
