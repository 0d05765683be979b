import { expect, it } from 'vitest';
import { sameValue, setFields } from './set-fields';

it('counts the values unlike the defaults', () => {
  expect(
    setFields(['fips', 'size', 'labels'], [true, '8Gi', [{ key: 'a', value: '' }]], [false, '8Gi', []]),
  ).toEqual(['fips', 'labels']);
});

it('takes nothing, an empty text and an empty list for the same', () => {
  expect(setFields(['a', 'b', 'c'], ['', [], null], [undefined, undefined, ''])).toEqual([]);
  expect(setFields(['a'], [''], ['8Gi'])).toEqual(['a']);
  expect(setFields(['a', 'b'], [0, false], [undefined, undefined])).toEqual(['a', 'b']);
});

it('compares lists and rows by what they hold', () => {
  expect(sameValue([{ key: 'a', value: 'b' }], [{ key: 'a', value: 'b' }])).toBe(true);
  expect(sameValue(['a', 'b'], ['b', 'a'])).toBe(false);
  expect(sameValue([], {})).toBe(false);
  expect(sameValue({ a: 1 }, { a: 1, b: 2 })).toBe(false);
});
