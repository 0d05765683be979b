import { type Message, message } from '../../i18n/message';
import { boundTransport } from '../../kubernetes/bound-transport';
import { toApiError } from '../../kubernetes/errors';
import type { Model } from '../../kubernetes/model';
import type { ObjectRef } from '../../kubernetes/path';
import { queryOfName } from '../../kubernetes/read/read-named';
import { storeOf } from '../../kubernetes/read/stores';
import type { KubeObject } from '../../kubernetes/types/object';
import { type NewTask, tasks } from '../../ui/tasks/store';
import { type FollowedWork, rememberWork } from './followed-work';

/** How a controller's work on an object ended; `said` are its words. `gone`: the object was deleted before. */
export type Ending =
  { readonly end: 'done' } | { readonly end: 'failed'; readonly said: string } | { readonly end: 'gone' };

/** The ending that an object tells, undefined while it is being worked on. */
export type EndingOf<T> = (object: T) => Ending | undefined;

const GONE: Ending = { end: 'gone' };

/** Why work did not end well. */
export const whyEnded = (ending: Exclude<Ending, { end: 'done' }>): Message =>
  ending.end === 'gone'
    ? message('It was deleted before it was done.')
    : message('KubeVirt says: {{said}}', { said: ending.said });

/**
 * Waits until an object tells the end of a controller's work on it. Rejects with an ApiError when it may not be read.
 * @param how `onChange` is told each state on the way; `wasThere`: the object was seen before, so that one which is missing is gone
 */
export const untilEnded = async <T extends KubeObject>(
  model: Model<T>,
  { namespace, name }: ObjectRef,
  endingOf: EndingOf<T>,
  { onChange, wasThere = false }: { onChange?: (object: T) => void; wasThere?: boolean } = {},
): Promise<Ending> => {
  const transport = await boundTransport();
  const query = { ...(namespace === undefined ? {} : { namespace }), fieldSelector: queryOfName(name) };
  const store = storeOf(model, query, transport.identity());
  return new Promise((resolve, reject) => {
    const look = () => {
      const { items, state, hadItems } = store.read();
      // The store goes on asking a server that does not answer.
      if (state.phase === 'failed' && state.error.outcomeUnknown) return;
      if (state.phase === 'failed') {
        end(() => reject(state.error));
        return;
      }
      // The API server answers for this model with objects of its kind.
      const object = items[0] as T | undefined;
      if (object) onChange?.(object);
      const ending = object
        ? endingOf(object)
        : hadItems || (wasThere && state.phase === 'ready')
          ? GONE
          : undefined;
      if (ending) end(() => resolve(ending));
    };
    const leave = store.subscribe(look);
    const end = (settle: () => void) => {
      leave();
      settle();
    };
    look();
  });
};

interface Following<T extends KubeObject> {
  readonly task: NewTask;
  readonly words: { readonly done: Message; readonly failed: Message };
  readonly model: Model<T>;
  readonly ref: ObjectRef;
  readonly endingOf: EndingOf<T>;
  /** As it is kept over a reload. */
  readonly work: FollowedWork;
  /** It is taken up again after a reload. */
  readonly isResumed: boolean;
}

/** Shows a controller's work on an object as a task until it has ended, and tells the end by a toast. Never rejects. */
export const followAsTask = async <T extends KubeObject>({
  task,
  words,
  model,
  ref,
  endingOf,
  work,
  isResumed,
}: Following<T>): Promise<void> => {
  const id = tasks.start(task);
  const forget = rememberWork(work);
  try {
    const ending = await untilEnded(model, ref, endingOf, { wasThere: isResumed });
    if (ending.end === 'done')
      tasks.succeed(id, { toast: words.done, ...(task.link && { link: task.link }) });
    else tasks.fail(id, undefined, words.failed, whyEnded(ending));
  } catch (thrown) {
    tasks.fail(id, toApiError(thrown), words.failed);
  } finally {
    forget();
  }
};
