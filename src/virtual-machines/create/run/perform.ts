import { dropDraft } from '../../../form/draft/draft';
import { message } from '../../../i18n/message';
import { SecretModel } from '../../../kubernetes/models';
import { isSecret, refOf } from '../../../kubernetes/write/plan';
import type { Run, RunSnapshot } from '../../../kubernetes/write/run';
import { untilAnswered } from '../../../kubernetes/write/until-answered';
import { mergePatch } from '../../../kubernetes/write/write';
import { tasks } from '../../../ui/tasks/store';
import { vmPath } from '../../model/vm-path';
import { runPath, type Origin } from '../route';

/** The virtual machine that a run creates. */
export interface Target {
  readonly namespace: string;
  readonly name: string;
  /** Where it was asked for: what is kept there goes once the machine is made. */
  readonly origin: Origin;
}

const words = {
  start: message('Create virtual machine'),
  resume: message('Create virtual machine'),
  undo: message('Undo the creation of a virtual machine'),
};

/** Nothing that exists already counts as ours: a namesake is somebody's. */
export const ownsNothing = (): boolean => false;

/**
 * Makes the machine the owner of its Secrets, so that they go with it (source: specification, objects written).
 * @returns the names of Secrets that could not be given an owner
 */
const own = async ({ items }: RunSnapshot): Promise<readonly string[]> => {
  const vm = items.find(({ item }) => item.object.kind === 'VirtualMachine');
  if (vm?.uid === undefined) return [];
  const { apiVersion, kind, metadata } = vm.item.object;
  const owner = { apiVersion, kind, name: metadata.name, uid: vm.uid };
  const secrets = items.filter(({ item }) => isSecret(item.object));
  const results = await Promise.allSettled(
    secrets.map(({ item }) =>
      untilAnswered(() =>
        mergePatch(SecretModel, refOf(item.object), { metadata: { ownerReferences: [owner] } }),
      ),
    ),
  );
  return secrets.flatMap(({ item }, index) =>
    results[index]?.status === 'rejected' ? [item.object.metadata.name] : [],
  );
};

/** Runs whose end is seen to. */
const finished = new WeakMap<Run, Promise<void>>();

const seeToEnd = async (run: Run, { origin }: Target): Promise<void> => {
  dropDraft(sessionStorage, origin.draft);
  const left = await own(run.snapshot());
  if (left.length > 0)
    tasks.notify({
      level: 'warning',
      title: message(
        'Secret {{names}} stays when the virtual machine is deleted: its owner could not be set.',
        { names: left.join(', ') },
      ),
    });
};

/** What is left to do once all objects of a run are there, also where a reload finds them so; once for each run. Never rejects. */
export const finish = (run: Run, target: Target): Promise<void> => {
  const known = finished.get(run) ?? seeToEnd(run, target);
  finished.set(run, known);
  return known;
};

/** Starts, resumes or undoes a run as a task. Never rejects; the run's snapshot tells how it went. */
export const perform = async (run: Run, action: keyof typeof words, target: Target): Promise<void> => {
  const { namespace, name, origin } = target;
  const task = tasks.start({
    title: words[action],
    what: name,
    where: namespace,
    link: runPath(origin, run.snapshot().id),
    retry: () => void perform(run, action === 'undo' ? 'undo' : 'resume', target),
  });
  await run[action]();
  const { phase, items } = run.snapshot();
  const error = items.find(({ error: found }) => found !== undefined)?.error;
  if (phase === 'done') {
    await finish(run, target);
    tasks.succeed(task, {
      toast: message('Virtual machine {{name}} was created.', { name }),
      link: vmPath(target),
    });
  } else if (phase === 'undone' && action === 'undo')
    tasks.succeed(task, { toast: message('The creation of virtual machine {{name}} was undone.', { name }) });
  else if (error) tasks.fail(task, error, message('Virtual machine {{name}} was not created.', { name }));
  else tasks.succeed(task);
};
