import { entryOf } from '../../../i18n/entry-of';
import { message, type Message } from '../../../i18n/message';
import type { Node } from '../../../kubernetes/types/core';
import { vmCondition } from '../vm-condition';
import { withWords, type Teller, type VmSentence } from './teller';

const isReady = ({ status }: Node): boolean =>
  status?.conditions?.some(({ type, status: state }) => type === 'Ready' && state === 'True') === true;

/** The instance tells it by its Ready condition, a minute or more before that the node does (KubeVirt, Kubernetes). */
export const nodeLost: Teller = ({ vmi, nodes }) => {
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

/** The launcher does not come up (KubeVirt, `startFailure`). */
export const crashing: Teller = ({ vm, vmi, status: { id } }) => {
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

/** KubeVirt says that it cannot start. */
export const broken: Teller = ({ vm, vmi, status: { id, level, because } }) => {
  const known = entryOf(BROKEN, id);
  if (!known) return undefined;
  const words = vmCondition(vmi, 'PodScheduled')?.message ?? vmCondition(vm, 'Failure')?.message ?? because;
  const [text, next, at] = known;
  return { level, text, next, at, ...withWords(words) };
};

/** A restore or a move of storage went wrong half way (KubeVirt). */
export const recovery: Teller = ({ vm }) =>
  vmCondition(vm, 'ManualRecoveryRequired')?.status === 'True'
    ? {
        level: 'danger',
        text: message('Its volumes must be recovered by hand before it can start.'),
        ...withWords(vmCondition(vm, 'ManualRecoveryRequired')?.message),
      }
    : undefined;
