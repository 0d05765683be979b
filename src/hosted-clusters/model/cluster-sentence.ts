import { type Message, message } from '../../i18n/message';
import type { Service } from '../../kubernetes/types/core';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { poolNodes } from '../../node-pools/model/status';
import type { Condition } from './condition';
import { conditionOf, isTrue } from './condition';
import { clusterConditionMeaning } from './conditions-of-cluster';
import { appsDomain } from './console-url';
import { addressOf } from './ingress-service';
import type { Progress } from './progress';
import { needsNodes, type StageId } from './stage';
import { blockingCondition, type ClusterStatus, clusterVersion, type Level } from './status';

/** What is going on now, with its next step. */
export interface Sentence {
  level: Level;
  text: Message;
  next?: Message;
  /** The operator's words, shown as they are. */
  detail?: string;
  /** The part of the cluster's page where the next step is taken. */
  place?: 'ingress' | 'updates';
}

const STAGE_SENTENCES: Readonly<Record<Exclude<StageId, 'pools'>, Message>> = {
  InfrastructureReady: message('Waiting for the addresses of the control plane.'),
  EtcdAvailable: message('Waiting for etcd.'),
  KubeAPIServerAvailable: message('Waiting for the API server.'),
  IgnitionEndpointAvailable: message('Waiting for the ignition server.'),
  Available: message('Waiting for the control plane.'),
  ClusterVersionSucceeding: message('Waiting for the operators inside the cluster.'),
  Completed: message('Waiting for the rollout of the version.'),
};

/** Nodes there and asked for, over all pools; an autoscaled pool asks for at least its minimum. */
export const nodesOfPools = (pools: readonly NodePool[]): { current: number; desired: number } => {
  const nodes = pools.map((pool) => poolNodes(pool));
  return {
    current: nodes.reduce((sum, { current }) => sum + current, 0),
    desired: nodes.reduce(
      (sum, { current, desired, range }) => sum + (desired ?? Math.max(current, range?.min ?? 0)),
      0,
    ),
  };
};

const words = (condition: Condition | undefined): Pick<Sentence, 'detail' | 'next'> => {
  const advice = condition ? clusterConditionMeaning(condition.type)?.advice : undefined;
  return {
    ...(condition?.message ? { detail: condition.message } : {}),
    ...(advice ? { next: advice } : {}),
  };
};

const installing = (pools: readonly NodePool[], progress: Progress): Sentence => {
  const current = progress.stages.find(({ state }) => state === 'current');
  if (needsNodes(current?.id) && pools.length === 0)
    return {
      level: 'warning',
      text: message('No node pools: ingress and console have nowhere to run.'),
      next: message('Add a node pool. The installation cannot finish without workers.'),
    };
  const help = {
    ...(current?.detail ? { detail: current.detail } : {}),
    ...(current?.hint ? { next: current.hint } : {}),
    // What it waits for longest is an address of a load balancer.
    ...(current?.hint && current.id === 'InfrastructureReady' ? { place: 'ingress' as const } : {}),
  };
  const level = current?.hint ? 'warning' : 'info';
  if (current?.id === 'pools') {
    const { current: joined, desired } = nodesOfPools(pools);
    return {
      level,
      text: message('Waiting for workers: {{joined}} of {{desired}} nodes joined.', { joined, desired }),
      ...help,
    };
  }
  return {
    level,
    text: current ? STAGE_SENTENCES[current.id] : message('The cluster is being created.'),
    ...help,
  };
};

const paused = (cluster: HostedCluster): Sentence => {
  const until = cluster.spec.pausedUntil;
  const isDate = until !== undefined && !Number.isNaN(Date.parse(until));
  return {
    level: 'custom',
    text: isDate
      ? message('Paused until {{until}}: the operator changes nothing before.', { until })
      : message('Paused: the operator changes nothing until it is resumed.'),
    next: message('Clear spec.pausedUntil to let the operator go on.'),
  };
};

