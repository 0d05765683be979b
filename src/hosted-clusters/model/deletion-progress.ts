import { type Message, message } from '../../i18n/message';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { ManagedCluster } from '../../kubernetes/types/generated/managed-cluster';
import { conditionOf } from './condition';
import { adviceFor, type DeletionStepId, type Hold, holdsOf, type Remains } from './deletion-holds';

/** A step of a deletion, in the operator's order. */
export interface DeletionStep {
  id: DeletionStepId;
  title: Message;
  state: 'done' | 'current' | 'waiting';
  /** What the step waits for; only of the current one. */
  holds: readonly Hold[];
}

export interface DeletionState {
  steps: readonly DeletionStep[];
  /** ISO time of the request. */
  since: string;
  /** What to do, after 20 minutes: it is not usual any more (specification of this plugin, hosted clusters, delete). */
  advice?: Message;
}

const LATE_AFTER_MS = 20 * 60 * 1000;

const titles = (imported: ManagedCluster | undefined): readonly (readonly [DeletionStepId, Message])[] => [
  ...(imported ? [['import', message('Place in the fleet')] as const] : []),
  ['machines', message('Node pools, machines and their disks')],
  ['cloud-resources', message('Load balancers and disks made by the cluster')],
  ['control-plane', message('Control plane and its namespace')],
];

const isDone = (id: DeletionStepId, cluster: HostedCluster, remains: Remains): boolean => {
  const isGone = remains.controlPlaneNamespace === 'gone';
  switch (id) {
    case 'import':
      return remains.imported === undefined;
    case 'machines':
      // A pool waits for its machines, so it tells of them where they may not be read.
      return remains.pools === 0 && (remains.machines?.length ?? 0) === 0;
    case 'cloud-resources':
      // Whoever deletes without the annotation is never told; then the namespace's end tells.
      return isGone || conditionOf(cluster, 'CloudResourcesDestroyed')?.status === 'True';
    case 'control-plane':
      return isGone;
  }
};

/**
 * How far a deletion is, and what its current step waits for.
 * @param now milliseconds since the epoch
 */
export const deletionState = (cluster: HostedCluster, remains: Remains, now: number): DeletionState => {
  const since = cluster.metadata.deletionTimestamp ?? '';
  const all = titles(remains.imported).map(([id, title]) => ({
    id,
    title,
    isDone: isDone(id, cluster, remains),
  }));
  const current = all.find((step) => !step.isDone);
  const isLate = now - Date.parse(since) > LATE_AFTER_MS;
  return {
    since,
    steps: all.map(({ id, title, ...step }) => ({
      id,
      title,
      state: step.isDone ? 'done' : id === current?.id ? 'current' : 'waiting',
      holds: id === current?.id ? holdsOf(id, cluster, remains) : [],
    })),
    ...(isLate && current ? { advice: adviceFor(current.id) } : {}),
  };
};
