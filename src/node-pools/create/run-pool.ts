import { dropDraft } from '../../form/draft/draft';
import { message } from '../../i18n/message';
import type { KubeObject } from '../../kubernetes/types/object';
import { createPlan, type Plan } from '../../kubernetes/write/plan';
import type { Run } from '../../kubernetes/write/run';
import { tasks } from '../../ui/tasks/store';
import { addPoolPath, poolPath } from '../model/pool-path';

/** The draft of the form in this tab. */
export const ADD_DRAFT = 'add-node-pool';

/** The pool that a run adds. */
export interface PoolTarget {
  readonly namespace: string;
  readonly name: string;
}

/** The plan: ConfigMaps stay when the pool is refused, for Resume or Undo to decide, as people may have written much into them. */
export const poolPlan = (objects: readonly KubeObject[]): Plan => ({
  items: createPlan(objects).items.map((item) => ({ ...item, helper: false })),
});

/** Nothing that exists already counts as ours: a namesake is somebody's. */
export const ownsNothing = (): boolean => false;

/** The id of a run that the URL carries. */
export const runIdOf = ({ namespace, name }: PoolTarget): string => `add-node-pool-${namespace}-${name}`;

const words = {
  start: message('Add node pool'),
  resume: message('Add node pool'),
  undo: message('Undo adding a node pool'),
};

/** Starts, resumes or undoes a run as a task. Never rejects; the run's snapshot tells how it went. */
export const performPool = async (
  run: Run,
  action: keyof typeof words,
  target: PoolTarget,
): Promise<void> => {
  const { namespace, name } = target;
  const task = tasks.start({
    title: words[action],
    what: name,
    where: namespace,
    link: `${addPoolPath()}?run=${encodeURIComponent(run.snapshot().id)}`,
    retry: () => void performPool(run, action === 'undo' ? 'undo' : 'resume', target),
  });
  await run[action]();
  const { phase, items } = run.snapshot();
  const error = items.find(({ error: found }) => found !== undefined)?.error;
  if (phase === 'done') {
    run.forget();
    dropDraft(sessionStorage, ADD_DRAFT);
    tasks.succeed(task, {
      toast: message('Node pool {{name}} was added. Its machines come by themselves.', { name }),
      link: poolPath(namespace, name),
    });
  } else if (phase === 'undone')
    tasks.succeed(task, { toast: message('Adding node pool {{name}} was undone.', { name }) });
  else if (error) tasks.fail(task, error, message('Node pool {{name}} was not added completely.', { name }));
  else tasks.succeed(task);
};
