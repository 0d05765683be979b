import { createHash } from 'node:crypto';
import type { Context, Controller } from '../controller';
import { on } from '../controller';
import { report } from '../event';
import { isTrue } from '../kubernetes/conditions';
import { annotationOf, isDeleting, keyOf, split, uidOf } from '../kubernetes/object';
import type { VirtualMachineInstance } from '../resources';
import { VirtualMachineInstances } from '../resources';
import type { VirtualMachineInstanceMigration } from '../virtualization-resources';
import { KubeVirts, VirtualMachineInstanceMigrations } from '../virtualization-resources';
import { migrationConfiguration } from './cluster-config';
import { isOver } from './migration-slots';
import { conditionsOf, isRunning } from './phase';

/** On a migration: the node that is emptied by it. */
const evacuates = 'kubevirt.io/evacuationMigration';

/** Simulated seconds before another try after one that failed; doubled each time (virt-controller, migration back-off). */
const backOff = { first: 20, longest: 300 };

type Migration = VirtualMachineInstanceMigration;

/** True when an eviction has marked an instance and virt-controller is the one to move it. */
const isWaiting = (instance: VirtualMachineInstance): boolean =>
  Boolean(instance.status?.evacuationNodeName) &&
  instance.status?.evacuationNodeName === instance.status?.nodeName &&
  instance.spec.evictionStrategy !== 'External' &&
  isRunning(instance) &&
  !isDeleting(instance);

/** virt-controller's part for marked instances: migrates as many at a time as may be under way. */
export const evacuationController = (context: Context): Controller => {
  const { cluster, clock } = context;
  const instances = cluster.store<VirtualMachineInstance>(VirtualMachineInstances);
  const migrations = cluster.store<Migration>(VirtualMachineInstanceMigrations);
  const waiting = (): string[] => instances.list().filter(isWaiting).map(keyOf);
  const of = ({ metadata }: VirtualMachineInstance): Migration[] =>
    migrations.list(metadata.namespace).filter(({ spec }) => spec.vmiName === metadata.name);
  const nodeOf = ({ metadata, spec }: Migration): string | undefined =>
    instances.get(metadata.namespace, spec.vmiName ?? '')?.status?.nodeName;
  const hasRoom = (node: string | undefined): boolean => {
    const open = migrations.list().filter((migration) => !isOver(migration));
    const { parallelMigrationsPerCluster, parallelOutboundMigrationsPerNode } =
      migrationConfiguration(context);
    return (
      open.length < parallelMigrationsPerCluster &&
      open.filter((migration) => nodeOf(migration) === node).length < parallelOutboundMigrationsPerNode
    );
  };
  /** Real ms to wait after tries that failed. */
  const wait = (instance: VirtualMachineInstance, tried: readonly Migration[]): number => {
    const failed = tried.filter(
      (migration) => migration.status?.phase === 'Failed' && annotationOf(migration, evacuates) !== undefined,
    );
    if (failed.length === 0) return 0;
    const seconds = Math.min(backOff.first * 2 ** (failed.length - 1), backOff.longest);
    return clock.remaining(uidOf(instance), `evacuation ${failed.map(uidOf).sort().join()}`, seconds);
  };
  return {
    name: 'evacuations',
    triggers: [
      on(VirtualMachineInstances, (instance) => [isWaiting(instance) ? keyOf(instance) : undefined]),
      on(VirtualMachineInstanceMigrations, (migration) =>
        isOver(migration) || isDeleting(migration) ? waiting() : [],
      ),
      on(KubeVirts, waiting),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const instance = instances.get(namespace, name);
      if (!instance || !isWaiting(instance)) return undefined;
      const tried = of(instance);
      if (tried.some((migration) => !isOver(migration))) return undefined;
      if (!isTrue(conditionsOf(instance), 'LiveMigratable')) {
        await report(context, instance, {
          type: 'Warning',
          reason: 'FailedMigrate',
          message: 'VirtualMachineInstance is not migratable',
          from: 'disruptionbudget-controller',
        });
        return undefined;
      }
      const left = wait(instance, tried);
      if (left > 0) return left;
      const node = instance.status?.nodeName ?? '';
      if (!hasRoom(node)) return undefined;
      const id = createHash('sha256')
        .update(`${uidOf(instance)}${tried.map(uidOf).sort().join()}${node}`)
        .digest('hex');
      await cluster.ensure(VirtualMachineInstanceMigrations, {
        metadata: {
          name: `kubevirt-evacuation-${id.slice(0, 5)}`,
          namespace,
          annotations: { [evacuates]: node },
        },
        spec: { vmiName: name },
      });
      return undefined;
    },
  };
};
