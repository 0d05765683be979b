import type { Owns } from './apply-item';
import type { Plan } from './plan';
import { PlanRun } from './plan-run';
import type { Run } from './plan-run';
import type { RunSnapshot, RunStorage } from './run-state';
import { loadRun, tabStorage } from './run-storage';

export type { Run } from './plan-run';
export type { ItemState, RunItem, RunSnapshot } from './run-state';

/** The runs of this page, by id: a run goes on when its view is left, and is found again. */
const runs = new Map<string, PlanRun>();

export interface RunOptions {
  /** Tells whether an object that exists already is ours, so that creating it counts as done. */
  readonly owns: Owns;
  /** Where the run survives a reload; the tab's sessionStorage unless told. */
  readonly storage?: RunStorage;
}

const register = (snapshot: RunSnapshot, { owns, storage = tabStorage() }: RunOptions): PlanRun => {
  const { id } = snapshot;
  const run: PlanRun = new PlanRun(snapshot, owns, storage, () => {
    if (runs.get(id) === run) runs.delete(id);
  });
  runs.set(id, run);
  return run;
};

const isBusy = (run: PlanRun): boolean => ['running', 'undoing'].includes(run.snapshot().phase);

/** A run of a plan, not yet started. A run of the same id that is at work is returned instead: a plan is never done twice at once. */
export const createRun = (plan: Plan, options: RunOptions & { readonly id: string }): Run => {
  const known = runs.get(options.id);
  if (known && isBusy(known)) return known;
  const items = plan.items.map((item) => ({ item, state: 'waiting' as const }));
  return register({ id: options.id, items, phase: 'stopped' }, options);
};

/**
 * The run of that id: the one of this page, or, after a reload, the one kept in the tab. The latter reads its objects
 * back (phase `running` meanwhile) and then waits for Resume or Undo; Secrets that were not created and whose data is
 * lost become `needs-secret`. Undefined when there is none.
 */
export const restoreRun = (id: string, options: RunOptions): Run | undefined => {
  const known = runs.get(id);
  if (known) return known;
  const snapshot = loadRun(options.storage ?? tabStorage(), id);
  if (!snapshot) return undefined;
  const run = register(snapshot, options);
  void run.readBack();
  return run;
};
