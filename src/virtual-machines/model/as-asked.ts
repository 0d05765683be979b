import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import { type RunStrategy, runStrategyOf } from './run-strategy';
import type { VmActionId } from './vm-actions';
import { runningOf, type VmRunning } from './vm-running';

/** A virtual machine at one moment. */
export interface VmMoment {
  vm: VirtualMachine;
  vmi?: VirtualMachineInstance | undefined;
  /** False where instances may not be read. */
  canReadInstances?: boolean;
}

interface Judged extends VmMoment {
  strategy: RunStrategy;
  is: VmRunning;
  /** Whether a request for this waits for the controller (`status.stateChangeRequests`, KubeVirt). */
  asks: (action: 'Start' | 'Stop') => boolean;
}

const judged = (moment: VmMoment): Judged => ({
  ...moment,
  strategy: runStrategyOf(moment.vm),
  is: runningOf(moment.vm, moment.vmi, moment.canReadInstances),
  asks: (wanted) => (moment.vm.status?.stateChangeRequests ?? []).some(({ action }) => action === wanted),
});

type Proof = (now: Judged, before: Judged) => boolean;

const starts: Proof = ({ strategy, is, asks }) =>
  strategy === 'Always' || asks('Start') || (is.isLive && !is.isStopping);

const hasBegunToStop: Proof = ({ is }, before) => is.isStopping && !before.is.isStopping;

/** Another instance runs than before, or the one before has begun to go. */
const restarts: Proof = (now, before) => {
  const [uid, was] = [now.vmi?.metadata.uid, before.vmi?.metadata.uid];
  const isAnother = uid !== undefined && was !== undefined && uid !== was;
  return isAnother || hasBegunToStop(now, before) || (now.asks('Stop') && !before.asks('Stop'));
};

/** How an action shows in the machine, as KubeVirt notes it. Of the others nothing can be seen afterwards. */
const PROOFS: Partial<Record<VmActionId, Proof>> = {
  start: starts,
  'start-paused': (now, before) =>
    starts(now, before) && (now.vmi === undefined || now.vmi.spec.startStrategy === 'Paused'),
  stop: ({ strategy, is, asks }) => strategy === 'Halted' || asks('Stop') || !is.isLive || is.isStopping,
  // One that stops in its own time shows the same beginning.
  'force-stop': ({ is }) => !is.isLive,
  restart: restarts,
  pause: ({ is }) => is.isPaused,
  unpause: ({ is }) => is.isRunning && !is.isPaused,
};

/** Whether a machine shows afterwards that an action was done to it. */
export const isProvable = (id: VmActionId): boolean => PROOFS[id] !== undefined;

/** Whether a machine is now as the action asks for, which it was not before; false too where that cannot be seen. */
export const isAsAsked = (id: VmActionId, now: VmMoment, before: VmMoment): boolean =>
  PROOFS[id]?.(judged(now), judged(before)) ?? false;
