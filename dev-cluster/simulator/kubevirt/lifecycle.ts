import { isDeleting } from '../kubernetes/object';
import type { VirtualMachine, VirtualMachineInstance } from '../resources';
import { isFinal } from './phase';
import type { RunStrategy } from './run-strategy';
import { runStrategyOf } from './run-strategy';

type ChangeRequest = NonNullable<NonNullable<VirtualMachine['status']>['stateChangeRequests']>[number];

/** What virt-controller does next with a VM. */
export interface Step {
  act: 'none' | 'start' | 'stop';
  /** The guest waits after its start. */
  isPaused?: boolean;
  /** The VM becomes Always: a paused start of a halted one asked for it. */
  becomesAlways?: boolean;
  /** Requests that are left once those that are done have been struck out. */
  requests: readonly ChangeRequest[];
}

const isDone = (request: ChangeRequest, instance: VirtualMachineInstance | undefined): boolean =>
  request.action === 'Start'
    ? instance !== undefined && !isFinal(instance) && !isDeleting(instance)
    : instance === undefined || (request.uid !== undefined && request.uid !== instance.metadata.uid);

/** Requests are done in their order: what stands first holds up the rest (virt-controller, trimDoneVMChangeRequests). */
const openRequests = (
  requests: readonly ChangeRequest[],
  instance: VirtualMachineInstance | undefined,
): readonly ChangeRequest[] => {
  const [first, ...rest] = requests;
  return first && isDone(first, instance) ? openRequests(rest, instance) : requests;
};

const withInstance = (
  strategy: RunStrategy,
  instance: VirtualMachineInstance,
  requests: readonly ChangeRequest[],
): Step => {
  const stop: Step = { act: 'stop', requests };
  const none: Step = { act: 'none', requests };
  if (isDeleting(instance)) return none;
  const isAsked = requests[0]?.action === 'Stop';
  switch (strategy) {
    case 'Halted':
      return stop;
    case 'Always':
      return isAsked || isFinal(instance) ? stop : none;
    case 'RerunOnFailure':
      if (isAsked) return stop;
      // Taken away and started again; a guest that ended well stays ended.
      return instance.status?.phase === 'Failed' ? { act: 'stop', requests: [{ action: 'Start' }] } : none;
    case 'Manual':
      return isAsked ? stop : none;
    case 'Once':
      return none;
  }
};

const withoutInstance = (
  strategy: RunStrategy,
  before: string | undefined,
  requests: readonly ChangeRequest[],
): Step => {
  const wish = requests[0]?.action === 'Start' ? requests[0] : undefined;
  const start: Step = {
    act: 'start',
    requests,
    ...(wish?.data?.paused === 'true' ? { isPaused: true } : {}),
  };
  const none: Step = { act: 'none', requests };
  switch (strategy) {
    case 'Halted':
      return wish ? { ...start, becomesAlways: true } : none;
    case 'Always':
      return start;
    case 'Manual':
      return wish ? start : none;
    case 'RerunOnFailure':
    case 'Once':
      // Started when the strategy is new to the VM, and by request where the strategy takes one.
      return before !== strategy || (wish && strategy === 'RerunOnFailure') ? start : none;
  }
};

/** The next step of a VM: run strategy × instance × what virt-api was asked for (virt-controller, syncRunStrategy). */
export const nextStep = (machine: VirtualMachine, instance: VirtualMachineInstance | undefined): Step => {
  const requests = openRequests(machine.status?.stateChangeRequests ?? [], instance);
  const strategy = runStrategyOf(machine);
  return instance
    ? withInstance(strategy, instance, requests)
    : withoutInstance(strategy, machine.status?.runStrategy, requests);
};
