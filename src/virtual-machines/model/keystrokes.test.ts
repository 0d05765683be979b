import { expect, it } from 'vitest';
import { keystrokes, untypable } from './keystrokes';

it('knows every printable ASCII character by keysym, place and Shift', () => {
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
  const keys = keystrokes(ascii);
  expect(keys).toHaveLength(95);
  expect(keys.map(({ keysym }) => String.fromCharCode(keysym)).join('')).toBe(ascii);
  expect(keystrokes('aA1!"')).toEqual([
    { keysym: 0x61, code: 'KeyA', hasShift: false },
    { keysym: 0x41, code: 'KeyA', hasShift: true },
    { keysym: 0x31, code: 'Digit1', hasShift: false },
    { keysym: 0x21, code: 'Digit1', hasShift: true },
    { keysym: 0x22, code: 'Quote', hasShift: true },
  ]);
});

it('presses Enter once for each kind of line break', () => {
  expect(keystrokes('a\r\nb\rc\n').map(({ code }) => code)).toEqual([
    'KeyA',
    'Enter',
    'KeyB',
    'Enter',
    'KeyC',
    'Enter',
  ]);
});

it('names what cannot be typed, each once', () => {
  expect(untypable('naïve ïdea €')).toEqual(['ï', '€']);
  expect(keystrokes('ï')).toEqual([]);
});
