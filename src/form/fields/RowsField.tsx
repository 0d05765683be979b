import type { ReactNode } from 'react';
import { FlexItem, FormSection, Stack, StackItem } from '@patternfly/react-core';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { fieldId, focusField } from '../field-id';
import { useFieldProblem } from '../useFieldProblem';
import { FieldFrame } from './FieldFrame';
import type { FieldProps } from './field-props';
import { AddRow, RowDivider, RowFrame } from './RowFrame';

interface RowsFieldProps extends Pick<FieldProps, 'name' | 'label' | 'helper'> {
  /** "Add toleration" */
  addText: string;
  /** "Toleration 1" */
  rowText: (number: number) => string;
  /** What a new row holds. */
  fresh: () => object;
  /** The field of a new row that takes the focus. */
  first: string;
  most: number;
  /** The fields of a row, below the path given. */
  children: (path: string, index: number) => ReactNode;
}

/** A list of which each entry has fields of its own. The form's value is an array of objects. */
export const RowsField = ({ name, label, helper, ...rest }: RowsFieldProps) => {
  const { trigger } = useFormContext();
  const { fields, append, remove } = useFieldArray<Record<string, object[]>>({ name });
  const problem = useFieldProblem(name);
  const add = () => {
    append(rest.fresh(), { shouldFocus: false });
    // The row is drawn first.
    setTimeout(() => focusField(`${name}.${fields.length}.${rest.first}`));
  };
  return (
    <FieldFrame name={name} label={label} problem={problem} role="group" helper={helper}>
      <Stack hasGutter>
        {fields.map(({ id }, index) => (
          <StackItem key={id}>
            {index > 0 ? <RowDivider /> : null}
            <RowFrame
              label={rest.rowText(index + 1)}
              onRemove={() => {
                remove(index);
                void trigger(name);
              }}
            >
              <FlexItem grow={{ default: 'grow' }} style={{ minWidth: 0 }}>
                <FormSection>{rest.children(`${name}.${index}`, index)}</FormSection>
              </FlexItem>
            </RowFrame>
          </StackItem>
        ))}
        <StackItem>
          <AddRow
            text={rest.addText}
            isFull={fields.length >= rest.most}
            onAdd={add}
            {...(fields.length === 0 ? { id: fieldId(name) } : {})}
          />
        </StackItem>
      </Stack>
    </FieldFrame>
  );
};
