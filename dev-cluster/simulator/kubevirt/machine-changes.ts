import type { Context } from '../controller';
import type { Finding } from '../kubernetes/conditions';
import { isTrue, withConditions } from '../kubernetes/conditions';
import { isDeleting } from '../kubernetes/object';
import type { VirtualMachine, VirtualMachineInstance } from '../resources';
import { VirtualMachineInstances } from '../resources';
import { withMovesLater } from '../storage/volume-moves';
import type { MigrationCause } from './live-update';
import { liveUpdate } from './live-update';
import { wantedSpec } from './machine-start';
import { conditionsOf, isRunning } from './phase';

const findingOf = (cause: MigrationCause): Finding =>
  cause === 'MigrationRequired'
    ? {
        type: cause,
        status: 'True',
        reason: 'AutoMigrationDueToLiveUpdate',
        message: 'Live migration is required to apply the change of network interfaces',
      }
    : { type: cause, status: 'True' };

/**
 * Takes changes of a VM over into its running instance as far as that goes (rollout LiveUpdate).
 * @returns whether a restart is due for the rest
 */
export const adaptInstance = async (
  context: Context,
  machine: VirtualMachine,
  instance: VirtualMachineInstance,
): Promise<boolean> => {
  if (!isRunning(instance) || isDeleting(instance)) return false;
  const { cluster, clock } = context;
  const wanted = withMovesLater(machine, wantedSpec(context, machine, instance.spec), instance.spec);
  const { spec, causes, needsRestart } = liveUpdate(wanted, {
    spec: instance.spec,
    guestAtBoot: instance.status?.memory?.guestAtBoot,
    isMigratable: isTrue(conditionsOf(instance), 'LiveMigratable'),
  });
  const { nodeSelector = null, affinity = null, tolerations = null, ...rest } = spec;
  // First why, then what: whoever looks between the two must not take the change for carried out.
  const told = causes.length
    ? await cluster.patchStatus(VirtualMachineInstances, instance, {
        conditions: withConditions(conditionsOf(instance), causes.map(findingOf), clock.now()),
      })
    : instance;
  await cluster.patch(VirtualMachineInstances, told, {
    spec: { ...rest, nodeSelector, affinity, tolerations },
  });
  return needsRestart;
};
