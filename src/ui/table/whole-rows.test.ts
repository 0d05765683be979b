import { expect, it } from 'vitest';
import { isJump, nextPace, wholeRows } from './whole-rows';

it('keeps rows whole that are drawn still, and adds the most urgent of the others', () => {
  expect([...wholeRows(['c', 'd', 'e', 'b'], new Set(['a', 'b', 'c']), 1)]).toEqual(['c', 'b', 'd']);
});

it('adds none where there is no time', () => {
  expect([...wholeRows(['c', 'd'], new Set(['c']), 0)]).toEqual(['c']);
});

it('takes it for a jump when nothing of what was drawn is wanted', () => {
  expect(isJump(['c', 'd'], new Set(['a', 'b']))).toBe(true);
  expect(isJump(['b', 'c'], new Set(['a', 'b']))).toBe(false);
});

it('draws more rows in a frame after a quick one, fewer after a slow one, and always some', () => {
  expect(nextPace(8, 17)).toBe(16);
  expect(nextPace(8, 25)).toBe(8);
  expect(nextPace(8, 60)).toBe(4);
  expect(nextPace(4, 60)).toBe(4);
  expect(nextPace(32, 16)).toBe(32);
});
