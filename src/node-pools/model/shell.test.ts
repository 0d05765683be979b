import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileText } from '../../form/testing/hostile-text';
import { flag, quoted } from './shell';

/** The words that a POSIX shell reads in a line. */
const wordsOf = (line: string): readonly string[] =>
  spawnSync('sh', ['-c', `printf '%s\\0' ${line}`], { encoding: 'utf8', env: {} })
    .stdout.split('\0')
    .slice(0, -1);

/** What can stand in an argument at all: no NUL, and nothing that UTF-8 has not. */
const argument = hostileText.filter(
  (text) => !text.includes('\0') && text.length < 10_000 && text.isWellFormed(),
);

it('a shell reads back every word as it was', () => {
  fc.assert(
    fc.property(fc.array(argument, { minLength: 1, maxLength: 20 }), (words) => {
      expect(wordsOf(words.map(quoted).join(' '))).toEqual(words);
    }),
    { numRuns: 40 },
  );
});

it('a flag and its value are two words', () => {
  expect(wordsOf(flag('name', `'"$(id)\`\n;&`).join(' '))).toEqual(['--name', `'"$(id)\`\n;&`]);
  expect(wordsOf(flag('name', '').join(' '))).toEqual(['--name', '']);
});
