import type { Context } from '../controller';
import { report } from '../event';
import { uidOf } from '../kubernetes/object';
import type { Namespace, Pod, VirtualMachineInstance } from '../resources';
import { Namespaces, Pods, VirtualMachineInstances } from '../resources';
import type { VirtualMachineInstanceMigration } from '../virtualization-resources';
import { VirtualMachineInstanceMigrations } from '../virtualization-resources';
import { migrationConfiguration } from './cluster-config';
import { MigrationPolicies } from './kinds';
import { launcherOf, targetOf } from './launcher';
import { policyFor, withPolicy } from './migration-policy';
import { arrive } from './migration-arrival';

export type Migration = VirtualMachineInstanceMigration;
export type Phase =
  | 'Pending'
  | 'Scheduling'
  | 'Scheduled'
  | 'PreparingTarget'
  | 'TargetReady'
  | 'Running'
  | 'Succeeded'
  | 'Failed';

/** Enters a phase and dates it. */
export const enter = (
  { cluster, clock }: Context,
  migration: Migration,
  phase: Phase,
  more: object = {},
): Promise<Migration> => {
  const times = migration.status?.phaseTransitionTimestamps ?? [];
  return cluster.patchStatus(VirtualMachineInstanceMigrations, migration, {
    phase,
    ...(times.at(-1)?.phase === phase
      ? {}
      : { phaseTransitionTimestamps: [...times, { phase, phaseTransitionTimestamp: clock.now() }] }),
    ...more,
  });
};

/** The state both objects show: the migration's own and that of its instance while it is under way. */
const writeState = async (
  { cluster }: Context,
  migration: Migration,
  instance: VirtualMachineInstance,
  change: object,
): Promise<{ migration: Migration; instance: VirtualMachineInstance }> => {
  const migrationState = { ...migration.status?.migrationState, ...change };
  return {
    instance: await cluster.patchStatus(VirtualMachineInstances, instance, { migrationState }),
    migration: await cluster.patchStatus(VirtualMachineInstanceMigrations, migration, { migrationState }),
  };
};

/** The target is there: source, target, and the rules that hold for this migration. */
export const describe = async (
  context: Context,
  migration: Migration,
  instance: VirtualMachineInstance,
  target: Pod,
): Promise<Migration> => {
  const { cluster } = context;
  const namespace = cluster.store<Namespace>(Namespaces).get(undefined, instance.metadata.namespace ?? '');
  const policy = policyFor(
    cluster.store(MigrationPolicies).list(),
    instance.metadata.labels,
    namespace?.metadata.labels,
  );
  const source = launcherOf(context, instance);
  const described = await writeState(context, migration, instance, {
    migrationUid: uidOf(migration),
    sourceNode: instance.status?.nodeName,
    sourcePod: source?.metadata.name,
    targetNode: target.spec?.nodeName,
    targetPod: target.metadata.name,
    targetAttachmentPodUID: uidOf(target),
    mode: 'PreCopy',
    migrationConfiguration: withPolicy(migrationConfiguration(context), policy),
    ...(policy ? { migrationPolicyName: policy.metadata.name } : {}),
  });
  return described.migration;
};

/** The memory begins to move. */
export const begin = async (
  context: Context,
  migration: Migration,
  instance: VirtualMachineInstance,
): Promise<Migration> => {
  const { targetNode } = migration.status?.migrationState ?? {};
  const begun = await writeState(context, migration, instance, {
    startTimestamp: migration.status?.migrationState?.startTimestamp ?? context.clock.now(),
    targetNodeDomainDetected: true,
  });
  await report(context, instance, {
    type: 'Normal',
    reason: 'Migrating',
    message: `VirtualMachineInstance is migrating to ${targetNode ?? ''}.`,
    from: 'virt-handler',
  });
  return begun.migration;
};

/** The guest runs on the target from now on. */
export const succeed = async (
  context: Context,
  migration: Migration,
  instance: VirtualMachineInstance,
): Promise<void> => {
  const source = launcherOf(context, instance);
  const target = targetOf(context, instance, uidOf(migration));
  const ended = await writeState(context, migration, instance, {
    completed: true,
    endTimestamp: context.clock.now(),
  });
  await arrive(context, ended.instance, target);
  if (source && source.metadata.uid !== target?.metadata.uid)
    await context.cluster.remove(Pods, source, { now: true });
  await enter(context, ended.migration, 'Succeeded');
  await report(context, instance, {
    type: 'Normal',
    reason: 'Migrated',
    message: 'The VirtualMachineInstance migrated to node ' + (target?.spec?.nodeName ?? '') + '.',
    from: 'virt-handler',
  });
};

/**
 * The guest stays where it is and the target goes away.
 * @param isAborted somebody asked for it
 */
export const fail = async (
  context: Context,
  migration: Migration,
  instance: VirtualMachineInstance | undefined,
  failureReason: string,
  isAborted = false,
): Promise<void> => {
  const now = context.clock.now();
  const change = {
    migrationUid: uidOf(migration),
    completed: true,
    failed: true,
    failureReason,
    endTimestamp: now,
    ...(isAborted ? { abortRequested: true, abortStatus: 'Succeeded' } : {}),
  };
  const hasBegun = migration.status?.migrationState !== undefined;
  const written =
    instance && (hasBegun || !isAborted)
      ? (await writeState(context, migration, instance, change)).migration
      : migration;
  const target = instance && targetOf(context, instance, uidOf(migration));
  if (target) await context.cluster.remove(Pods, target, { now: true });
  await enter(context, written, 'Failed');
  if (instance)
    await report(context, instance, {
      type: 'Warning',
      reason: 'Migrated',
      message: `VirtualMachineInstance migration uid ${uidOf(migration)} failed. reason:${failureReason}`,
      from: 'virt-handler',
    });
};
