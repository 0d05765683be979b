import {
  autoscalerMax,
  autoscalerMin,
  currentConfigVersion,
  maxUnavailableMark,
  nodePoolAnnotation,
  pausedMark,
  releaseAnnotation,
  setLabel,
  targetConfigVersion,
} from '../cluster-api/names';
import { machinesIn } from '../cluster-api/rollout';
import type { Context } from '../controller';
import { annotationOf, keyOf } from '../kubernetes/object';
import { configMark } from '../marks';
import type { HostedCluster, MachineDeployment, MachineSet, NodePool } from '../resources';
import { MachineDeployments, MachineSets } from '../resources';
import { controlPlaneNamespace, infraLabel, nameOf } from './names';
import type { PoolTargets } from './pool-targets';

/** What keeps the machines of a pool: a MachineDeployment that replaces them, or a MachineSet updated in place. */
export interface Machinery {
  deployment?: MachineDeployment;
  set?: MachineSet;
}

const isInPlace = (pool: NodePool): boolean => pool.spec.management.upgradeType === 'InPlace';

/** The machinery of a pool as far as it is there; both bear the pool's name. */
export const machineryOf = (
  { cluster }: Context,
  hostedCluster: HostedCluster,
  pool: NodePool,
): Machinery => {
  const namespace = controlPlaneNamespace(nameOf(hostedCluster));
  const { name } = pool.metadata;
  const deployment = cluster.store<MachineDeployment>(MachineDeployments).get(namespace, name);
  const set = isInPlace(pool) ? cluster.store<MachineSet>(MachineSets).get(namespace, name) : undefined;
  return { ...(deployment ? { deployment } : {}), ...(set ? { set } : {}) };
};

/** Machines that the pool shall have. With autoscaling that is in the machinery, within the pool's bounds (operator). */
export const desiredOf = (pool: NodePool, { deployment, set }: Machinery): number => {
  const { autoScaling, replicas = 0 } = pool.spec;
  if (!autoScaling) return replicas;
  const current = (set ?? deployment)?.spec.replicas ?? 0;
  return Math.min(autoScaling.max, Math.max(autoScaling.min, current));
};

/** Name of the secret with which machines of a configuration begin. */
export const userDataOf = (pool: NodePool, { configVersion }: PoolTargets): string =>
  `user-data-${pool.metadata.name}-${configVersion}`;

const boundsOf = ({ spec: { autoScaling } }: NodePool): Record<string, string> => ({
  [autoscalerMin]: String(autoScaling?.min ?? 0),
  [autoscalerMax]: String(autoScaling?.max ?? 0),
});

const clusterNameOf = (hostedCluster: HostedCluster): string =>
  hostedCluster.spec.infraID ?? hostedCluster.metadata.name;

const templateSpec = (hostedCluster: HostedCluster, pool: NodePool, targets: PoolTargets) => ({
  bootstrap: { dataSecretName: userDataOf(pool, targets) },
  clusterName: clusterNameOf(hostedCluster),
  infrastructureRef: {
    apiVersion: 'infrastructure.cluster.x-k8s.io/v1alpha1',
    kind: 'KubevirtMachineTemplate',
    name: targets.template,
    namespace: controlPlaneNamespace(nameOf(hostedCluster)),
  },
  version: targets.version,
});

/** Limits of time as a merge patch has them: null takes one away. */
const limitsOf = ({ spec: { nodeDrainTimeout, nodeVolumeDetachTimeout } }: NodePool) => ({
  nodeDrainTimeout: nodeDrainTimeout ?? null,
  nodeVolumeDetachTimeout: nodeVolumeDetachTimeout ?? null,
});

const templateMarks = (pool: NodePool, targets: PoolTargets): Record<string, string> => ({
  [nodePoolAnnotation]: keyOf(pool),
  [releaseAnnotation]: targets.version,
});

