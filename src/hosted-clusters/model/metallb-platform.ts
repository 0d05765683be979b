import type { Node } from '../../kubernetes/types/core';
import type { Infrastructure } from '../../kubernetes/types/generated/infrastructure';
import type { IPAddressPool } from '../../kubernetes/types/generated/ip-address-pool';
import { type KnownAddresses, networkOf } from './metallb-range';

/** Platforms whose own load balancers give Services an address (OpenShift cloud controllers); elsewhere MetalLB does. */
const CLOUDS: readonly string[] = ['AWS', 'Azure', 'GCP', 'IBMCloud', 'PowerVS', 'AlibabaCloud', 'OpenStack'];

/** The cloud that gives load balancers their addresses; undefined where MetalLB must, or the platform is not known. */
export const loadBalancingCloud = (infrastructure: Infrastructure | undefined): string | undefined => {
  const type = infrastructure?.status?.platformStatus?.type;
  return type !== undefined && CLOUDS.includes(type) ? type : undefined;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isText = (value: unknown): value is string => typeof value === 'string';

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter(isText) : []);

/** Of every platform the part of the same name; which one is filled the installer knows. */
const platformParts = (infrastructure: Infrastructure | undefined): readonly Record<string, unknown>[] =>
  Object.values(infrastructure?.status?.platformStatus ?? {}).filter(isRecord);

/** All networks a node is in, as CIDRs of its own addresses (OVN-Kubernetes). */
const HOST_CIDRS = 'k8s.ovn.org/host-cidrs';

const hostCidrs = ({ metadata }: Node): readonly string[] => {
  try {
    return texts(JSON.parse(metadata.annotations?.[HOST_CIDRS] ?? '[]'));
  } catch {
    return [];
  }
};

/** How wide the route of a single address is: nothing could be chosen within. */
const isOneAddress = (cidr: string): boolean => /\/(32|128)$/.test(cidr);

const addressesOf = ({ metadata, status }: Node): KnownAddresses['used'] =>
  (status?.addresses ?? [])
    .filter(({ type }) => type === 'InternalIP' || type === 'ExternalIP')
    .map(({ address }) => ({ owner: metadata.name, address }));

/**
 * What is known of the addresses around a new pool: the networks of the nodes (OVN-Kubernetes' annotation, the installer's
 * `machineNetworks`), addresses that nodes, API server and router have, and what other pools hold.
 */
export const knownAddresses = (
  nodes: readonly Node[],
  infrastructure: Infrastructure | undefined,
  pools: readonly IPAddressPool[],
): KnownAddresses => {
  const parts = platformParts(infrastructure);
  const installed = (key: string, owner: string): KnownAddresses['used'] =>
    parts.flatMap((part) => texts(part[key]).map((address) => ({ owner, address })));
  const networks = [
    ...parts.flatMap((part) => texts(part.machineNetworks)),
    ...nodes.flatMap(hostCidrs).filter((cidr) => !isOneAddress(cidr)),
  ];
  return {
    networks: distinctNetworks(networks),
    used: [
      ...nodes.flatMap(addressesOf),
      ...installed('apiServerInternalIPs', 'kube-apiserver'),
      ...installed('ingressIPs', 'router-default'),
    ],
    pools: pools.map(({ metadata, spec }) => ({ name: metadata.name, ranges: spec.addresses })),
  };
};

/** Each network once: nodes name it by their own address in it. */
const distinctNetworks = (cidrs: readonly string[]): readonly string[] => {
  const named = cidrs.map(networkOf).filter((network) => network !== undefined);
  return [...new Set(named)];
};
