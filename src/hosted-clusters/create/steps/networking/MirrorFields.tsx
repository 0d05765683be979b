import type { CSSProperties } from 'react';
import { FlexItem, FormSection } from '@patternfly/react-core';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { fieldId, focusField } from '../../../../form/field-id';
import { FieldFrame } from '../../../../form/fields/FieldFrame';
import { MoreOptions } from '../../../../form/fields/FieldGroup';
import { AddRow, RowFrame } from '../../../../form/fields/RowFrame';
import { TextField } from '../../../../form/fields/TextField';
import { useFieldProblem } from '../../../../form/useFieldProblem';
import { useWords } from '../../../../i18n/useWords';
import { MOST_MIRRORS } from '../../../model/mirrors';
import type { Values } from '../../values';

const NAME = 'networking.mirrors';

const gap: CSSProperties = { marginBlockStart: 'var(--pf-t--global--spacer--md)' };

/** Where images come from instead of where their names say. */
export const MirrorFields = () => {
  const { t } = useWords();
  const { control, trigger } = useFormContext<Values>();
  const { fields, append, remove } = useFieldArray({ control, name: NAME });
  const problem = useFieldProblem(NAME);
  const add = () => {
    append({ source: '', mirrors: '' }, { shouldFocus: false });
    setTimeout(() => focusField(`${NAME}.${fields.length}.source`));
  };
  return (
    <MoreOptions title={t('Mirrors')} fields={[NAME]}>
      <FieldFrame
        name={NAME}
        label={t('Image mirrors')}
        problem={problem}
        role="group"
        helper={t('Images of a source are pulled from its mirrors, as without a connection to the internet.')}
      >
        {fields.map(({ id }, index) => {
          const label = t('Mirrors {{number}}', { number: index + 1 });
          return (
            <RowFrame
              key={id}
              label={label}
              onRemove={() => {
                remove(index);
                void trigger(NAME);
              }}
            >
              <FlexItem grow={{ default: 'grow' }} style={{ minWidth: 0 }}>
                <FormSection>
                  <TextField
                    name={`${NAME}.${index}.source`}
                    label={t('Source')}
                    isRequired
                    helper={t('Such as quay.io/openshift-release-dev, without a tag.')}
                  />
                  <TextField
                    name={`${NAME}.${index}.mirrors`}
                    label={t('Its mirrors')}
                    isRequired
                    rows={2}
                    helper={t('One a line, such as registry.example.com:5000/release.')}
                  />
                </FormSection>
              </FlexItem>
            </RowFrame>
          );
        })}
        <div style={fields.length === 0 ? {} : gap}>
          <AddRow
            text={t('Add source')}
            isFull={fields.length >= MOST_MIRRORS}
            onAdd={add}
            {...(fields.length === 0 ? { id: fieldId(NAME) } : {})}
          />
        </div>
      </FieldFrame>
    </MoreOptions>
  );
};
