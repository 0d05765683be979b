import { Divider, FlexItem, Stack, StackItem } from '@patternfly/react-core';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { fieldId, focusField } from '../../../form/field-id';
import { FieldFrame } from '../../../form/fields/FieldFrame';
import { AddRow, RowFrame } from '../../../form/fields/RowFrame';
import { TextField } from '../../../form/fields/TextField';
import { useFieldProblem } from '../../../form/useFieldProblem';
import { useWords } from '../../../i18n/useWords';
import { namesIn } from '../../model/api-name';
import { isNameListed, MOST_CERTIFICATES } from '../../model/serving-certificates';
import { CertificateFields, type ApiOf } from './CertificateFields';
import { certificateDefaults, type ApiValues } from './values';

interface ApiFieldsProps extends ApiOf {
  /** path that the fields lie below; '' = the form itself */
  base?: string;
}

/** Name and certificates of a cluster's API, of one that is made and of one that is there. */
export const ApiFields = ({ base = '', ...api }: ApiFieldsProps) => {
  const prefix = base === '' ? '' : `${base}.`;
  return (
    <>
      <ApiNameField name={`${prefix}apiName`} certificates={`${prefix}certificates`} />
      <Certificates name={`${prefix}certificates`} apiName={`${prefix}apiName`} {...api} />
    </>
  );
};

const ApiNameField = ({ name, certificates }: { name: string; certificates: string }) => {
  const { t } = useWords();
  const { control } = useFormContext<Record<string, string> & Record<string, ApiValues['certificates']>>();
  const [apiName, rows] = useWatch({ control, name: [name, certificates] }) as [
    string,
    ApiValues['certificates'],
  ];
  const isListed = isNameListed(
    apiName,
    rows.map(({ names }) => namesIn(names)),
  );
  return (
    <TextField
      name={name}
      label={t('Name of the API')}
      placeholder="api.example.com"
      helper={t('Its DNS record is yours to make. A kubeconfig with this name is made beside the usual one.')}
      warning={
        apiName !== '' && !isListed
          ? t('No certificate below is for this name, so clients would not trust it.')
          : undefined
      }
    />
  );
};

const Certificates = ({ name, apiName, ...api }: ApiOf & { name: string; apiName: string }) => {
  const { t } = useWords();
  const { trigger, getValues } = useFormContext();
  const { fields, append, remove } = useFieldArray<Record<string, ApiValues['certificates']>>({ name });
  const problem = useFieldProblem(name);
  const add = () => {
    append(certificateDefaults(String(getValues(apiName))), { shouldFocus: false });
    setTimeout(() => focusField(`${name}.${fields.length}.names`));
  };
  return (
    <FieldFrame
      name={name}
      label={t('Certificates of the API')}
      problem={problem}
      role="group"
      helper={t('For names of your own. The cluster makes those for its own names.')}
    >
      <Stack hasGutter>
        {fields.map(({ id }, index) => (
          <StackItem key={id}>
            {index > 0 ? <Divider style={{ marginBlockEnd: 'var(--pf-t--global--spacer--md)' }} /> : null}
            <RowFrame
              label={t('Certificate {{number}}', { number: index + 1 })}
              onRemove={() => {
                remove(index);
                void trigger(name);
              }}
            >
              <FlexItem grow={{ default: 'grow' }} style={{ minWidth: 0 }}>
                <CertificateFields name={`${name}.${index}`} index={index} {...api} />
              </FlexItem>
            </RowFrame>
          </StackItem>
        ))}
        <StackItem>
          <AddRow
            text={t('Add certificate')}
            isFull={fields.length >= MOST_CERTIFICATES}
            onAdd={add}
            {...(fields.length === 0 ? { id: fieldId(name) } : {})}
          />
        </StackItem>
      </Stack>
    </FieldFrame>
  );
};
