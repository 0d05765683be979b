import { useState } from 'react';
import { TextArea, TextInput } from '@patternfly/react-core';
import { fieldId } from '../field-id';
import { FieldFrame, helpId } from './FieldFrame';
import type { FieldProps } from './field-props';
import { useField } from './useField';

interface TextFieldProps extends FieldProps {
  /** Lines of a text area; without it one line. */
  rows?: number;
  placeholder?: string;
  /** What is shown of the text while nobody is in the field: without the secret in it. */
  shown?: (text: string) => string;
}

/** A text. The form's value is a string. */
export const TextField = ({ rows, placeholder, shown, ...props }: TextFieldProps) => {
  const { value, change, leave, problem } = useField(props);
  const [isIn, setIsIn] = useState(false);
  const text = typeof value === 'string' ? value : '';
  const shared = {
    id: fieldId(props.name),
    name: props.name,
    value: shown && !isIn ? shown(text) : text,
    onFocus: () => setIsIn(true),
    onBlur: () => {
      setIsIn(false);
      leave();
    },
    isRequired: props.isRequired === true,
    validated: problem ? ('error' as const) : ('default' as const),
    'aria-invalid': Boolean(problem),
    'aria-describedby': helpId(props.name),
    autoComplete: 'off',
    spellCheck: false,
    ...(props.reason ? { readOnlyVariant: 'default' as const } : {}),
    ...(placeholder ? { placeholder } : {}),
  };
  return (
    <FieldFrame {...props} problem={problem}>
      {rows ? (
        <TextArea
          {...shared}
          rows={rows}
          resizeOrientation="vertical"
          onChange={(_event, typed) => change(typed)}
        />
      ) : (
        <TextInput {...shared} onChange={(_event, typed) => change(typed)} />
      )}
    </FieldFrame>
  );
};
