import type { Keystroke } from '../../model/keystrokes';

/** Keys that are pressed together, by their X11 keysyms. */
export interface KeyCombination {
  readonly id: string;
  /** As it stands on the keys: not translated. */
  readonly name: string;
  readonly keys: readonly Pick<Keystroke, 'keysym' | 'code'>[];
}

const CONTROL = { keysym: 0xffe3, code: 'ControlLeft' };
const ALT = { keysym: 0xffe9, code: 'AltLeft' };
const WINDOWS = { keysym: 0xffeb, code: 'MetaLeft' };
const F1 = 0xffbe;

const withControlAlt = (id: string, name: string, key: KeyCombination['keys'][number]): KeyCombination => ({
  id,
  name: `Ctrl + Alt + ${name}`,
  keys: [CONTROL, ALT, key],
});

/** What a browser or its system keeps for itself, so that it must be sent from a menu. */
export const KEY_COMBINATIONS: readonly KeyCombination[] = [
  withControlAlt('ctrl-alt-delete', 'Delete', { keysym: 0xffff, code: 'Delete' }),
  withControlAlt('ctrl-alt-backspace', 'Backspace', { keysym: 0xff08, code: 'Backspace' }),
  ...Array.from({ length: 12 }, (_, at) =>
    withControlAlt(`ctrl-alt-f${at + 1}`, `F${at + 1}`, { keysym: F1 + at, code: `F${at + 1}` }),
  ),
  { id: 'alt-tab', name: 'Alt + Tab', keys: [ALT, { keysym: 0xff09, code: 'Tab' }] },
  { id: 'alt-f4', name: 'Alt + F4', keys: [ALT, { keysym: F1 + 3, code: 'F4' }] },
  { id: 'print', name: 'Print Screen', keys: [{ keysym: 0xff61, code: 'PrintScreen' }] },
  { id: 'windows', name: 'Windows', keys: [WINDOWS] },
];
