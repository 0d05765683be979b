import { get, type FieldErrors } from 'react-hook-form';
import { message, type Message } from '../i18n/message';
import { decodeProblem } from './problem';

/** A field and what is wrong with it. */
export interface FieldProblem {
  readonly name: string;
  readonly problem: Message;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A leaf of react-hook-form's error tree has a string as its type; a field that is named "type" has an object there. */
const isLeaf = (node: Record<string, unknown>): boolean => typeof node.type === 'string';

const problemOf = (node: Record<string, unknown>): Message =>
  typeof node.message === 'string' && node.message !== ''
    ? decodeProblem(node.message)
    : message('This value has the wrong form');

/** The problem of a list as a whole is kept below it as `root`; at the top a field may be called so. */
const nameOf = (name: string, key: string): string => {
  if (name === '') return key;
  return key === 'root' ? name : `${name}.${key}`;
};

/** The problems in a part of react-hook-form's error tree; `name` is the path of that part. */
export const problemsIn = (node: unknown, name: string): readonly FieldProblem[] => {
  if (!isObject(node)) return [];
  if (isLeaf(node)) return [{ name, problem: problemOf(node) }];
  return Object.entries(node).flatMap(([key, child]) =>
    key === 'ref' ? [] : problemsIn(child, nameOf(name, key)),
  );
};

/** The problems under the given names (a name stands for all below it: `pools` for `pools.0.memory`), in that order. */
export const fieldProblems = (errors: FieldErrors, names: readonly string[]): readonly FieldProblem[] =>
  names.flatMap((name) => problemsIn(get(errors, name), name));

/** All problems of a form. */
export const allProblems = (errors: FieldErrors): readonly FieldProblem[] => problemsIn(errors, '');

/** Whether a field is one of the names or lies below one of them. */
export const isUnder = (field: string, names: readonly string[]): boolean =>
  names.some((name) => field === name || field.startsWith(`${name}.`));
