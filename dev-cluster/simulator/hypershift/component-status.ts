import type { Context, Controller } from '../controller';
import { on } from '../controller';
import type { Finding } from '../kubernetes/conditions';
import { withConditions } from '../kubernetes/conditions';
import { annotationOf, isDeleting, keyOf, split } from '../kubernetes/object';
import { controlledBy } from '../kubernetes/resource';
import { clusterMark } from '../marks';
import type { HostedCluster, HostedControlPlane, Pod } from '../resources';
import { ControlPlaneComponents, HostedClusters, HostedControlPlanes, Pods } from '../resources';
import type { Component } from './components';
import { components } from './components';
import { podsOf } from './control-plane';
import { controlPlaneNamespace } from './names';
import { releaseOf } from './release';

interface Rollout {
  running: number;
  pods: number;
}

const rolloutOf = (context: Context, hostedCluster: HostedCluster, component: string): Rollout => {
  const pods = podsOf(context, hostedCluster, component);
  return { pods: pods.length, running: pods.filter(({ status }) => status?.phase === 'Running').length };
};

const isRolledOut = ({ running, pods }: Rollout): boolean => pods > 0 && running === pods;

const workload = ({ name }: Component): string => (name === 'etcd' ? 'StatefulSet' : 'Deployment');

/** Both conditions of a component in the operator's manner: available with one replica, rolled out with all. */
const findingsOf = (component: Component, own: Rollout, needed: Rollout | undefined): Finding[] => {
  const { name, needs = '' } = component;
  const kind = workload(component);
  if (own.pods === 0) {
    const waiting =
      needed && !isRolledOut(needed)
        ? { reason: 'WaitingForDependencies', message: `Waiting for Dependencies: ${needs}` }
        : { reason: 'NotFound', message: `${name} ${kind} not found` };
    return ['Available', 'RolloutComplete'].map((type) => ({ type, status: 'False', ...waiting }));
  }
  const good = { status: 'True', reason: 'AsExpected' };
  return [
    own.running > 0
      ? { type: 'Available', ...good, message: `${name} ${kind} is available` }
      : {
          type: 'Available',
          status: 'False',
          reason: 'WaitingForAvailable',
          message: `${name} ${kind} is not available: 0/${own.pods} replicas ready`,
        },
    isRolledOut(own)
      ? { type: 'RolloutComplete', ...good, message: '' }
      : {
          type: 'RolloutComplete',
          status: 'False',
          reason: 'WaitingForRolloutComplete',
          message: `Waiting for ${kind.toLowerCase()} ${name} rollout to finish: ${own.running} of ${own.pods} replicas are ready`,
        },
  ];
};

const sync = async (
  context: Context,
  hostedCluster: HostedCluster,
  controlPlane: HostedControlPlane,
  component: Component,
): Promise<void> => {
  const { cluster, clock } = context;
  const { namespace = '' } = controlPlane.metadata;
  const rollout = rolloutOf(context, hostedCluster, component.name);
  const needed = component.needs ? rolloutOf(context, hostedCluster, component.needs) : undefined;
  const found = await cluster.ensure(ControlPlaneComponents, {
    metadata: {
      name: component.name,
      namespace,
      ownerReferences: [controlledBy(HostedControlPlanes, controlPlane)],
    },
    spec: {},
  });
  const version = releaseOf(hostedCluster.spec.release.image)?.version;
  await cluster.patchStatus(ControlPlaneComponents, found, {
    conditions: withConditions(found.status?.conditions, findingsOf(component, rollout, needed), clock.now()),
    resources: [{ group: 'apps', kind: workload(component), name: component.name }],
    // Only once it runs everywhere.
    ...(isRolledOut(rollout) && version ? { version } : {}),
  });
};

/** The control-plane operator's part: a ControlPlaneComponent says how far the rollout of each component is. */
export const componentController = (context: Context): Controller => {
  const { cluster } = context;
  const hostedClusters = cluster.store<HostedCluster>(HostedClusters);
  const controlPlanes = cluster.store<HostedControlPlane>(HostedControlPlanes);
  cluster.store(ControlPlaneComponents);
  return {
    name: 'control-plane-components',
    triggers: [
      on(Pods, (pod: Pod) => [annotationOf(pod, clusterMark)]),
      on(HostedClusters, (hostedCluster) => [keyOf(hostedCluster)]),
    ],
    reconcile: async (key) => {
      const of = split(key);
      const hostedCluster = hostedClusters.get(of.namespace, of.name);
      const controlPlane = controlPlanes.get(controlPlaneNamespace(of), of.name);
      if (!hostedCluster || !controlPlane || isDeleting(hostedCluster) || isDeleting(controlPlane))
        return undefined;
      // A seeded control plane without pods has nothing to tell.
      if (podsOf(context, hostedCluster, 'control-plane-operator').length === 0) return undefined;
      for (const component of components)
        if (!component.isOperator) await sync(context, hostedCluster, controlPlane, component);
      return undefined;
    },
  };
};
