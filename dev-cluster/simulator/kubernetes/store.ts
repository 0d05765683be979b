import { setTimeout as sleep } from 'node:timers/promises';
import type { KubeObject } from './object';
import { keyOf } from './object';
import type { Resource } from './resource';
import { apiVersionOf, pathOf } from './resource';
import type { Rest } from './rest';
import { ApiFailure, isGone, isNotFound } from './rest';

interface WatchEvent<T> {
  type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK' | 'ERROR';
  object: T;
}

interface Page<T> {
  metadata: { resourceVersion: string; continue?: string };
  items: T[];
}

/** How long to wait before a list or watch that failed is tried again, in ms: first and longest. */
const retry = { first: 200, longest: 5_000 };

/** Pages of this size keep a relist of 10,000 objects from one huge answer. */
const pageSize = 1_000;

/** So many deleted objects are remembered: more than ever go within the time a request takes. */
const remembered = 2_000;

const isOlder = (left: KubeObject, right: KubeObject): boolean =>
  Number(left.metadata.resourceVersion ?? 0) < Number(right.metadata.resourceVersion ?? 0);

/**
 * All objects of one kind, kept current by list and watch. Resumes at the last version seen, relists on 410. A kind
 * the server does not serve is empty and is asked for again from time to time.
 */
export class Store<T extends KubeObject> {
  private readonly objects = new Map<string, T>();
  private readonly byNamespace = new Map<string, Map<string, T>>();
  private readonly listeners = new Set<(object: T) => void>();
  /** UIDs of objects that are gone: the answer to an earlier write may arrive after the news of the deletion. */
  private readonly gone = new Set<string>();
  private readonly abort = new AbortController();
  private version = '';

  constructor(
    private readonly rest: Rest,
    private readonly of: Resource<T>,
  ) {}

  get(namespace: string | undefined, name: string): T | undefined {
    return this.objects.get(namespace ? `${namespace}/${name}` : name);
  }

  /** Objects of a namespace, or all. */
  list(namespace?: string): T[] {
    const map = namespace === undefined ? this.objects : this.byNamespace.get(namespace);
    return map ? [...map.values()] : [];
  }

  /** `listener` hears of each change; of a removed object it gets the last state. Answers how to stop. */
  onChange(listener: (object: T) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Resolves when the first list is in; goes on watching until `stop`. */
  start(): Promise<void> {
    return new Promise((resolve) => void this.follow(resolve));
  }

  stop(): void {
    this.abort.abort();
  }

  /** Takes in the server's answer to a write at once, so that nobody acts on what is already past. */
  note(object: T): void {
    if (this.gone.has(object.metadata.uid ?? '')) return;
    const known = this.objects.get(keyOf(object));
    if (known && isOlder(object, known)) return;
    if (known?.metadata.resourceVersion === object.metadata.resourceVersion) return;
    // Items of a list come without these two.
    this.put({ ...object, apiVersion: apiVersionOf(this.of), kind: this.of.kind });
  }

  drop(object: T): void {
    const key = keyOf(object);
    this.bury(object.metadata.uid);
    const known = this.objects.get(key);
    if (!known || (object.metadata.uid && known.metadata.uid !== object.metadata.uid)) return;
    this.objects.delete(key);
    this.byNamespace.get(object.metadata.namespace ?? '')?.delete(key);
    this.tell(object);
  }

  private bury(uid: string | undefined): void {
    if (uid) this.gone.add(uid);
    for (const oldest of this.gone) {
      if (this.gone.size <= remembered) return;
      this.gone.delete(oldest);
    }
  }

  private put(object: T): void {
    const namespace = object.metadata.namespace ?? '';
    this.objects.set(keyOf(object), object);
    const siblings = this.byNamespace.get(namespace) ?? new Map<string, T>();
    this.byNamespace.set(namespace, siblings.set(keyOf(object), object));
    this.tell(object);
  }

  private tell(object: T): void {
    for (const listener of this.listeners) listener(object);
  }

  private async follow(onFirstList: () => void): Promise<void> {
    let wait = retry.first;
    while (!this.isStopped()) {
      try {
        if (this.version === '') await this.relist();
        onFirstList();
        await this.watch();
        wait = retry.first;
      } catch (error) {
        if (this.isStopped()) return;
        if (isGone(error)) this.version = '';
        else wait = Math.min(wait * 2, retry.longest);
        if (isNotFound(error)) onFirstList();
        await sleep(wait, undefined, { signal: this.abort.signal }).catch(() => undefined);
      }
    }
  }

  private isStopped(): boolean {
    return this.abort.signal.aborted;
  }

  private async relist(): Promise<void> {
    const seen = new Set<string>();
    let next = '';
    do {
      const query = `?limit=${pageSize}${next ? `&continue=${encodeURIComponent(next)}` : ''}`;
      const page = (await this.rest.request('GET', pathOf(this.of) + query)) as Page<T>;
      for (const item of page.items) {
        seen.add(keyOf(item));
        this.note(item);
      }
      next = page.metadata.continue ?? '';
      this.version = page.metadata.resourceVersion;
    } while (next);
    for (const object of this.list()) if (!seen.has(keyOf(object))) this.drop(object);
  }

  private async watch(): Promise<void> {
    const query = `?watch=true&allowWatchBookmarks=true&timeoutSeconds=300&resourceVersion=${this.version}`;
    const failures: ApiFailure[] = [];
    await this.rest.stream(
      pathOf(this.of) + query,
      (line) => {
        const event = JSON.parse(line) as WatchEvent<T>;
        if (event.type === 'ERROR') failures.push(statusOf(event.object));
        else this.take(event);
      },
      this.abort.signal,
    );
    const [failure] = failures;
    if (failure) throw failure;
  }

  private take(event: WatchEvent<T>): void {
    this.version = event.object.metadata.resourceVersion ?? this.version;
    if (event.type === 'DELETED') this.drop(event.object);
    else if (event.type !== 'BOOKMARK') this.note(event.object);
  }
}

// An ERROR event carries a Status in the place of the object.
const statusOf = (object: unknown): ApiFailure => {
  const status = object as { code?: number; reason?: string; message?: string };
  return new ApiFailure(status.code ?? 0, status.reason ?? '', status.message ?? 'watch failed');
};
