import { Divider, FlexItem, FormSection, Stack, StackItem } from '@patternfly/react-core';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { fieldId, focusField } from '../../../../form/field-id';
import { FieldFrame } from '../../../../form/fields/FieldFrame';
import { NumberField } from '../../../../form/fields/NumberField';
import { RadioField } from '../../../../form/fields/RadioField';
import { AddRow, RowFrame } from '../../../../form/fields/RowFrame';
import { SelectField } from '../../../../form/fields/SelectField';
import { TextField } from '../../../../form/fields/TextField';
import { useFieldProblem } from '../../../../form/useFieldProblem';
import { useWords } from '../../../../i18n/useWords';
import { MOST_TOLERATIONS, TOLERATION_EFFECTS, type TolerationValues } from '../../../model/placement';
import type { Values } from '../../values';

const NAME = 'infrastructure.tolerations';

const FIRST: TolerationValues = {
  key: '',
  operator: 'Equal',
  value: '',
  effect: 'NoSchedule',
  seconds: null,
};

/** Taints that do not keep the control plane off a node. */
export const TolerationRows = () => {
  const { t } = useWords();
  const { control, trigger } = useFormContext<Values>();
  const { fields, append, remove } = useFieldArray({ control, name: NAME });
  const problem = useFieldProblem(NAME);
  const add = () => {
    append(FIRST, { shouldFocus: false });
    setTimeout(() => focusField(`${NAME}.${fields.length}.key`));
  };
  return (
    <FieldFrame
      name={NAME}
      label={t('Tolerations')}
      problem={problem}
      role="group"
      helper={t('Taints of nodes that the control plane may run on all the same.')}
    >
      <Stack hasGutter>
        {fields.map(({ id }, index) => {
          const label = t('Toleration {{number}}', { number: index + 1 });
          return (
            <StackItem key={id}>
              {index > 0 ? <Divider style={{ marginBlockEnd: 'var(--pf-t--global--spacer--md)' }} /> : null}
              <RowFrame
                label={label}
                onRemove={() => {
                  remove(index);
                  void trigger(NAME);
                }}
              >
                <FlexItem grow={{ default: 'grow' }} style={{ minWidth: 0 }}>
                  <TolerationRow index={index} />
                </FlexItem>
              </RowFrame>
            </StackItem>
          );
        })}
        <StackItem>
          <AddRow
            text={t('Add toleration')}
            isFull={fields.length >= MOST_TOLERATIONS}
            onAdd={add}
            {...(fields.length === 0 ? { id: fieldId(NAME) } : {})}
          />
        </StackItem>
      </Stack>
    </FieldFrame>
  );
};

const EFFECTS = TOLERATION_EFFECTS.filter((effect) => effect !== '').map((value) => ({ value }));

const TolerationRow = ({ index }: { index: number }) => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const base = `${NAME}.${index}` as const;
  const [operator, value, effect, seconds] = useWatch({
    control,
    name: [`${base}.operator`, `${base}.value`, `${base}.effect`, `${base}.seconds`],
  });
  return (
    <FormSection>
      <TextField name={`${base}.key`} label={t('Key')} />
      <RadioField
        name={`${base}.operator`}
        label={t('The taint has')}
        variant="inline"
        options={[
          { value: 'Equal', label: t('Equal: this value') },
          { value: 'Exists', label: t('Exists: any value') },
        ]}
      />
      {operator === 'Equal' || value !== '' ? <TextField name={`${base}.value`} label={t('Value')} /> : null}
      <SelectField
        name={`${base}.effect`}
        label={t('Effect')}
        options={EFFECTS}
        emptyLabel={t('Every effect')}
      />
      {effect === 'NoExecute' || seconds !== null ? (
        <NumberField
          name={`${base}.seconds`}
          label={t('Seconds to stay')}
          helper={t('Empty: for as long as the taint is there.')}
        />
      ) : null}
    </FormSection>
  );
};
