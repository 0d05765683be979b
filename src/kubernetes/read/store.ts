import type { ApiError } from '../errors';
import type { Model } from '../model';
import type { ListQuery } from '../path';
import type { KubeObject } from '../types/object';
import { Collection } from './collection';
import { oncePerFrame } from './frame';
import { ListWatch } from './list-watch';
import type { ReadState } from './state';
import type { Timing } from './timing';

export interface Snapshot {
  readonly items: readonly KubeObject[];
  readonly state: ReadState;
  /** At least one object was seen since reading began. */
  readonly hadItems: boolean;
}

const NOTHING_YET: Snapshot = { items: [], state: { phase: 'loading' }, hadItems: false };
/**
 * A lost watch that is back within this time is not worth telling anybody, in milliseconds: longer than the first try to
 * get it back takes, and short enough that the page tells of a lasting loss within a second.
 */
const UNNOTICED_MS = 600;
/** From so many objects on, readers are not told at each frame. */
const MANY = 1_000;

/**
 * One query, read once for all its readers: reading begins with the first and ends some seconds after the last has
 * left. Objects stay until then, whatever happens to the server.
 */
export class ListStore {
  private snapshot = NOTHING_YET;
  private collection = new Collection();
  private readonly readers = new Set<() => void>();
  private running: AbortController | undefined;
  private leaving: ReturnType<typeof setTimeout> | undefined;
  private losing: ReturnType<typeof setTimeout> | undefined;
  private hasList = false;
  private hadItems = false;
  private isLive = true;
  private error: ApiError | undefined;
  private readonly frame = oncePerFrame(
    () => this.publish(),
    () => this.pauseNow(),
  );

  constructor(
    private readonly model: Model,
    private readonly query: ListQuery,
    private readonly timing: Timing,
  ) {}

  /** The latest published state; the same object until the next one is published. */
  readonly read = (): Snapshot => this.snapshot;

  /** Joins the readers; returns the way to leave. */
  readonly subscribe = (reader: () => void): (() => void) => {
    clearTimeout(this.leaving);
    this.readers.add(reader);
    if (!this.running) this.start();
    return () => {
      this.readers.delete(reader);
      if (this.readers.size > 0) return;
      clearTimeout(this.leaving);
      this.leaving = setTimeout(() => {
        this.stop();
      }, this.timing.keepMs);
    };
  };

  /** Reads anew at once; what is shown stays meanwhile. */
  readonly refresh = (): void => {
    if (!this.running) return;
    this.running.abort();
    this.error = undefined;
    this.start();
    this.frame.ask();
  };

  /** True when readers do not get what happens now. */
  get isPaused(): boolean {
    return this.running !== undefined && (!this.isLive || this.error !== undefined);
  }

  private start(): void {
    const running = new AbortController();
    this.running = running;
    const { signal } = running;
    const sink = {
      onPage: (objects: readonly KubeObject[]) => {
        // Read again: what is shown is more than a part.
        if (this.hasList) return;
        this.collection.add(objects);
        this.frame.ask();
      },
      onList: (objects: readonly KubeObject[]) => {
        this.collection.replace(objects);
        this.hasList = true;
        this.error = undefined;
        // At once, not when the next part of it would have been told of.
        this.frame.cancel();
        this.frame.ask();
      },
      onChange: (change: Parameters<Collection['apply']>[0]) => {
        this.collection.apply(change);
        this.frame.ask();
      },
      onAlive: () => {
        this.setLive();
      },
      onLost: (error?: ApiError) => {
        this.setLost(error);
      },
    };
    void new ListWatch(this.model, this.query, sink, { timing: this.timing, signal }).run();
  }

  private stop(): void {
    this.running?.abort();
    this.running = undefined;
    this.frame.cancel();
    clearTimeout(this.losing);
    this.losing = undefined;
    this.collection = new Collection();
    this.hasList = this.hadItems = false;
    this.isLive = true;
    this.error = undefined;
    this.snapshot = NOTHING_YET;
  }

  private setLive(): void {
    clearTimeout(this.losing);
    this.losing = undefined;
    if (this.isLive && !this.error) return;
    this.isLive = true;
    this.error = undefined;
    this.frame.ask();
  }

  private setLost(error?: ApiError): void {
    if (error) {
      this.error = error;
      this.isLive = false;
      this.frame.ask();
      return;
    }
    this.losing ??= setTimeout(() => {
      this.isLive = false;
      this.frame.ask();
    }, UNNOTICED_MS);
  }

  private stateNow(): ReadState {
    const { error } = this;
    const refused =
      error?.kind === 'forbidden' || error?.kind === 'not-served' || error?.kind === 'unauthorized';
    if (error && (refused || !this.hasList)) return { phase: 'failed', error };
    if (this.hasList) return { phase: 'ready', live: this.isLive };
    return this.collection.size > 0 ? { phase: 'loading', hasSome: true } : { phase: 'loading' };
  }

  /** How long readers are left alone after they were told, in milliseconds: each time they go through all objects. */
  private pauseNow(): number {
    if (!this.hasList) return this.timing.growMs;
    return this.collection.size > MANY ? this.timing.manyMs : 0;
  }

  private publish(): void {
    const { items } = this.collection;
    if (items.length > 0) this.hadItems = true;
    const next = this.stateNow();
    const before = this.snapshot;
    const state = JSON.stringify(before.state) === JSON.stringify(next) ? before.state : next;
    if (state === before.state && items === before.items && this.hadItems === before.hadItems) return;
    this.snapshot = { items, state, hadItems: this.hadItems };
    for (const reader of [...this.readers]) reader();
  }
}
