import { useFormContext, useWatch } from 'react-hook-form';
import { MoreOptions } from '../../../../form/fields/FieldGroup';
import { useWords } from '../../../../i18n/useWords';
import { ApiFields } from '../../../fields/certificates/ApiFields';
import type { Values } from '../../values';

const FIELDS = ['infrastructure.apiName', 'infrastructure.certificates'];

/** The name of the API, and the certificates that are served for it. */
export const ApiAccessFields = () => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const [clusterName, namespace] = useWatch({ control, name: ['details.name', 'details.namespace'] });
  return (
    <MoreOptions title={t('Name and certificates of the API')} fields={FIELDS}>
      <ApiFields base="infrastructure" clusterName={clusterName} namespace={namespace} />
    </MoreOptions>
  );
};
