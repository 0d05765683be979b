import type { Context } from '../controller';
import { report } from '../event';
import type { Finding } from '../kubernetes/conditions';
import { conditionOf, isTrue } from '../kubernetes/conditions';
import { uidOf } from '../kubernetes/object';
import { isInstant } from '../marks';
import type { Pod, VirtualMachineInstance } from '../resources';
import { VirtualMachineInstances } from '../resources';
import { guestOf } from './guest';
import { isKeptOnNode, vmFault } from './instance-faults';
import { conditionsAfter, entering } from './instance-phases';
import { interfacesOf, volumeStatuses } from './instance-status';
import { migratability, migrationMethod, storageMigratability } from './migratability';
import { conditionsOf, isRunning } from './phase';
import { claimsOf } from './volumes';

/** Simulated seconds after its start until the agent in a guest answers. */
const agentAfter = 8;

/** Whether an agent answers, and in how many real ms it will. */
const agentOf = (
  context: Context,
  instance: VirtualMachineInstance,
): { hasAgent: boolean; again: number | undefined } => {
  const isSilent = !guestOf(instance) || vmFault(context, 'vm-no-agent', instance) !== undefined;
  if (isSilent) return { hasAgent: false, again: undefined };
  if (isTrue(conditionsOf(instance), 'AgentConnected') || isInstant(instance))
    return { hasAgent: true, again: undefined };
  const again = context.clock.remaining(uidOf(instance), 'agent', agentAfter);
  return { hasAgent: again === 0, again: again || undefined };
};

/** A guest that starts paused is so from its first moment; one that goes on is not paused again. */
const pauseAtStart = ({ spec, status }: VirtualMachineInstance): Finding[] =>
  spec.startStrategy === 'Paused' && status?.phase !== 'Running'
    ? [{ type: 'Paused', status: 'True', reason: 'PausedByUser', message: 'VMI was paused by user' }]
    : [];

const byIoError: Finding = {
  type: 'Paused',
  status: 'True',
  reason: 'PausedIOError',
  message: 'VMI was paused, low-level IO error detected',
};

/** While the fault vm-io-error is on the guest stands still; mended, it goes on. */
const ioError = (
  context: Context,
  instance: VirtualMachineInstance,
): { findings: Finding[]; gone: string[] } => {
  if (vmFault(context, 'vm-io-error', instance) !== undefined) return { findings: [byIoError], gone: [] };
  const isOver = conditionOf(conditionsOf(instance), 'Paused')?.reason === byIoError.reason;
  return { findings: [], gone: isOver ? ['Paused'] : [] };
};

const memoryOf = ({ spec, status }: VirtualMachineInstance): object => {
  const { guest } = spec.domain.memory ?? {};
  const isPlugging = conditionOf(status?.conditions as Parameters<typeof conditionOf>[0], 'HotMemoryChange');
  return {
    guestAtBoot: status?.memory?.guestAtBoot ?? guest,
    guestCurrent: isPlugging ? status?.memory?.guestCurrent : guest,
    guestRequested: guest,
  };
};

const topologyOf = ({ spec, status }: VirtualMachineInstance): object => {
  const { cores = 1, sockets = 1, threads = 1 } = spec.domain.cpu ?? {};
  const isPlugging = conditionOf(status?.conditions as Parameters<typeof conditionOf>[0], 'HotVCPUChange');
  return isPlugging && status?.currentCPUTopology ? status.currentCPUTopology : { cores, sockets, threads };
};

/** NICs the launcher was started with: a newer one is there after a migration. */
const nicsThere = ({ spec, status }: VirtualMachineInstance): ((nic: string) => boolean) => {
  const isMoving = status?.conditions?.some(
    ({ type, status: is }) => type === 'MigrationRequired' && is === 'True',
  );
  const known = new Set((isMoving ? status?.interfaces : spec.networks)?.map(({ name }) => name));
  return (nic) => known.has(nic);
};

/** The guest runs: where, with what, and whether it could move. Answers when to look again, in real ms. */
export const setRunning = async (
  context: Context,
  instance: VirtualMachineInstance,
  pod: Pod,
): Promise<number | undefined> => {
  const { hasAgent, again } = agentOf(context, instance);
  const claims = claimsOf(context, instance);
  const volumes = volumeStatuses(context, instance);
  const disk = ioError(context, instance);
  const findings: Finding[] = [
    { type: 'Ready', status: 'True' },
    { type: 'LiveMigratable', ...migratability(instance, claims, isKeptOnNode(context, instance)) },
    { type: 'StorageLiveMigratable', ...storageMigratability(instance) },
    ...(hasAgent ? [{ type: 'AgentConnected', status: 'True' }] : []),
    ...pauseAtStart(instance),
    ...disk.findings,
  ];
  const gone = ['PodScheduled', 'Synchronized', ...(hasAgent ? [] : ['AgentConnected']), ...disk.gone];
  const isNew = !isRunning(instance);
  const status = {
    ...entering(context, instance, 'Running'),
    nodeName: pod.spec?.nodeName,
    activePods: { ...instance.status?.activePods, [uidOf(pod)]: pod.spec?.nodeName },
    conditions: conditionsAfter(context, instance, findings, gone),
    interfaces: interfacesOf(instance, hasAgent, nicsThere(instance)),
    volumeStatus: volumes.statuses,
    migrationMethod: migrationMethod(instance),
    migrationTransport: 'Unix',
    machine: { type: instance.spec.domain.machine?.type ?? 'pc-q35-rhel9.8.0' },
    qosClass: 'Burstable',
    memory: memoryOf(instance),
    currentCPUTopology: topologyOf(instance),
    guestOSInfo: hasAgent ? (guestOf(instance)?.os ?? {}) : null,
  };
  // A user may pause it at this very moment.
  await context.cluster.patchStatus(VirtualMachineInstances, instance, status, { ifUnchanged: true });
  if (isNew)
    await report(context, instance, {
      type: 'Normal',
      reason: 'Started',
      message: 'VirtualMachineInstance started.',
      from: 'virt-handler',
    });
  const waits = [again, volumes.again].filter((wait) => wait !== undefined);
  return waits.length ? Math.min(...waits) : undefined;
};
