import ipaddr from 'ipaddr.js';
import { entryOf } from '../../i18n/entry-of';
import { message, type Message } from '../../i18n/message';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import { appsDomain } from './console-url';

/** A DNS record that somebody has to make; without a value while nobody knows where it leads. */
export interface DnsRecord {
  /** With the dot at its end, as in a zone file. */
  name: string;
  type: 'A' | 'AAAA' | 'CNAME';
  value?: string;
}

/** What a record is for. */
export interface NeededRecord extends DnsRecord {
  id: string;
  purpose: Message;
}

const withDot = (name: string): string => (name.endsWith('.') ? name : `${name}.`);

/** The record that leads a name to an address: by the address' family, or an alias of another name. */
export const dnsRecord = (name: string, address?: string): DnsRecord => {
  if (address === undefined || address === '') return { name: withDot(name), type: 'A' };
  if (!ipaddr.isValid(address)) return { name: withDot(name), type: 'CNAME', value: withDot(address) };
  const type = ipaddr.parse(address).kind() === 'ipv6' ? 'AAAA' : 'A';
  return { name: withDot(name), type, value: address };
};

/** The line of a zone file (RFC 1035); `ADDRESS` stands for what is not known yet. */
export const recordLine = ({ name, type, value = 'ADDRESS' }: DnsRecord): string =>
  `${name} IN ${type} ${value}`;

/** The record for all applications of a cluster: `*.apps.<name>.<base>.`, as the prefix says. Undefined without a domain. */
export const appsRecord = (cluster: HostedCluster, address?: string): DnsRecord | undefined => {
  const domain = appsDomain(cluster);
  return domain === undefined ? undefined : dnsRecord(`*.${domain}`, address);
};

/** The command that shows whether the record is there: any name below the domain does. */
export const digCommand = (domain: string): string => `dig +short test.${domain}`;

const WORDS: Readonly<Record<string, Message>> = {
  APIServer: message('API server'),
  OAuthServer: message('OAuth server (log in)'),
  Konnectivity: message('Konnectivity (nodes to control plane)'),
  Ignition: message('Ignition (new nodes)'),
};

/**
 * The records that a cluster needs beside that of its applications: host names under which its services are published, and the
 * name of its API (CRD `services`, `kubeAPIServerDNSName`). A host name below the infrastructure's own domain has a record.
 * @param apiAddress what the load balancer of the API server was given
 * @param infraDomain the infrastructure's domain for routes
 */
export const serviceRecords = (
  cluster: HostedCluster,
  { apiAddress, infraDomain }: { apiAddress?: string | undefined; infraDomain?: string | undefined },
): readonly NeededRecord[] => {
  const published = cluster.spec.services.flatMap(
    ({ service, servicePublishingStrategy }): NeededRecord[] => {
      const { type, loadBalancer, route } = servicePublishingStrategy;
      const purpose = entryOf(WORDS, service) ?? message('{{service}}', { service });
      if (type === 'LoadBalancer' && loadBalancer?.hostname)
        return [{ id: service, purpose, ...dnsRecord(loadBalancer.hostname, apiAddress) }];
      if (type !== 'Route' || !route?.hostname || isBelow(route.hostname, infraDomain)) return [];
      const router = infraDomain === undefined ? undefined : `router-default.${infraDomain}`;
      return [{ id: service, purpose, ...dnsRecord(route.hostname, router) }];
    },
  );
  const { kubeAPIServerDNSName: name } = cluster.spec;
  const host = apiAddress ?? cluster.status?.controlPlaneEndpoint?.host;
  const isThere = name === undefined || published.some((record) => record.name === withDot(name));
  return isThere
    ? published
    : [
        ...published,
        { id: 'api-name', purpose: message('API server, by its own name'), ...dnsRecord(name, host) },
      ];
};

const isBelow = (host: string, domain: string | undefined): boolean =>
  domain !== undefined && host.endsWith(`.${domain}`);
