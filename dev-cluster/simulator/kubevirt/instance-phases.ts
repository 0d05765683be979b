import type { Context } from '../controller';
import { report } from '../event';
import type { Finding } from '../kubernetes/conditions';
import { withConditions } from '../kubernetes/conditions';
import type { Pod, VirtualMachineInstance } from '../resources';
import { Pods, VirtualMachineInstances } from '../resources';
import { conditionsOf } from './phase';

const notRunning: Finding = {
  type: 'Ready',
  status: 'False',
  reason: 'GuestNotRunning',
  message: 'Guest VM is not reported as running',
};

/** The conditions once `findings` are set and those of `gone` types are away. */
export const conditionsAfter = (
  { clock }: Context,
  instance: VirtualMachineInstance,
  findings: readonly Finding[],
  gone: readonly string[],
): object[] =>
  withConditions(
    conditionsOf(instance)?.filter(({ type }) => !gone.includes(type)),
    findings,
    clock.now(),
  );

/** The status fields of a phase; entering it is dated. */
export const entering = (
  { clock }: Context,
  { status }: VirtualMachineInstance,
  phase: string,
): Record<string, unknown> => {
  const times = status?.phaseTransitionTimestamps ?? [];
  return times.at(-1)?.phase === phase
    ? { phase }
    : { phase, phaseTransitionTimestamps: [...times, { phase, phaseTransitionTimestamp: clock.now() }] };
};

/** Ends an instance, well or badly. */
export const endPhase = (
  context: Context,
  instance: VirtualMachineInstance,
  phase: 'Succeeded' | 'Failed',
): Promise<VirtualMachineInstance> =>
  context.cluster.patchStatus(VirtualMachineInstances, instance, {
    ...entering(context, instance, phase),
    conditions: conditionsAfter(
      context,
      instance,
      [notRunning],
      ['AgentConnected', 'Paused', 'PodScheduled'],
    ),
  });

/** The launcher has ended before its guest, or has gone: the instance has failed. */
export const crash = async (
  context: Context,
  instance: VirtualMachineInstance,
  pod: Pod | undefined,
): Promise<undefined> => {
  await endPhase(context, instance, 'Failed');
  await report(context, instance, {
    type: 'Warning',
    reason: 'Stopped',
    message: 'The VirtualMachineInstance crashed.',
    from: 'virt-handler',
  });
  if (!pod) return;
  const terminated = { exitCode: 1, reason: 'Error', finishedAt: context.clock.now() };
  await context.cluster.patchStatus(Pods, pod, {
    phase: 'Failed',
    containerStatuses: (pod.status?.containerStatuses ?? []).map((each) => ({
      ...each,
      ready: false,
      started: false,
      state: { terminated },
    })),
  });
};

/** The kubelet of the guest's node has fallen silent: nobody knows how the guest is (virt-controller, node controller). */
export const setLost = async (
  context: Context,
  instance: VirtualMachineInstance,
  pod: Pod,
): Promise<undefined> => {
  const message = `Node ${pod.spec?.nodeName ?? ''} is not ready: kubelet stopped posting node status.`;
  const lost: Finding = { type: 'Ready', status: 'False', reason: 'NodeLost', message };
  await context.cluster.patchStatus(VirtualMachineInstances, instance, {
    ...entering(context, instance, 'Unknown'),
    ...(pod.spec?.nodeName === undefined ? {} : { nodeName: pod.spec.nodeName }),
    conditions: conditionsAfter(context, instance, [lost], ['AgentConnected']),
  });
  await report(context, instance, {
    type: 'Warning',
    reason: 'NodeUnresponsive',
    message,
    from: 'node-controller',
  });
};

const held = (reason: string, message: string): Finding => ({
  type: 'Synchronized',
  status: 'False',
  reason,
  message,
});

/** Why the launcher does not start, from the state of its containers. */
const imageProblem = (pod: Pod | undefined): Finding | undefined => {
  const waiting = pod?.status?.containerStatuses?.find(({ state }) =>
    ['ErrImagePull', 'ImagePullBackOff'].includes(state?.waiting?.reason ?? ''),
  )?.state?.waiting;
  return waiting && held(waiting.reason ?? '', waiting.message ?? '');
};

/** Before the guest runs. `problem`: why no launcher is made. */
export const setWaiting = async (
  context: Context,
  instance: VirtualMachineInstance,
  pod: Pod | undefined,
  problem?: { reason: string; message: string },
): Promise<undefined> => {
  const phase = !pod ? 'Pending' : pod.spec?.nodeName ? 'Scheduled' : 'Scheduling';
  const scheduled = pod?.status?.conditions?.find(({ type }) => type === 'PodScheduled');
  const { reason = '', message = '' } = scheduled ?? {};
  const synchronized = problem ? held(problem.reason, problem.message) : imageProblem(pod);
  const findings = [
    // The instance passes on what keeps its launcher from a node, and forgets it then.
    ...(scheduled?.status === 'False' ? [{ type: 'PodScheduled', status: 'False', reason, message }] : []),
    ...(synchronized ? [synchronized] : []),
    notRunning,
  ];
  await context.cluster.patchStatus(VirtualMachineInstances, instance, {
    ...entering(context, instance, phase),
    conditions: conditionsAfter(context, instance, findings, ['PodScheduled', 'Synchronized']),
  });
  if (synchronized)
    await report(context, instance, {
      type: 'Warning',
      reason: synchronized.reason ?? '',
      message: synchronized.message ?? '',
      from: 'virtualmachine-controller',
    });
};
