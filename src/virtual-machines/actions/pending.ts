import { useSyncExternalStore } from 'react';
import type { Message } from '../../i18n/message';

/** An action that was asked for and of which nothing else is seen yet. */
export interface Pending {
  word: Message;
  /** The `printableStatus` when it was asked for: another one means that it shows. */
  was: string;
}

/** How long it is told after the server agreed, in milliseconds: its controllers then have taken it up. */
const HOLD_MS = 5_000;

let current: ReadonlyMap<string, Pending> = new Map();
const listeners = new Set<() => void>();

const set = (next: ReadonlyMap<string, Pending>): void => {
  current = next;
  listeners.forEach((listener) => listener());
};

const forget = (key: string, pending: Pending): void => {
  if (current.get(key) !== pending) return;
  set(new Map([...current].filter(([other]) => other !== key)));
};

/** Tells that an action begins; the answer ends it: at once after a refusal, a little later when its effect is still to come. */
export const beginPending = (key: string, pending: Pending): ((isAgreed: boolean) => void) => {
  set(new Map([...current, [key, pending]]));
  return (isAgreed) => {
    if (isAgreed) setTimeout(() => forget(key, pending), HOLD_MS);
    else forget(key, pending);
  };
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What is pending for a virtual machine, by `vmKey`, while its status is still the old one. */
export const usePending = (key: string, status: string): Message | undefined => {
  const pending = useSyncExternalStore(subscribe, () => current.get(key));
  return pending?.was === status ? pending.word : undefined;
};
