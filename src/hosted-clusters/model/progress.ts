import { type Message, message } from '../../i18n/message';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { poolNodes } from '../../node-pools/model/status';
import { conditionOf, isTrue } from './condition';
import { hasOwnDomain } from './status';

export type StageId =
  | 'InfrastructureReady'
  | 'EtcdAvailable'
  | 'KubeAPIServerAvailable'
  | 'IgnitionEndpointAvailable'
  | 'Available'
  | 'pools'
  | 'ClusterVersionSucceeding'
  | 'Completed';

export interface Stage {
  id: StageId;
  title: Message;
  state: 'done' | 'current' | 'waiting';
  /** ISO time at which the stage was reached. */
  doneAt?: string;
  /** How long the stage took, in milliseconds. */
  tookMs?: number;
  /** What the operator says about the stage, verbatim. */
  detail?: string;
  /** Why it may take so long and what to look at, after 15 minutes. */
  hint?: Message;
}

export interface Progress {
  state: 'running' | 'done';
  stages: readonly Stage[];
  startedAt?: string;
  completedAt?: string;
}

const TITLES: Readonly<Record<StageId, Message>> = {
  InfrastructureReady: message('Addresses for the control plane'),
  EtcdAvailable: message('etcd'),
  KubeAPIServerAvailable: message('API server'),
  IgnitionEndpointAvailable: message('Ignition server'),
  Available: message('Control plane'),
  pools: message('Node pools'),
  ClusterVersionSucceeding: message('Operators of the cluster'),
  Completed: message('Installation completed'),
};

const STAGES: readonly StageId[] = [
  'InfrastructureReady',
  'EtcdAvailable',
  'KubeAPIServerAvailable',
  'IgnitionEndpointAvailable',
  'Available',
  'pools',
  'ClusterVersionSucceeding',
  'Completed',
];

/** After this long in one stage a hint is shown (specification of this plugin, hosted clusters, progress). */
const HINT_AFTER_MS = 15 * 60 * 1000;

const hintFor = (id: StageId, cluster: HostedCluster): Message => {
  switch (id) {
    case 'InfrastructureReady':
      return message(
        'The Service of the API server may wait for an address. Check MetalLB, its IPAddressPool and its advertisement.',
      );
    case 'EtcdAvailable':
      return message(
        'A volume claim of etcd may be pending. Check the claims in the control plane namespace and the default StorageClass.',
      );
    case 'KubeAPIServerAvailable':
    case 'IgnitionEndpointAvailable':
    case 'Available':
      return message(
        'A pod may be unable to pull its image or to be scheduled. Check the pods below, the pull secret and the free capacity.',
      );
    case 'pools':
      return message(
        'Check the importer pods (image, storage) and the virt-launcher pods (free capacity, node selector), then the way from the machines to the ignition server.',
      );
    case 'ClusterVersionSucceeding':
    case 'Completed':
      return hasOwnDomain(cluster)
        ? message(
            'The ingress operator may wait for its domain. Route *.apps of the cluster to its workers and create the DNS record.',
          )
        : message(
            'The ingress operator may wait for its route. Check that the default IngressController allows wildcard routes.',
          );
  }
};

interface Reached {
  isDone: boolean;
  doneAt?: string | undefined;
  detail?: string | undefined;
}

const latest = (times: readonly (string | undefined)[]): string | undefined =>
  times
    .filter((time) => time !== undefined)
    .sort()
    .at(-1);

const poolsReached = (pools: readonly NodePool[]): Reached => {
  const isDone = pools.length > 0 && pools.every((pool) => isTrue(pool, 'Ready') && !isShort(pool));
  const doneAt = isDone
    ? latest(pools.map((pool) => conditionOf(pool, 'Ready')?.lastTransitionTime))
    : undefined;
  const detail = pools.find((pool) => !isTrue(pool, 'Ready'));
  return { isDone, doneAt, detail: conditionOf(detail, 'Ready')?.message };
};

const isShort = (pool: NodePool): boolean => {
  const { current, desired } = poolNodes(pool);
  return desired !== undefined && current < desired;
};

