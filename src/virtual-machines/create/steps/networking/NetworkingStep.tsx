import { Stack, StackItem } from '@patternfly/react-core';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { fieldId, focusField } from '../../../../form/field-id';
import { AddRow, RowDivider } from '../../../../form/fields/RowFrame';
import { FieldFrame } from '../../../../form/fields/FieldFrame';
import { useFieldProblem } from '../../../../form/useFieldProblem';
import { useWords } from '../../../../i18n/useWords';
import type { Values } from '../../values';
import { BootOrder } from '../storage/BootOrder';
import { NicRow } from './NicRow';
import { freeNicName, freshNic } from './values';

/** A machine has no use for more; the API has no limit but PCI's. */
const MOST_NICS = 31;

/** The network interfaces of the machine, and what it tries to boot from. */
export const NetworkingStep = () => {
  const { t } = useWords();
  const { control, getValues, trigger } = useFormContext<Values>();
  const { fields, append, remove } = useFieldArray({ control, name: 'nics' });
  const source = useWatch({ control, name: 'basic.source' });
  const problem = useFieldProblem('nics');
  const add = () => {
    const nics = getValues('nics');
    const isPodFree = !nics.some(({ network }) => network === '');
    const fresh = freshNic(freeNicName(nics.map(({ name }) => name)));
    append(isPodFree ? fresh : { ...fresh, binding: 'bridge' }, { shouldFocus: false });
    setTimeout(() => focusField(`nics.${nics.length}.network`));
  };
  return (
    <>
      <FieldFrame
        name="nics"
        label={t('Network interfaces')}
        problem={problem}
        role="group"
        helper={fields.length === 0 ? t('Without one the machine has no network at all.') : undefined}
      >
        <Stack hasGutter>
          {fields.map(({ id }, index) => (
            <StackItem key={id}>
              {index > 0 ? <RowDivider /> : null}
              <NicRow
                index={index}
                onRemove={() => {
                  remove(index);
                  void trigger('nics');
                }}
              />
            </StackItem>
          ))}
          <StackItem>
            <AddRow
              text={t('Add network interface')}
              isFull={fields.length >= MOST_NICS}
              onAdd={add}
              {...(fields.length === 0 ? { id: fieldId('nics') } : {})}
            />
          </StackItem>
        </Stack>
      </FieldFrame>
      {source === 'network' ? <BootOrder /> : null}
    </>
  );
};
