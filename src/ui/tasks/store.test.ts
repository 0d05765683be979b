import { describe, expect, it, vi } from 'vitest';
import { message } from '../../i18n/message';
import { ApiError } from '../../kubernetes/errors';
import { createTaskStore } from './store';

const work = { title: message('Delete cluster'), what: 'demo', where: 'clusters' };
const refused = new ApiError({ kind: 'forbidden', code: 403, serverMessage: 'no', causes: [] });

describe('tasks', () => {
  it('puts the newest first, with the time it began', () => {
    let now = 1000;
    const store = createTaskStore(() => now);
    store.start(work);
    now = 2000;
    store.start({ ...work, what: 'other' });
    expect(store.snapshot().tasks.map(({ what, since, state }) => [what, since, state])).toEqual([
      ['other', 2000, 'running'],
      ['demo', 1000, 'running'],
    ]);
  });

  it('ends with a toast that links to the object', () => {
    const store = createTaskStore(() => 0);
    store.succeed(store.start(work), { toast: message('Cluster demo was deleted'), link: '/clusters' });
    const { tasks, toasts } = store.snapshot();
    expect(tasks[0]).toMatchObject({ state: 'done', link: '/clusters' });
    expect(toasts[0]).toMatchObject({ level: 'success', links: [{ to: '/clusters' }] });
  });

  it('fails with a toast that offers Retry, where there is one', () => {
    const retry = vi.fn();
    const store = createTaskStore(() => 0);
    store.fail(store.start({ ...work, retry }), refused, message('Cluster demo was not deleted'));
    store.fail(store.start(work), refused, message('Cluster demo was not deleted'));
    const [first, second] = store.snapshot().toasts;
    first?.links?.[0]?.run?.();
    expect(retry).toHaveBeenCalledOnce();
    expect(second?.links).toBeUndefined();
    expect(store.snapshot().tasks[0]).toMatchObject({ state: 'failed', error: refused });
  });

  it('clears what has ended and keeps what runs', () => {
    const store = createTaskStore(() => 0);
    store.succeed(store.start(work));
    store.start({ ...work, what: 'running' });
    store.clear();
    expect(store.snapshot().tasks.map(({ what }) => what)).toEqual(['running']);
  });

  it('forgets the oldest that ended after fifty, never one that runs', () => {
    const store = createTaskStore(() => 0);
    store.start({ ...work, what: 'running' });
    store.succeed(store.start({ ...work, what: 'oldest' }));
    for (let index = 0; index < 50; index += 1) store.start(work);
    const names = store.snapshot().tasks.map(({ what }) => what);
    expect(names).toContain('running');
    expect(names).not.toContain('oldest');
  });

  it('tells its listeners, and gives the same snapshot while nothing changes', () => {
    const store = createTaskStore(() => 0);
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    const id = store.notify({ level: 'info', title: message('Saved') });
    expect(store.snapshot()).toBe(store.snapshot());
    store.closeToast(id);
    expect(store.snapshot().toasts).toEqual([]);
    stop();
    store.start(work);
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
