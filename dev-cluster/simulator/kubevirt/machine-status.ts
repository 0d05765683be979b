import type { Context } from '../controller';
import type { Condition, Finding } from '../kubernetes/conditions';
import { isTrue, withConditions } from '../kubernetes/conditions';
import { without } from '../kubernetes/without';
import type { VirtualMachineInstance } from '../resources';
import { VirtualMachines } from '../resources';
import { conditionsOf, isFinal, isRunning } from './phase';
import type { Situation } from './printable-status';
import { printableStatus } from './printable-status';
import { references } from './controller-revisions';
import type { Step } from './lifecycle';
import { runStrategyOf } from './run-strategy';

export interface Report extends Situation {
  step: Step;
  /** Why no instance could be made. */
  failure?: Finding | undefined;
  needsRestart: boolean;
  startFailure?: object | null;
}

const restartRequired: Finding = {
  type: 'RestartRequired',
  status: 'True',
  message: 'a non-live-updatable field was changed in the template spec',
};

const readyOf = (instance: VirtualMachineInstance | undefined): Finding => {
  const own = instance && conditionsOf(instance)?.find(({ type }) => type === 'Ready');
  if (own) return without(own, 'lastTransitionTime');
  return instance
    ? {
        type: 'Ready',
        status: 'False',
        reason: 'GuestNotRunning',
        message: 'Guest VM is not reported as running',
      }
    : { type: 'Ready', status: 'False', reason: 'VMINotExists', message: 'VMI does not exist' };
};

/** Conditions the VM shows of its instance: all but Ready, which it has of its own (virt-controller, syncConditions). */
const copied = (instance: VirtualMachineInstance | undefined): Finding[] =>
  ((instance && conditionsOf(instance)) ?? [])
    .filter(({ type }) => type !== 'Ready' && type !== 'Synchronized')
    .map((condition) => without(condition, 'lastTransitionTime'));

/** Conditions of the VM that others than this controller keep. */
const foreign = ['ManualRecoveryRequired'];

const conditionsAfter = (
  { clock }: Context,
  { machine, instance, failure, needsRestart }: Report,
): Condition[] => {
  const findings = [
    readyOf(instance),
    ...copied(instance),
    ...(failure ? [failure] : []),
    ...(needsRestart ? [restartRequired] : []),
  ];
  const types = [...findings.map(({ type }) => type), ...foreign];
  return withConditions(
    conditionsOf(machine)?.filter(({ type }) => types.includes(type)),
    findings,
    clock.now(),
  );
};

/** Writes what virt-controller knows of a VM. */
export const writeStatus = async (context: Context, facts: Report): Promise<void> => {
  const { machine, instance, step, failure, startFailure } = facts;
  const strategy = runStrategyOf(machine);
  const hasSizes = machine.spec.instancetype ?? machine.spec.preference;
  // A strategy is new to the VM until what it asks for at first has been done.
  const isTaken = step.act !== 'start' || instance !== undefined;
  await context.cluster.patchStatus(VirtualMachines, machine, {
    printableStatus: printableStatus(facts),
    created: instance !== undefined && !isFinal(instance),
    ready: instance !== undefined && isRunning(instance) && isTrue(conditionsOf(instance), 'Ready'),
    ...(isTaken ? { runStrategy: strategy } : {}),
    stateChangeRequests: step.requests.length ? step.requests : null,
    startFailure,
    observedGeneration: machine.metadata.generation ?? 1,
    desiredGeneration: machine.metadata.generation ?? 1,
    conditions: conditionsAfter(context, facts),
    ...(hasSizes && !failure ? await references(context, machine) : {}),
  });
};
