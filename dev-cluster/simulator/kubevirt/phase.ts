import { isTrue } from '../kubernetes/conditions';
import { isDeleting } from '../kubernetes/object';
import type { VirtualMachine, VirtualMachineInstance } from '../resources';

type Conditions = Parameters<typeof isTrue>[0];

/** Conditions as the API writes them: the generated type allows null for times that controllers always set. */
export const conditionsOf = ({ status }: VirtualMachine | VirtualMachineInstance): Conditions =>
  status?.conditions as Conditions;

/** True when the guest has ended, well or badly: the instance only waits to be taken away. */
export const isFinal = ({ status }: VirtualMachineInstance): boolean =>
  status?.phase === 'Succeeded' || status?.phase === 'Failed';

export const isRunning = ({ status }: VirtualMachineInstance): boolean => status?.phase === 'Running';

export const isPaused = (instance: VirtualMachineInstance): boolean =>
  isTrue(conditionsOf(instance), 'Paused');

/** True while the memory of a guest is on its way to another node. */
export const isMigrating = ({ status }: VirtualMachineInstance): boolean =>
  Boolean(status?.migrationState?.startTimestamp) && !status?.migrationState?.endTimestamp;

/** True when the instance has run at all: what fails before counts as a failed start. */
export const hasRun = ({ status }: VirtualMachineInstance): boolean =>
  (status?.phaseTransitionTimestamps ?? []).some(({ phase }) => phase === 'Running');

const hasStopRequestFor = ({ status }: VirtualMachine, { metadata }: VirtualMachineInstance): boolean =>
  (status?.stateChangeRequests ?? []).some(
    ({ action, uid }) => action === 'Stop' && (uid === undefined || uid === metadata.uid),
  );

/** True when an instance is there and is going, or has been asked to. */
export const isStopping = (instance: VirtualMachineInstance, machine: VirtualMachine): boolean =>
  !isFinal(instance) && (isDeleting(instance) || hasStopRequestFor(machine, instance));
