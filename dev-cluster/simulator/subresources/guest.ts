import type { Finding } from '../kubernetes/conditions';
import { isTrue, withConditions } from '../kubernetes/conditions';
import { conditionsOf, isPaused, isRunning } from '../kubevirt/phase';
import { withoutPause } from '../kubevirt/pause';
import type { VirtualMachineInstance } from '../resources';
import { VirtualMachineInstances } from '../resources';
import { report } from '../event';
import type { Refusal } from './answers';
import { conflict, forbiddenState, notFound } from './answers';
import type { Action, Call } from './call';
import { instanceOf, machineOf } from './call';

type Check = (instance: VirtualMachineInstance, call: Call) => string | Refusal | undefined;

/** An action on a running guest: 404, then what the check finds (409 for a sentence), then `act` unless it is a dry run. */
const onGuest =
  (check: Check, act: (call: Call, instance: VirtualMachineInstance) => Promise<unknown>): Action =>
  async (call) => {
    const instance = instanceOf(call);
    if (!instance) return notFound('virtualmachineinstance', call.name);
    const why = check(instance, call);
    if (typeof why === 'string') return conflict('virtualmachineinstance', call.name, why);
    if (why) return why;
    if (!call.isDryRun) await act(call, instance);
    return undefined;
  };

const patchConditions = (
  { context: { cluster, clock } }: Call,
  instance: VirtualMachineInstance,
  findings: readonly Finding[],
): Promise<unknown> =>
  cluster.patchStatus(VirtualMachineInstances, instance, {
    conditions: withConditions(conditionsOf(instance), findings, clock.now()),
  });

export const pause = onGuest(
  (instance) => {
    const { name } = instance.metadata;
    if (!isRunning(instance)) return 'VM is not running';
    const { livenessProbe } = instance.spec;
    if (livenessProbe && !livenessProbe.guestAgentPing)
      return forbiddenState(
        'virtualmachineinstance',
        name,
        'Pausing VMIs with a non-GuestAgentPing LivenessProbe is not supported',
      );
    return isPaused(instance) ? 'VMI is already paused' : undefined;
  },
  (call, instance) =>
    patchConditions(call, instance, [
      { type: 'Paused', status: 'True', reason: 'PausedByUser', message: 'VMI was paused by user' },
    ]),
);

export const unpause = onGuest(
  (instance, call) => {
    if (machineOf(call)?.status?.snapshotInProgress)
      return conflict('virtualmachine', call.name, 'VM snapshot is in progress');
    if (!isRunning(instance)) return 'VMI is not running';
    return isPaused(instance) ? undefined : 'VMI is not paused';
  },
  ({ context: { cluster } }, instance) =>
    cluster.patchStatus(VirtualMachineInstances, instance, { conditions: withoutPause(instance) }),
);

const tell =
  (reason: string, message: string) =>
  ({ context }: Call, instance: VirtualMachineInstance): Promise<void> =>
    report(context, instance, { type: 'Normal', reason, message, from: 'virt-handler' });

export const softReboot = onGuest(
  (instance) => {
    if (!isRunning(instance)) return 'VM is not running';
    if (isPaused(instance)) return 'VMI is paused';
    const hasAcpi = instance.spec.domain.features?.acpi?.enabled !== false;
    return isTrue(conditionsOf(instance), 'AgentConnected') || hasAcpi
      ? undefined
      : 'VMI neither have the agent connected nor the ACPI feature enabled';
  },
  tell('SoftReboot', 'The guest was asked to reboot.'),
);

export const reset = onGuest(
  (instance) =>
    isRunning(instance)
      ? undefined
      : `Failed to reset non-running VMI with phase ${instance.status?.phase ?? ''}: VMI is not running`,
  tell('Reset', 'The guest was reset.'),
);

const runs: Check = (instance) => (isRunning(instance) ? undefined : 'VM is not running');

export const freeze = onGuest(runs, ({ context: { cluster } }, instance) =>
  cluster.patchStatus(VirtualMachineInstances, instance, { fsFreezeStatus: 'frozen' }),
);

export const unfreeze = onGuest(runs, ({ context: { cluster } }, instance) =>
  cluster.patchStatus(VirtualMachineInstances, instance, { fsFreezeStatus: null }),
);
