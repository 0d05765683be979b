import { createHash } from 'node:crypto';
import type { Context, Controller } from '../controller';
import { on } from '../controller';
import { isTrue } from '../kubernetes/conditions';
import { isDeleting, isOwnedBy, keyOf, split, uidOf } from '../kubernetes/object';
import { controlledBy } from '../kubernetes/resource';
import { standsStill } from '../marks';
import type { Pod, VirtualMachineInstance } from '../resources';
import { Pods, VirtualMachineInstances } from '../resources';
import type { PodDisruptionBudget, VirtualMachineInstanceMigration } from '../virtualization-resources';
import { PodDisruptionBudgets, VirtualMachineInstanceMigrations } from '../virtualization-resources';
import { createdBy } from './launcher';
import { isOver } from './migration-slots';
import { conditionsOf, isFinal } from './phase';

/** True when the launcher of an instance must not be evicted (virt-controller, disruption budget controller). */
const isProtected = (instance: VirtualMachineInstance): boolean => {
  const { evictionStrategy: strategy } = instance.spec;
  if (isFinal(instance) || isDeleting(instance)) return false;
  if (strategy === 'LiveMigrateIfPossible') return isTrue(conditionsOf(instance), 'LiveMigratable');
  return strategy === 'LiveMigrate' || strategy === 'External';
};

const nameFor = (instance: VirtualMachineInstance): string =>
  `kubevirt-disruption-budget-${createHash('sha256').update(uidOf(instance)).digest('hex').slice(0, 5)}`;

/** virt-controller's part: a budget for each launcher that may only be moved; while it is moved, for both. */
export const disruptionBudgetController = (context: Context): Controller => {
  const { cluster } = context;
  const instances = cluster.store<VirtualMachineInstance>(VirtualMachineInstances);
  const budgets = cluster.store<PodDisruptionBudget>(PodDisruptionBudgets);
  const pods = cluster.store<Pod>(Pods);
  const migrations = cluster.store<VirtualMachineInstanceMigration>(VirtualMachineInstanceMigrations);

  /** The disruption controller's part: what the budget comes to now. The server asks this when a pod is to be evicted. */
  const count = async (budget: PodDisruptionBudget, instance: VirtualMachineInstance): Promise<void> => {
    const found = pods
      .list(instance.metadata.namespace)
      .filter(({ metadata }) => metadata.labels?.[createdBy] === uidOf(instance));
    const healthy = found.filter(({ status }) =>
      status?.conditions?.some(({ type, status: is }) => type === 'Ready' && is === 'True'),
    );
    const wanted = Number(budget.spec?.minAvailable ?? 1);
    await cluster.patchStatus(PodDisruptionBudgets, budget, {
      observedGeneration: budget.metadata.generation,
      expectedPods: found.length,
      currentHealthy: healthy.length,
      desiredHealthy: wanted,
      disruptionsAllowed: Math.max(0, healthy.length - wanted),
    });
  };

  return {
    name: 'disruption-budgets',
    triggers: [
      on(VirtualMachineInstances, (instance) => [keyOf(instance)]),
      on(VirtualMachineInstanceMigrations, ({ metadata, spec }) => [
        `${metadata.namespace ?? ''}/${spec.vmiName ?? ''}`,
      ]),
      on(Pods, ({ metadata }) => {
        const owner = metadata.ownerReferences?.find(({ kind }) => kind === VirtualMachineInstances.kind);
        return [owner && `${metadata.namespace ?? ''}/${owner.name}`];
      }),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const instance = instances.get(namespace, name);
      if (!instance || standsStill(instance)) return undefined;
      const known = budgets.list(namespace).find((budget) => isOwnedBy(budget, instance));
      if (!isProtected(instance)) {
        if (known) await cluster.remove(PodDisruptionBudgets, known);
        return undefined;
      }
      const isMoving = migrations
        .list(namespace)
        .some(
          (migration) => migration.spec.vmiName === name && !isOver(migration) && migration.status?.phase,
        );
      const minAvailable = isMoving ? 2 : 1;
      const budget =
        known ??
        (await cluster.ensure(PodDisruptionBudgets, {
          metadata: {
            name: nameFor(instance),
            namespace,
            ownerReferences: [controlledBy(VirtualMachineInstances, instance)],
          },
          spec: { minAvailable, selector: { matchLabels: { [createdBy]: uidOf(instance) } } },
        }));
      await count(await cluster.patch(PodDisruptionBudgets, budget, { spec: { minAvailable } }), instance);
      return undefined;
    },
  };
};
