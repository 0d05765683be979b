import { createHash } from 'node:crypto';
import type { Context, Controller } from '../controller';
import { on } from '../controller';
import { annotationOf, isDeleting, isOwnedBy, keyOf, split } from '../kubernetes/object';
import { withConditions } from '../kubernetes/conditions';
import { controlledBy } from '../kubernetes/resource';
import type { MachineDeployment, MachineSet } from '../resources';
import { MachineDeployments, MachineSets } from '../resources';
import { clusterLabel, deploymentLabel, nodePoolAnnotation, setLabel } from './names';

type Conditions = Parameters<typeof withConditions>[0];

const templateHash = (deployment: MachineDeployment): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        deployment.spec.template.spec?.infrastructureRef.name,
        deployment.spec.template.spec?.version,
      ]),
    )
    .digest('hex')
    .slice(0, 5);

/**
 * How many machines the new and the old sets shall have: the new one grows by `surge` over what is ready, the old
 * ones shrink by what became ready. Without old machines the new set is filled at once.
 */
export const rollout = (
  desired: number,
  now: { newReady: number; old: number },
  surge: number,
): { next: number; old: number } =>
  now.old === 0
    ? { next: desired, old: 0 }
    : {
        next: Math.min(desired, now.newReady + Math.max(1, surge)),
        old: Math.max(0, desired - now.newReady),
      };

const surgeOf = (deployment: MachineDeployment): number => {
  const surge = deployment.spec.strategy?.rollingUpdate?.maxSurge ?? 1;
  const desired = deployment.spec.replicas ?? 0;
  return typeof surge === 'number' ? surge : Math.ceil((Number.parseInt(surge, 10) / 100) * desired);
};

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
  const ready = sum(sets, (set) => set.status?.readyReplicas);
  const isFull = ready >= desired;
  const phase = replicas > desired ? 'ScalingDown' : isFull ? 'Running' : 'ScalingUp';
  const why = isFull
    ? {}
    : {
        reason: 'WaitingForAvailableMachines',
        severity: 'Warning',
        message: `Minimum availability requires ${desired} replicas, current ${ready} available`,
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
    readyReplicas: ready,
    availableReplicas: ready,
    unavailableReplicas: Math.max(0, desired - ready),
    updatedReplicas: current.status?.replicas ?? 0,
    selector: `${deploymentLabel}=${deployment.metadata.name}`,
    conditions: withConditions(deployment.status?.conditions as Conditions, findings, clock.now()),
  });
};

/** Cluster API's part: a MachineSet per template, rolled from the old to the new. */
export const machineDeploymentController = (context: Context): Controller => {
  const { cluster } = context;
  const deployments = cluster.store<MachineDeployment>(MachineDeployments);
  const setStore = cluster.store<MachineSet>(MachineSets);
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
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const deployment = deployments.get(namespace, name);
      if (!deployment || isDeleting(deployment) || annotationOf(deployment, nodePoolAnnotation) === undefined)
        return undefined;
      const sets = setStore.list(namespace).filter((set) => isOwnedBy(set, deployment));
      const currentName = `${name}-${templateHash(deployment)}`;
      const older = sets.filter((set) => set.metadata.name !== currentName);
      const desired = deployment.spec.replicas ?? 0;
      const known = sets.find((set) => set.metadata.name === currentName);
      const now = {
        newReady: known?.status?.readyReplicas ?? 0,
        old: sum(older, (set) => set.spec.replicas),
      };
      const plan = rollout(desired, now, surgeOf(deployment));
      const current = known ?? (await createSet(context, deployment, currentName, plan.next));
      await cluster.patch(MachineSets, current, { spec: { replicas: plan.next } });
      let left = plan.old;
      for (const set of older) {
        const replicas = Math.min(set.spec.replicas ?? 0, left);
        left -= replicas;
        if (replicas === 0 && !set.status?.replicas) await cluster.remove(MachineSets, set);
        else await cluster.patch(MachineSets, set, { spec: { replicas } });
      }
      await setStatus(context, deployment, [current, ...older], current);
      return undefined;
    },
  };
};
