import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineCounter, stringify } from 'yaml';
import { steepGrowth } from '../form/testing/growth';
import { LONGEST_TEXT, parseOneYaml, parseYaml, plain } from './parse';
import { syntaxMessage } from './syntax';

/** What is wrong with a text, in words. */
const problems = (text: string): readonly string[] =>
  parseYaml(text).flatMap(({ errors }) => errors.map((error) => syntaxMessage(error).key));

/** The values of a text that has nothing wrong. */
const values = (text: string): readonly unknown[] =>
  parseYaml(text)
    .filter(({ errors }) => errors.length === 0)
    .map(plain);

const laughs = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
    (key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[index]}`).join(', ')}]`,
  ),
].join('\n');

describe('a text beyond a bound is refused before it is read', () => {
  it.each([
    ['a billion laughs', laughs, /too many aliases/],
    ['a list that holds itself', 'a: &a [*a]', /too many aliases/],
    ['a map that holds itself', '&a {b: *a}', /too many aliases/],
    ['brackets without end', '['.repeat(LONGEST_TEXT), /nested more than/],
    ['brackets that end', `${'['.repeat(5000)}${']'.repeat(5000)}`, /nested more than/],
    ['maps in a line', '{a: '.repeat(5000), /nested more than/],
    ['lists in a line', `${'- '.repeat(5000)}a`, /nested more than/],
    ['keys of keys', '? '.repeat(5000), /nested more than/],
    ['more than a mebibyte', '#'.repeat(LONGEST_TEXT + 1), /longer than one mebibyte/],
    ['a key twice', 'a: 1\nb: 2\na: 3', /there twice/],
    ['__proto__ twice', '__proto__: {a: 1}\n__proto__: {b: 1}', /there twice/],
    ['a number without end', 'replicas: .inf', /no infinite numbers/],
    ['no number at all', 'replicas: .nan', /no infinite numbers/],
    ['digits that would be lost', 'uid: 12345678901234567890', /too many digits/],
    ['a tab', 'a:\n\tb: 1', /begins with a tab/],
  ])('%s', (_what, text, words) => {
    expect(problems(text).join()).toMatch(words);
    expect(values(text)).toEqual([]);
  });

  it('but deep enough for every object of Kubernetes', () => {
    const deep = `${'{a: '.repeat(40)}1${'}'.repeat(40)}`;
    expect(problems(deep)).toEqual([]);
    expect(problems('a: 0x1F\nb: 9007199254740991\nc: 1e3')).toEqual([]);
  });
});

describe('keys that every object inherits', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])('%s is data', (key) => {
    const [read] = values(`${key}: {polluted: true}`);
    expect(Object.keys(read ?? {})).toEqual([key]);
    expect('polluted' in {}).toBe(false);
  });
});

it('finds the line, and what a byte order mark and other line ends leave of it', () => {
  const lines = new LineCounter();
  const [document] = parseYaml('\uFEFFa: 1\r\nb: 2\r\na: 3\r\n', {}, lines);
  expect(lines.linePos(document.errors[0]?.pos[0] ?? 0).line).toBe(3);
  expect(parseOneYaml('a: 1\n---\nb: 2').errors[0]?.code).toBe('MULTIPLE_DOCS');
  expect(plain(parseOneYaml('# nothing'))).toBeNull();
});

it('reads any text without an exception, and again what it wrote', () => {
  const pieces = fc.constantFrom(
    ...[
      'a',
      ': ',
      '- ',
      '\n',
      '\n  ',
      '&a ',
      '*a',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '|\n',
      '>-\n',
      '? ',
      '!!',
      '!!int ',
      '#',
    ],
    ...[
      '---\n',
      '...\n',
      '%YAML 9.9\n',
      '<<: *a',
      '\t',
      '\u0000',
      '\u202E',
      '\uFEFF',
      '\uD800',
      '\\u',
      '.nan',
      '0x1G',
      '~',
    ],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      for (const value of values(parts.join('')))
        expect(values(stringify({ value }, { aliasDuplicateObjects: false }))).toEqual([{ value }]);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

describe('work grows no faster than the text', { timeout: 60_000 }, () => {
  const lines = (line: (index: number) => string) => (size: number) =>
    Array.from({ length: Math.ceil(size / line(0).length) }, (_none, index) => line(index)).join('');
  it.each<[string, (size: number) => string]>([
    ['different keys', lines((index) => `key${index}: 1\n`)],
    ['the same key', lines(() => 'a: 1\n')],
    ['keys in one line', (size) => `{${lines((index) => `key${index}: 1,`)(size)}}`],
    ['documents', lines(() => 'a\n---\n')],
    ['aliases', (size) => `a: &a 1\nb: [${'*a, '.repeat(size / 4)}]`],
    ['white space', (size) => `a:${' '.repeat(size)}b`],
    ['empty lines', (size) => `a: "b${'\n'.repeat(size)}"`],
  ])('%s', (_what, text) => {
    expect(steepGrowth((size) => problems(text(size)))).toBeUndefined();
  });
});
