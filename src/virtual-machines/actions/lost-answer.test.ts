import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bindTransport } from '../../kubernetes/bound-transport';
import { json, scriptedTransport, type ScriptedTransport } from '../../kubernetes/testing/scripted-transport';
import { tasks } from '../../ui/tasks/store';
import type { VmFacts } from '../model/vm-actions';
import { someVm } from '../model/vms-for-tests';
import { type BulkId, deletion, runBulk, sender } from './bulk';
import { runCall } from './run-call';

/** A server with a number of machines, which does what it is asked, also where nobody hears of it. */
const serverOf = (names: readonly string[]) => {
  const strategies = new Map(names.map((name) => [name, 'Halted']));
  const status = (code: number, reason: string) =>
    json({ kind: 'Status', code, reason, message: reason, details: { name: 'a', kind: 'x' } }, code);
  const answer = (path: string, method: string): Response => {
    const [, name = ''] = /virtualmachine(?:instance)?s\/([^/?]+)/.exec(path) ?? [];
    const runStrategy = strategies.get(name);
    if (path.includes('virtualmachineinstances') || runStrategy === undefined) return status(404, 'NotFound');
    if (method === 'DELETE') strategies.delete(name);
    if (method !== 'PUT') return json(machine(name, runStrategy));
    if (runStrategy === 'Always') return status(409, 'Conflict');
    strategies.set(name, 'Always');
    return new Response('', { status: 202 });
  };
  return { strategies, answer };
};

const machine = (name: string, runStrategy: string) =>
  someVm({
    metadata: { name, uid: `uid-${name}` },
    spec: { runStrategy },
    status: { printableStatus: 'Stopped' },
  });

const factsOf = (name: string): VmFacts => ({ vm: machine(name, 'Halted'), reasons: [] });

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
let server: ReturnType<typeof serverOf>;
let transport: ScriptedTransport;
/** What happens to the next writes on their way: lost before the server, done unheard, done and sent again by the browser. */
let ways: ('lost' | 'unheard' | 'doubled')[];
/** Until when the server is dead, in milliseconds since the epoch. */
let deadUntil: number;

const LOST = () => Promise.reject(new TypeError('Failed to fetch'));

beforeEach(() => {
  vi.useFakeTimers();
  server = serverOf(NAMES);
  ways = [];
  deadUntil = 0;
  transport = {
    ...scriptedTransport(),
    fetch: (path, { method = 'GET' }) => {
      if (Date.now() < deadUntil) return LOST();
      const way = method === 'GET' ? undefined : ways.shift();
      if (way === 'lost') return LOST();
      if (way) server.answer(path, method);
      if (way === 'unheard') return LOST();
      const response = server.answer(path, method);
      if (response.ok) return Promise.resolve(response);
      return response
        .json()
        .then((said: unknown) =>
          Promise.reject(Object.assign(new Error('refused'), { code: response.status, json: said })),
        );
    },
  };
  bindTransport(transport);
  tasks.clear();
  for (const { id } of tasks.snapshot().toasts) tasks.closeToast(id);
});
afterEach(() => vi.useRealTimers());

describe('the start of one machine', () => {
  it.each(['lost', 'unheard', 'doubled'] as const)('is told as done where its answer is %s', async (way) => {
    ways = [way];
    const ended = runCall('start', factsOf('a'));
    await vi.advanceTimersByTimeAsync(10_000);
    await ended;
    expect(server.strategies.get('a')).toBe('Always');
    expect(tasks.snapshot().toasts).toMatchObject([{ level: 'success' }]);
  });

  it('waits for a server that is being restarted', async () => {
    deadUntil = Date.now() + 30_000;
    const ended = runCall('start', factsOf('a'));
    await vi.advanceTimersByTimeAsync(29_000);
    expect(tasks.snapshot().toasts).toEqual([]);
    await vi.advanceTimersByTimeAsync(10_000);
    await ended;
    expect(tasks.snapshot().toasts).toMatchObject([{ level: 'success' }]);
  });
});

describe('several at once', () => {
  const run = async (id: BulkId, ms: number) => {
    const send = id === 'delete' ? deletion(() => ({ keep: [], alsoRemove: [] })) : sender(id);
    const outcomes = new Map<string, unknown>();
    const ended = runBulk({ title: { key: 'Do it' }, link: '', send }, NAMES.map(factsOf), (key, outcome) =>
      outcomes.set(key, outcome),
    );
    await vi.advanceTimersByTimeAsync(ms);
    return { failed: await ended, outcomes };
  };

  it.each(['start', 'delete'] as const)(
    '%s: a restart of the server delays them and fails none',
    async (id) => {
      ways = ['unheard', 'lost'];
      deadUntil = Date.now() + 20_000;
      expect((await run(id, 60_000)).failed).toEqual([]);
      const left = [...server.strategies.values()].filter((strategy) => strategy === 'Halted');
      expect(left).toEqual([]);
    },
  );

  it('a server that stays away is waited for once, not for each', async () => {
    deadUntil = Date.now() + 3_600_000;
    const { failed } = await run('start', 90_000);
    expect(failed).toHaveLength(NAMES.length);
  });
});

it('a restart that was lost is not sent again by itself: the machine might restart twice', async () => {
  server.strategies.set('a', 'Manual');
  ways = ['lost'];
  const vm = machine('a', 'Manual');
  const ended = runCall('restart', { vm });
  await vi.advanceTimersByTimeAsync(90_000);
  await ended;
  expect(server.strategies.get('a')).toBe('Manual');
  expect(tasks.snapshot().toasts).toMatchObject([{ level: 'danger' }]);
});
