import { isSame } from '../../../../node-pools/fields/leftovers';
import { SERVICES, type PublishedService, type PublishingType } from '../../../model/publishing';

const published = (service: string, type: PublishingType, address = ''): PublishedService => ({
  service,
  type,
  hostname: '',
  address,
  port: null,
});

/** The services as `hcp` publishes them: the API server by a load balancer, the others by Routes. */
export const INGRESS: readonly PublishedService[] = SERVICES.map((service) =>
  published(service, service === 'APIServer' ? 'LoadBalancer' : 'Route'),
);

const byNodePorts = (address: string): readonly PublishedService[] =>
  SERVICES.map((service) => published(service, 'NodePort', address));

/** How the step says that services are published. */
export interface Publishing {
  publishing: 'ingress' | 'nodePort' | 'custom';
  nodePortAddress: string;
  services: PublishedService[];
}

/** The services as they are published, whichever way the form says it. */
export const publishedServices = ({
  publishing,
  nodePortAddress,
  services,
}: Publishing): readonly PublishedService[] => {
  switch (publishing) {
    case 'ingress':
      return INGRESS;
    case 'nodePort':
      return byNodePorts(nodePortAddress);
    case 'custom':
      return services;
  }
};

/** The way that says these services, the shortest first. */
export const publishingOf = (services: readonly PublishedService[]): Publishing => {
  const nodePortAddress = services[0]?.address ?? '';
  if (isSame(services, INGRESS))
    return { publishing: 'ingress', nodePortAddress: '', services: [...INGRESS] };
  if (isSame(services, byNodePorts(nodePortAddress))) {
    return { publishing: 'nodePort', nodePortAddress, services: [...INGRESS] };
  }
  return { publishing: 'custom', nodePortAddress: '', services: [...services] };
};
