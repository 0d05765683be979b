/** One key of a US keyboard: the X11 keysym it sends, where it lies, and whether Shift is held. */
export interface Keystroke {
  readonly keysym: number;
  /** KeyboardEvent.code */
  readonly code: string;
  readonly hasShift: boolean;
}

/** Rows of a US keyboard: what each key writes alone, with Shift, and its place. */
const ROWS: readonly (readonly [plain: string, shifted: string, codes: readonly string[]])[] = [
  [
    '`1234567890-=',
    '~!@#$%^&*()_+',
    ['Backquote', ...Array.from('1234567890').map((digit) => `Digit${digit}`), 'Minus', 'Equal'],
  ],
  [
    'qwertyuiop[]\\',
    'QWERTYUIOP{}|',
    [...Array.from('QWERTYUIOP').map((letter) => `Key${letter}`), 'BracketLeft', 'BracketRight', 'Backslash'],
  ],
  [
    "asdfghjkl;'",
    'ASDFGHJKL:"',
    [...Array.from('ASDFGHJKL').map((letter) => `Key${letter}`), 'Semicolon', 'Quote'],
  ],
  [
    'zxcvbnm,./',
    'ZXCVBNM<>?',
    [...Array.from('ZXCVBNM').map((letter) => `Key${letter}`), 'Comma', 'Period', 'Slash'],
  ],
];

const table = (): ReadonlyMap<string, Keystroke> => {
  const keys = new Map<string, Keystroke>([
    ['\n', { keysym: 0xff0d, code: 'Enter', hasShift: false }],
    ['\t', { keysym: 0xff09, code: 'Tab', hasShift: false }],
    [' ', { keysym: 0x20, code: 'Space', hasShift: false }],
  ]);
  for (const [plain, shifted, codes] of ROWS)
    codes.forEach((code, at) => {
      for (const [text, hasShift] of [
        [plain, false],
        [shifted, true],
      ] as const) {
        const character = text.charAt(at);
        keys.set(character, { keysym: character.charCodeAt(0), code, hasShift });
      }
    });
  return keys;
};

const KEYS = table();

/** Line breaks of all systems are one Enter. */
const characters = (text: string): readonly string[] => Array.from(text.replace(/\r\n?/g, '\n'));

/** The keys that write a text. What a US keyboard cannot write is left out: see `untypable`. */
export const keystrokes = (text: string): readonly Keystroke[] =>
  characters(text).flatMap((character) => KEYS.get(character) ?? []);

/** The characters of a text that no key of a US keyboard writes, each once. */
export const untypable = (text: string): readonly string[] => [
  ...new Set(characters(text).filter((character) => !KEYS.has(character))),
];
