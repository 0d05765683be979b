import { message } from '../../i18n/message';
import { clusterNow } from '../../kubernetes/clock';
import { VirtualMachineRestoreModel } from '../../kubernetes/models';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineRestore } from '../../kubernetes/types/generated/virtual-machine-restore';
import { create } from '../../kubernetes/write/write';
import { restoreName, restoreObject, restoreProgress } from '../model/restore';
import { vmPath } from '../model/vm-path';
import { type Ending, followAsTask } from './follow';
import type { FollowedWork } from './followed-work';

const endingOf = (restore: VirtualMachineRestore): Ending | undefined => {
  const { state, said = '' } = restoreProgress(restore);
  if (state === 'done') return { end: 'done' };
  return state === 'failed' ? { end: 'failed', said } : undefined;
};

/** Asks for a restore, which then goes on as a task. Rejects with an ApiError when it is refused. */
export const restoreVm = async (
  vm: VirtualMachine,
  { snapshot, stops }: { snapshot: string; stops: boolean },
): Promise<void> => {
  const { name: what, namespace = '' } = vm.metadata;
  const name = restoreName(snapshot, new Date(clusterNow()));
  await create(VirtualMachineRestoreModel, restoreObject(vm, { name, snapshot, stops }));
  followRestore({ kind: 'restore', namespace, vm: what, name, snapshot });
};

/** Shows a restore as a task until it has ended. */
export const followRestore = (work: Extract<FollowedWork, { kind: 'restore' }>, isResumed = false): void => {
  const { namespace, vm: what, name, snapshot } = work;
  void followAsTask({
    task: {
      title: message('Restore virtual machine'),
      what,
      where: namespace,
      link: vmPath({ namespace, name: what }, 'snapshots'),
    },
    words: {
      done: message('Virtual machine {{vm}} was restored from {{snapshot}}.', { vm: what, snapshot }),
      failed: message('Virtual machine {{vm}} was not restored from {{snapshot}}.', { vm: what, snapshot }),
    },
    model: VirtualMachineRestoreModel,
    ref: { namespace, name },
    endingOf,
    work,
    isResumed,
  });
};
