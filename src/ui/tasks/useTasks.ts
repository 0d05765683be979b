import { useSyncExternalStore } from 'react';
import { tasks, type TasksSnapshot } from './store';

/** Tasks and toasts as they are now. */
export const useTasks = (): TasksSnapshot => useSyncExternalStore(tasks.subscribe, tasks.snapshot);
