import { Switch } from '@patternfly/react-core';
import { fieldId } from '../field-id';
import { FieldFrame, helpId } from './FieldFrame';
import type { FieldProps } from './field-props';
import { useField } from './useField';

/** On or off. The form's value is a boolean. */
export const SwitchField = (props: FieldProps) => {
  const { value, change, leave, problem } = useField(props);
  return (
    <FieldFrame {...props} problem={problem} hasNoLabel>
      <Switch
        id={fieldId(props.name)}
        name={props.name}
        label={props.label}
        // PatternFly hides the visible label from assistive technology and points at it: not all of it follows.
        aria-label={props.label}
        isChecked={value === true}
        onChange={(_event, isOn) => {
          if (props.reason) return;
          change(isOn);
          leave();
        }}
        aria-describedby={helpId(props.name)}
        aria-disabled={Boolean(props.reason)}
      />
    </FieldFrame>
  );
};
