import { generatedName } from '../model/vm-name';
import { defaults, type Values } from './values';

/** How random the end of a proposed name is: Kubernetes' own letters, without vowels and look-alikes. */
const LETTERS = 'bcdfghjklmnpqrstvwxz2456789';
const COUNT = 5;

const someLetters = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(COUNT)), (byte) =>
    LETTERS.charAt(byte % LETTERS.length),
  ).join('');

/** The form as it is first shown, with a name that nobody has. */
export const namedDefaults = (): Values => ({
  ...defaults,
  basic: { ...defaults.basic, name: generatedName('', someLetters()) },
});

/** The letters of the names that a form proposes. @param name the one it was first shown with */
export const lettersOf = (name: string): string => name.slice(-COUNT);
