import { randomInt } from 'node:crypto';
import type { HostedCluster, NodePool } from '../resources';

export interface JsonPatch {
  op: 'add';
  path: string;
  value: unknown;
}

type Services = HostedCluster['spec']['services'];

const add = (path: string, value: unknown): JsonPatch => ({ op: 'add', path, value });

const alphabet = 'bcdfghjklmnpqrstvwxz2456789';

/** Ten letters and digits that name what the operator generates for a cluster. */
export const generateId = (): string =>
  Array.from({ length: 10 }, () => alphabet[randomInt(alphabet.length)]).join('');

const ingressServices: Services = [
  { service: 'APIServer', servicePublishingStrategy: { type: 'LoadBalancer' } },
  { service: 'OAuthServer', servicePublishingStrategy: { type: 'Route' } },
  { service: 'Konnectivity', servicePublishingStrategy: { type: 'Route' } },
  { service: 'Ignition', servicePublishingStrategy: { type: 'Route' } },
];

/**
 * What the operator's defaulting webhook adds to a new HostedCluster (webhook): release image, generateID, passthrough
 * without a base domain, network type, services that were left out.
 */
export const hostedClusterDefaults = (
  { spec }: HostedCluster,
  made: { generateId: string; latestRelease: string | undefined },
): JsonPatch[] => {
  // An admission request may hold what the schema would refuse a moment later.
  const given = spec as Partial<HostedCluster['spec']>;
  const patches: JsonPatch[] = [];
  if (!given.release?.image && made.latestRelease)
    patches.push(add('/spec/release', { image: made.latestRelease }));
  if (given.platform?.type !== 'KubeVirt') return patches;
  const { kubevirt } = given.platform;
  if (!kubevirt) patches.push(add('/spec/platform/kubevirt', {}));
  if (!kubevirt?.generateID) patches.push(add('/spec/platform/kubevirt/generateID', made.generateId));
  if (!given.dns?.baseDomain && kubevirt?.baseDomainPassthrough === undefined)
    patches.push(add('/spec/platform/kubevirt/baseDomainPassthrough', true));
  const named = new Set((given.services ?? []).map(({ service }) => service));
  const missing = ingressServices.filter(({ service }) => !named.has(service));
  if (missing.length) patches.push(add('/spec/services', [...(given.services ?? []), ...missing]));
  return patches;
};

/** What the operator's defaulting webhook adds to a new NodePool: the cluster's release, the update type on KubeVirt. */
export const nodePoolDefaults = ({ spec }: NodePool, clusterRelease: string | undefined): JsonPatch[] => {
  const given = spec as Partial<NodePool['spec']>;
  const patches: JsonPatch[] = [];
  if (!given.release?.image && clusterRelease) patches.push(add('/spec/release', { image: clusterRelease }));
  if (given.platform?.type !== 'KubeVirt') return patches;
  if (!given.platform.kubevirt) patches.push(add('/spec/platform/kubevirt', {}));
  const management = given.management as Partial<NodePool['spec']['management']> | undefined;
  if (!management?.upgradeType)
    patches.push(add('/spec/management', { ...management, upgradeType: 'Replace' }));
  return patches;
};
