import { useEffect, useRef } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import type { Message } from '../../i18n/message';
import { notesOf } from '../notes';
import { useFieldProblem } from '../useFieldProblem';
import type { FieldProps } from './field-props';

/** How long a shown problem waits for the next key before it is looked at again, in milliseconds: the whole form is judged. */
const PAUSE = 150;

/** One field bound to the form around it. */
export interface BoundField {
  readonly value: unknown;
  /** Takes a new value. A problem that is shown is looked at again at the next pause, a new one only when the field is left. */
  readonly change: (value: unknown) => void;
  readonly leave: () => void;
  /** Of the rules first, of the cluster second. */
  readonly problem: Message | undefined;
}

/** Binds a field by its name. Only the component that calls this is drawn again when the value changes. */
export const useField = ({
  name,
  label,
  checked,
}: Pick<FieldProps, 'name' | 'label' | 'checked'>): BoundField => {
  const { control, trigger } = useFormContext();
  const { field } = useController({ name, control });
  const problem = useFieldProblem(name);
  const notes = notesOf(control);
  const value: unknown = field.value;
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const refused = checked?.state === 'problem' ? checked.message : undefined;

  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => notes.setLabel(name, label), [notes, name, label]);
  useEffect(() => {
    if (checked) notes.setChecked(name, value, refused);
  }, [notes, name, value, refused, checked]);

  return {
    value,
    change: (next) => {
      field.onChange(next);
      clearTimeout(timer.current);
      if (problem) timer.current = setTimeout(() => void trigger(name), PAUSE);
    },
    leave: field.onBlur,
    problem: problem ?? refused,
  };
};
