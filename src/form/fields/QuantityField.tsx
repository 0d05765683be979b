import { useState } from 'react';
import { FormSelect, FormSelectOption, InputGroup, InputGroupItem, TextInput } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import { fieldId } from '../field-id';
import { FieldFrame, helpId } from './FieldFrame';
import type { FieldProps } from './field-props';
import { followQuantity, joinQuantity, typeAmount, units, type SplitQuantity, type Unit } from './quantity';
import { useField } from './useField';

interface QuantityFieldProps extends FieldProps {
  /** The unit while nothing is typed. */
  defaultUnit?: Unit;
}

const names: Record<Unit, string> = { Mi: 'MiB', Gi: 'GiB', Ti: 'TiB' };

/** A size. The form's value is a Kubernetes quantity as it was typed: `8Gi`, but `1500M` too. */
export const QuantityField = ({ defaultUnit = 'Gi', ...props }: QuantityFieldProps) => {
  const { t } = useWords();
  const { value, change, leave, problem } = useField(props);
  const [shown, setShown] = useState<SplitQuantity>({ amount: '', unit: defaultUnit });
  const text = typeof value === 'string' ? value : '';
  const followed = followQuantity(text, shown);
  if (followed !== shown) setShown(followed);

  const take = (next: SplitQuantity) => {
    if (props.reason) return;
    setShown(next);
    change(joinQuantity(next));
  };
  return (
    <FieldFrame {...props} problem={problem}>
      <InputGroup style={{ maxInlineSize: '16rem' }}>
        <InputGroupItem isFill>
          <TextInput
            id={fieldId(props.name)}
            name={props.name}
            value={followed.amount}
            inputMode="decimal"
            autoComplete="off"
            onChange={(_event, typed) => take(typeAmount(typed, followed.unit))}
            onBlur={leave}
            isRequired={props.isRequired === true}
            validated={problem ? 'error' : 'default'}
            aria-invalid={Boolean(problem)}
            aria-describedby={helpId(props.name)}
            {...(props.reason ? { readOnlyVariant: 'default' as const } : {})}
          />
        </InputGroupItem>
        <InputGroupItem>
          <FormSelect
            value={followed.unit}
            aria-label={t('Unit of {{label}}', { label: props.label })}
            onChange={(_event, unit) =>
              take({ amount: followed.amount, unit: units.find((one) => one === unit) ?? '' })
            }
            onBlur={leave}
            style={{ minInlineSize: '7rem' }}
          >
            {units.map((unit) => (
              <FormSelectOption key={unit} value={unit} label={names[unit]} />
            ))}
            {followed.unit === '' ? <FormSelectOption value="" label={t('as typed')} /> : null}
          </FormSelect>
        </InputGroupItem>
      </InputGroup>
    </FieldFrame>
  );
};
