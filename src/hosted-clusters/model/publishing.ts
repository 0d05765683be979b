import { message, type Message } from '../../i18n/message';
import { hostName, nodePortAddress } from './host-name';
import { nodePort } from './node-port';

/** How a service of the control plane is reached. None and S3 belong to other platforms. */
export const PUBLISHING_TYPES = ['LoadBalancer', 'Route', 'NodePort', 'None', 'S3'] as const;
export type PublishingType = (typeof PUBLISHING_TYPES)[number];

/** The services of a control plane that must be published, in the order of `hcp` (source: CRD, operator). */
export const SERVICES = ['APIServer', 'Ignition', 'Konnectivity', 'OAuthServer'] as const;
export type Service = (typeof SERVICES)[number];

/** What each may be published as (source: operator, which refuses the others while it makes the Service). */
export const TYPES_OF: Readonly<Record<Service, readonly PublishingType[]>> = {
  APIServer: ['LoadBalancer', 'Route', 'NodePort'],
  Ignition: ['Route', 'NodePort'],
  Konnectivity: ['Route', 'LoadBalancer', 'NodePort'],
  OAuthServer: ['Route', 'NodePort'],
};

/** One service and how it is published; fields that its type does not use are not looked at. */
export interface PublishedService {
  service: string;
  type: PublishingType;
  /** of a Route or LoadBalancer; '' = none */
  hostname: string;
  /** of a NodePort */
  address: string;
  /** of a NodePort; null and 0 = any */
  port: number | null;
}

/** What is wrong with one field of a service; index −1 = with the services as a whole. */
export interface ServiceProblem {
  index: number;
  field: 'type' | 'hostname' | 'address' | 'port';
  message: Message;
}

export const isRequiredService = (name: string): name is Service =>
  SERVICES.some((service) => service === name);

const typeProblem = ({ service, type }: PublishedService): Message | undefined => {
  if (!isRequiredService(service) || TYPES_OF[service].includes(type)) return undefined;
  return message('{{service}} cannot be published as {{type}}. Choose {{choices}}.', {
    service,
    type,
    choices: TYPES_OF[service].join(', '),
  });
};

const hasHost = ({ type }: PublishedService): boolean => type === 'Route' || type === 'LoadBalancer';

const hostProblem = (one: PublishedService, before: readonly PublishedService[]): Message | undefined => {
  if (!hasHost(one)) return undefined;
  const { service, type, hostname } = one;
  if (hostname === '') {
    return service === 'APIServer' && type === 'Route'
      ? message('A Route of the API server needs a host name of its own.')
      : undefined;
  }
  const same = before.find((other) => hasHost(other) && other.hostname === hostname);
  return (
    hostName(hostname) ??
    (same &&
      message('{{hostname}} is the host name of {{service}} already. Each service needs its own.', {
        hostname,
        service: same.service,
      }))
  );
};

const portProblem = (one: PublishedService, before: readonly PublishedService[]): Message | undefined => {
  if (one.type !== 'NodePort') return undefined;
  const same = before.find(
    ({ type, port }) => type === 'NodePort' && port === one.port && port !== null && port !== 0,
  );
  return (
    nodePort(one.port) ??
    (same &&
      message('Port {{port}} is the node port of {{service}} already. The ports must differ.', {
        port: one.port ?? 0,
        service: same.service,
      }))
  );
};

/**
 * Judges how the services of a control plane are published: the four of them, each once, host names and node ports of
 * their own, and what each type needs. Source: CRD (CEL) for what it checks, operator (ValidConfiguration) for the rest.
 */
export const publishingProblems = (
  services: readonly PublishedService[],
  serviceNetwork: readonly string[],
): readonly ServiceProblem[] => {
  const missing = SERVICES.filter((name) => !services.some(({ service }) => service === name));
  const whole: ServiceProblem[] = missing.map((service) => ({
    index: -1,
    field: 'type',
    message: message(
      '{{service}} is not published. Each of APIServer, Ignition, Konnectivity and OAuthServer must be.',
      {
        service,
      },
    ),
  }));
  const single = services.flatMap((one, index): ServiceProblem[] => {
    const before = services.slice(0, index);
    const found: readonly [ServiceProblem['field'], Message | undefined][] = [
      [
        'type',
        before.some(({ service }) => service === one.service)
          ? message('{{service}} is there twice. Remove one.', { service: one.service })
          : typeProblem(one),
      ],
      ['hostname', hostProblem(one, before)],
      ['address', one.type === 'NodePort' ? nodePortAddress(one.address, serviceNetwork) : undefined],
      ['port', portProblem(one, before)],
    ];
    return found.flatMap(([field, problem]) => (problem ? [{ index, field, message: problem }] : []));
  });
  return [...whole.slice(0, 1), ...single];
};