const syncDeployment = async (
  { cluster }: Context,
  hostedCluster: HostedCluster,
  pool: NodePool,
  targets: PoolTargets,
  replicas: number,
): Promise<MachineDeployment> => {
  const { strategy: type = 'RollingUpdate', rollingUpdate = { maxSurge: 1, maxUnavailable: 0 } } =
    pool.spec.management.replace ?? {};
  const annotations = { [nodePoolAnnotation]: keyOf(pool), ...boundsOf(pool) };
  const template = {
    metadata: { annotations: templateMarks(pool, targets) },
    spec: templateSpec(hostedCluster, pool, targets),
  };
  const clusterName = clusterNameOf(hostedCluster);
  const deployment = await cluster.ensure(MachineDeployments, {
    metadata: {
      name: pool.metadata.name,
      namespace: controlPlaneNamespace(nameOf(hostedCluster)),
      annotations,
    },
    spec: {
      clusterName,
      replicas,
      selector: { matchLabels: { [infraLabel]: hostedCluster.spec.infraID ?? '' } },
      template,
    },
  });
  return cluster.patch(MachineDeployments, deployment, {
    metadata: { annotations: { ...annotations, [pausedMark]: null } },
    spec: {
      replicas,
      strategy: { type, rollingUpdate: type === 'RollingUpdate' ? rollingUpdate : null },
      template: { ...template, spec: { ...template.spec, ...limitsOf(pool) } },
    },
  });
};

const syncSet = async (
  { cluster }: Context,
  hostedCluster: HostedCluster,
  pool: NodePool,
  targets: PoolTargets,
  replicas: number,
): Promise<MachineSet> => {
  const { name } = pool.metadata;
  const { maxUnavailable } = pool.spec.management.inPlace ?? {};
  const annotations = {
    [nodePoolAnnotation]: keyOf(pool),
    [targetConfigVersion]: targets.configVersion,
    [maxUnavailableMark]: String(Math.max(1, machinesIn(maxUnavailable, replicas, 'down', 1))),
    ...boundsOf(pool),
  };
  const labels = { [setLabel]: name };
  const template = {
    metadata: {
      labels,
      annotations: { ...templateMarks(pool, targets), [configMark]: targets.configVersion },
    },
    spec: templateSpec(hostedCluster, pool, targets),
  };
  const set = await cluster.ensure(MachineSets, {
    metadata: {
      name,
      namespace: controlPlaneNamespace(nameOf(hostedCluster)),
      labels,
      annotations: { ...annotations, [currentConfigVersion]: targets.configVersion },
    },
    spec: {
      clusterName: clusterNameOf(hostedCluster),
      replicas,
      selector: { matchLabels: labels },
      template,
    },
  });
  return cluster.patch(MachineSets, set, {
    metadata: { annotations: { ...annotations, [pausedMark]: null } },
    spec: { replicas, template: { ...template, spec: { ...template.spec, ...limitsOf(pool) } } },
  });
};

/** Brings the machinery to what the pool wants. */
export const syncMachinery = async (
  context: Context,
  hostedCluster: HostedCluster,
  pool: NodePool,
  targets: PoolTargets,
): Promise<Machinery> => {
  const replicas = desiredOf(pool, machineryOf(context, hostedCluster, pool));
  if (isInPlace(pool)) return { set: await syncSet(context, hostedCluster, pool, targets, replicas) };
  return { deployment: await syncDeployment(context, hostedCluster, pool, targets, replicas) };
};

/** Stops the machinery of a paused pool; what is on its way already arrives (operator). */
export const pauseMachinery = async ({ cluster }: Context, { deployment, set }: Machinery): Promise<void> => {
  const patch = { metadata: { annotations: { [pausedMark]: 'true' } } };
  if (deployment) await cluster.patch(MachineDeployments, deployment, patch);
  if (set) await cluster.patch(MachineSets, set, patch);
};

const isRolledOut = ({ metadata, spec, status }: MachineDeployment): boolean => {
  const { observedGeneration, updatedReplicas = 0, replicas = 0, availableReplicas = 0 } = status ?? {};
  return (
    observedGeneration === metadata.generation &&
    [updatedReplicas, replicas, availableReplicas].every((count) => count === (spec.replicas ?? 0))
  );
};

/** True when every machine is what the pool wants (operator). */
export const isComplete = ({ deployment, set }: Machinery, pool: NodePool, targets: PoolTargets): boolean => {
  const template = (set ?? deployment)?.spec.template?.spec;
  const isTold =
    template?.infrastructureRef.name === targets.template &&
    template.bootstrap.dataSecretName === userDataOf(pool, targets);
  if (!isTold) return false;
  if (deployment) return isRolledOut(deployment);
  const hasAll = (set?.status?.availableReplicas ?? 0) >= (set?.spec.replicas ?? 0);
  // A first version is there when its nodes are; later ones when no node is left to be updated.
  return (
    set !== undefined &&
    annotationOf(set, currentConfigVersion) === targets.configVersion &&
    (pool.status?.version !== undefined || hasAll)
  );
};
