import { type Message, message } from '../../i18n/message';
import { boundTransport } from '../../kubernetes/bound-transport';
import { toApiError } from '../../kubernetes/errors';
import type { Model } from '../../kubernetes/model';
import type { ObjectRef } from '../../kubernetes/path';
import { queryOfName } from '../../kubernetes/read/read-named';
import { storeOf } from '../../kubernetes/read/stores';
import type { KubeObject } from '../../kubernetes/types/object';
import { type NewTask, tasks } from '../../ui/tasks/store';

/** How a controller's work on an object ended; `said` are its words. */
export type Ending = { readonly end: 'done' } | { readonly end: 'failed'; readonly said: string };

/** The ending that an object tells, undefined while it is being worked on. */
export type EndingOf<T> = (object: T) => Ending | undefined;

const GONE: Ending = { end: 'failed', said: 'The object was deleted before it was done.' };

/**
 * Waits until an object tells the end of a controller's work on it. Rejects with an ApiError when it may not be read.
 * @param onChange told each state on the way
 */
export const untilEnded = async <T extends KubeObject>(
  model: Model<T>,
  { namespace, name }: ObjectRef,
  endingOf: EndingOf<T>,
  onChange: (object: T) => void = () => undefined,
): Promise<Ending> => {
  const transport = await boundTransport();
  const query = { ...(namespace === undefined ? {} : { namespace }), fieldSelector: queryOfName(name) };
  const store = storeOf(model, query, transport.identity());
  return new Promise((resolve, reject) => {
    const look = () => {
      const { items, state, hadItems } = store.read();
      if (state.phase === 'failed') {
        end(() => reject(state.error));
        return;
      }
      // The API server answers for this model with objects of its kind.
      const object = items[0] as T | undefined;
      if (object) onChange(object);
      const ending = object ? endingOf(object) : hadItems ? GONE : undefined;
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

interface FollowedWork<T extends KubeObject> {
  readonly task: NewTask;
  readonly words: { readonly done: Message; readonly failed: Message };
  readonly model: Model<T>;
  readonly ref: ObjectRef;
  readonly endingOf: EndingOf<T>;
}

/** Shows a controller's work on an object as a task until it has ended, and tells the end by a toast. Never rejects. */
export const followAsTask = async <T extends KubeObject>({
  task,
  words,
  model,
  ref,
  endingOf,
}: FollowedWork<T>): Promise<void> => {
  const id = tasks.start(task);
  try {
    const ending = await untilEnded(model, ref, endingOf);
    if (ending.end === 'done')
      tasks.succeed(id, { toast: words.done, ...(task.link && { link: task.link }) });
    else tasks.fail(id, undefined, words.failed, message('KubeVirt said: {{said}}', { said: ending.said }));
  } catch (thrown) {
    tasks.fail(id, toApiError(thrown), words.failed);
  }
};
