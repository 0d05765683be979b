import { expect, it } from 'vitest';
import { clockTime, pastTime, relativeTime } from './relative';

const now = Date.parse('2026-05-01T12:00:00Z');
const ago = (seconds: number, language = 'en') => relativeTime(now - seconds * 1000, now, language);

it('tells a time in the largest unit that fits, and does not count seconds', () => {
  expect(ago(59)).toBe('now');
  expect(ago(60)).toBe('1 minute ago');
  expect(ago(5 * 60 + 59)).toBe('5 minutes ago');
  expect(ago(7199)).toBe('1 hour ago');
  expect(ago(86_400)).toBe('yesterday');
  expect(ago(-3600)).toBe('in 1 hour');
  expect(ago(300, 'ja')).toBe('5 分前');
});

it.each([
  [-600, 'now'],
  [-90_000, 'now'],
  [0, 'now'],
  [300, '5 minutes ago'],
])('what happened %i seconds ago by the clock of who stamped it is told as %s', (seconds, words) => {
  expect(pastTime(now - seconds * 1000, now, 'en')).toBe(words);
});

it('tells the time of day, and the day where it was another one', () => {
  const morning = new Date(2026, 4, 1, 10, 4).getTime();
  const evening = new Date(2026, 4, 1, 22, 0).getTime();
  expect(clockTime(morning, evening, 'en-GB')).toBe('10:04');
  expect(clockTime(morning, evening + 86_400_000, 'en-GB')).toBe('1 May 2026, 10:04');
});
