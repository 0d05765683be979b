import { message } from '../../../i18n/message';
import type { Run } from '../../../kubernetes/write/run';
import { tasks } from '../../../ui/tasks/store';
import { METALLB_NAMESPACE } from '../../model/metallb';

const words = {
  start: {
    title: message('Set up MetalLB'),
    done: message('MetalLB has the addresses that were given'),
    failed: message('MetalLB was not set up completely'),
  },
  undo: {
    title: message('Undo setting up MetalLB'),
    done: message('What was made for MetalLB was removed again'),
    failed: message('Not everything that was made for MetalLB was removed'),
  },
};

/**
 * Makes, goes on with or undoes the objects of MetalLB as a task: an entry in Tasks meanwhile, a toast at the end, also
 * when the dialog was closed. Never rejects; the run's snapshot tells how it went.
 */
export const setUpMetalLb = async (run: Run, action: 'start' | 'resume' | 'undo'): Promise<void> => {
  const { title, done, failed } = words[action === 'undo' ? 'undo' : 'start'];
  const task = tasks.start({ title, what: 'MetalLB', where: METALLB_NAMESPACE });
  await run[action]();
  const { phase, items } = run.snapshot();
  if (phase === 'done' || phase === 'undone') {
    run.forget();
    tasks.succeed(task, { toast: done });
    return;
  }
  const error = items.find((entry) => entry.error)?.error;
  if (error) tasks.fail(task, error, failed);
  else tasks.succeed(task);
};
