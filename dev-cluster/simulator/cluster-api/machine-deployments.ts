import { createHash } from 'node:crypto';
import type { Context, Controller } from '../controller';
import { on } from '../controller';
import { annotationOf, isDeleting, isOwnedBy, keyOf, labelOf, split } from '../kubernetes/object';
import { withConditions } from '../kubernetes/conditions';
import { controlledBy } from '../kubernetes/resource';
import type { Machine, MachineDeployment, MachineSet } from '../resources';
import { MachineDeployments, Machines, MachineSets } from '../resources';
import {
  clusterLabel,
  deploymentLabel,
  noNewMachines,
  nodePoolAnnotation,
  pausedMark,
  setLabel,
} from './names';
import type { RolloutPlan, SetSize } from './rollout';
import { machinesIn, onDelete, rolling } from './rollout';

type Conditions = Parameters<typeof withConditions>[0];

/** What a new set of machines follows from; limits of time are handed on to the machines that are there (Cluster API). */
const templateHash = (deployment: MachineDeployment): string => {
  const { infrastructureRef, bootstrap, version } = deployment.spec.template.spec ?? {};
  return createHash('sha256')
    .update(JSON.stringify([infrastructureRef?.name, bootstrap?.dataSecretName, version]))
    .digest('hex')
    .slice(0, 5);
};

/** Name of the set that a deployment's present template belongs to. */
const currentSetName = (deployment: MachineDeployment): string =>
  `${deployment.metadata.name}-${templateHash(deployment)}`;

const createSet = (
  { cluster }: Context,
  deployment: MachineDeployment,
  name: string,
  replicas: number,
): Promise<MachineSet> => {
  const { namespace, labels, annotations } = deployment.metadata;
  const marks = {
    [deploymentLabel]: deployment.metadata.name,
    [setLabel]: name,
    [clusterLabel]: deployment.spec.clusterName,
  };
  const template = deployment.spec.template;
  return cluster.ensure(MachineSets, {
    metadata: {
      name,
      ...(namespace ? { namespace } : {}),
      labels: { ...labels, ...marks },
      annotations: { ...annotations },
      ownerReferences: [controlledBy(MachineDeployments, deployment)],
    },
    spec: {
      clusterName: deployment.spec.clusterName,
      replicas,
      selector: { matchLabels: marks },
      template: {
        ...template,
        metadata: { ...template.metadata, labels: { ...template.metadata?.labels, ...marks } },
      },
    },
  });
};

const sum = (sets: readonly MachineSet[], count: (set: MachineSet) => number | undefined): number =>
  sets.reduce((total, set) => total + (count(set) ?? 0), 0);

const setStatus = async (
  { cluster, clock }: Context,
  deployment: MachineDeployment,
  sets: readonly MachineSet[],
  current: MachineSet,
): Promise<void> => {
  const desired = deployment.spec.replicas ?? 0;
  const replicas = sum(sets, (set) => set.status?.replicas);
  const available = sum(sets, (set) => set.status?.availableReplicas);
  const isFull = available >= desired;
  const phase = replicas > desired ? 'ScalingDown' : isFull ? 'Running' : 'ScalingUp';
  const why = isFull
    ? {}
    : {
        reason: 'WaitingForAvailableMachines',
        severity: 'Warning',
        message: `Minimum availability requires ${desired} replicas, current ${available} available`,
      };
  const findings = ['Ready', 'Available'].map((type) => ({
    type,
    status: isFull ? 'True' : 'False',
    ...why,
  }));
  await cluster.patchStatus(MachineDeployments, deployment, {
    observedGeneration: deployment.metadata.generation,
    phase,
    replicas,
    readyReplicas: sum(sets, (set) => set.status?.readyReplicas),
    availableReplicas: available,
    unavailableReplicas: Math.max(0, desired - available),
    updatedReplicas: current.status?.replicas ?? 0,
    selector: `${deploymentLabel}=${deployment.metadata.name}`,
    conditions: withConditions(deployment.status?.conditions as Conditions, findings, clock.now()),
  });
};

const sizeOf = ({ cluster }: Context, set: MachineSet | undefined): SetSize => {
  if (!set) return { wanted: 0, present: 0, available: 0, deleting: 0 };
  const machines = cluster
    .store<Machine>(Machines)
    .list(set.metadata.namespace)
    .filter((machine) => isOwnedBy(machine, set));
  return {
    wanted: set.spec.replicas ?? 0,
    present: machines.length,
    available: set.status?.availableReplicas ?? 0,
    deleting: machines.filter(isDeleting).length,
  };
};

