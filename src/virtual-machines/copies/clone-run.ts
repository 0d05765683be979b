import { type Message, message } from '../../i18n/message';
import { type ApiError, toApiError } from '../../kubernetes/errors';
import { VirtualMachineCloneModel } from '../../kubernetes/models';
import { createOnce } from '../../kubernetes/write/create-once';
import { tasks } from '../../ui/tasks/store';
import { cloneEnding, cloneObject, type CloneSource } from '../model/clone';
import { vmPath, vmsPath } from '../model/vm-path';
import { untilEnded, whyEnded } from './follow';
import { rememberWork } from './followed-work';

/** One copy and how far it is. */
export interface CloneItem {
  readonly target: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  /** KubeVirt's phase. */
  readonly phase?: string | undefined;
  /** Why it failed where the API server refused nothing. */
  readonly why?: Message;
  /** The refusal of the API server. */
  readonly error?: ApiError;
}

/** The making of copies, one after another: each needs a snapshot of the source, of which one is taken at a time. */
export interface CloneRun {
  /** The latest state; the same array until it changes. */
  snapshot: () => readonly CloneItem[];
  subscribe: (reader: () => void) => () => void;
  /** Makes what is not made yet, as a task; what failed is tried again. Never rejects. */
  start: () => Promise<void>;
}

interface CloneRunOptions {
  readonly source: CloneSource;
  readonly targets: readonly string[];
  readonly keepsLabels: boolean;
  /** What makes the name of an attempt unique, each time another. */
  readonly ending: () => string;
}

const failedWords = (failed: readonly CloneItem[], all: number): Message => {
  const [first] = failed;
  return all === 1
    ? message('Virtual machine {{name}} was not made.', { name: first?.target ?? '' })
    : message('{{count}} of {{all}} copies were not made: {{names}}', {
        count: failed.length,
        all,
        names: failed.map(({ target }) => target).join(', '),
      });
};

const doneWords = (targets: readonly string[]): Message =>
  targets.length === 1
    ? message('Virtual machine {{name}} was made.', { name: targets[0] ?? '' })
    : message('{{count}} copies were made.', { count: targets.length });

/** A run that makes copies; it goes on when its view is left. */
export const createCloneRun = ({ source, targets, keepsLabels, ending }: CloneRunOptions): CloneRun => {
  const { namespace = '' } = source;
  let items: readonly CloneItem[] = targets.map((target) => ({ target, state: 'waiting' }));
  let busy: Promise<void> | undefined;
  const readers = new Set<() => void>();
  const put = (next: CloneItem) => {
    items = items.map((one) => (one.target === next.target ? next : one));
    readers.forEach((reader) => reader());
  };

  const makeOne = async (target: string): Promise<void> => {
    put({ target, state: 'running' });
    let forget = (): void => undefined;
    const object = cloneObject(source, { target, keepsLabels, ending: ending() });
    try {
      await createOnce(object);
      const ref = { namespace, name: object.metadata.name };
      forget = rememberWork({
        kind: 'clone',
        namespace,
        vm: source.name,
        name: ref.name,
        target,
        left: items.filter(({ state }) => state === 'waiting').map((one) => one.target),
      });
      const result = await untilEnded(VirtualMachineCloneModel, ref, cloneEnding, {
        onChange: ({ status }) => put({ target, state: 'running', phase: status?.phase }),
      });
      put(
        result.end === 'done'
          ? { target, state: 'done' }
          : { target, state: 'failed', phase: 'Failed', why: whyEnded(result) },
      );
    } catch (thrown) {
      put({ target, state: 'failed', error: toApiError(thrown) });
    } finally {
      forget();
    }
  };

  const tell = (task: string) => {
    const failed = items.filter(({ state }) => state === 'failed');
    if (failed.length === 0) {
      const [only] = targets;
      const link =
        targets.length === 1 && only !== undefined ? vmPath({ namespace, name: only }) : vmsPath(namespace);
      tasks.succeed(task, { toast: doneWords(targets), link });
      return;
    }
    const [first] = failed;
    tasks.fail(task, first?.error, failedWords(failed, targets.length), first?.why);
  };

  const work = async (): Promise<void> => {
    const task = tasks.start({
      title: targets.length === 1 ? message('Clone virtual machine') : message('Make copies'),
      what: source.name,
      where: namespace,
      retry: () => void run.start(),
    });
    for (const { target, state } of items) if (state !== 'done') put({ target, state: 'waiting' });
    for (const { target, state } of items) if (state !== 'done') await makeOne(target);
    tell(task);
  };

  const run: CloneRun = {
    snapshot: () => items,
    subscribe: (reader) => {
      readers.add(reader);
      return () => readers.delete(reader);
    },
    start: () =>
      (busy ??= work().finally(() => {
        busy = undefined;
      })),
  };
  return run;
};