const reached = (id: StageId, cluster: HostedCluster, pools: readonly NodePool[]): Reached => {
  if (id === 'pools') return poolsReached(pools);
  if (id === 'Completed') {
    const [newest] = cluster.status?.version?.history ?? [];
    return { isDone: newest?.state === 'Completed', doneAt: newest?.completionTime ?? undefined };
  }
  const condition = conditionOf(cluster, id);
  const isDone = condition?.status === 'True';
  return { isDone, doneAt: isDone ? condition.lastTransitionTime : undefined, detail: condition?.message };
};

const tookMs = (from: string | undefined, to: string | undefined): number | undefined => {
  const ms = from && to ? Date.parse(to) - Date.parse(from) : NaN;
  return Number.isNaN(ms) || ms < 0 ? undefined : ms;
};

/**
 * The stages of an installation in the operator's order. The first unfinished stage is the current one, even when a later
 * condition is already True: parts of the control plane come up side by side.
 * @param now milliseconds since the epoch, for the hints
 */
export const progress = (cluster: HostedCluster, pools: readonly NodePool[], now: number): Progress => {
  const startedAt = cluster.metadata.creationTimestamp;
  const results = STAGES.map((id) => ({ id, ...reached(id, cluster, pools) }));
  const currentIndex = results.findIndex(({ isDone }) => !isDone);
  let before = startedAt;
  const stages = results.map(({ id, isDone, doneAt, detail }, index): Stage => {
    const took = tookMs(before, doneAt);
    const waited = tookMs(before, new Date(now).toISOString()) ?? 0;
    if (isDone && doneAt) before = latest([before, doneAt]);
    const isCurrent = index === currentIndex;
    return {
      id,
      title: TITLES[id],
      state: isDone ? 'done' : isCurrent ? 'current' : 'waiting',
      ...(isDone && doneAt ? { doneAt } : {}),
      ...(isDone && took !== undefined ? { tookMs: took } : {}),
      ...(!isDone && isCurrent && detail ? { detail } : {}),
      ...(isCurrent && waited > HINT_AFTER_MS ? { hint: hintFor(id, cluster) } : {}),
    };
  });
  return summary(cluster, stages, startedAt);
};

const summary = (
  cluster: HostedCluster,
  stages: readonly Stage[],
  startedAt: string | undefined,
): Progress => {
  const history = cluster.status?.version?.history ?? [];
  const first = history.filter(({ state }) => state === 'Completed').at(-1);
  const completedAt = first?.completionTime ?? undefined;
  return {
    state: first ? 'done' : 'running',
    stages,
    ...(startedAt ? { startedAt } : {}),
    ...(completedAt ? { completedAt } : {}),
  };
};

/** Conditions that cannot be good before the installation is over (operator), beside the stages themselves. */
const GOOD_AT_THE_END: readonly string[] = [
  'ClusterVersionAvailable',
  'ControlPlaneConnectionAvailable',
  'DataPlaneConnectionAvailable',
  'KubeVirtNodesLiveMigratable',
];

/** True for the conditions that belong to an installation: while it runs they are progress and not faults. */
export const isStageCondition = (type: string): boolean =>
  STAGES.some((id) => id === type) || GOOD_AT_THE_END.includes(type);

/** Which pods of the control-plane namespace stand behind a stage, by the start of their names (operator). */
const PODS_BEHIND: Readonly<Partial<Record<StageId, readonly string[]>>> = {
  InfrastructureReady: [
    'control-plane-operator',
    'control-plane-pki-operator',
    'cluster-api',
    'router',
    'private-router',
  ],
  EtcdAvailable: ['etcd'],
  KubeAPIServerAvailable: ['kube-apiserver'],
  IgnitionEndpointAvailable: ['ignition-server'],
  pools: ['importer', 'virt-launcher', 'cluster-api', 'capi-provider', 'machine-approver'],
  ClusterVersionSucceeding: [
    'cluster-version-operator',
    'ingress-operator',
    'cluster-network-operator',
    'hosted-cluster-config-operator',
  ],
  Completed: ['cluster-version-operator', 'ingress-operator', 'hosted-cluster-config-operator'],
};

/** The pods behind a stage; for a stage without pods of its own, all of them. */
export const podsBehind = <T extends { metadata: { name: string } }>(
  stage: StageId,
  pods: readonly T[],
): readonly T[] => {
  const names = PODS_BEHIND[stage];
  return names ? pods.filter(({ metadata }) => names.some((name) => metadata.name.startsWith(name))) : pods;
};
