import type { Move } from '../model/storage-move-objects';

interface Of {
  readonly namespace: string;
  /** Name of the virtual machine. */
  readonly vm: string;
}

/** A controller's work that this tab tells the end of, also after a reload. */
export type FollowedWork = Of &
  (
    | { readonly kind: 'snapshot'; readonly name: string }
    | { readonly kind: 'restore'; readonly name: string; readonly snapshot: string }
    | { readonly kind: 'move'; readonly moves: readonly Move[] }
    /** `left`: copies that were to be made after this one. */
    | {
        readonly kind: 'clone';
        readonly name: string;
        readonly target: string;
        readonly left: readonly string[];
      }
  );

/** Another number where its shape changes. */
const KEY = 'hvp-followed-work-1';
/** What this page follows itself, as it was written. */
const mine = new Set<string>();

const read = (): readonly FollowedWork[] => {
  try {
    // Written by `keep`.
    return JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as FollowedWork[];
  } catch {
    // Storage is closed to us: nothing was kept.
    return [];
  }
};

const keep = (all: readonly FollowedWork[]): void => {
  try {
    if (all.length === 0) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(all));
  } catch {
    // Without storage a reload forgets the task; the work goes on.
  }
};

const isMine = (one: FollowedWork): boolean => mine.has(JSON.stringify(one));

/** Keeps work over a reload; returns the way to forget it, once its end was told. */
export const rememberWork = (one: FollowedWork): (() => void) => {
  const text = JSON.stringify(one);
  const others = () => read().filter((other) => JSON.stringify(other) !== text);
  mine.add(text);
  keep([...others(), one]);
  return () => {
    mine.delete(text);
    keep(others());
  };
};

/** Whether something was followed when the page was left. */
export const hasWorkLeft = (): boolean => read().some((one) => !isMine(one));

/** What was followed when the page was left; it is the caller's to remember anew. */
export const takeWorkLeft = (): readonly FollowedWork[] => {
  const all = read();
  keep(all.filter(isMine));
  return all.filter((one) => !isMine(one));
};
