import { describe, expect, it } from 'vitest';
import { copyCount, copyNames, copyPattern, defaultCopyName, nameWith, timeEnding } from './copy-name';

describe('names of copies', () => {
  it.each([
    ['web', 1, ['web']],
    ['web', 3, ['web-1', 'web-2', 'web-3']],
    ['web-##', 2, ['web-01', 'web-02']],
    ['#-web', 2, ['1-web', '2-web']],
    ['web-#', 1, ['web-1']],
  ] as const)('%s, %i times', (pattern, count, names) => {
    expect(copyNames(pattern, count)).toEqual(names);
  });

  it('makes at most 50', () => {
    expect(copyNames('web', 1000)).toHaveLength(50);
  });

  it('judges the longest name that a pattern gives', () => {
    expect(copyPattern('a'.repeat(62), 1)).toBeUndefined();
    expect(copyPattern('a'.repeat(62), 2)).toBeDefined();
    // With one digit it still fits, with two it does not.
    expect(copyPattern('a'.repeat(61), 9)).toBeUndefined();
    expect(copyPattern('a'.repeat(61), 10)).toBeDefined();
    expect(copyPattern('Web_#', 2)).toBeDefined();
    expect(copyPattern('', 2)).toBeDefined();
  });

  it.each([
    [null, false],
    [0, false],
    [1.5, false],
    [1, true],
    [50, true],
    [51, false],
  ] as const)('%s copies', (count, isFine) => {
    expect(copyCount(count) === undefined).toBe(isFine);
  });

  it('offers a free name', () => {
    expect(defaultCopyName('web', [])).toBe('web-copy');
    expect(defaultCopyName('web', ['web-copy', 'web-copy-2'])).toBe('web-copy-3');
  });

  it('keeps names within 63 characters, ending with a letter or digit before the ending', () => {
    const name = nameWith(
      `${'a'.repeat(46)}-${'b'.repeat(20)}`,
      timeEnding(new Date('2026-11-21T17:30:05Z')),
    );
    expect(name).toBe(`${'a'.repeat(46)}-20261121-173005`);
    expect(name.length).toBeLessThanOrEqual(63);
  });
});
