import { NumberInput } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import { fieldId } from '../field-id';
import { FieldFrame, helpId } from './FieldFrame';
import type { FieldProps } from './field-props';
import { useField } from './useField';

interface NumberFieldProps extends FieldProps {
  min?: number;
  max?: number;
  /** Behind the number, for example "vCPU". */
  unit?: string;
}

const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

/** A whole number with steps. The form's value is a number, or null while the input is empty. */
export const NumberField = ({ min = 0, max = Number.MAX_SAFE_INTEGER, unit, ...props }: NumberFieldProps) => {
  const { t } = useWords();
  const { value, change, leave, problem } = useField(props);
  const number = typeof value === 'number' && !Number.isNaN(value) ? value : '';
  const step = (by: number) => {
    if (props.reason) return;
    change(clamp((number === '' ? min : number) + by, min, max));
    leave();
  };
  return (
    <FieldFrame {...props} problem={problem}>
      <NumberInput
        value={number}
        min={min}
        max={max}
        {...(unit ? { unit: <span style={{ whiteSpace: 'nowrap' }}>{unit}</span> } : {})}
        widthChars={Math.max(4, String(number).length)}
        inputName={props.name}
        inputAriaLabel={props.label}
        minusBtnAriaLabel={t('Less: {{label}}', { label: props.label })}
        plusBtnAriaLabel={t('More: {{label}}', { label: props.label })}
        onMinus={() => step(-1)}
        onPlus={() => step(1)}
        onChange={(event) => {
          // PatternFly writes 0 into an empty input when it is left, and calls that a change.
          if (event.type === 'blur') {
            event.currentTarget.value = String(number);
            return;
          }
          const text = event.currentTarget.value;
          change(text === '' ? null : Number(text));
        }}
        onBlur={leave}
        validated={problem ? 'error' : 'default'}
        inputProps={{
          id: fieldId(props.name),
          'aria-describedby': helpId(props.name),
          'aria-invalid': Boolean(problem),
          readOnly: Boolean(props.reason),
        }}
      />
    </FieldFrame>
  );
};
