import type { Context } from '../controller';
import { report } from '../event';
import { isSilentNode } from '../kubelet/node-health';
import { isInstant } from '../marks';
import { uidOf } from '../kubernetes/object';
import type { VirtualMachineInstance } from '../resources';
import { Pods, VirtualMachineInstances } from '../resources';
import { vmFault } from './instance-faults';
import { endPhase } from './instance-phases';
import { launcherOf, strandedOf } from './launcher';
import { isFinal } from './phase';

/** Holds an instance until its guest has ended (virt-controller). */
export const instanceFinalizer = 'kubevirt.io/foregroundDeleteVirtualMachine';

/** Simulated seconds a guest takes to shut down when it is asked to. */
const shuttingDown = 20;

/**
 * Real ms until the guest has ended. A guest that ignores the request (fault vm-stop-slow) ends when its grace period is 0
 * only: at the simulator's speed the usual one would be over at once.
 */
const untilEnded = (context: Context, instance: VirtualMachineInstance): number | undefined => {
  const grace = instance.spec.terminationGracePeriodSeconds ?? 30;
  if (grace === 0 || isFinal(instance) || instance.status?.phase !== 'Running' || isInstant(instance))
    return 0;
  if (vmFault(context, 'vm-stop-slow', instance) !== undefined) return undefined;
  return context.clock.remaining(uidOf(instance), 'shutdown', Math.min(grace, shuttingDown));
};

/**
 * On a silent node a launcher is told to go and stays: the instance cannot go before it. True while that holds; the node
 * or somebody who forces the pod's deletion ends it.
 */
const endStranded = async (context: Context, instance: VirtualMachineInstance): Promise<boolean> => {
  if (strandedOf(context, instance)) return true;
  const pod = launcherOf(context, instance);
  if (!pod || !isSilentNode(context, pod.spec?.nodeName)) return false;
  await context.cluster.remove(Pods, pod);
  return true;
};

/** Ends the guest of an instance that is deleted, then its launcher, then lets the instance go. */
export const shutDown = async (
  context: Context,
  instance: VirtualMachineInstance,
): Promise<number | undefined> => {
  const { cluster, clock } = context;
  const lost = await endStranded(context, instance);
  if (lost) return undefined;
  const left = untilEnded(context, instance);
  if (left !== 0) {
    await report(context, instance, {
      type: 'Normal',
      reason: 'ShuttingDown',
      message: 'Signaled Graceful Shutdown',
      from: 'virt-handler',
    });
    return left;
  }
  const ended = isFinal(instance) ? instance : await endPhase(context, instance, 'Succeeded');
  const pod = launcherOf(context, ended);
  if (pod) await cluster.remove(Pods, pod, { now: true });
  clock.forget(uidOf(instance));
  const finalizers = (ended.metadata.finalizers ?? []).filter((each) => each !== instanceFinalizer);
  await cluster.patch(VirtualMachineInstances, ended, {
    metadata: { finalizers: finalizers.length ? finalizers : null },
  });
  return undefined;
};
