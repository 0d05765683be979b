import { useFormContext, useWatch } from 'react-hook-form';
import { MoreOptions } from '../../../../form/fields/FieldGroup';
import { SelectField } from '../../../../form/fields/SelectField';
import { TextField } from '../../../../form/fields/TextField';
import { useWords } from '../../../../i18n/useWords';
import { withPassword } from '../../../../kubernetes/url-password';
import { proxyWarning, trustedCa } from '../../../model/proxy';
import type { Values } from '../../values';
import { useConfigMaps } from './useConfigMaps';

const FIELDS = ['httpProxy', 'httpsProxy', 'noProxy', 'trustedCa'].map(
  (field) => `networking.proxy.${field}`,
);

/** How the cluster reaches what is outside of the site. */
export const ProxyFields = () => {
  const { t } = useWords();
  return (
    <MoreOptions title={t('Proxy')} fields={FIELDS}>
      <ProxyUrl
        field="httpProxy"
        label={t('HTTP proxy')}
        helper={t('Such as http://proxy.example.com:3128.')}
      />
      <ProxyUrl
        field="httpsProxy"
        label={t('HTTPS proxy')}
        helper={t('Mostly the same. It may begin with http:// too.')}
      />
      <TextField
        name="networking.proxy.noProxy"
        label={t('No proxy for')}
        helper={t(
          'Domains, addresses and ranges, joined by commas. The ranges of the cluster are added by themselves.',
        )}
      />
      <TrustedCaField />
    </MoreOptions>
  );
};

interface ProxyUrlProps {
  field: 'httpProxy' | 'httpsProxy';
  label: string;
  helper: string;
}

const ProxyUrl = ({ field, label, helper }: ProxyUrlProps) => {
  const { say } = useWords();
  const { control } = useFormContext<Values>();
  const name = `networking.proxy.${field}` as const;
  const warning = proxyWarning(useWatch({ control, name }));
  return (
    <TextField name={name} label={label} helper={helper} warning={warning && say(warning)} shown={masked} />
  );
};

const masked = (url: string): string => withPassword(url, '•••');

const TrustedCaField = () => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const [namespace, name] = useWatch({ control, name: ['details.namespace', 'networking.proxy.trustedCa'] });
  const { options, state, checked } = useConfigMaps(namespace, name, trustedCa);
  return (
    <SelectField
      name="networking.proxy.trustedCa"
      label={t('Certificates of the proxy')}
      isFreeText
      emptyLabel={t('None')}
      options={options}
      state={state}
      checked={checked}
      helper={t('A ConfigMap in the namespace of the cluster, with the certificates under ca-bundle.crt.')}
    />
  );
};
