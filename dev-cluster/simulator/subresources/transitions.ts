import { isTrue } from '../kubernetes/conditions';
import { conditionsOf, isFinal } from '../kubevirt/phase';
import { runningPatch, runStrategyOf } from '../kubevirt/run-strategy';
import type { VirtualMachine, VirtualMachineInstance } from '../resources';
import type { Refusal } from './answers';
import { badRequest, conflict, internalError } from './answers';

/** A wish that virt-api leaves in the status of a VM for virt-controller. */
export interface ChangeRequest {
  action: 'Start' | 'Stop';
  uid?: string;
  data?: { paused: 'true' };
}

/** What a lifecycle call comes to: a refusal, a patch of the VM, or requests in its status. */
export type Verdict = { refused: Refusal } | { patch: object } | { requests: readonly ChangeRequest[] };

const refuse = ({ metadata }: VirtualMachine, why: string): Verdict => ({
  refused: conflict('virtualmachine', metadata.name, why),
});

const recovery =
  'VM recovery required: Volume migration failed, leaving some volumes pointing to non-consistent targets; manual intervention is needed to reassign them to their original volumes.';

/**
 * Requests are added to none, and a lone stop replaces those that wait; anything else is refused (virt-api,
 * getChangeRequestJson).
 */
const request = ({ status }: VirtualMachine, ...requests: readonly ChangeRequest[]): Verdict => {
  const waiting = status?.stateChangeRequests ?? [];
  if (waiting.length === 0 || (requests.length === 1 && requests[0]?.action === 'Stop')) return { requests };
  return { refused: internalError('unable to complete request: stop/start already underway') };
};

const stopOf = ({ metadata }: VirtualMachineInstance): ChangeRequest => ({
  action: 'Stop',
  ...(metadata.uid === undefined ? {} : { uid: metadata.uid }),
});

/** PUT start: the table of virt-api by run strategy. */
export const start = (
  machine: VirtualMachine,
  instance: VirtualMachineInstance | undefined,
  { paused }: { paused?: boolean },
): Verdict => {
  const phase = instance?.status?.phase ?? '';
  if (instance && !isFinal(instance) && phase !== 'Unknown' && phase !== '')
    return refuse(machine, 'VM is already running');
  if (isTrue(conditionsOf(machine), 'ManualRecoveryRequired')) return refuse(machine, recovery);
  const strategy = runStrategyOf(machine);
  const wish: ChangeRequest = { action: 'Start', ...(paused ? { data: { paused: 'true' } } : {}) };
  switch (strategy) {
    case 'Halted':
      return paused ? request(machine, wish) : { patch: runningPatch(machine, true) };
    case 'RerunOnFailure':
      if (phase === 'Failed')
        return refuse(machine, `${strategy} does not support starting VM from failed state`);
      return instance && phase === 'Succeeded'
        ? request(machine, stopOf(instance), wish)
        : request(machine, wish);
    case 'Manual':
      return instance && isFinal(instance)
        ? request(machine, stopOf(instance), wish)
        : request(machine, wish);
    case 'Always':
    case 'Once':
      return refuse(machine, `${strategy} does not support manual start requests`);
  }
};

/**
 * PUT stop. A grace period is written into the instance besides, by whoever carries the verdict out.
 * @param gracePeriod seconds
 */
export const stop = (
  machine: VirtualMachine,
  instance: VirtualMachineInstance | undefined,
  { gracePeriod }: { gracePeriod?: number },
): Verdict => {
  const strategy = runStrategyOf(machine);
  if (strategy === 'Always' || strategy === 'Once') return { patch: runningPatch(machine, false) };
  if (!instance || isFinal(instance)) return refuse(machine, 'VM is not running');
  const before = instance.spec.terminationGracePeriodSeconds;
  if (strategy === 'Halted' && (gracePeriod === undefined || (before !== undefined && gracePeriod >= before)))
    return refuse(machine, 'Halted only supports manual stop requests with a shorter graceperiod');
  return request(machine, stopOf(instance));
};

/**
 * PUT restart.
 * @param gracePeriodSeconds 0 takes the launcher away at once; nothing else is supported
 */
export const restart = (
  machine: VirtualMachine,
  instance: VirtualMachineInstance | undefined,
  { gracePeriodSeconds }: { gracePeriodSeconds?: number },
): Verdict => {
  if (gracePeriodSeconds !== undefined && gracePeriodSeconds > 0)
    return { refused: badRequest('For force restart, only gracePeriod=0 is supported for now') };
  if (gracePeriodSeconds !== undefined && gracePeriodSeconds < 0)
    return { refused: badRequest('gracePeriod has to be greater or equal to 0') };
  if (isTrue(conditionsOf(machine), 'VolumesChange')) return refuse(machine, recovery);
  const strategy = runStrategyOf(machine);
  if (strategy === 'Halted' || strategy === 'Once')
    return refuse(machine, `RunStategy ${strategy} does not support manual restart requests`);
  if (!instance) return refuse(machine, 'VM is not running: Halted');
  return request(machine, stopOf(instance), { action: 'Start' });
};
