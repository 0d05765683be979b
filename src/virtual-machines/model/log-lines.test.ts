import { expect, it } from 'vitest';
import { allLines, KEPT_LINES, linesWith, logContainers, NO_LOG, withText } from './log-lines';

it('joins what comes in pieces, and keeps a line without an end apart', () => {
  const log = ['one\ntw', 'o\n', 'thr'].reduce(withText, NO_LOG);
  expect(log).toEqual({ lines: ['one', 'two'], open: 'thr' });
  expect(allLines(log)).toEqual(['one', 'two', 'thr']);
});

it('forgets the oldest', () => {
  const text = Array.from({ length: KEPT_LINES + 10 }, (_, at) => `${at}\n`).join('');
  const { lines } = withText(NO_LOG, text);
  expect([lines.length, lines[0]]).toEqual([KEPT_LINES, '10']);
});

it('finds lines in either case', () => {
  expect(linesWith(['Guest started', 'stopped'], ' guest ')).toEqual(['Guest started']);
  expect(linesWith(['a', 'b'], '')).toHaveLength(2);
});

it('puts the guest’s own containers first', () => {
  const pod = {
    metadata: { name: 'virt-launcher-web1' },
    spec: { containers: ['sidecar', 'guest-console-log', 'compute'].map((name) => ({ name })) },
  };
  expect(logContainers(pod)).toEqual(['compute', 'guest-console-log', 'sidecar']);
});
