import { message } from '../../i18n/message';
import { VirtualMachineCloneModel } from '../../kubernetes/models';
import { tasks } from '../../ui/tasks/store';
import { cloneEnding } from '../model/clone';
import { vmPath } from '../model/vm-path';
import { followAsTask } from './follow';
import { type FollowedWork, takeWorkLeft } from './followed-work';
import { followMove } from './move-storage';
import { followRestore } from './restore-vm';
import { followSnapshot } from './take-snapshot';

type Clone = Extract<FollowedWork, { kind: 'clone' }>;

/** The copy that was being made is told of; those after it were never asked for, and nobody is left to do so. */
const followClone = (work: Clone): void => {
  const { namespace, vm, name, target, left } = work;
  void followAsTask({
    task: {
      title: message('Clone virtual machine'),
      what: vm,
      where: namespace,
      link: vmPath({ namespace, name: target }),
    },
    words: {
      done: message('Virtual machine {{name}} was made.', { name: target }),
      failed: message('Virtual machine {{name}} was not made.', { name: target }),
    },
    model: VirtualMachineCloneModel,
    ref: { namespace, name },
    endingOf: cloneEnding,
    work: { ...work, left: [] },
    isResumed: true,
  });
  if (left.length > 0)
    tasks.notify({
      level: 'info',
      title: message('These copies were not begun when the page was left: {{names}}', {
        names: left.join(', '),
      }),
      stays: true,
    });
};

const take = (work: FollowedWork): void => {
  switch (work.kind) {
    case 'snapshot':
      followSnapshot(work, true);
      return;
    case 'restore':
      followRestore(work, true);
      return;
    case 'move':
      void followMove(work, true);
      return;
    case 'clone':
      followClone(work);
  }
};

/** Takes up what was followed before the page was loaded anew. */
export const resumeWork = (): void => takeWorkLeft().forEach(take);
