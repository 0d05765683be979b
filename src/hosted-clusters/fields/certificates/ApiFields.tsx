import { useFormContext, useWatch } from 'react-hook-form';
import { RowsField } from '../../../form/fields/RowsField';
import { TextField } from '../../../form/fields/TextField';
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
  const { getValues } = useFormContext();
  return (
    <RowsField
      name={name}
      label={t('Certificates of the API')}
      helper={t('For names of your own. The cluster makes those for its own names.')}
      addText={t('Add certificate')}
      rowText={(number) => t('Certificate {{number}}', { number })}
      fresh={() => certificateDefaults(String(getValues(apiName)))}
      first="names"
      most={MOST_CERTIFICATES}
    >
      {(path, index) => <CertificateFields name={path} index={index} {...api} />}
    </RowsField>
  );
};
