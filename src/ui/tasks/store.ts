import { message, type Message } from '../../i18n/message';
import { clusterNow } from '../../kubernetes/clock';
import { toApiError, type ApiError } from '../../kubernetes/errors';

/** Something the user started that takes a while. */
export interface Task {
  readonly id: string;
  /** What is done: "Delete cluster". */
  readonly title: Message;
  /** The object it is done to, by name. */
  readonly what: string;
  /** The namespace of the object, or ''. */
  readonly where: string;
  readonly state: 'running' | 'done' | 'failed';
  /** Milliseconds since the epoch. */
  readonly since: number;
  /** Path of the page that shows the object. */
  readonly link?: string;
  readonly retry?: () => void;
  readonly error?: ApiError;
}

/** A short notice of a result. Success goes by itself; failure and what is left to be done stay until closed. */
export interface Toast {
  readonly id: string;
  readonly level: 'success' | 'info' | 'warning' | 'danger';
  readonly title: Message;
  readonly body?: Message;
  readonly error?: ApiError;
  readonly links?: readonly ToastLink[];
  /** Stays until closed although it tells no failure. */
  readonly stays?: boolean;
}

/** Something to do next, offered by a toast. */
export interface ToastLink {
  readonly title: Message;
  /** Path of a page, or something to do; the toast closes either way. */
  readonly to?: string;
  readonly run?: () => void;
}

export interface TasksSnapshot {
  /** Newest first. */
  readonly tasks: readonly Task[];
  readonly toasts: readonly Toast[];
}

export type NewTask = Pick<Task, 'title' | 'what' | 'where' | 'link' | 'retry'>;

/** The outcome of a task, and the toast that tells it. */
export interface TaskResult {
  readonly toast: Message;
  readonly link?: string;
}

export interface TaskStore {
  snapshot: () => TasksSnapshot;
  subscribe: (listener: () => void) => () => void;
  /** Adds a running task and returns its id. */
  start: (task: NewTask) => string;
  /** Ends a task well; the toast is left out where the page itself shows the result. */
  succeed: (id: string, result?: TaskResult) => void;
  /**
   * Ends a task badly; the toast stays until closed and offers Retry if the task has one. Without an error of the API
   * server a controller failed, and `body` tells why.
   */
  fail: (id: string, error: ApiError | undefined, toast: Message, body?: Message) => void;
  notify: (toast: Omit<Toast, 'id'>) => string;
  closeToast: (id: string) => void;
  /** Forgets what has ended. */
  clear: () => void;
}

/** Tasks kept before the oldest that ended is forgotten. */
const KEPT = 50;

/** Makes a store of tasks and toasts. It knows no React; a page's frame draws it. */
export const createTaskStore = (now: () => number): TaskStore => {
  let current: TasksSnapshot = { tasks: [], toasts: [] };
  let made = 0;
  const listeners = new Set<() => void>();
  const set = (next: Partial<TasksSnapshot>): void => {
    current = { ...current, ...next };
    listeners.forEach((listener) => listener());
  };
  const id = (prefix: string): string => `${prefix}-${++made}`;
  const change = (taskId: string, next: Partial<Task>): Task | undefined => {
    set({ tasks: current.tasks.map((task) => (task.id === taskId ? { ...task, ...next } : task)) });
    return current.tasks.find((task) => task.id === taskId);
  };

  const store: TaskStore = {
    snapshot: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: (task) => {
      const started: Task = { ...task, id: id('task'), state: 'running', since: now() };
      set({ tasks: forgetOldest([started, ...current.tasks]) });
      return started.id;
    },
    succeed: (taskId, result) => {
      change(taskId, { state: 'done', ...(result?.link ? { link: result.link } : {}) });
      if (result) store.notify({ level: 'success', title: result.toast, ...linkTo(result.link) });
    },
    fail: (taskId, error, toast, body) => {
      const task = change(taskId, { state: 'failed', ...(error && { error }) });
      const links = task?.retry ? { links: [{ title: message('Retry'), run: task.retry }] } : {};
      store.notify({
        level: 'danger',
        title: toast,
        ...(error && { error }),
        ...(body && { body }),
        ...links,
      });
    },
    notify: (toast) => {
      const added = { ...toast, id: id('toast') };
      set({ toasts: [...current.toasts, added] });
      return added.id;
    },
    closeToast: (toastId) => set({ toasts: current.toasts.filter((toast) => toast.id !== toastId) }),
    clear: () => set({ tasks: current.tasks.filter((task) => task.state === 'running') }),
  };
  return store;
};

const linkTo = (link: string | undefined): Pick<Toast, 'links'> =>
  link ? { links: [{ title: message('Open'), to: link }] } : {};

const forgetOldest = (tasks: readonly Task[]): readonly Task[] => {
  if (tasks.length <= KEPT) return tasks;
  const oldest = tasks.findLast((task) => task.state !== 'running');
  return oldest ? tasks.filter((task) => task !== oldest) : tasks;
};

/** The tasks and toasts of this tab, shared by all pages of the plugin. */
export const tasks: TaskStore = createTaskStore(clusterNow);

/**
 * Runs work as a task: an entry in Tasks while it runs, a toast when it ended.
 * The error is told by the toast; the promise still rejects, so that a caller can put its own part back.
 */
export const runTask = async <T>(
  task: NewTask,
  words: { done: Message; failed: Message },
  work: () => Promise<T>,
): Promise<T> => {
  const id = tasks.start(task);
  try {
    const result = await work();
    tasks.succeed(id, { toast: words.done, ...(task.link ? { link: task.link } : {}) });
    return result;
  } catch (error) {
    tasks.fail(id, toApiError(error), words.failed);
    throw error;
  }
};
