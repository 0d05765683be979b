import { get, useFormContext, useFormState } from 'react-hook-form';
import type { Message } from '../i18n/message';
import { fieldProblems } from './field-problems';

/** What is wrong with a field itself (not with the entries of a list below it), or undefined. */
export const useFieldProblem = (name: string): Message | undefined => {
  const { control } = useFormContext();
  const { errors } = useFormState({ control, name });
  if (get(errors, name) === undefined) return undefined;
  return fieldProblems(errors, [name]).find((found) => found.name === name)?.problem;
};
