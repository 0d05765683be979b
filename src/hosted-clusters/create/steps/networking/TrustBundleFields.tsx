import { Alert } from '@patternfly/react-core';
import { useFormContext, useWatch } from 'react-hook-form';
import type { CheckState } from '../../../../form/fields/check';
import { FileField } from '../../../../form/fields/FileField';
import { MoreOptions } from '../../../../form/fields/FieldGroup';
import { RadioField } from '../../../../form/fields/RadioField';
import { SelectField } from '../../../../form/fields/SelectField';
import { TextField } from '../../../../form/fields/TextField';
import { message, type Message } from '../../../../i18n/message';
import { useWords } from '../../../../i18n/useWords';
import { useCertificates, type CertificatesState } from '../../../fields/certificates/useCertificates';
import { trustedCa } from '../../../model/proxy';
import { BUNDLE_KEY, holdsPrivateKey, SHARED_BUNDLE, trustBundle } from '../../../model/trust-bundle';
import { useNoPrivateKey } from '../../checks/useNoPrivateKey';
import type { Values } from '../../values';
import { BundleCertificates } from './BundleCertificates';
import { useConfigMaps } from './useConfigMaps';

const FIELDS = ['source', 'pem', 'name', 'existing'].map((field) => `networking.trustBundle.${field}`);

/** The authorities that the cluster trusts beside those of the world. */
export const TrustBundleFields = () => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const source = useWatch({ control, name: 'networking.trustBundle.source' });
  return (
    <MoreOptions title={t('Trust bundle')} fields={FIELDS}>
      <RadioField
        name="networking.trustBundle.source"
        label={t('Further authorities')}
        helper={t('Of a mirror, a proxy or other services with certificates of your own.')}
        options={[
          { value: 'none', label: t('None') },
          { value: 'given', label: t('Certificates to paste or choose') },
          { value: 'existing', label: t('A ConfigMap that is there') },
        ]}
      />
      {source === 'given' ? <GivenBundle /> : null}
      {source === 'existing' ? <ExistingBundle /> : null}
    </MoreOptions>
  );
};

/** What the reader of certificates says against the text. What the rules say already needs no second word. */
const checkOf = (pem: string, read: CertificatesState): CheckState => {
  if (trustBundle(pem) !== undefined) return { state: 'idle' };
  switch (read.phase) {
    case 'none':
      return { state: 'idle' };
    case 'reading':
      return { state: 'checking' };
    case 'unread':
      return { state: 'unchecked', message: read.why };
    case 'read':
      return read.problem ? { state: 'problem', message: read.problem } : { state: 'ok' };
  }
};

const privateKey = (text: string): Message | undefined =>
  holdsPrivateKey(text)
    ? message('The text held a private key and was cleared. Paste certificates only.')
    : undefined;

const GivenBundle = () => {
  const { t, say } = useWords();
  const { control } = useFormContext<Values>();
  const [pem, name, namespace] = useWatch({
    control,
    name: ['networking.trustBundle.pem', 'networking.trustBundle.name', 'details.namespace'],
  });
  const read = useCertificates(pem);
  const refused = useNoPrivateKey('networking.trustBundle.pem', privateKey);
  return (
    <>
      <FileField
        name="networking.trustBundle.pem"
        label={t('Certificates')}
        isRequired
        helper={t('In PEM, one after the other.')}
        checked={checkOf(pem, read)}
      />
      {/* Not the field's own word: that is then only that something is missing. */}
      {pem === '' && refused?.state === 'unchecked' ? (
        <Alert
          variant="warning"
          isInline
          isPlain
          isLiveRegion
          title={say(refused.message)}
          data-test="private-key-cleared"
        />
      ) : null}
      <BundleCertificates read={read} />
      <TextField
        name="networking.trustBundle.name"
        label={t('Name of the ConfigMap')}
        placeholder={SHARED_BUNDLE}
        helper={
          name.endsWith(`-${SHARED_BUNDLE}`)
            ? t(
                '{{shared}} of namespace {{namespace}} holds other certificates, so this cluster gets its own.',
                {
                  shared: SHARED_BUNDLE,
                  namespace,
                },
              )
            : t('Empty: {{shared}}, which all clusters of a namespace share.', { shared: SHARED_BUNDLE })
        }
      />
    </>
  );
};

const ExistingBundle = () => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const [namespace, name] = useWatch({
    control,
    name: ['details.namespace', 'networking.trustBundle.existing'],
  });
  const { options, state, checked, chosen } = useConfigMaps(namespace, name, trustedCa);
  return (
    <>
      <SelectField
        name="networking.trustBundle.existing"
        label={t('ConfigMap with the certificates')}
        isRequired
        isFreeText
        options={options}
        state={state}
        checked={checked}
        helper={t('In the namespace of the cluster, with the certificates under ca-bundle.crt.')}
      />
      <BundleCertificates read={useCertificates(chosen?.data?.[BUNDLE_KEY] ?? '')} />
    </>
  );
};
