import { type Message, message } from '../../i18n/message';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { conditionOf, isFalse, isTrue } from './condition';

/** Annotation the operator sets once a cluster was available, so that a later outage is not read as creation. */
export const HAS_BEEN_AVAILABLE = 'hypershift.openshift.io/HasBeenAvailable';

/** Every status a cluster can have, in the order of their rules. */
export const STATUS_IDS = [
  'deleting',
  'paused',
  'invalid',
  'creating',
  'unavailable',
  'waiting-for-ingress',
  'degraded',
  'installing',
  'updating',
  'ready',
] as const;

export type StatusId = (typeof STATUS_IDS)[number];

export type Level = 'success' | 'info' | 'warning' | 'danger' | 'custom';

export interface ClusterStatus {
  id: StatusId;
  word: Message;
  level: Level;
  /** What is worth knowing although the word is a good one. */
  warnings: readonly Message[];
}

const WORDS: Readonly<Record<StatusId, { word: Message; level: Level }>> = {
  deleting: { word: message('Deleting'), level: 'custom' },
  paused: { word: message('Paused'), level: 'custom' },
  invalid: { word: message('Invalid'), level: 'danger' },
  creating: { word: message('Creating'), level: 'info' },
  unavailable: { word: message('Unavailable'), level: 'danger' },
  'waiting-for-ingress': { word: message('Waiting for ingress'), level: 'warning' },
  degraded: { word: message('Degraded'), level: 'warning' },
  installing: { word: message('Installing'), level: 'info' },
  updating: { word: message('Updating'), level: 'info' },
  ready: { word: message('Ready'), level: 'success' },
};

/** The word of a status, for filters. */
export const statusWord = (id: StatusId): Message => WORDS[id].word;

/** Conditions whose False means that the operator refuses the object as written (operator: it stops reconciling). */
const BLOCKING_CONDITIONS = [
  'ValidConfiguration',
  'ValidReleaseImage',
  'SupportedHostedCluster',
  'PlatformCredentialsFound',
] as const;

/** The condition that makes the cluster invalid, if any: a refused object, or an update the operator will not begin. */
export const blockingCondition = (cluster: HostedCluster) => {
  const refused = BLOCKING_CONDITIONS.find((type) => isFalse(cluster, type));
  if (refused) return conditionOf(cluster, refused);
  const progressing = conditionOf(cluster, 'Progressing');
  return progressing?.reason === 'Blocked' ? progressing : undefined;
};

/** The newest entry of the version history is the one at work (operator: prepends). */
const newest = (cluster: HostedCluster) => cluster.status?.version?.history?.[0];

/** True once any version was completely installed. */
export const wasCompleted = (cluster: HostedCluster): boolean =>
  (cluster.status?.version?.history ?? []).some(({ state }) => state === 'Completed');

/** True if the newest version is completely installed. */
const isCompleted = (cluster: HostedCluster): boolean => newest(cluster)?.state === 'Completed';

/**
 * True if the cluster's applications get a domain of the user's own, which somebody must route to the workers.
 * Passthrough is read, not an empty base domain: the operator fills `dns.baseDomain` in passthrough mode (operator).
 */
export const hasOwnDomain = (cluster: HostedCluster): boolean => {
  const { type, kubevirt } = cluster.spec.platform;
  return type === 'Agent' || (type === 'KubeVirt' && kubevirt?.baseDomainPassthrough !== true);
};

const isWaitingForIngress = (cluster: HostedCluster, pools: readonly NodePool[]): boolean =>
  newest(cluster)?.state === 'Partial' &&
  !wasCompleted(cluster) &&
  hasOwnDomain(cluster) &&
  pools.some((pool) => isTrue(pool, 'Ready'));

const statusId = (cluster: HostedCluster, pools: readonly NodePool[]): StatusId => {
  if (cluster.metadata.deletionTimestamp) return 'deleting';
  if (isFalse(cluster, 'ReconciliationActive')) return 'paused';
  if (blockingCondition(cluster)) return 'invalid';
  if (!isTrue(cluster, 'Available'))
    return cluster.metadata.annotations?.[HAS_BEEN_AVAILABLE] === undefined ? 'creating' : 'unavailable';
  if (isWaitingForIngress(cluster, pools)) return 'waiting-for-ingress';
  if (isTrue(cluster, 'Degraded') || isTrue(cluster, 'ClusterVersionFailing')) return 'degraded';
  if (isCompleted(cluster)) return 'ready';
  return wasCompleted(cluster) ? 'updating' : 'installing';
};

const warningsOf = (cluster: HostedCluster): readonly Message[] => [
  ...(isFalse(cluster, 'KubeVirtNodesLiveMigratable')
    ? [message('Some machines cannot be live migrated: maintenance of an infrastructure node stops them.')]
    : []),
  ...(isFalse(cluster, 'ValidKubeVirtInfraNetworkMTU')
    ? [message('The MTU of the infrastructure network is too small for multiqueue: the network is slower.')]
    : []),
];

/**
 * The one word for a cluster: the first rule that matches (specification of this plugin, hosted clusters, status).
 * @param pools the cluster's own node pools
 */
export const clusterStatus = (cluster: HostedCluster, pools: readonly NodePool[]): ClusterStatus => {
  const id = statusId(cluster, pools);
  return { id, ...WORDS[id], warnings: id === 'ready' ? warningsOf(cluster) : [] };
};

/** The version that runs: the newest completed one, else the one being installed, else nothing is known yet. */
export const clusterVersion = (cluster: HostedCluster): { current?: string; target?: string } => {
  const history = cluster.status?.version?.history ?? [];
  const completed = history.find(({ state }) => state === 'Completed')?.version;
  const target = history[0]?.version ?? cluster.status?.version?.desired.version;
  return {
    ...(completed ? { current: completed } : {}),
    ...(target && target !== completed ? { target } : {}),
  };
};
