import { dropDraft } from '../../../form/draft/draft';
import { message } from '../../../i18n/message';
import type { Run } from '../../../kubernetes/write/run';
import { tasks } from '../../../ui/tasks/store';
import { clusterPath } from '../../model/cluster-path';
import { DRAFT, runPath } from '../paths';
import { isOnlyImportMissing } from './import-missing';

/** The cluster that a run creates. */
export interface Target {
  readonly namespace: string;
  readonly name: string;
}

const words = {
  start: message('Create cluster'),
  resume: message('Create cluster'),
  undo: message('Undo the creation of a cluster'),
};

/** The toast that tells a run's last failure: it goes when something is done about it. */
const failures = new WeakMap<Run, string>();

/**
 * Starts, resumes or undoes a run as a task: an entry in Tasks meanwhile, a toast at the end, also when the page was left.
 * Never rejects; the run's snapshot tells how it went.
 */
export const perform = async (
  run: Run,
  action: keyof typeof words,
  { namespace, name }: Target,
): Promise<void> => {
  const said = failures.get(run);
  if (said !== undefined) tasks.closeToast(said);
  const task = tasks.start({
    title: words[action],
    what: name,
    where: namespace,
    link: runPath(run.snapshot().id),
    retry: () => void perform(run, action === 'undo' ? 'undo' : 'resume', { namespace, name }),
  });
  await run[action]();
  const { phase, items } = run.snapshot();
  const error = items.find((entry) => entry.state === 'failed' || (action === 'undo' && entry.error))?.error;
  if (phase === 'done') {
    run.forget();
    // The page may have been left meanwhile, so it cannot do this itself.
    dropDraft(sessionStorage, DRAFT);
    tasks.succeed(task, {
      toast: message('Cluster {{name}} was created. Its installation goes on by itself.', { name }),
      link: clusterPath(namespace, name),
    });
  } else if (phase === 'undone' && action === 'undo') {
    tasks.succeed(task, { toast: message('The creation of cluster {{name}} was undone.', { name }) });
  } else if (error) {
    const isThere = isOnlyImportMissing(run.snapshot());
    if (isThere) dropDraft(sessionStorage, DRAFT);
    tasks.fail(
      task,
      error,
      isThere
        ? message('Cluster {{name}} was created, but not imported.', { name })
        : message('Cluster {{name}} was not created completely.', { name }),
    );
    const toast = tasks.snapshot().toasts.at(-1)?.id;
    if (toast !== undefined) failures.set(run, toast);
  } else {
    // It waits for a secret: the page asks for it.
    tasks.succeed(task);
  }
};
