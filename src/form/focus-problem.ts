import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { firstOnPage, focusField } from './field-id';
import { problemsNow } from './problems-now';

/**
 * Moves the focus to the first field on the page, of the given names, that has a problem of the rules or of the cluster.
 * Tells whether there is one: a form in a dialog must then not be sent.
 */
export const focusFirstProblem = <Values extends FieldValues, Made>(
  form: UseFormReturn<Values, unknown, Made>,
  names: readonly string[],
): boolean => {
  const bad = problemsNow(form, names).map(({ name }) => name);
  const first = firstOnPage(bad) ?? bad[0];
  if (first !== undefined) focusField(first);
  return first !== undefined;
};
