import { expect, it } from 'vitest';
import { relativeTime } from './relative';

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