const planOf = (
  context: Context,
  deployment: MachineDeployment,
  current: MachineSet | undefined,
  older: readonly MachineSet[],
): RolloutPlan => {
  const { replicas: desired = 0, strategy } = deployment.spec;
  const next = sizeOf(context, current);
  const old = older.map((set) => sizeOf(context, set));
  if (strategy?.type === 'OnDelete') return onDelete(desired, old);
  const { maxSurge, maxUnavailable } = strategy?.rollingUpdate ?? {};
  return rolling(desired, next, old, {
    surge: machinesIn(maxSurge, desired, 'up', 1),
    unavailable: machinesIn(maxUnavailable, desired, 'down', 0),
  });
};

const shrink = async (
  { cluster }: Context,
  deployment: MachineDeployment,
  older: readonly MachineSet[],
  wanted: readonly number[],
): Promise<void> => {
  const isOnDelete = deployment.spec.strategy?.type === 'OnDelete';
  for (const [at, set] of older.entries()) {
    const replicas = wanted[at] ?? 0;
    if (replicas === 0 && !set.status?.replicas) await cluster.remove(MachineSets, set);
    else
      await cluster.patch(MachineSets, set, {
        metadata: { annotations: { [noNewMachines]: isOnDelete ? 'true' : null } },
        spec: { replicas },
      });
  }
};

/** A set without an owner that bears the deployment's label is taken over (Cluster API). */
const isOrphanOf = (deployment: MachineDeployment, set: MachineSet): boolean =>
  labelOf(set, deploymentLabel) === deployment.metadata.name && !set.metadata.ownerReferences?.length;

const owned = (deployment: MachineDeployment) => ({
  metadata: { ownerReferences: [controlledBy(MachineDeployments, deployment)] },
});

const reconcile = async (context: Context, deployment: MachineDeployment): Promise<void> => {
  const { cluster } = context;
  const { namespace } = deployment.metadata;
  const sets = await Promise.all(
    cluster
      .store<MachineSet>(MachineSets)
      .list(namespace)
      .filter((set) => isOwnedBy(set, deployment) || isOrphanOf(deployment, set))
      .map((set) => cluster.patch(MachineSets, set, owned(deployment))),
  );
  const name = currentSetName(deployment);
  const known = sets.find((set) => set.metadata.name === name);
  const older = sets.filter((set) => set !== known);
  const plan = planOf(context, deployment, known, older);
  const made = known ?? (await createSet(context, deployment, name, plan.next));
  const { nodeDrainTimeout = null, nodeVolumeDetachTimeout = null } = deployment.spec.template.spec ?? {};
  const limits = { nodeDrainTimeout, nodeVolumeDetachTimeout };
  const current = await cluster.patch(MachineSets, made, {
    metadata: { annotations: { [noNewMachines]: null } },
    spec: { replicas: plan.next, template: { spec: limits } },
  });
  for (const set of older) await cluster.patch(MachineSets, set, { spec: { template: { spec: limits } } });
  await shrink(context, deployment, older, plan.old);
  await setStatus(context, deployment, [current, ...older], current);
};

/** Cluster API's part: a MachineSet per template, rolled from the old to the new. */
export const machineDeploymentController = (context: Context): Controller => {
  const { cluster } = context;
  const deployments = cluster.store<MachineDeployment>(MachineDeployments);
  return {
    name: 'machine-deployments',
    triggers: [
      on(MachineDeployments, (deployment) => [keyOf(deployment)]),
      on(MachineSets, (set) => {
        const owner = set.metadata.ownerReferences?.find(
          (reference) => reference.kind === MachineDeployments.kind,
        );
        return [owner && `${set.metadata.namespace ?? ''}/${owner.name}`];
      }),
      // A machine that somebody deletes lets a rollout of the strategy OnDelete go on.
      on(Machines, ({ metadata }) => {
        const name = metadata.labels?.[deploymentLabel];
        return [name && `${metadata.namespace ?? ''}/${name}`];
      }),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const deployment = deployments.get(namespace, name);
      if (!deployment || isDeleting(deployment)) return undefined;
      const isOurs = annotationOf(deployment, nodePoolAnnotation) !== undefined;
      if (isOurs && annotationOf(deployment, pausedMark) === undefined) await reconcile(context, deployment);
      return undefined;
    },
  };
};
