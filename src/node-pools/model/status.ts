import { conditionOf, isFalse, isTrue, type Condition } from '../../hosted-clusters/model/condition';
import { type Message, message } from '../../i18n/message';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';

/** Every status a pool can have, in the order of their rules. */
export const POOL_STATUS_IDS = [
  'deleting',
  'paused',
  'error',
  'updating',
  'update-stuck',
  'creating',
  'scaling',
  'no-nodes',
  'degraded',
  'ready',
] as const;

export type PoolStatusId = (typeof POOL_STATUS_IDS)[number];

export interface PoolStatus {
  id: PoolStatusId;
  word: Message;
  level: 'success' | 'info' | 'warning' | 'danger' | 'custom';
  /** The condition that decided, where one did: its message says more than the word. */
  because?: Condition;
}

const WORDS: Readonly<Record<PoolStatusId, { word: Message; level: PoolStatus['level'] }>> = {
  deleting: { word: message('Deleting'), level: 'custom' },
  paused: { word: message('Paused'), level: 'custom' },
  error: { word: message('Error'), level: 'danger' },
  updating: { word: message('Updating'), level: 'info' },
  'update-stuck': { word: message('Updating'), level: 'warning' },
  creating: { word: message('Creating'), level: 'info' },
  scaling: { word: message('Scaling'), level: 'info' },
  'no-nodes': { word: message('No nodes'), level: 'custom' },
  degraded: { word: message('Degraded'), level: 'warning' },
  ready: { word: message('Ready'), level: 'success' },
};

/** The word of a status, for filters; a stuck update is told apart there. */
export const poolStatusWord = (id: PoolStatusId): Message =>
  id === 'update-stuck' ? message('Update stuck') : WORDS[id].word;

const UPDATES = ['UpdatingVersion', 'UpdatingConfig', 'UpdatingPlatformMachineTemplate'] as const;

/** An update without a step for this long is called stuck (specification of this plugin, node pools, progress). */
const STUCK_AFTER_MS = 30 * 60 * 1000;

/** The nodes asked for and there. An autoscaled pool has no `replicas`: its wish is in the MachineDeployment or MachineSet. */
export interface PoolNodes {
  current: number;
  /** undefined = autoscaled, and the object that holds the wish was not read */
  desired: number | undefined;
  range?: { min: number; max: number };
}

/**
 * Counts nodes (operator: `status.replicas` counts the available ones).
 * @param scaled `spec.replicas` of the pool's MachineDeployment or MachineSet, where it was read
 */
export const poolNodes = (pool: NodePool, scaled?: number): PoolNodes => {
  const { replicas, autoScaling } = pool.spec;
  return {
    current: pool.status?.replicas ?? 0,
    desired: autoScaling ? scaled : (replicas ?? 0),
    ...(autoScaling ? { range: { min: autoScaling.min, max: autoScaling.max } } : {}),
  };
};

/** `Valid…` conditions: the operator stops at the first failed check; '' is how a failing payload is written (operator). */
const invalid = (pool: NodePool): Condition | undefined => {
  const creating = pool.status?.version === undefined;
  return pool.status?.conditions?.find(
    ({ type, status, reason }) =>
      (type.startsWith('Valid') &&
        status !== 'True' &&
        status !== 'Unknown' &&
        !(creating && reason === 'NotFound')) ||
      (type === 'UpdateManagementEnabled' && status === 'False'),
  );
};

const failedUpdate = (pool: NodePool): Condition | undefined =>
  UPDATES.map((type) => conditionOf(pool, type)).find(
    (condition) => condition?.status === 'False' && condition.reason === 'InplaceUpgradeFailed',
  );

/** Reasons of Cluster API for a node that had joined and is now broken; the others (NodeProvisioning …) mean not joined yet. */
const BROKEN_NODE = ['NodeConditionsFailed', 'NodeNotFound'];

const hasBrokenNode = (pool: NodePool): boolean => {
  const healthy = conditionOf(pool, 'AllNodesHealthy');
  return healthy?.status === 'False' && BROKEN_NODE.includes(healthy.reason ?? '');
};

const degraded = (pool: NodePool): Condition | undefined => {
  const bad = ['Ready', 'AllMachinesReady', 'AllNodesHealthy', 'SupportedVersionSkew'].find((type) =>
    isFalse(pool, type),
  );
  return (
    conditionOf(pool, bad ?? '') ??
    (isTrue(pool, 'ClusterNetworkCIDRConflict') ? conditionOf(pool, 'ClusterNetworkCIDRConflict') : undefined)
  );
};

const isStuck = (update: Condition, now: number): boolean =>
  update.lastTransitionTime !== undefined && now - Date.parse(update.lastTransitionTime) > STUCK_AFTER_MS;

const decide = (
  pool: NodePool,
  nodes: PoolNodes,
  now: number,
): { id: PoolStatusId; because?: Condition | undefined } => {
  if (pool.metadata.deletionTimestamp) return { id: 'deleting' };
  if (isFalse(pool, 'ReconciliationActive')) return { id: 'paused' };
  const error = invalid(pool) ?? failedUpdate(pool);
  if (error) return { id: 'error', because: error };
  const update = UPDATES.map((type) => conditionOf(pool, type)).find(
    (condition) => condition?.status === 'True',
  );
  if (update && pool.status?.version)
    return { id: isStuck(update, now) ? 'update-stuck' : 'updating', because: update };
  if (!pool.status?.version && nodes.desired !== 0)
    return { id: 'creating', because: conditionOf(pool, 'Ready') };
  if (nodes.desired !== undefined && nodes.current !== nodes.desired && !hasBrokenNode(pool))
    return { id: 'scaling' };
  if (nodes.desired === 0) return { id: 'no-nodes' };
  const worse = degraded(pool);
  if (worse) return { id: 'degraded', because: worse };
  return isTrue(pool, 'Ready') ? { id: 'ready' } : { id: 'creating' };
};

/**
 * The one word for a pool: the first rule that matches (specification of this plugin, node pools, pool word).
 * @param nodes what `poolNodes` counted
 * @param now milliseconds since the epoch, to tell a stuck update
 */
export const poolStatus = (pool: NodePool, nodes: PoolNodes, now: number): PoolStatus => {
  const { id, because } = decide(pool, nodes, now);
  return { id, ...WORDS[id], ...(because ? { because } : {}) };
};

/** The pools of one cluster. Names repeat across namespaces, so the namespace belongs to the key. */
export const poolsOfCluster = (
  pools: readonly NodePool[],
  cluster: { metadata: { name: string; namespace?: string | undefined } },
): readonly NodePool[] =>
  pools.filter(
    ({ metadata, spec }) =>
      metadata.namespace === cluster.metadata.namespace && spec.clusterName === cluster.metadata.name,
  );
