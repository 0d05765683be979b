import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FollowedWork } from './followed-work';

const SNAPSHOT: FollowedWork = { kind: 'snapshot', namespace: 'demo', vm: 'web1', name: 'before' };
const RESTORE: FollowedWork = { ...SNAPSHOT, kind: 'restore', name: 'back', snapshot: 'before' };

/** The module as a page has it that was just loaded. */
const newPage = async () => {
  vi.resetModules();
  return import('./followed-work');
};

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

describe('work that is followed', () => {
  it('is left to the page after a reload, and to nobody once it has ended', async () => {
    const before = await newPage();
    before.rememberWork(SNAPSHOT);
    const forget = before.rememberWork(RESTORE);
    expect(before.hasWorkLeft()).toBe(false);
    forget();
    const after = await newPage();
    expect(after.hasWorkLeft()).toBe(true);
    expect(after.takeWorkLeft()).toEqual([SNAPSHOT]);
    expect(after.takeWorkLeft()).toEqual([]);
  });

  it('is not taken up twice in a page that follows it itself', async () => {
    (await newPage()).rememberWork(SNAPSHOT);
    const page = await newPage();
    page.rememberWork(RESTORE);
    expect(page.takeWorkLeft()).toEqual([SNAPSHOT]);
    page.rememberWork(SNAPSHOT);
    expect(page.hasWorkLeft()).toBe(false);
  });

  it('is forgotten, and nothing breaks, where storage is closed', async () => {
    vi.stubGlobal('sessionStorage', undefined);
    const page = await newPage();
    page.rememberWork(SNAPSHOT)();
    expect(page.takeWorkLeft()).toEqual([]);
  });
});
