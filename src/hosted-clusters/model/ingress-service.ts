import type { Service } from '../../kubernetes/types/core';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import { LONGEST_LABEL } from './dns-name';
import { infraPlace } from './places';

/** Every pod of a virtual machine carries it (KubeVirt). */
const VIRT_LAUNCHER = { 'kubevirt.io': 'virt-launcher' } as const;
/** The virtual machines of one cluster (operator): needed where several share a namespace. */
const INFRA_ID = 'hypershift.openshift.io/infra-id';
/** Names, on the infrastructure, the Service inside the cluster that a load balancer was made for (cloud provider for KubeVirt). */
const TENANT_SERVICE = 'cluster.x-k8s.io/tenant-service-name';
const ROUTER = 'router-default';

/** Node ports of the router that a Service sends to; undefined where it has no such port. */
export interface RouterPorts {
  https?: number;
  http?: number;
}

/**
 * `<name>-apps`, made to fit: at most 63 characters, beginning with a letter (API server: a Service's name is an RFC 1035
 * label, while a cluster's may begin with a digit).
 */
export const ingressServiceName = (cluster: string): string => {
  const begins = /^[a-z]/.test(cluster) ? cluster : `c${cluster}`;
  return `${begins.slice(0, LONGEST_LABEL - '-apps'.length).replace(/-+$/, '')}-apps`;
};

/** What the two ports lead to: node ports, or words that stand for them while they are not known. */
export interface Targets {
  https: number | string;
  http: number | string;
}

const portsFor = ({ https, http }: Targets) => [
  { name: 'https-443', port: 443, targetPort: https },
  { name: 'http-80', port: 80, targetPort: http },
];

/**
 * The load balancer that leads requests for `*.apps` to the router on the workers (documentation of hosted control planes).
 * Beside the virtual machines: the control plane's namespace is the cluster's alone, another one may be shared.
 */
export const ingressService = (cluster: HostedCluster, ports: Targets): Service => {
  const { namespace, isShared } = infraPlace(cluster);
  const { infraID } = cluster.spec;
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: {
      name: ingressServiceName(cluster.metadata.name),
      namespace,
      labels: { app: cluster.metadata.name },
    },
    spec: {
      type: 'LoadBalancer',
      selector: { ...VIRT_LAUNCHER, ...(isShared && infraID ? { [INFRA_ID]: infraID } : {}) },
      ports: portsFor(ports),
    },
  };
};

const leadsToWorkers = ({ metadata, spec }: Service, cluster: HostedCluster): boolean => {
  if (spec?.type !== 'LoadBalancer' || metadata.deletionTimestamp) return false;
  const tenant = metadata.labels?.[TENANT_SERVICE];
  if (tenant !== undefined) return tenant === ROUTER;
  const infraId = spec.selector?.[INFRA_ID];
  const isOfCluster = infraId === undefined || infraId === cluster.spec.infraID;
  return isOfCluster && (spec.selector?.['kubevirt.io'] === 'virt-launcher' || infraId !== undefined);
};

/** The address a Service was given: an IP of a load balancer, or a host name (cloud). */
export const addressOf = (service: Service | undefined): string | undefined => {
  const [first] = service?.status?.loadBalancer?.ingress ?? [];
  return first?.ip ?? first?.hostname;
};

/**
 * The Services among those of a namespace that lead to a cluster's workers, whoever made them and under any name: those with an
 * address first, then the oldest. A load balancer that the cluster made for an application of its own is none.
 */
export const ingressServices = (services: readonly Service[], cluster: HostedCluster): readonly Service[] => {
  const rank = (service: Service): string =>
    `${addressOf(service) === undefined ? 1 : 0} ${service.metadata.creationTimestamp ?? ''}`;
  return services
    .filter((service) => leadsToWorkers(service, cluster))
    .sort((a, b) => rank(a).localeCompare(rank(b)));
};

/** The node ports behind 443 and 80; a named target port is nobody's node port and left out. */
export const routerPorts = (service: Service): RouterPorts => {
  const behind = (wanted: number): number | undefined => {
    const target = service.spec?.ports?.find(({ port }) => port === wanted)?.targetPort;
    return typeof target === 'number' ? target : undefined;
  };
  const [https, http] = [behind(443), behind(80)];
  return { ...(https === undefined ? {} : { https }), ...(http === undefined ? {} : { http }) };
};

/** The merge patch that sends 443 and 80 elsewhere and keeps what else a Service carries. */
export const routerPortsPatch = (service: Service, ports: Required<RouterPorts>) => {
  const wanted = portsFor(ports);
  const kept = service.spec?.ports ?? [];
  const changed = kept.map((port) => {
    const target = wanted.find((one) => one.port === port.port)?.targetPort;
    return target === undefined ? port : { ...port, targetPort: target };
  });
  const added = wanted.filter((one) => !kept.some(({ port }) => port === one.port));
  // One port may stand without a name, several may not (API server).
  const named = changed.map((port) => ({ ...port, name: port.name ?? `port-${port.port}` }));
  return { spec: { ports: [...named, ...added] } };
};
