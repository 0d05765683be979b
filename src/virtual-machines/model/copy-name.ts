import { LONGEST_LABEL } from '../../hosted-clusters/model/dns-name';
import { message, type Message } from '../../i18n/message';
import { vmName } from './vm-name';

/** What stands for the number in a pattern; two of them are a number of two digits. */
const NUMBER = /#+/;

/** Most copies that are made at once: each takes a snapshot and a set of volumes (source: this plugin). */
const MOST_COPIES = 50;

/** Cut to a length and made to end with a letter or digit. */
const cut = (name: string, length: number): string => name.slice(0, length).replace(/[-.]+$/, '');

/** The name of something that belongs to an object: the object's name, cut where it is too long, and an ending. */
export const nameWith = (name: string, ending: string): string =>
  `${cut(name, LONGEST_LABEL - ending.length - 1)}-${ending}`;

const two = (value: number): string => String(value).padStart(2, '0');

/** A time as an ending of names, in UTC: `20261121-173005`. */
export const timeEnding = (time: Date): string =>
  [
    time.getUTCFullYear(),
    two(time.getUTCMonth() + 1),
    two(time.getUTCDate()),
    '-',
    two(time.getUTCHours()),
    two(time.getUTCMinutes()),
    two(time.getUTCSeconds()),
  ].join('');

/**
 * The names that a pattern gives: `web-##` → `web-01`, `web-02` …; without # the number goes at the end. One copy
 * without # is called as it is written.
 */
export const copyNames = (pattern: string, count: number): readonly string[] => {
  const hasNumber = NUMBER.test(pattern);
  if (count === 1 && !hasNumber) return [pattern];
  const whole = hasNumber ? pattern : `${pattern}-#`;
  return Array.from({ length: Math.max(0, Math.min(count, MOST_COPIES)) }, (_, index) =>
    whole.replace(NUMBER, (signs) => String(index + 1).padStart(signs.length, '0')),
  );
};

/** What is wrong with a pattern: the first name it gives that is none. */
export const copyPattern = (pattern: string, count: number): Message | undefined => {
  if (pattern === '') return vmName(pattern);
  const names = copyNames(pattern, count);
  // The last has the longest number.
  return [...names.slice(0, 1), ...names.slice(-1)].map(vmName).find((problem) => problem !== undefined);
};

/** What is wrong with the number of copies: 1 to 50 (source: this plugin). */
export const copyCount = (count: number | null): Message | undefined =>
  count === null || !Number.isInteger(count) || count < 1 || count > MOST_COPIES
    ? message('Enter a whole number from 1 to {{most}}.', { most: MOST_COPIES })
    : undefined;

/** A name for a copy of an object: `web1-copy`, or with a number when that is taken. */
export const defaultCopyName = (source: string, taken: readonly string[]): string => {
  const first = nameWith(source, 'copy');
  if (!taken.includes(first)) return first;
  const next = (n: number): string => {
    const name = nameWith(source, `copy-${n}`);
    return taken.includes(name) ? next(n + 1) : name;
  };
  return next(2);
};
