import { toApiError } from '../errors';
import type { ApiError } from '../errors';
import type { KubeObject } from '../types/object';
import { applyItem, readBack } from './apply-item';
import type { Connection, Owns } from './apply-item';
import type { RunItem, RunPhase, RunSnapshot, RunStorage } from './run-state';
import { lacksSecret } from './kept-object';
import { forgetRun, saveRun } from './run-storage';
import { undoItems } from './undo-items';
import { wasSent } from './was-sent';

/** The doing of a plan, object by object. Lives outside React, so leaving the page does not stop it. */
export interface Run {
  /** The latest state; the same object until it changes. */
  snapshot: () => RunSnapshot;
  subscribe: (reader: () => void) => () => void;
  /** Creates the objects in order; stops at the first that fails. Resolves when it is done or stopped; never rejects. */
  start: () => Promise<void>;
  /** Goes on after a stop; what exists and is ours counts as created. Never rejects. */
  resume: () => Promise<void>;
  /** Deletes what this run created, by UID, and resolves when it is gone or cannot be. Never rejects. */
  undo: () => Promise<void>;
  /** Gives an item its object again, with what was secret in it and a reload has lost. */
  supply: (id: string, object: KubeObject) => void;
  /** Drops the memory of this run; touches no object. */
  forget: () => void;
}

const isDone = ({ state }: RunItem): boolean => state === 'created';
/** States that a further attempt begins with. */
const againFrom = (entry: RunItem): RunItem => {
  const { item, uid, adopted } = entry;
  if (entry.state !== 'failed' && entry.state !== 'undone') return entry;
  const isGone = entry.state === 'undone' || uid === undefined;
  const state = lacksSecret(item.object) && isGone ? 'needs-secret' : 'waiting';
  return { item, state, ...(!isGone && { uid }), ...(!isGone && adopted && { adopted }) };
};

export class PlanRun implements Run {
  private readonly readers = new Set<() => void>();
  private busy: Promise<void> | undefined;
  private readonly connection: Connection = { lostAt: 0 };

  constructor(
    private current: RunSnapshot,
    private readonly owns: Owns,
    private readonly storage: RunStorage | undefined,
    private readonly onForget: () => void,
  ) {}

  readonly snapshot = (): RunSnapshot => this.current;

  readonly subscribe = (reader: () => void): (() => void) => {
    this.readers.add(reader);
    return () => this.readers.delete(reader);
  };

  readonly start = (): Promise<void> => this.alone(() => this.apply());

  readonly resume = (): Promise<void> => this.alone(() => this.apply());

  readonly undo = (): Promise<void> => this.alone(() => this.undoAll());

  readonly supply = (id: string, object: KubeObject): void => {
    this.change(
      this.current.items.map((entry) =>
        entry.item.id === id
          ? {
              item: { ...entry.item, object },
              state: entry.state === 'needs-secret' ? 'waiting' : entry.state,
            }
          : entry,
      ),
    );
  };

  readonly forget = (): void => {
    forgetRun(this.storage, this.current.id);
    this.onForget();
  };

  /** After a reload: finds out what became of each object, and stops there for the user to go on. */
  readonly readBack = (): Promise<void> =>
    this.alone(async () => {
      const before = this.current.phase;
      // The answer to a creation that was on its way when the page was left is lost.
      if (this.current.items.some(({ state }) => state === 'creating')) this.connection.lostAt = Date.now();
      this.setPhase('running');
      for (const entry of this.current.items) {
        if (entry.state !== 'undone') await this.readBackItem(entry);
      }
      const { items } = this.current;
      const after = items.every(isDone) ? 'done' : 'stopped';
      this.setPhase(before === 'undone' ? 'undone' : after);
    });

  /** Two clicks, or two views of the same run, do one thing at a time. */
  private alone(action: () => Promise<void>): Promise<void> {
    this.busy ??= action()
      .catch((thrown: unknown) => {
        // Nothing below rejects; if it did, the user must still get the buttons back.
        console.error(thrown);
        this.setPhase('stopped');
      })
      .finally(() => {
        this.busy = undefined;
      });
    return this.busy;
  }

  private async apply(): Promise<void> {
    if (this.current.phase === 'done') return;
    this.change(this.current.items.map(againFrom), 'running');
    for (const { item } of this.current.items) {
      const error = await this.applyOne(item.id);
      if (error === 'fine') continue;
      this.setPhase('stopped');
      if (error && this.undoesItself(error)) await this.undoAll();
      return;
    }
    this.setPhase('done');
  }

  /** Creates one object unless it is created; 'fine', or why the run must stop (undefined: for a Secret's data). */
  private async applyOne(id: string): Promise<ApiError | undefined | 'fine'> {
    const entry = this.current.items.find(({ item }) => item.id === id);
    if (!entry || isDone(entry)) return 'fine';
    if (entry.state === 'needs-secret') return undefined;
    this.report(id, { state: 'creating' });
    try {
      const { uid, adopted } = await applyItem(entry.item, this.owns, this.connection);
      this.report(id, { state: 'created', uid, ...(adopted && { adopted }) });
      return 'fine';
    } catch (thrown) {
      const error = toApiError(thrown);
      this.report(id, { state: 'failed', error });
      return error;
    }
  }

  /** A refused plan of one main object leaves no helpers behind; a longer one asks Resume or Undo. */
  private undoesItself(error: ApiError): boolean {
    const main = this.current.items.filter(({ item }) => !item.helper);
    return main.length === 1 && !error.outcomeUnknown && error.kind !== 'unauthorized';
  }

  private async undoAll(): Promise<void> {
    this.setPhase('undoing');
    try {
      await undoItems(this.current.items, this.owns, (id, change) => {
        this.report(id, change);
      });
      this.setPhase('undone');
    } catch {
      // The items tell what could not be deleted.
      this.setPhase('stopped');
    }
  }

  /** A server that does not answer is waited for as in a run. */
  private async readBackItem({ item, state, uid }: RunItem): Promise<void> {
    const isSent = (found: KubeObject) => state === 'creating' && wasSent(found, item.object);
    try {
      const found = await readBack(item, this.connection.lostAt > 0);
      const isOurs = found && (found.metadata.uid === uid || this.owns(found) || isSent(found));
      if (isOurs && found.metadata.uid) this.report(item.id, { state: 'created', uid: found.metadata.uid });
      else this.replace({ item, state: lacksSecret(item.object) ? 'needs-secret' : 'waiting' });
    } catch (thrown) {
      if (state !== 'waiting') this.report(item.id, { state: 'failed', error: toApiError(thrown) });
    }
  }

  /** An earlier error belongs to an earlier attempt, so it goes. */
  private report(id: string, change: Partial<Omit<RunItem, 'item'>>): void {
    const changed = ({ item, state, uid, adopted }: RunItem): RunItem => ({
      item,
      state,
      ...(uid !== undefined && { uid }),
      ...(adopted !== undefined && { adopted }),
      ...change,
    });
    this.change(this.current.items.map((entry) => (entry.item.id === id ? changed(entry) : entry)));
  }

  private replace(next: RunItem): void {
    this.change(this.current.items.map((entry) => (entry.item.id === next.item.id ? next : entry)));
  }

  private setPhase(phase: RunPhase): void {
    this.change(this.current.items, phase);
  }

  private change(items: readonly RunItem[], phase: RunPhase = this.current.phase): void {
    this.current = { ...this.current, items, phase };
    saveRun(this.storage, this.current);
    for (const reader of [...this.readers]) reader();
  }
}
