import { useSyncExternalStore } from 'react';
import type { Run, RunSnapshot } from './run';

/** The state of a run, drawn again whenever it changes. */
export const useRun = (run: Run): RunSnapshot => useSyncExternalStore(run.subscribe, run.snapshot);
