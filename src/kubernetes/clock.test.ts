import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clusterNow, noteDate, onClockChange } from './clock';

const MINUTE = 60_000;
const now = Date.parse('2026-05-01T12:00:00.000Z');
/** An answer that took 100 ms, of a server whose clock is this far ahead. */
const answer = (aheadMs: number) => noteDate(new Date(now + aheadMs).toUTCString(), now - 100, now);

beforeEach(() => vi.useFakeTimers({ now }));
afterEach(() => {
  answer(0);
  vi.useRealTimers();
});

it.each([10 * MINUTE, -10 * MINUTE, 25 * 60 * MINUTE, -25 * 60 * MINUTE])(
  'goes as the server’s, which is %i ms ahead',
  (ahead) => {
    answer(ahead);
    expect(Math.abs(clusterNow() - (now + ahead))).toBeLessThan(1_000);
    vi.advanceTimersByTime(5_000);
    expect(Math.abs(clusterNow() - (now + 5_000 + ahead))).toBeLessThan(1_000);
  },
);

it('is this machine’s while both agree within what an answer can tell', () => {
  answer(2_000);
  expect(clusterNow()).toBe(now);
});

it('does not jump with each answer of a cluster whose API servers differ by a second', () => {
  answer(10 * MINUTE);
  const before = clusterNow();
  const changed = vi.fn();
  const stop = onClockChange(changed);
  answer(10 * MINUTE + 1_000);
  expect(clusterNow()).toBe(before);
  expect(changed).not.toHaveBeenCalled();
  answer(0);
  expect(clusterNow()).toBe(now);
  expect(changed).toHaveBeenCalledTimes(1);
  stop();
  answer(10 * MINUTE);
  expect(changed).toHaveBeenCalledTimes(1);
});

it('learns nothing from an answer without a date, with a wrong one, or that came late', () => {
  noteDate(null, now - 100, now);
  noteDate('soon', now - 100, now);
  noteDate(new Date(now + 10 * MINUTE).toUTCString(), now - 30_000, now);
  // The machine's clock was set back while the answer was on its way.
  noteDate(new Date(now + 10 * MINUTE).toUTCString(), now + 100, now);
  expect(clusterNow()).toBe(now);
});
