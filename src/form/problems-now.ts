import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { isUnder, problemsIn, type FieldProblem } from './field-problems';
import { notesOf } from './notes';

/** What the cluster found wrong with the values as they are, under the given names. */
export const checkedProblems = <Values extends FieldValues, Made>(
  form: Pick<UseFormReturn<Values, unknown, Made>, 'control' | 'getValues'>,
  names: readonly string[],
): readonly FieldProblem[] => {
  const notes = notesOf(form.control);
  return notes.checkedNames().flatMap((name) => {
    const problem = isUnder(name, names)
      ? notes.checked(name, form.getValues(name as Path<Values>))
      : undefined;
    return problem ? [{ name, problem }] : [];
  });
};

/** The problems of a form at this moment, of the rules and of the cluster, under the given names. */
export const problemsNow = <Values extends FieldValues, Made>(
  form: UseFormReturn<Values, unknown, Made>,
  names: readonly string[],
): readonly FieldProblem[] => {
  // formState would be that of the last drawing; getFieldState reads the form itself.
  const broken = names.flatMap((name) => problemsIn(form.getFieldState(name as Path<Values>).error, name));
  const refused = checkedProblems(form, names).filter(
    ({ name }) => !broken.some((found) => found.name === name),
  );
  return [...broken, ...refused];
};
