import { message, type Message } from '../../i18n/message';
import type { Node } from '../../kubernetes/types/core';
import type { DataVolume } from '../../kubernetes/types/generated/data-volume';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import type { VirtualMachineInstanceMigration } from '../../kubernetes/types/generated/virtual-machine-instance-migration';
import { migrationRun } from './migration-run';
import type { VmActionId } from './vm-actions';
import { vmCondition } from './vm-condition';
import { percentOf, unfilled, type VmStatus } from './vm-status';

/** What is going on with a virtual machine, ready to be drawn. */
export interface VmSentence {
  level: VmStatus['level'];
  text: Message;
  /** What to do about it. */
  next?: Message;
  /** KubeVirt's or CDI's words, as they are. */
  detail?: string;
  /** RFC 3339 of KubeVirt's next try. */
  retryAt?: string;
  /** The tab where the next step is taken. */
  at?: 'disks' | 'events' | 'logs';
  /** The action that is the next step, where the header has no button for it already. */
  offers?: Extract<VmActionId, 'force-stop' | 'migrate'>;
}

/** All that the sentence is made of. */
export interface VmNow {
  vm: VirtualMachine;
  vmi: VirtualMachineInstance | undefined;
  /** DataVolumes of this machine. */
  dataVolumes: readonly DataVolume[];
  status: VmStatus;
  /** Its open migration. */
  migration: VirtualMachineInstanceMigration | undefined;
  /** undefined where nodes may not be read. */
  nodes: readonly Node[] | undefined;
}

type Teller = (now: VmNow) => VmSentence | undefined;

const withWords = (words: string | undefined): { detail?: string } =>
  words === undefined || words === '' ? {} : { detail: words };

const deleting: Teller = ({ vm }) =>
  vm.metadata.deletionTimestamp
    ? { level: 'info', text: message('It is being deleted: its guest is shut down first.') }
    : undefined;

const isReady = ({ status }: Node): boolean =>
  status?.conditions?.some(({ type, status: state }) => type === 'Ready' && state === 'True') === true;

/** The instance tells it by its Ready condition, a minute or more before that the node does (KubeVirt, Kubernetes). */
const nodeLost: Teller = ({ vmi, nodes }) => {
  const name = vmi?.status?.nodeName;
  const ready = vmCondition(vmi, 'Ready');
  const node = nodes?.find(({ metadata }) => metadata.name === name);
  const isGone = name !== undefined && nodes !== undefined && nodes.length > 0 && !node;
  const isLost = ready?.reason === 'NodeLost' || vmi?.status?.phase === 'Unknown';
  if (!isLost && !isGone && (!node || isReady(node))) return undefined;
  return {
    level: 'danger',
    text:
      name === undefined
        ? message('Its node does not answer.')
        : message('Its node {{node}} does not answer.', { node: name }),
    next: message(
      'Nobody knows whether the guest still runs. Bring the node back; if it is surely off, Force stop lets the virtual machine start elsewhere.',
    ),
    offers: 'force-stop',
    ...withWords(ready?.reason === 'NodeLost' ? ready.message : undefined),
  };
};

/** CDI starts its worker again and again after a failure: the condition Running tells of it (CDI). */
const importFailing: Teller = ({ vm, dataVolumes }) => {
  const failing = unfilled(vm, dataVolumes).find(({ status }) => {
    const running = status?.conditions?.find(({ type }) => type === 'Running');
    return status?.phase === 'Failed' || running?.reason === 'Error' || (status?.restartCount ?? 0) > 2;
  });
  if (!failing) return undefined;
  const { metadata, status } = failing;
  const percent = percentOf(status?.progress);
  const words = status?.conditions?.find(({ type }) => type === 'Running')?.message;
  const { name } = metadata;
  return {
    level: 'danger',
    text:
      percent === undefined
        ? message('Volume {{name}} could not be filled.', { name })
        : message('Filling volume {{name}} stopped at {{percent}} %.', { name, percent }),
    next: message('Mend its source: CDI tries again by itself. Or remove the disk and add it anew.'),
    at: 'disks',
    ...withWords(words),
  };
};

const provisioning: Teller = ({ vm, dataVolumes, status: { id } }) => {
  if (id !== 'Provisioning' && id !== 'WaitingForVolumeBinding') return undefined;
  const [first] = unfilled(vm, dataVolumes);
  if (!first) return { level: 'info', text: message('Its volumes are being made.') };
  const { name } = first.metadata;
  const percent = percentOf(first.status?.progress);
  if (first.status?.phase === 'WaitForFirstConsumer' || first.status?.phase === 'PendingPopulation')
    return {
      level: 'info',
      text: message('Volume {{name}} waits for the virtual machine to be placed on a node.', { name }),
    };
  if (id === 'WaitingForVolumeBinding' || first.status?.phase === 'Pending')
    return {
      level: 'info',
      text: message('Waiting for storage: volume {{name}} is not bound yet.', { name }),
      next: message('If it stays so, look at the events of the volume.'),
      at: 'events',
    };
  return {
    level: 'info',
    text:
      percent === undefined
        ? message('Volume {{name}} is being filled.', { name })
        : message('Volume {{name}} is being filled: {{percent}} %.', { name, percent }),
  };
};

