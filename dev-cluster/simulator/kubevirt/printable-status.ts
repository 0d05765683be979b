import { conditionOf } from '../kubernetes/conditions';
import { isDeleting } from '../kubernetes/object';
import type { DataVolume, VirtualMachine, VirtualMachineInstance } from '../resources';
import { conditionsOf, isFinal, isMigrating, isPaused, isRunning, isStopping } from './phase';

export interface Situation {
  machine: VirtualMachine;
  instance: VirtualMachineInstance | undefined;
  /** The DataVolumes that the VM's volumes name. */
  volumes: readonly DataVolume[];
  /** virt-controller is about to make an instance, now or when it may. */
  isSetToStart: boolean;
  /** A failed start is waited out. */
  isBackingOff: boolean;
}

type Word = readonly [word: string, holds: (situation: Situation) => boolean];

const waits = ['WaitForFirstConsumer', 'PendingPopulation'];

/** True when a volume need not be filled before an instance is made: a pod that wants it sets it going. */
export const isReadyForUse = ({ status }: DataVolume): boolean =>
  status?.phase === 'Succeeded' || waits.includes(status?.phase ?? '');

const isHeldUp = ({ instance }: Situation, reason: string): boolean => {
  const held = instance && conditionOf(conditionsOf(instance), 'Synchronized');
  return held?.status === 'False' && held.reason === reason;
};

const isStarting = (instance: VirtualMachineInstance | undefined): boolean =>
  instance !== undefined && ['', 'Pending', 'Scheduling', 'Scheduled'].includes(instance.status?.phase ?? '');

/** True before the guest is there: only then do its volumes decide the word. */
const isBefore = ({ instance }: Situation): boolean => instance === undefined || isStarting(instance);

const isBroken = ({ status }: DataVolume): boolean => {
  if (status?.phase === 'Failed') return true;
  const running = status?.conditions?.find(({ type }) => type === 'Running');
  return running?.status === 'False' && (running.reason === 'Error' || running.reason === 'ImagePullFailed');
};

/** True while the claim of a volume has no storage: nothing can be filled then (virt-controller, HasUnboundPVC). */
const isUnbound = ({ status }: DataVolume): boolean => {
  const { phase = '', conditions } = status ?? {};
  if (phase === 'Succeeded' || phase.endsWith('InProgress')) return false;
  return conditions?.find(({ type }) => type === 'Bound')?.status !== 'True';
};

const isIncomplete = (situation: Situation): boolean =>
  isBefore(situation) && situation.volumes.some((each) => !isReadyForUse(each));

/** The words in the order virt-controller tries them (setPrintableStatus): the first that holds is written. */
const words: readonly Word[] = [
  ['Terminating', ({ machine }) => isDeleting(machine)],
  ['Stopping', ({ machine, instance }) => instance !== undefined && isStopping(instance, machine)],
  ['Migrating', ({ instance }) => instance !== undefined && isRunning(instance) && isMigrating(instance)],
  ['Paused', ({ instance }) => instance !== undefined && isRunning(instance) && isPaused(instance)],
  ['Running', ({ instance }) => instance !== undefined && isRunning(instance)],
  ['ErrorPvcNotFound', (situation) => isHeldUp(situation, 'FailedPvcNotFound')],
  ['DataVolumeError', (situation) => isIncomplete(situation) && situation.volumes.some(isBroken)],
  [
    'ErrorUnschedulable',
    ({ instance }) => {
      const placed = instance && conditionOf(conditionsOf(instance), 'PodScheduled');
      return placed?.status === 'False' && placed.reason === 'Unschedulable';
    },
  ],
  [
    'Provisioning',
    (situation) =>
      isIncomplete(situation) && situation.volumes.some((each) => !isReadyForUse(each) && !isUnbound(each)),
  ],
  [
    'WaitingForVolumeBinding',
    (situation) =>
      isBefore(situation) &&
      (situation.instance !== undefined || situation.isSetToStart) &&
      situation.volumes.some(isUnbound),
  ],
  ['ErrImagePull', (situation) => isHeldUp(situation, 'ErrImagePull')],
  ['ImagePullBackOff', (situation) => isHeldUp(situation, 'ImagePullBackOff')],
  ['CrashLoopBackOff', ({ instance, isBackingOff }) => isBackingOff && (!instance || isFinal(instance))],
  ['Starting', ({ instance, isSetToStart }) => isStarting(instance) || (!instance && isSetToStart)],
  ['Stopped', ({ instance }) => instance === undefined || isFinal(instance)],
];

/** `status.printableStatus` of a VM; Unknown when no word holds. */
export const printableStatus = (situation: Situation): string =>
  words.find(([, holds]) => holds(situation))?.[0] ?? 'Unknown';
