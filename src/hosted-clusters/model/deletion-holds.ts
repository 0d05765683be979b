import { type Message, message } from '../../i18n/message';
import type { Namespace } from '../../kubernetes/types/core';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { Machine } from '../../kubernetes/types/generated/machine';
import type { ManagedCluster } from '../../kubernetes/types/generated/managed-cluster';
import { conditionOf } from './condition';

export type DeletionStepId = 'import' | 'machines' | 'cloud-resources' | 'control-plane';

/** What is left of a cluster while it goes; undefined = may not be read or is on another cluster. */
export interface Remains {
  pools: number | undefined;
  machines: readonly Machine[] | undefined;
  controlPlaneNamespace: Namespace | 'gone' | undefined;
  /** The ManagedCluster that stands for it, if there is one. */
  imported: ManagedCluster | undefined;
}

/** One thing that holds a deletion, with the words of whoever knows. */
export interface Hold {
  /** The object; undefined where the step itself is meant. */
  what?: Message;
  /** Shown as it is; '' when nobody says anything. */
  detail: string;
}

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

/** The namespace controller says in conditions what it waits for; they are good when False (core API). */
const namespaceHolds = (namespace: Namespace): readonly Hold[] =>
  (namespace.status?.conditions ?? [])
    .filter(({ status }) => status === 'True')
    .map(({ type, message: words }) => ({
      what: message('Namespace {{name}}', { name: namespace.metadata.name }),
      detail: words ?? type,
    }));

const cloudHold = (cluster: HostedCluster): readonly Hold[] => {
  const cloud = conditionOf(cluster, 'CloudResourcesDestroyed');
  return cloud && cloud.status !== 'True' && cloud.message ? [{ detail: cloud.message }] : [];
};

const importHold = ({ metadata }: ManagedCluster): Hold => ({
  what: message('ManagedCluster {{name}}', { name: metadata.name }),
  detail: (metadata.finalizers ?? []).join(', '),
});

/** What a step of a deletion waits for. */
export const holdsOf = (
  step: DeletionStepId,
  cluster: HostedCluster,
  { machines, controlPlaneNamespace, imported }: Remains,
): readonly Hold[] => {
  switch (step) {
    case 'import':
      return imported ? [importHold(imported)] : [];
    case 'machines':
      return (machines ?? []).map(machineHold);
    case 'cloud-resources':
      return cloudHold(cluster);
    case 'control-plane':
      return controlPlaneNamespace !== 'gone' && controlPlaneNamespace?.metadata.deletionTimestamp
        ? namespaceHolds(controlPlaneNamespace)
        : [];
  }
};

/** What to do when a step takes too long. No finalizer is taken away by hand: what it guards would stay for ever. */
export const adviceFor = (step: DeletionStepId): Message => {
  switch (step) {
    case 'import':
      return message('The hub detaches the cluster first. Check that its controllers run.');
    case 'machines':
      return message(
        'A drain may wait for a pod that a disruption budget protects, or for a volume. Look at the virtual machine, and at the pods of its node inside the cluster.',
      );
    case 'cloud-resources':
      return message(
        'Inside the cluster, delete the Services of type LoadBalancer and the volume claims that are left. For that its API server must still answer.',
      );
    case 'control-plane':
      return message(
        'An object in the namespace waits for its controller. Check that the controller of the kind named here runs.',
      );
  }
};
