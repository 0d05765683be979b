import { message } from '../../i18n/message';
import { VirtualMachineSnapshotModel } from '../../kubernetes/models';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineSnapshot } from '../../kubernetes/types/generated/virtual-machine-snapshot';
import { create } from '../../kubernetes/write/write';
import { snapshotObject } from '../model/snapshot';
import { isUsable, snapshotProblem } from '../model/snapshot-status';
import { vmPath } from '../model/vm-path';
import { type Ending, followAsTask } from './follow';
import type { FollowedWork } from './followed-work';

const endingOf = (snapshot: VirtualMachineSnapshot): Ending | undefined => {
  if (isUsable(snapshot)) return { end: 'done' };
  if (snapshot.status?.phase !== 'Failed') return undefined;
  return { end: 'failed', said: snapshotProblem(snapshot)?.said ?? '' };
};

/** Asks for a snapshot, which then goes on as a task. Rejects with an ApiError when it is refused. */
export const takeSnapshot = async (
  vm: VirtualMachine,
  values: { name: string; deadline: string },
): Promise<void> => {
  const { name: what, namespace = '' } = vm.metadata;
  const { name } = values;
  await create(VirtualMachineSnapshotModel, snapshotObject(vm, values));
  followSnapshot({ kind: 'snapshot', namespace, vm: what, name });
};

/** Shows a snapshot as a task until it is ready or has failed. */
export const followSnapshot = (
  work: Extract<FollowedWork, { kind: 'snapshot' }>,
  isResumed = false,
): void => {
  const { namespace, vm: what, name } = work;
  void followAsTask({
    task: {
      title: message('Take snapshot'),
      what,
      where: namespace,
      link: vmPath({ namespace, name: what }, 'snapshots'),
    },
    words: {
      done: message('Snapshot {{name}} of {{vm}} is ready.', { name, vm: what }),
      failed: message('Snapshot {{name}} of {{vm}} failed.', { name, vm: what }),
    },
    model: VirtualMachineSnapshotModel,
    ref: { namespace, name },
    endingOf,
    work,
    isResumed,
  });
};
