import { createHash } from 'node:crypto';
import type { Context, Controller } from '../controller';
import { on } from '../controller';
import { conditionOf, isTrue } from '../kubernetes/conditions';
import { isDeleting, keyOf, split, uidOf } from '../kubernetes/object';
import type { VirtualMachineInstance } from '../resources';
import { VirtualMachineInstances } from '../resources';
import type { VirtualMachineInstanceMigration } from '../virtualization-resources';
import { VirtualMachineInstanceMigrations } from '../virtualization-resources';
import { isOver } from './migration-slots';
import { conditionsOf, isRunning } from './phase';

/** Simulated seconds a cause waits before the guest is moved: network changes gather for a while (KubeVirt, 15 s). */
const causes: readonly (readonly [type: string, delay: number])[] = [
  ['HotVCPUChange', 0],
  ['HotMemoryChange', 0],
  ['VolumesChange', 0],
  ['MigrationRequired', 15],
];

/** virt-controller's part for changes that only a migration carries out: it makes one. */
export const workloadUpdateController = (context: Context): Controller => {
  const { cluster, clock } = context;
  const instances = cluster.store<VirtualMachineInstance>(VirtualMachineInstances);
  const migrations = cluster.store<VirtualMachineInstanceMigration>(VirtualMachineInstanceMigrations);
  const isMoving = ({ metadata }: VirtualMachineInstance): boolean =>
    migrations
      .list(metadata.namespace)
      .some((migration) => migration.spec.vmiName === metadata.name && !isOver(migration));
  return {
    name: 'workload-updates',
    triggers: [
      on(VirtualMachineInstances, (instance) => [
        conditionsOf(instance)?.some(({ type }) => causes.some(([cause]) => cause === type))
          ? keyOf(instance)
          : undefined,
      ]),
      on(VirtualMachineInstanceMigrations, ({ metadata, spec }) => [
        `${metadata.namespace ?? ''}/${spec.vmiName ?? ''}`,
      ]),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const instance = instances.get(namespace, name);
      if (!instance || isDeleting(instance) || !isRunning(instance)) return undefined;
      const conditions = conditionsOf(instance);
      const cause = causes.find(([type]) => isTrue(conditions, type));
      if (!cause || isMoving(instance) || !isTrue(conditions, 'LiveMigratable')) return undefined;
      const [type, delay] = cause;
      const since = conditionOf(conditions, type)?.lastTransitionTime ?? '';
      const wait = clock.remaining(uidOf(instance), `${type} ${since}`, delay);
      if (wait > 0) return wait;
      const tries = createHash('sha256')
        .update(`${uidOf(instance)}${type}${clock.now()}`)
        .digest('hex');
      await cluster.ensure(VirtualMachineInstanceMigrations, {
        metadata: {
          name: `kubevirt-workload-update-${tries.slice(0, 5)}`,
          namespace,
          annotations: { 'kubevirt.io/workloadUpdateMigration': '' },
        },
        spec: { vmiName: name },
      });
      return undefined;
    },
  };
};
