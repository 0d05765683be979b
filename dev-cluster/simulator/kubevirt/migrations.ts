import type { Context, Controller } from '../controller';
import { on, onFaults } from '../controller';
import { isTrue } from '../kubernetes/conditions';
import { isDeleting, keyOf, split, uidOf } from '../kubernetes/object';
import { isInstant } from '../marks';
import type { Pod, VirtualMachine, VirtualMachineInstance } from '../resources';
import { Namespaces, Pods, VirtualMachineInstances, VirtualMachines } from '../resources';
import { KubeVirts, VirtualMachineInstanceMigrations } from '../virtualization-resources';
import { migrationConfiguration } from './cluster-config';
import { vmFault } from './instance-faults';
import { MigrationPolicies } from './kinds';
import { createLauncher, targetOf } from './launcher';
import { hasSlot, isOver, outdated } from './migration-slots';
import type { Migration, Phase } from './migration-steps';
import { begin, describe, enter, fail, succeed } from './migration-steps';
import { conditionsOf, isFinal, isRunning } from './phase';

/** Lets a cancelled migration end before it goes (virt-controller). */
const finalizer = 'kubevirt.io/migrationJobFinalize';

/** Label by which the migrations of an instance are found. */
const ofInstance = 'kubevirt.io/vmi-name';

/** Simulated seconds of each phase that takes its time. */
const lasting: Partial<Record<Phase, number>> = {
  Scheduled: 2,
  PreparingTarget: 3,
  TargetReady: 2,
  Running: 20,
};

/** Simulated seconds after which a target that is not placed is given up (KubeVirt, unschedulable pending timeout). */
const pendingTarget = 300;

const next: Partial<Record<Phase, Phase>> = {
  Scheduled: 'PreparingTarget',
  PreparingTarget: 'TargetReady',
  TargetReady: 'Running',
};

const failures: Readonly<Record<string, string>> = {
  pending: 'Migration target pod could not be created',
  scheduling: 'Target pod is unschedulable: pending pod timeout period exceeded',
  target: 'Target pod shutdown during migration',
  running:
    "Live migration failed error encountered during MigrateToURI3 libvirt api call: virError(Code=9, Domain=10, Message='operation failed: job: unexpectedly failed')",
};

/** The word of the fault migration-fails under which each phase fails. */
const failsAt: Partial<Record<Phase, string>> = {
  Pending: 'pending',
  Scheduling: 'scheduling',
  PreparingTarget: 'target',
  Running: 'running',
};

interface Subject {
  context: Context;
  migration: Migration;
  instance: VirtualMachineInstance;
}

const phaseOf = ({ status }: Migration): Phase => (status?.phase as Phase | undefined) ?? 'Pending';

const isUnderway = (migration: Migration): boolean =>
  !isOver(migration) && !['', 'Pending'].includes(migration.status?.phase ?? '');

/** Waits for a slot, then makes the target. Woken again when a migration ends. */
const schedule = async ({ context, migration, instance }: Subject): Promise<undefined> => {
  const { cluster } = context;
  const all = cluster.store<Migration>(VirtualMachineInstanceMigrations).list();
  const instances = cluster.store<VirtualMachineInstance>(VirtualMachineInstances);
  const underway = all
    .filter((each) => isUnderway(each) && uidOf(each) !== uidOf(migration))
    .map(({ metadata, spec }) => ({
      name: metadata.name,
      sourceNode: instances.get(metadata.namespace, spec.vmiName ?? '')?.status?.nodeName,
    }));
  if (!hasSlot(underway, instance.status?.nodeName ?? '', migrationConfiguration(context))) {
    await enter(context, migration, 'Pending');
    return;
  }
  const current = await enter(context, migration, 'Scheduling');
  await createLauncher(context, instance, {
    migrationUid: uidOf(current),
    awayFrom: instance.status?.nodeName ?? '',
    addedNodeSelector: migration.spec.addedNodeSelector ?? {},
  });
};

const isReady = (pod: Pod | undefined): pod is Pod => pod?.status?.phase === 'Running';

/** Gives up a target that finds no node. */
const awaitTarget = async ({ context, migration, instance }: Subject): Promise<number | undefined> => {
  const wait = context.clock.remaining(uidOf(migration), 'target', pendingTarget);
  if (wait > 0) return wait;
  await fail(context, migration, instance, failures.scheduling ?? '');
  return undefined;
};