const crashing: Teller = ({ vm, vmi, status: { id } }) => {
  if (id !== 'CrashLoopBackOff') return undefined;
  const { consecutiveFailCount: count, retryAfterTimestamp } = vm.status?.startFailure ?? {};
  const words = vmCondition(vm, 'Failure')?.message ?? vmCondition(vmi, 'Synchronized')?.message;
  return {
    level: 'danger',
    text:
      count === undefined
        ? message('Its launcher fails each time it is started.')
        : message('Its launcher failed {{count}} times in a row.', { count }),
    next: message('Read the log of the launcher under Monitoring, and mend what it names.'),
    at: 'logs',
    ...withWords(words),
    ...(retryAfterTimestamp === undefined ? {} : { retryAt: retryAfterTimestamp }),
  };
};

/** What to say and to do at each state that is broken (KubeVirt, `printableStatus`). */
const BROKEN: Readonly<
  Record<string, readonly [text: Message, next: Message, at: NonNullable<VmSentence['at']>]>
> = {
  ErrorUnschedulable: [
    message('No node can take it.'),
    message('Make room on a node, or change its size, node selector or devices.'),
    'events',
  ],
  ErrorPvcNotFound: [
    message('A claim that it needs does not exist.'),
    message('Create the claim, or remove the disk.'),
    'disks',
  ],
  DataVolumeError: [
    message('One of its volumes could not be made.'),
    message('Look at the disk that failed and mend its source.'),
    'disks',
  ],
  ErrImagePull: [
    message('An image that it needs could not be pulled.'),
    message('Look at the name of the image and at the right to pull it.'),
    'events',
  ],
  ImagePullBackOff: [
    message('An image that it needs could not be pulled.'),
    message('Look at the name of the image and at the right to pull it.'),
    'events',
  ],
};

const broken: Teller = ({ vm, vmi, status: { id, level, because } }) => {
  const known = BROKEN[id];
  if (!known) return undefined;
  const words = vmCondition(vmi, 'PodScheduled')?.message ?? vmCondition(vm, 'Failure')?.message ?? because;
  const [text, next, at] = known;
  return { level, text, next, at, ...withWords(words) };
};

const recovery: Teller = ({ vm }) =>
  vmCondition(vm, 'ManualRecoveryRequired')?.status === 'True'
    ? {
        level: 'danger',
        text: message('Its volumes must be recovered by hand before it can start.'),
        ...withWords(vmCondition(vm, 'ManualRecoveryRequired')?.message),
      }
    : undefined;

const moving: Teller = ({ migration }) => {
  if (!migration) return undefined;
  const { source, target, phase } = migrationRun(migration);
  if (phase === 'Pending')
    return { level: 'info', text: message('It waits for its turn to move to another node.') };
  return {
    level: 'info',
    text:
      source === '' || target === ''
        ? message('It is about to move to another node.')
        : message('It moves from {{source}} to {{target}}. The guest keeps running.', { source, target }),
  };
};

const paused: Teller = ({ vm, vmi, status: { id, level } }) => {
  if (id !== 'Paused') return undefined;
  const why = vmCondition(vmi, 'Paused') ?? vmCondition(vm, 'Paused');
  return level === 'warning'
    ? {
        level,
        text: message('It was paused by the system.'),
        next: message('Mend the cause, often a full or lost disk, then choose Unpause.'),
        ...withWords(why?.message),
      }
    : { level, text: message('It is paused.'), next: message('Choose Unpause to let the guest go on.') };
};

const PHASES: Readonly<Record<string, Message>> = {
  Pending: message('Its launcher pod is being made.'),
  Scheduling: message('A node is being chosen for it.'),
  Scheduled: message('Its node is starting the guest.'),
};

const starting: Teller = ({ vmi, status: { id } }) =>
  id === 'Starting'
    ? { level: 'info', text: PHASES[vmi?.status?.phase ?? ''] ?? message('It is being started.') }
    : undefined;

const stopping: Teller = ({ status: { id } }) =>
  id === 'Stopping'
    ? {
        level: 'info',
        text: message('Its guest was asked to shut down.'),
        next: message('If the guest does not answer, choose Force stop.'),
        offers: 'force-stop',
      }
    : undefined;

const waiting: Teller = ({ vm, vmi }) => {
  if (vmCondition(vm, 'RestartRequired')?.status === 'True')
    return {
      level: 'warning',
      text: message('Changes wait for a restart.'),
      next: message('Choose Restart.'),
    };
  return vmCondition(vmi, 'MigrationRequired')?.status === 'True'
    ? {
        level: 'warning',
        text: message('Changes wait for a live migration.'),
        next: message('Choose Migrate.'),
        offers: 'migrate',
      }
    : undefined;
};

/** The gravest first. */
const TELLERS: readonly Teller[] = [
  deleting,
  nodeLost,
  recovery,
  importFailing,
  crashing,
  broken,
  moving,
  paused,
  provisioning,
  starting,
  stopping,
  waiting,
];

/** What is going on with a virtual machine now and its next step; undefined when it is simply fine, or off by choice. */
export const vmSentence = (now: VmNow): VmSentence | undefined => {
  for (const tell of TELLERS) {
    const said = tell(now);
    if (said) return said;
  }
  return undefined;
};
