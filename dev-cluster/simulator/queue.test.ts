import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { WorkQueue } from './queue';

describe('WorkQueue', () => {
  it('works once on a key that is added several times while it waits', async () => {
    const done: string[] = [];
    const queue = new WorkQueue(
      async (key) => {
        await sleep(5);
        done.push(key);
        return undefined;
      },
      { concurrency: 1 },
    );
    for (const key of ['a', 'b', 'b', 'b']) queue.add(key);
    await sleep(40);
    expect(done).toEqual(['a', 'b']);
  });

  it('works again on a key that is added during its work, but never twice at a time', async () => {
    let now = 0;
    let most = 0;
    let runs = 0;
    const queue = new WorkQueue(async () => {
      now += 1;
      runs += 1;
      most = Math.max(most, now);
      await sleep(5);
      now -= 1;
      return undefined;
    });
    queue.add('a');
    queue.add('a');
    await sleep(40);
    expect({ runs, most }).toEqual({ runs: 2, most: 1 });
  });

  it('tries again after a failure, later each time, and stops when told', async () => {
    const at: number[] = [];
    const queue = new WorkQueue(
      () => {
        at.push(Date.now());
        return Promise.reject(new Error('no'));
      },
      { backOff: { first: 10, longest: 1_000 } },
    );
    queue.add('a');
    await sleep(120);
    queue.stop();
    const runs = at.length;
    await sleep(100);
    expect(runs).toBeGreaterThanOrEqual(3);
    expect(at).toHaveLength(runs);
    expect((at[2] ?? 0) - (at[1] ?? 0)).toBeGreaterThan((at[1] ?? 0) - (at[0] ?? 0) - 2);
  });

  it('returns to a key after the time its work asks for', async () => {
    let runs = 0;
    const queue = new WorkQueue(() => {
      runs += 1;
      return Promise.resolve(runs < 3 ? 5 : undefined);
    });
    queue.add('a');
    await sleep(60);
    expect(runs).toBe(3);
  });
});
