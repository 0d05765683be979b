import type { ReactNode } from 'react';
import { Divider, FlexItem, FormSection, Stack, StackItem } from '@patternfly/react-core';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { fieldId, focusField } from '../../../../form/field-id';
import { FieldFrame } from '../../../../form/fields/FieldFrame';
import { AddRow, RowFrame } from '../../../../form/fields/RowFrame';
import { SelectField } from '../../../../form/fields/SelectField';
import { TextField } from '../../../../form/fields/TextField';
import type { Rule } from '../../../../form/rule';
import { useFieldProblem } from '../../../../form/useFieldProblem';
import { useWords } from '../../../../i18n/useWords';
import type { Choices } from '../../../../node-pools/fields/checks/choices';
import { useChoice } from '../../../../node-pools/fields/checks/useChoice';
import { useAccessModes } from '../../../../node-pools/fields/checks/useStorageClasses';
import { MOST_MAPPINGS } from '../../../model/storage-mapping';
import type { Values } from '../../values';

interface MappingRowsProps {
  name: 'infrastructure.storageClasses' | 'infrastructure.snapshotClasses';
  label: string;
  addText: string;
  rowText: (number: number) => string;
  /** the classes of this cluster */
  choices: Choices;
  absent: Rule<string>;
  /** the classes are those of another cluster, so that any name may be right */
  isElsewhere: boolean;
  /** storage classes have access modes, snapshot classes do not */
  hasAccessModes?: boolean;
  helper?: ReactNode;
}

/** Rows of a class of the infrastructure and its name inside. */
export const MappingRows = ({ name, label, addText, rowText, helper, ...row }: MappingRowsProps) => {
  const { control, trigger } = useFormContext<Values>();
  const { fields, append, remove } = useFieldArray({ control, name });
  const problem = useFieldProblem(name);
  const add = () => {
    append({ infra: '', guest: '', group: '' }, { shouldFocus: false });
    setTimeout(() => focusField(`${name}.${fields.length}.infra`));
  };
  return (
    <FieldFrame name={name} label={label} problem={problem} role="group" helper={helper}>
      <Stack hasGutter>
        {fields.map(({ id }, index) => (
          <StackItem key={id}>
            {index > 0 ? <Divider style={{ marginBlockEnd: 'var(--pf-t--global--spacer--md)' }} /> : null}
            <RowFrame
              label={rowText(index + 1)}
              onRemove={() => {
                remove(index);
                void trigger(name);
              }}
            >
              <FlexItem grow={{ default: 'grow' }} style={{ minWidth: 0 }}>
                <MappingRow name={`${name}.${index}`} {...row} />
              </FlexItem>
            </RowFrame>
          </StackItem>
        ))}
        <StackItem>
          <AddRow
            text={addText}
            isFull={fields.length >= MOST_MAPPINGS}
            onAdd={add}
            {...(fields.length === 0 ? { id: fieldId(name) } : {})}
          />
        </StackItem>
      </Stack>
    </FieldFrame>
  );
};

type MappingRowProps = Pick<MappingRowsProps, 'choices' | 'absent' | 'isElsewhere' | 'hasAccessModes'> & {
  name: string;
};

const NOTHING: Choices = { items: [], state: 'ready' };
const anything: Rule<string> = () => undefined;

const MappingRow = ({ name, choices, absent, isElsewhere, hasAccessModes = false }: MappingRowProps) => {
  const { t } = useWords();
  const infra: unknown = useWatch({ name: `${name}.infra` });
  const choice = useChoice(isElsewhere ? NOTHING : choices, `${name}.infra`, isElsewhere ? anything : absent);
  const modes = useAccessModes(typeof infra === 'string' ? infra : '');
  const isSingle = hasAccessModes && !isElsewhere && modes !== undefined && !modes.includes('ReadWriteMany');
  return (
    <FormSection>
      <SelectField
        name={`${name}.infra`}
        label={t('Class of the infrastructure')}
        isRequired
        {...choice}
        isFreeText={isElsewhere || choice.isFreeText}
        warning={
          isSingle
            ? t('It offers no ReadWriteMany: machines with its volumes cannot be live migrated.')
            : undefined
        }
      />
      <TextField name={`${name}.guest`} label={t('Name inside the cluster')} isRequired />
      <TextField
        name={`${name}.group`}
        label={t('Group')}
        helper={t('Classes and snapshot classes of one group belong together. Optional.')}
      />
    </FormSection>
  );
};
