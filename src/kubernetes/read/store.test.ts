import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bindTransport } from '../bound-transport';
import { ConfigMapModel } from '../models';
import { json, scriptedTransport } from '../testing/scripted-transport';
import type { ScriptedTransport } from '../testing/scripted-transport';
import { ListStore } from './store';
import { TIMING } from './timing';

const object = (name: string, resourceVersion = '1') => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace: 'ns', uid: name, resourceVersion },
  data: { a: 'x' },
});
const page = (names: string[], more: object = {}) =>
  json({ metadata: { resourceVersion: '100', ...more }, items: names.map((name) => object(name)) });
const status = (code: number, reason: string) => ({ kind: 'Status', code, reason, message: reason });

let transport: ScriptedTransport;
let store: ListStore;
let leave: () => void;
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const names = () => store.read().items.map(({ metadata }) => metadata.name);
const follow = async () => {
  store = new ListStore(ConfigMapModel, { namespace: 'ns' }, TIMING);
  leave = store.subscribe(() => undefined);
  await wait(50);
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  transport = scriptedTransport();
  bindTransport(transport);
});
afterEach(() => {
  leave();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const secondsOf = (path: string): number => Number(/timeoutSeconds=(\d+)/.exec(path)?.[1]);

describe('a silent watch', () => {
  beforeEach(async () => {
    transport.answer(() => page(['a']));
    await follow();
    transport.socket().onOpen();
    await wait(20);
    expect(store.read().state).toEqual({ phase: 'ready', live: true });
  });

  /** The first watch sends a bookmark and ends as it was asked to; the next one is a long one. */
  const prove = async () => {
    transport.socket().send('BOOKMARK', object('', '101'));
    transport.socket().onClose();
    await wait(1_000);
    transport.socket().onOpen();
  };

  it('is found out when bookmarks stop, and tried out with a short one before it counts as alive', async () => {
    await prove();
    transport.socket().send('BOOKMARK', object('', '102'));
    await wait(TIMING.silentMs + 2_000);
    expect(store.read().state).toEqual({ phase: 'ready', live: false });
    expect(names()).toEqual(['a']);
    expect(transport.sockets).toHaveLength(3);
    expect(transport.sockets[1]?.isClosed).toBe(true);
    expect(transport.socket().path).toContain('timeoutSeconds=8');
    transport.socket().onOpen();
    await wait(1_000);
    expect(store.read().state).toEqual({ phase: 'ready', live: false });
    transport.socket().onClose();
    await wait(1_000);
    expect(store.read().state).toEqual({ phase: 'ready', live: true });
  });

  it('is found out soon although it never said a word', async () => {
    await wait(TIMING.unprovenMs * 1.5 + TIMING.graceMs + 2_000);
    expect(transport.sockets[0]?.isClosed).toBe(true);
    expect(store.read().state).toEqual({ phase: 'ready', live: false });
    // What it swallowed is listed, and the next one is a trial.
    expect(transport.requests).toHaveLength(2);
    expect(transport.socket().path).toContain('timeoutSeconds=8');
  });

  it('is found out from its beginning where an earlier one had bookmarks', async () => {
    await prove();
    expect(secondsOf(transport.socket().path)).toBeGreaterThanOrEqual(TIMING.watchMs / 1_000);
    await wait(TIMING.silentMs + 2_000);
    expect(transport.sockets[1]?.isClosed).toBe(true);
    expect(store.read().state).toEqual({ phase: 'ready', live: false });
  });

  it('goes on without a list when it ends as it was asked to, bookmarks or not', async () => {
    await wait(secondsOf(transport.socket().path) * 1_000);
    transport.socket().onClose();
    // Sooner than a reader is told that updates are lost.
    await wait(100);
    expect(transport.sockets).toHaveLength(2);
    expect(transport.requests).toHaveLength(1);
    transport.socket().onOpen();
    await wait(20);
    expect(store.read().state).toEqual({ phase: 'ready', live: true });
  });

  it('is not suspected before its promised end, nor while bookmarks come', async () => {
    await wait(TIMING.unprovenMs);
    expect(transport.sockets).toHaveLength(1);
    await prove();
    for (let minute = 0; minute < 4; minute += 1) {
      transport.socket().send('BOOKMARK', object('', '102'));
      await wait(60_000);
    }
    expect(transport.sockets).toHaveLength(2);
  });

  it('resumes where the last bookmark was', async () => {
    transport.socket().send('BOOKMARK', object('', '107'));
    transport.socket().onClose();
    await wait(1_000);
    expect(transport.socket().path).toContain('resourceVersion=107');
    expect(transport.requests).toHaveLength(1);
  });
});

describe('readers', () => {
  beforeEach(async () => {
    transport.answer(() => page(['a']));
    await follow();
    transport.socket().onOpen();
  });

  it('are told once a frame, however much happens', async () => {
    let told = 0;
    const stop = store.subscribe(() => (told += 1));
    for (let index = 0; index < 100; index += 1) transport.socket().send('ADDED', object(`b${index}`, '103'));
    expect(told).toBe(0);
    await wait(20);
    expect(told).toBe(1);
    expect(names()).toHaveLength(101);
    stop();
  });

  it('are not told of what changes nothing', async () => {
    let told = 0;
    const stop = store.subscribe(() => (told += 1));
    transport.socket().send('MODIFIED', object('a'));
    await wait(50);
    expect(told).toBe(0);
    stop();
  });

  it('share the watch, which outlives the last of them a little', async () => {
    const other = store.subscribe(() => undefined);
    leave();
    other();
    await wait(TIMING.keepMs - 1_000);
    leave = store.subscribe(() => undefined);
    await wait(TIMING.keepMs * 2);
    expect(transport.requests).toHaveLength(1);
    expect(transport.socket().isClosed).toBe(false);
    leave();
    await wait(TIMING.keepMs + 1_000);
    expect(transport.socket().isClosed).toBe(true);
    expect(store.read().state).toEqual({ phase: 'loading' });
  });
});

describe('failures', () => {
  it('of the first list are shown, tried again, and forgotten', async () => {
    transport.answer(() => json(status(500, 'InternalError'), 500));
    transport.answer(() => page(['a']));
    await follow();
    expect(store.read().state).toMatchObject({ phase: 'failed', error: { kind: 'server' } });
    await wait(2_000);
    expect(store.read().state.phase).toBe('ready');
  });

  it('begin anew when a page expires while the list is read, and never show half of it', async () => {
    transport.answer(() => page(['old'], { continue: 'more' }));
    transport.answer(() => json(status(410, 'Expired'), 410));
    transport.answer(() => page(['a', 'b']));
    await follow();
    expect(names()).toEqual(['a', 'b']);
  });

  it('by a refusal are asked again slowly, or at once when told to', async () => {
    transport.answer(() => json(status(403, 'Forbidden'), 403));
    await follow();
    await wait(30_000);
    expect(transport.requests).toHaveLength(1);
    transport.answer(() => page(['a']));
    transport.answer(() => page(['a']));
    store.refresh();
    await wait(50);
    store.refresh();
    await wait(50);
    expect(names()).toEqual(['a']);
  });

  it('by a server that is just starting (403) do not take away what is shown', async () => {
    transport.answer(() => page(['a']));
    await follow();
    transport.socket().onOpen();
    transport.answer(() => json(status(403, 'Forbidden'), 403));
    transport.answer(() => json(status(403, 'Forbidden'), 403));
    transport.socket().send('ERROR', status(410, 'Expired'));
    for (let second = 0; second < 12; second += 1) {
      await wait(1_000);
      expect(store.read().state).toEqual({ phase: 'ready', live: false });
    }
    await wait(30_000);
    expect(store.read().state).toMatchObject({ phase: 'failed', error: { kind: 'forbidden' } });
  });

  it('of sockets end in plain lists', async () => {
    transport.answer(() => page(['a']));
    await follow();
    for (let time = 0; time < 4; time += 1) {
      transport.socket().onClose();
      await wait(40_000);
    }
    const lists = transport.requests.filter(({ path }) => path.includes('limit=100'));
    expect(lists.length).toBeGreaterThan(1);
    expect(store.read().state).toEqual({ phase: 'ready', live: false });
  });
});

describe('a long list', () => {
  it('is told of with its first page, and as ready with its last', async () => {
    let comes: (answer: Response) => void = () => undefined;
    transport.answer(() => page(['a'], { continue: 'more' }));
    transport.answer(() => new Promise<Response>((resolve) => (comes = resolve)));
    await follow();
    expect(store.read().state).toEqual({ phase: 'loading', hasSome: true });
    expect(names()).toEqual(['a']);
    const [first] = store.read().items;
    comes(page(['b']));
    await wait(50);
    expect(store.read().state).toEqual({ phase: 'ready', live: true });
    expect(names()).toEqual(['a', 'b']);
    expect(store.read().items[0]).toBe(first);
  });

  it('tells of changes at once, and then no more than every so often', async () => {
    transport.answer(() => page(Array.from({ length: 1001 }, (_, index) => `name-${index}`)));
    await follow();
    transport.socket().onOpen();
    await wait(1_000);
    let told = 0;
    const leaveToo = store.subscribe(() => (told += 1));
    for (let version = 2; version < 32; version += 1) {
      transport.socket().send('MODIFIED', object('name-0', String(version)));
      await wait(20);
      if (version === 2) expect(told).toBe(1);
    }
    leaveToo();
    expect(told).toBeLessThan(8);
  });
});
