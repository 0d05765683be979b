import { createContext, useContext } from 'react';

/** What is said beside the label of a field, by the field's name: what changing it does. */
export type FieldMarks = (name: string) => string | undefined;

/** Marks of the fields of one form; without it there are none. */
export const FieldMarksContext = createContext<FieldMarks>(() => undefined);

/** The mark of a field. */
export const useFieldMark = (name: string): string | undefined => useContext(FieldMarksContext)(name);
