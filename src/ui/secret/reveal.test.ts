import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createReveal, REVEAL_TIME } from './reveal';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('hides a revealed secret after 30 seconds, not before', () => {
  const shown: boolean[] = [];
  createReveal((is) => shown.push(is)).reveal();
  vi.advanceTimersByTime(REVEAL_TIME - 1);
  expect(shown).toEqual([true]);
  vi.advanceTimersByTime(1);
  expect(shown).toEqual([true, false]);
});

it('counts again from the last Reveal, and not on after Hide', () => {
  const shown: boolean[] = [];
  const secret = createReveal((is) => shown.push(is));
  secret.reveal();
  vi.advanceTimersByTime(20_000);
  secret.reveal();
  vi.advanceTimersByTime(20_000);
  expect(shown).toEqual([true, true]);
  secret.hide();
  vi.advanceTimersByTime(REVEAL_TIME);
  expect(shown).toEqual([true, true, false]);
});
