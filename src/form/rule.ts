import type { RefinementCtx } from 'zod';
import type { Message } from '../i18n/message';
import { encodeProblem } from './problem';

/** One rule of a model: what is wrong with a value and what is right, or undefined. */
export type Rule<T> = (value: T) => Message | undefined;

/** The first problem that the rules find. */
const firstProblem = <T>(value: T, ...rules: readonly Rule<T>[]): Message | undefined => {
  for (const rule of rules) {
    const problem = rule(value);
    if (problem) return problem;
  }
  return undefined;
};

/**
 * Makes rules into a zod refinement: `z.string().superRefine(obeys(isDnsLabel))`.
 * The first broken rule gives the problem; its key and values reach the view untranslated.
 */
export const obeys =
  <T>(...rules: readonly Rule<T>[]) =>
  (value: T, context: RefinementCtx<T>): void => {
    const problem = firstProblem(value, ...rules);
    if (problem) context.addIssue({ code: 'custom', message: encodeProblem(problem) });
  };

/** A rule about several fields: as `obeys`, with the problem shown at the field of the given path. */
export const obeysAt =
  <T>(path: readonly (string | number)[], ...rules: readonly Rule<T>[]) =>
  (value: T, context: RefinementCtx<T>): void => {
    const problem = firstProblem(value, ...rules);
    if (problem) context.addIssue({ code: 'custom', message: encodeProblem(problem), path: [...path] });
  };