const unavailable = (cluster: HostedCluster): Sentence => {
  const cause = ['EtcdAvailable', 'KubeAPIServerAvailable', 'InfrastructureReady', 'Available']
    .map((type) => conditionOf(cluster, type))
    .find((condition) => condition?.status === 'False');
  return { level: 'danger', text: message('The control plane does not answer.'), ...words(cause) };
};

const degraded = (cluster: HostedCluster): Sentence =>
  isTrue(cluster, 'Degraded')
    ? {
        level: 'warning',
        text: message('A part of the control plane works with less than it should.'),
        ...words(conditionOf(cluster, 'Degraded')),
      }
    : {
        level: 'warning',
        text: message('An operator inside the cluster fails.'),
        ...words(conditionOf(cluster, 'ClusterVersionFailing')),
      };

const nextToIngress = (service: Service | undefined, domain: string): Message => {
  if (!service)
    return message('Create a load balancer Service for the workers and a wildcard DNS record for it.');
  const address = addressOf(service);
  return address === undefined
    ? message('Service {{name}} waits for its address, which the DNS record then names.', {
        name: service.metadata.name,
      })
    : message('Make the DNS record *.{{domain}} for {{address}}.', { domain, address });
};

const ingress = (cluster: HostedCluster, service: Service | undefined): Sentence => {
  const domain = appsDomain(cluster) ?? 'apps';
  return {
    level: 'warning',
    text: message('Waiting for ingress: nothing leads from *.{{domain}} to the workers yet.', { domain }),
    next: nextToIngress(service, domain),
    place: 'ingress',
  };
};

const updating = (cluster: HostedCluster): Sentence => {
  const { current = '', target = '' } = clusterVersion(cluster);
  const progressing = conditionOf(cluster, 'ClusterVersionProgressing');
  return {
    level: 'info',
    text: message('Updating the control plane from {{current}} to {{target}}.', { current, target }),
    ...(progressing?.message ? { detail: progressing.message } : {}),
    place: 'updates',
  };
};

/** Refused as written; an update that the operator does not begin is taken back or forced where updates are. */
const invalid = (cluster: HostedCluster): Sentence => {
  const condition = blockingCondition(cluster);
  return condition?.reason === 'Blocked'
    ? {
        level: 'danger',
        text: message('The update is blocked, and every other change of the cluster waits with it.'),
        next: message('Revert it or force it.'),
        ...(condition.message ? { detail: condition.message } : {}),
        place: 'updates',
      }
    : {
        level: 'danger',
        text: message('The operator does not accept this cluster.'),
        ...words(condition),
      };
};

const ready = (status: ClusterStatus): Sentence | undefined => {
  const [warning] = status.warnings;
  return warning
    ? {
        level: 'warning',
        text: warning,
        next: message('The tab Conditions names the machines or the network.'),
      }
    : undefined;
};

/**
 * One sentence of what is going on, or undefined when everything is simply fine.
 * @param service the Service that leads to the workers of a cluster that waits for ingress, where it was read
 */
export const clusterSentence = (
  cluster: HostedCluster,
  pools: readonly NodePool[],
  status: ClusterStatus,
  progress: Progress,
  service?: Service,
): Sentence | undefined => {
  switch (status.id) {
    case 'deleting':
      return pools.length > 0
        ? {
            level: 'custom',
            text: message('The cluster is being deleted: {{count}} node pools are left.', {
              count: pools.length,
            }),
          }
        : { level: 'custom', text: message('The cluster is being deleted.') };
    case 'paused':
      return paused(cluster);
    case 'invalid':
      return invalid(cluster);
    case 'creating':
    case 'installing':
      return installing(pools, progress);
    case 'unavailable':
      return unavailable(cluster);
    case 'waiting-for-ingress':
      return ingress(cluster, service);
    case 'degraded':
      return degraded(cluster);
    case 'updating':
      return updating(cluster);
    case 'ready':
      return ready(status);
  }
};
