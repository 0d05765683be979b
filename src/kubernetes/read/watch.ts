import { errorFromStatus } from '../errors';
import type { ApiError } from '../errors';
import type { Model } from '../model';
import { listPath } from '../path';
import type { ListQuery } from '../path';
import type { Socket, Transport } from '../transport';
import type { KubeObject } from '../types/object';
import type { Change } from './collection';
import type { Timing } from './timing';

/**
 * How one watch ended. `ended`: the server closed it (`isOnTime`: as it was asked to; else it went away). `unopened`: no socket could
 * be opened. `silent`: it stayed open and told nothing for too long. `refused`: the server sent an error, such as 410.
 */
export type WatchEnd =
  | { readonly how: 'ended'; readonly isOnTime: boolean }
  | { readonly how: 'unopened' | 'silent' | 'stopped' }
  | { readonly how: 'refused'; readonly error: ApiError };

export interface WatchSource {
  readonly model: Model;
  readonly query: ListQuery;
  readonly resourceVersion: string;
  /** Ask the server for a short watch, to learn whether the line is alive at all. */
  readonly isTrial: boolean;
  /** The server is known to send bookmarks of this query, so silence counts from the beginning. */
  readonly sendsBookmarks: boolean;
}

export interface WatchListener {
  /** The line is known to be alive: the socket opened (not for a trial), or something came through it. */
  onAlive: () => void;
  /** A change or bookmark moved the position to this resourceVersion. */
  onPosition: (resourceVersion: string) => void;
  /** The server sends bookmarks of this query. */
  onBookmark: () => void;
  onChange: (change: Change) => void;
}

interface WatchEvent {
  readonly type: Change['type'] | 'BOOKMARK' | 'ERROR';
  readonly object: KubeObject;
}

const pathOf = ({ model, query, resourceVersion }: WatchSource, seconds: number): string =>
  listPath(model, query, {
    watch: true,
    resourceVersion,
    allowWatchBookmarks: true,
    timeoutSeconds: seconds,
  });

/** A socket cannot ask for metadata only (it sends no Accept header), so the rest is dropped on arrival. */
const trimmed = (query: ListQuery, object: KubeObject): KubeObject =>
  query.metadataOnly
    ? { apiVersion: object.apiVersion, kind: object.kind, metadata: object.metadata }
    : object;

/** Ends the watch when nothing was heard for too long, judged by the clock: timers of hidden pages and of sleeping laptops are late. */
const watchdog = (onSilence: () => void) => {
  let deadline = Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = () => {
    const left = deadline - Date.now();
    if (left <= 0) onSilence();
    else timer = setTimeout(check, left);
  };
  return {
    expectWithin: (ms: number) => {
      clearTimeout(timer);
      deadline = Date.now() + ms;
      timer = setTimeout(check, ms);
    },
    stop: () => {
      clearTimeout(timer);
    },
  };
};

/** The server is asked in whole seconds, so an end may come this much earlier than was meant. */
const ROUNDED_MS = 1_000;

/** How long the server is asked to keep a watch open, in milliseconds. */
const lengthOf = (
  { isTrial, sendsBookmarks }: WatchSource,
  { trialMs, unprovenMs, watchMs }: Timing,
): number => {
  if (isTrial) return trialMs;
  return sendsBookmarks ? watchMs * (1 + Math.random()) : unprovenMs * (1 + Math.random() / 2);
};

/**
 * One watch over one socket, from a resourceVersion to its end, whichever way it ends; never rejects.
 * A silent watch is found out in two ways: bookmarks (about one a minute) stop or, where the query had some before, never begin;
 * or the end that the server promised by `timeoutSeconds` does not come, which is soon while no bookmark was ever seen.
 */
export const watchOnce = (
  transport: Transport,
  source: WatchSource,
  listener: WatchListener,
  { timing, signal }: { timing: Timing; signal: AbortSignal },
): Promise<WatchEnd> =>
  new Promise((resolve) => {
    const lastsMs = lengthOf(source, timing);
    let isOpen = false;
    let endsAt = Infinity;
    let { sendsBookmarks } = source;

    const finish = (end: WatchEnd) => {
      dog.stop();
      signal.removeEventListener('abort', stop);
      socket.close();
      resolve(end);
    };
    const stop = () => {
      finish({ how: 'stopped' });
    };
    const dog = watchdog(() => {
      finish({ how: isOpen ? 'silent' : 'unopened' });
    });
    const expectMore = () => {
      const left = endsAt - Date.now();
      dog.expectWithin(sendsBookmarks ? Math.min(left, timing.silentMs) : left);
    };
    const take = (event: WatchEvent) => {
      if (event.type === 'ERROR') {
        finish({ how: 'refused', error: errorFromStatus(event.object) });
        return;
      }
      listener.onAlive();
      if (event.type === 'BOOKMARK') {
        sendsBookmarks = true;
        listener.onBookmark();
      } else listener.onChange({ type: event.type, object: trimmed(source.query, event.object) });
      expectMore();
      if (event.object.metadata.resourceVersion) listener.onPosition(event.object.metadata.resourceVersion);
    };

    if (signal.aborted) {
      resolve({ how: 'stopped' });
      return;
    }
    signal.addEventListener('abort', stop, { once: true });
    dog.expectWithin(timing.openMs);
    const socket: Socket = transport.openSocket(pathOf(source, Math.max(1, Math.round(lastsMs / 1000))), {
      onOpen: () => {
        isOpen = true;
        endsAt = Date.now() + lastsMs + timing.graceMs;
        expectMore();
        if (!source.isTrial) listener.onAlive();
      },
      onText: (text) => {
        // One event of the watch protocol a frame: written by the API server.
        take(JSON.parse(text) as WatchEvent);
      },
      onClose: () => {
        const isOnTime = Date.now() >= endsAt - timing.graceMs - ROUNDED_MS;
        finish(isOpen ? { how: 'ended', isOnTime } : { how: 'unopened' });
      },
    });
  });
