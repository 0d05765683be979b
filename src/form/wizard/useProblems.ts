import { useSyncExternalStore } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { allProblems, type FieldProblem } from '../field-problems';
import { notesOf } from '../notes';
import { checkedProblems } from '../problems-now';

/** All problems that are shown in the form now. Draws the caller again when one comes or goes, not when something is typed. */
export const useProblems = (names: readonly string[]): readonly FieldProblem[] => {
  const { control, getValues } = useFormContext();
  const notes = notesOf(control);
  useSyncExternalStore(notes.subscribe, notes.version);
  const { errors } = useFormState({ control });
  return [...allProblems(errors), ...checkedProblems({ control, getValues }, names)];
};
