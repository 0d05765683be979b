import { useSyncExternalStore } from 'react';
import { clusterNow, onClockChange } from '../../kubernetes/clock';

const TICK = 30_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let forgetClock: () => void = () => undefined;
let current = clusterNow();

const tick = (): void => {
  current = clusterNow();
  listeners.forEach((listener) => listener());
};

const subscribe = (listener: () => void): (() => void) => {
  if (listeners.size === 0) {
    current = clusterNow();
    forgetClock = onClockChange(tick);
    timer = setInterval(tick, TICK);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    forgetClock();
  };
};

/** The time now by the cluster's clock, in milliseconds since the epoch, renewed each half minute by one timer for the whole page. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => current);
