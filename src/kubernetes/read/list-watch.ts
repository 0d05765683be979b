import { boundTransport } from '../bound-transport';
import { toApiError } from '../errors';
import type { ApiError } from '../errors';
import type { Model } from '../model';
import { listPath } from '../path';
import type { ListQuery } from '../path';
import { sendRequest } from '../request';
import type { KubeObject } from '../types/object';
import type { Change } from './collection';
import { listAll } from './list-pages';
import { readNamed } from './read-named';
import { sleep } from './sleep';
import type { Timing } from './timing';
import { watchOnce } from './watch';
import type { WatchEnd } from './watch';

/** Whom a running list-watch tells what happens. */
export interface Sink {
  /** A part of a list has come, more is on its way. */
  onPage: (objects: readonly KubeObject[]) => void;
  onList: (objects: readonly KubeObject[]) => void;
  onChange: (change: Change) => void;
  /** Changes arrive (again). */
  onAlive: () => void;
  /** Changes may be missed from now on; `error` says why when the server told. */
  onLost: (error?: ApiError) => void;
}

/** A socket that fails to open this often in a row while lists work is blocked on the way: list instead. */
const UNOPENED_BEFORE_LISTING = 3;
/** A watch that lived this long was a good one: the next failure counts from one again. */
const GOOD_WATCH_MS = 5_000;

const isRefusal = ({ kind }: ApiError): boolean =>
  kind === 'forbidden' || kind === 'not-served' || kind === 'not-found' || kind === 'unauthorized';

/**
 * Keeps one query up to date until the signal is aborted: lists, watches from there, resumes a lost watch where it
 * stopped, and lists again only when the server has forgotten that place (410) or nothing can be trusted. Never rejects.
 */
export class ListWatch {
  private position: string | undefined;
  private failures = 0;
  private unopened = 0;
  private isTrial = false;
  private sendsBookmarks = false;
  /** When the first of the refusals in a row came, in milliseconds since the epoch. */
  private refusedSince: number | undefined;
  private wasLetIn = false;

  constructor(
    private readonly model: Model,
    private readonly query: ListQuery,
    private readonly sink: Sink,
    private readonly context: { readonly timing: Timing; readonly signal: AbortSignal },
  ) {}

  async run(): Promise<void> {
    const { signal } = this.context;
    while (!signal.aborted) {
      try {
        await this.list();
      } catch (thrown) {
        if (this.isStopped()) return;
        const error = toApiError(thrown);
        const wasRead = error.kind === 'forbidden' && (await this.readNamed());
        if (this.isStopped()) return;
        await sleep(wasRead ? this.context.timing.pollMs : this.takeFailure(error), signal);
        continue;
      }
      const began = Date.now();
      const end = await this.watch();
      if (this.isStopped()) return;
      if (end.how === 'ended' && Date.now() - began > GOOD_WATCH_MS) this.failures = 0;
      this.learnFrom(end);
      // A watch that ended as it was asked to is no failure: the next begins at once, before anybody is told of a pause.
      await sleep(end.how === 'ended' && end.isOnTime ? 0 : this.backOff(), signal);
    }
  }

  /** Who may not list may still get one object by its name: then it is read again and again. */
  private async readNamed(): Promise<boolean> {
    const objects = await readNamed(this.model, this.query, this.context.signal);
    if (!objects || this.isStopped()) return false;
    this.sink.onList(objects);
    this.sink.onAlive();
    return true;
  }

  /**
   * A server that has just started refuses everybody (403) until it has read its roles, and knows no kinds of CRDs (404) before it
   * serves them. Who was let in before is therefore believed to be refused only once that has lasted.
   */
  private isBelieved(error: ApiError): boolean {
    if (!isRefusal(error)) {
      this.refusedSince = undefined;
      return false;
    }
    this.refusedSince ??= Date.now();
    return !this.wasLetIn || Date.now() - this.refusedSince >= this.context.timing.believedMs;
  }

  /** Tells of a failed request and says how long to wait after it, in milliseconds. */
  private takeFailure(error: ApiError): number {
    const isBelieved = this.isBelieved(error);
    this.sink.onLost(isRefusal(error) && !isBelieved ? undefined : error);
    return isBelieved ? this.context.timing.refusedMs * (1 + Math.random() / 4) : this.backOff(error);
  }

  /** Read anew each time: the signal changes while others are awaited. */
  private isStopped(): boolean {
    return this.context.signal.aborted;
  }

  /** Lists when there is no place to resume from; after a socket that did not open, asks at little cost why. */
  private async list(): Promise<void> {
    const { signal } = this.context;
    if (this.position !== undefined) {
      if (this.unopened > 0)
        await sendRequest({ call: 'list', path: listPath(this.model, this.query, { limit: 1 }), signal });
      return;
    }
    const listing = await listAll(this.model, this.query, { signal, onPage: this.sink.onPage });
    if (this.isStopped()) return;
    this.position = listing.resourceVersion;
    this.wasLetIn = true;
    this.refusedSince = undefined;
    this.sink.onList(listing.objects);
  }

  private async watch(): Promise<WatchEnd> {
    const transport = await boundTransport();
    const source = {
      model: this.model,
      query: this.query,
      resourceVersion: this.position ?? '',
      isTrial: this.isTrial,
      sendsBookmarks: this.sendsBookmarks,
    };
    return watchOnce(
      transport,
      source,
      {
        onAlive: () => {
          this.unopened = 0;
          this.isTrial = false;
          this.sink.onAlive();
        },
        onPosition: (resourceVersion) => {
          this.failures = 0;
          this.position = resourceVersion;
        },
        onBookmark: () => {
          this.sendsBookmarks = true;
        },
        onChange: this.sink.onChange,
      },
      this.context,
    );
  }

  private learnFrom(end: WatchEnd): void {
    if (end.how === 'ended' && this.isTrial) {
      // The server closed the trial as asked: the line works again.
      this.isTrial = false;
      this.sink.onAlive();
      return;
    }
    this.sink.onLost();
    if (end.how === 'refused') this.position = undefined;
    if (end.how === 'silent') {
      this.isTrial = true;
      // What the dead line swallowed is fetched at once, whatever becomes of the line.
      this.position = undefined;
    }
    if (end.how === 'unopened') {
      this.unopened += 1;
      if (this.unopened >= UNOPENED_BEFORE_LISTING) this.position = undefined;
    }
  }

  /** The first failure is tried again at once (within the jitter), the next ones after ever longer waits. */
  private backOff(error?: ApiError): number {
    const { backOffMs, longestBackOffMs, jitterMs } = this.context.timing;
    this.failures += 1;
    const step = this.failures === 1 ? 0 : Math.min(backOffMs * 2 ** (this.failures - 2), longestBackOffMs);
    const asked = (error?.retryAfterSeconds ?? 0) * 1000;
    return Math.max(step * (0.75 + Math.random() / 2), asked) + Math.random() * jitterMs;
  }
}
