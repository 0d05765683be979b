import type { VirtualMachine, VirtualMachineInstance } from '../resources';
import { hasRun, isFinal } from './phase';

type StartFailure = NonNullable<NonNullable<VirtualMachine['status']>['startFailure']>;

/** Seconds of real time before a VM that failed to start `count` times is tried again (virt-controller: at most 300). */
const backOff = (count: number): number => Math.min(300, 10 * count ** 2);

/** The failure as it stands after an instance has ended that never ran; undefined when that is not so, or known already. */
export const nextFailure = (
  { status }: VirtualMachine,
  instance: VirtualMachineInstance,
  now: number,
): StartFailure | undefined => {
  const { uid = '' } = instance.metadata;
  const before = status?.startFailure ?? undefined;
  if (!isFinal(instance) || hasRun(instance) || before?.lastFailedVMIUID === uid) return undefined;
  const count = (before?.consecutiveFailCount ?? 0) + 1;
  return {
    consecutiveFailCount: count,
    lastFailedVMIUID: uid,
    retryAfterTimestamp: new Date(now + backOff(count) * 1000).toISOString().replace(/\.\d+Z$/, 'Z'),
  };
};

/** Real ms until a VM may be tried again; 0 when it may. */
export const retryIn = ({ status }: VirtualMachine, now: number): number => {
  const after = status?.startFailure?.retryAfterTimestamp;
  return after === undefined ? 0 : Math.max(0, Date.parse(after) - now);
};
