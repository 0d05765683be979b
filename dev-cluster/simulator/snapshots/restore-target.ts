import type { Context } from '../controller';
import type { VirtualMachine, VirtualMachineInstance } from '../resources';
import { VirtualMachineInstances, VirtualMachines } from '../resources';
import type { VirtualMachineRestore } from '../virtualization-resources';
import { uidOf } from '../kubernetes/object';
import { secondsOf } from './duration';

/** How long a VM may take to stop before its restore fails (KubeVirt, policy WaitGracePeriod). */
const gracePeriod = '5m';

export type Readiness =
  | { state: 'ready' }
  /** `again`: real ms until it is looked at once more. */
  | { state: 'waiting'; why: string; again?: number }
  | { state: 'failed'; why: string };

const waitingFor =
  'Waiting for target VM to be powered off. Please stop the restore target to proceed with restore';

/** Whether a VM stands still, so that its disks may be replaced; as the restore's policy says it is stopped or waited for. */
export const targetReadiness = async (
  { cluster, clock }: Context,
  restore: VirtualMachineRestore,
  machine: VirtualMachine,
): Promise<Readiness> => {
  const { namespace, name } = machine.metadata;
  const instance = cluster.store<VirtualMachineInstance>(VirtualMachineInstances).get(namespace, name);
  const isHalted = machine.spec.runStrategy === 'Halted' || machine.spec.running === false;
  const isStopped = !instance && (isHalted || machine.status?.created !== true);
  const policy = restore.spec.targetReadinessPolicy ?? 'WaitGracePeriod';
  if (policy === 'StopTarget' && !isHalted) {
    await cluster.patch(VirtualMachines, machine, {
      spec: machine.spec.running === undefined ? { runStrategy: 'Halted' } : { running: false },
    });
    return { state: 'waiting', why: 'Waiting for target VM to be powered off' };
  }
  if (isStopped) return { state: 'ready' };
  if (policy === 'StopTarget') return { state: 'waiting', why: 'Waiting for target VM to be powered off' };
  if (policy === 'FailImmediate') return { state: 'failed', why: 'Restore target must be powered off' };
  if (policy === 'WaitEventually') return { state: 'waiting', why: waitingFor };
  const again = clock.remaining(uidOf(restore), 'target', secondsOf(gracePeriod) ?? 0);
  return again > 0
    ? { state: 'waiting', why: `${waitingFor} within ${gracePeriod}`, again }
    : { state: 'failed', why: `Restore target failed to be ready within ${gracePeriod}` };
};
