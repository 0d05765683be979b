import { expect, it } from 'vitest';
import { isolated } from './isolated';

it.each([
  ['web-1', 'web-1'],
  ['\u202Egnp.exe', '\u2068\u202Egnp.exe\u2069'],
  ['שלום', '\u2068שלום\u2069'],
  ['\u2069\u202Ea', '\u2068\u2068\u2069\u202Ea\u2069'],
  ['\u2067a', '\u2068\u2067a\u2069\u2069'],
  ['\u2067a\u2069', '\u2068\u2067a\u2069\u2069'],
])('%j ends its own direction', (text, isolate) => {
  expect(isolated(text)).toBe(isolate);
});
