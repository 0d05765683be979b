import { expect, it } from 'vitest';
import { duration } from './duration';

it.each([
  [0, '0 sec'],
  [-1, '0 sec'],
  [-660_000, '0 sec'],
  [400, '0 sec'],
  [61_000, '1 min 1 sec'],
  [599_600, '10 min'],
  [840_000, '14 min'],
  [7_500_000, '2 hr 5 min'],
])('%i ms is %s', (ms, words) => {
  expect(duration(ms, 'en')).toBe(words);
});
