import { type Message, message } from '../../i18n/message';
import type { Namespace } from '../../kubernetes/types/core';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { Machine } from '../../kubernetes/types/generated/machine';
import { conditionOf } from './condition';

/** A step of a deletion, in the operator's order. */
export interface DeletionStep {
  id: 'cloud-resources' | 'pools' | 'machines' | 'control-plane';
  title: Message;
  state: 'done' | 'current' | 'waiting';
  detail?: string;
}

/** One thing that holds a deletion, with the words of whoever knows. */
export interface Hold {
  what: Message;
  detail: string;
}

export interface DeletionState {
  steps: readonly DeletionStep[];
  /** Set after 20 minutes: it is not usual any more (specification of this plugin, hosted clusters, delete). */
  isLate: boolean;
  holds: readonly Hold[];
}

/** What is left of a cluster while it goes; undefined = may not be read or is on another cluster. */
export interface Remains {
  pools: number | undefined;
  machines: readonly Machine[] | undefined;
  controlPlaneNamespace: Namespace | 'gone' | undefined;
}

const LATE_AFTER_MS = 20 * 60 * 1000;

/**
 * How far a deletion is and what holds it.
 * @param now milliseconds since the epoch
 */
export const deletionState = (cluster: HostedCluster, remains: Remains, now: number): DeletionState => {
  const since = Date.parse(cluster.metadata.deletionTimestamp ?? '');
  return {
    steps: steps(cluster, remains),
    isLate: now - since > LATE_AFTER_MS,
    holds: holds(cluster, remains),
  };
};

const steps = (
  cluster: HostedCluster,
  { pools, machines, controlPlaneNamespace }: Remains,
): readonly DeletionStep[] => {
  const cloud = conditionOf(cluster, 'CloudResourcesDestroyed');
  const done: readonly (Omit<DeletionStep, 'state'> & { isDone: boolean })[] = [
    {
      id: 'cloud-resources',
      title: message('Load balancers and disks of the cluster removed'),
      isDone: cloud?.status === 'True',
      ...(cloud?.message ? { detail: cloud.message } : {}),
    },
    { id: 'pools', title: message('Node pools removed'), isDone: pools === 0 },
    { id: 'machines', title: message('Machines and their disks removed'), isDone: machines?.length === 0 },
    {
      id: 'control-plane',
      title: message('Control plane and its namespace removed'),
      isDone: controlPlaneNamespace === 'gone',
    },
  ];
  const current = done.findIndex(({ isDone }) => !isDone);
  return done.map(({ isDone, ...step }, index) => ({
    ...step,
    state: isDone ? 'done' : index === current ? 'current' : 'waiting',
  }));
};

const machineHold = (machine: Machine): Hold => {
  const failing = machine.status?.conditions?.find(
    ({ type, status }) =>
      status === 'False' &&
      ['DrainingSucceeded', 'VolumeDetachSucceeded', 'InfrastructureReady'].includes(type),
  );
  return {
    what: message('Machine {{name}}', { name: machine.metadata.name }),
    detail: failing?.message ?? failing?.reason ?? machine.status?.phase ?? '',
  };
};

const holds = (cluster: HostedCluster, { machines, controlPlaneNamespace }: Remains): readonly Hold[] => {
  const cloud = conditionOf(cluster, 'CloudResourcesDestroyed');
  const namespace = controlPlaneNamespace === 'gone' ? undefined : controlPlaneNamespace;
  return [
    ...(cloud && cloud.status !== 'True' && cloud.message
      ? [{ what: message('Load balancers and disks of the cluster'), detail: cloud.message }]
      : []),
    ...(machines ?? []).map(machineHold),
    ...(namespace?.metadata.deletionTimestamp ? (namespace.status?.conditions ?? []) : [])
      .filter(({ status }) => status === 'True')
      .map(({ type, message: words }) => ({
        what: message('Namespace {{name}}', { name: namespace?.metadata.name ?? '' }),
        detail: words ?? type,
      })),
  ];
};
