import { useEffect } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import type { Message } from '../../i18n/message';
import { notesOf } from '../notes';
import { useFieldProblem } from '../useFieldProblem';
import type { FieldProps } from './field-props';

/** One field bound to the form around it. */
export interface BoundField {
  readonly value: unknown;
  /** Takes a new value. A problem that is shown is looked at again at once, a new one only when the field is left. */
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
  const refused = checked?.state === 'problem' ? checked.message : undefined;

  useEffect(() => notes.setLabel(name, label), [notes, name, label]);
  useEffect(() => {
    if (checked) notes.setChecked(name, value, refused);
  }, [notes, name, value, refused, checked]);

  return {
    value,
    change: (next) => {
      field.onChange(next);
      if (problem) void trigger(name);
    },
    leave: field.onBlur,
    problem: problem ?? refused,
  };
};
