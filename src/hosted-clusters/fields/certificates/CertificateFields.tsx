import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import type { CheckState } from '../../../form/fields/check';
import { FileField } from '../../../form/fields/FileField';
import { RadioField } from '../../../form/fields/RadioField';
import { SecretField } from '../../../form/fields/SecretField';
import { SelectField } from '../../../form/fields/SelectField';
import { TextField } from '../../../form/fields/TextField';
import { useWords } from '../../../i18n/useWords';
import { optionsState } from '../../../node-pools/fields/checks/choices';
import { useSecretNames } from '../secrets/useSecretNames';
import { CertificateChain } from './CertificateChain';
import { certificateSecret, TLS_TYPE } from './objects';
import { useServing } from './useServing';
import { useTlsSecret } from './useTlsSecret';

/** The cluster whose API the fields are about. */
export interface ApiOf {
  clusterName: string;
  /** of the cluster's objects */
  namespace: string;
}

interface CertificateFieldsProps extends ApiOf {
  /** path of the certificate in the form */
  name: string;
  index: number;
}

const useTexts = (name: string, fields: readonly string[]): readonly string[] => {
  const values: readonly unknown[] = useWatch({ name: fields.map((field) => `${name}.${field}`) });
  return values.map((value) => (typeof value === 'string' ? value : ''));
};

/** One certificate of the API: its names, and the Secret it comes from or goes to. */
export const CertificateFields = ({ name, index, ...api }: CertificateFieldsProps) => {
  const { t } = useWords();
  const [source = '', newSecretName = ''] = useTexts(name, ['source', 'newSecretName']);
  const secret = certificateSecret(
    api.clusterName,
    { source: 'upload', secretName: '', newSecretName },
    index,
  );
  return (
    <>
      <TextField
        name={`${name}.names`}
        label={t('Names')}
        placeholder="api.example.com, *.example.com"
        helper={t('Commas between. Empty: all names in the certificate.')}
      />
      <RadioField
        name={`${name}.source`}
        label={t('Certificate and key')}
        options={[
          {
            value: 'upload',
            label: t('Paste or choose files'),
            description: t('They go into Secret {{name}} and nowhere else.', { name: secret }),
          },
          { value: 'existing', label: t('A Secret that is there') },
        ]}
      />
      {source === 'existing' ? (
        <ExistingFields name={name} {...api} />
      ) : (
        <UploadFields name={name} {...api} />
      )}
    </>
  );
};

const UploadFields = ({ name, clusterName }: ApiOf & { name: string }) => {
  const { t, say } = useWords();
  const [names = '', certificate = '', key = ''] = useTexts(name, ['names', 'certificate', 'key']);
  const serving = useServing(certificate, key, names, clusterName);
  return (
    <>
      <FileField
        name={`${name}.certificate`}
        label={t('Certificate')}
        isRequired
        helper={t("In PEM: the server's first, then its issuers.")}
        checked={serving.certificate}
        warning={serving.warning && say(serving.warning)}
      />
      <CertificateChain certificates={serving.certificates} />
      <SecretField
        name={`${name}.key`}
        label={t('Private key')}
        isRequired
        helper={t('In PEM, without a passphrase.')}
        checked={serving.key}
      />
    </>
  );
};

const ExistingFields = ({ name, clusterName, namespace }: ApiOf & { name: string }) => {
  const { t, say } = useWords();
  const [names = '', secretName = ''] = useTexts(name, ['names', 'secretName']);
  const secrets = useSecretNames(namespace, TLS_TYPE);
  const { certificate, key, check } = useTlsSecret(namespace, secretName);
  const serving = useServing(certificate, key, names, clusterName);
  const checked = useMemo((): CheckState => {
    if (check.state !== 'ok') return check;
    return serving.certificate.state === 'ok' ? serving.key : serving.certificate;
  }, [check, serving]);
  return (
    <>
      <SelectField
        name={`${name}.secretName`}
        label={t('Secret')}
        isRequired
        isFreeText
        options={secrets.items}
        state={optionsState(secrets)}
        helper={t('Of type kubernetes.io/tls, in namespace {{namespace}}.', { namespace })}
        checked={checked}
        warning={serving.warning && say(serving.warning)}
      />
      <CertificateChain certificates={serving.certificates} />
    </>
  );
};
