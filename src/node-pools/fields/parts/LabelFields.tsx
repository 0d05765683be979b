import { FlexItem } from '@patternfly/react-core';
import { useFieldArray } from 'react-hook-form';
import { fieldId } from '../../../form/field-id';
import { FieldFrame } from '../../../form/fields/FieldFrame';
import { MoreOptions } from '../../../form/fields/FieldGroup';
import { KeyValueField } from '../../../form/fields/KeyValueField';
import { AddRow, RowFrame } from '../../../form/fields/RowFrame';
import { SelectField } from '../../../form/fields/SelectField';
import { TextField } from '../../../form/fields/TextField';
import { useFieldProblem } from '../../../form/useFieldProblem';
import { useWords } from '../../../i18n/useWords';
import { TAINT_EFFECTS } from '../../model/labels';
import { poolDefaults, type PoolValues } from '../values';

const FIELDS = ['nodeLabels', 'taints'];
/** Source: CRD. */
const MOST_TAINTS = 50;
const EFFECTS = TAINT_EFFECTS.map((value) => ({ value }));

/** What the nodes carry when they join. */
export const LabelFields = ({ base }: { base: string }) => {
  const { t } = useWords();
  return (
    <MoreOptions
      title={t('Labels and taints of the nodes')}
      fields={FIELDS}
      base={base}
      defaults={poolDefaults('')}
    >
      <KeyValueField
        name={`${base}.nodeLabels`}
        label={t('Node labels')}
        addText={t('Add label')}
        helper={t('Copied once, when a node joins.')}
      />
      <Taints name={`${base}.taints`} />
    </MoreOptions>
  );
};

const Taints = ({ name }: { name: string }) => {
  const { t } = useWords();
  const { fields, append, remove } = useFieldArray<Record<string, PoolValues['taints']>>({ name });
  const problem = useFieldProblem(name);
  return (
    <FieldFrame
      name={name}
      label={t('Taints')}
      problem={problem}
      role="group"
      helper={t('Copied once, when a node joins. Ingress needs a pool without taints.')}
    >
      {fields.map(({ id }, index) => (
        <RowFrame
          key={id}
          label={t('Taint {{number}}', { number: index + 1 })}
          onRemove={() => remove(index)}
        >
          <FlexItem grow={{ default: 'grow' }} style={{ minWidth: 0, flexBasis: 0 }}>
            <TextField name={`${name}.${index}.key`} label={t('Key')} isRequired />
          </FlexItem>
          <FlexItem grow={{ default: 'grow' }} style={{ minWidth: 0, flexBasis: 0 }}>
            <TextField name={`${name}.${index}.value`} label={t('Value')} />
          </FlexItem>
          <FlexItem grow={{ default: 'grow' }} style={{ minWidth: 0, flexBasis: 0 }}>
            <SelectField name={`${name}.${index}.effect`} label={t('Effect')} options={EFFECTS} isRequired />
          </FlexItem>
        </RowFrame>
      ))}
      <AddRow
        text={t('Add taint')}
        isFull={fields.length >= MOST_TAINTS}
        onAdd={() => append({ key: '', value: '', effect: 'NoSchedule' })}
        {...(fields.length === 0 ? { id: fieldId(name) } : {})}
      />
    </FieldFrame>
  );
};