/** One step further, or the real ms until the phase is over. */
const advance = async (subject: Subject): Promise<number | undefined> => {
  const { context, migration, instance } = subject;
  const phase = phaseOf(migration);
  const fault = vmFault(context, 'migration-fails', instance);
  if (fault !== undefined && (fault || 'running') === failsAt[phase]) {
    const wait = context.clock.remaining(uidOf(migration), `fails ${phase}`, 4);
    if (wait > 0) return wait;
    await fail(context, migration, instance, failures[fault || 'running'] ?? fault);
    return undefined;
  }
  if (phase === 'Pending') return schedule(subject);
  const target = targetOf(context, instance, uidOf(migration));
  if (phase === 'Scheduling') {
    if (!isReady(target)) return awaitTarget(subject);
    await enter(context, await describe(context, migration, instance, target), 'Scheduled');
    return undefined;
  }
  if (!target) {
    await fail(context, migration, instance, failures.target ?? '');
    return undefined;
  }
  const isSlow = phase === 'Running' && vmFault(context, 'migration-slow', instance) !== undefined;
  const seconds = isInstant(instance) && phase !== 'Running' ? 0 : (lasting[phase] ?? 0);
  const left = isSlow ? undefined : context.clock.remaining(uidOf(migration), phase, seconds);
  if (left !== 0) return left;
  const after = next[phase];
  if (after === 'Running') await enter(context, await begin(context, migration, instance), after);
  else if (after) await enter(context, migration, after);
  else await succeed(context, migration, instance);
  return undefined;
};

/** A deleted migration is cancelled: the guest stays on its node. */
const cancel = async (
  context: Context,
  migration: Migration,
  instance: VirtualMachineInstance | undefined,
): Promise<void> => {
  if (!isOver(migration)) await fail(context, migration, instance, 'Live migration aborted', true);
  const { cluster } = context;
  const left = cluster
    .store<Migration>(VirtualMachineInstanceMigrations)
    .get(migration.metadata.namespace, migration.metadata.name);
  if (left)
    await cluster.patch(VirtualMachineInstanceMigrations, left, {
      metadata: { finalizers: left.metadata.finalizers?.filter((each) => each !== finalizer) ?? null },
    });
  context.clock.forget(uidOf(migration));
};

/** Keeps the last ones that are over. */
const tidy = async ({ cluster }: Context, { metadata, spec }: Migration): Promise<void> => {
  const siblings = cluster
    .store<Migration>(VirtualMachineInstanceMigrations)
    .list(metadata.namespace)
    .filter((each) => each.spec.vmiName === spec.vmiName);
  for (const old of outdated(siblings)) await cluster.remove(VirtualMachineInstanceMigrations, old);
};

const labelled = (
  { cluster }: Context,
  migration: Migration,
  instance: VirtualMachineInstance,
): Promise<Migration> =>
  cluster.patch(VirtualMachineInstanceMigrations, migration, {
    metadata: {
      labels: { [ofInstance]: instance.metadata.name.slice(0, 63) },
      finalizers: [...new Set([...(migration.metadata.finalizers ?? []), finalizer])],
    },
  });

/** virt-controller's and virt-handler's part for migrations, from the slot to the node the guest ends on. */
export const migrationController = (context: Context): Controller => {
  const { cluster } = context;
  const migrations = cluster.store<Migration>(VirtualMachineInstanceMigrations);
  const instances = cluster.store<VirtualMachineInstance>(VirtualMachineInstances);
  const machines = cluster.store<VirtualMachine>(VirtualMachines);
  cluster.store(MigrationPolicies);
  cluster.store(Namespaces);
  const open = (): string[] =>
    migrations
      .list()
      .filter((each) => !isOver(each))
      .map(keyOf);
  const openOf = (namespace: string | undefined, vmi: string | undefined): string[] =>
    migrations
      .list(namespace)
      .filter((each) => each.spec.vmiName === vmi && !isOver(each))
      .map(keyOf);
  return {
    name: 'migrations',
    triggers: [
      // One that ends frees a slot for those that wait.
      on(VirtualMachineInstanceMigrations, (migration) => [
        keyOf(migration),
        ...(isOver(migration) || isDeleting(migration) ? open() : []),
      ]),
      on(VirtualMachineInstances, ({ metadata }) => openOf(metadata.namespace, metadata.name)),
      on(Pods, ({ metadata }) => openOf(metadata.namespace, metadata.annotations?.['kubevirt.io/domain'])),
      on(KubeVirts, open),
      onFaults(open),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const migration = migrations.get(namespace, name);
      if (!migration) return undefined;
      const vmi = migration.spec.vmiName ?? '';
      const instance = instances.get(namespace, vmi);
      if (isDeleting(migration)) {
        await cancel(context, migration, instance);
        return undefined;
      }
      if (isOver(migration)) {
        context.clock.forget(uidOf(migration));
        await tidy(context, migration);
        return undefined;
      }
      // A VM that is coming up may have been asked to move already.
      if (!instance && machines.get(namespace, vmi)) return undefined;
      if (!instance || isFinal(instance) || isDeleting(instance)) {
        await fail(context, migration, instance, 'vmi does not exist or is no longer running');
        return undefined;
      }
      if (!isRunning(instance) || !conditionsOf(instance)) return undefined;
      if (phaseOf(migration) === 'Pending' && !isTrue(conditionsOf(instance), 'LiveMigratable')) {
        await fail(context, migration, instance, 'VMI is not live migratable');
        return undefined;
      }
      return advance({ context, migration: await labelled(context, migration, instance), instance });
    },
  };
};
