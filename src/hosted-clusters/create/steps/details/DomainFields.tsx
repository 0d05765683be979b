import { useFormContext, useWatch } from 'react-hook-form';
import { FieldGroup } from '../../../../form/fields/FieldGroup';
import { RadioField } from '../../../../form/fields/RadioField';
import { TextField } from '../../../../form/fields/TextField';
import { useWords } from '../../../../i18n/useWords';
import { IngressModel } from '../../../../kubernetes/models';
import { useObject } from '../../../../kubernetes/read/useObject';
import { clusterName } from '../../../model/cluster-name';
import type { Values } from '../../values';
import { appsDomain } from './apps-domain';

const INGRESS = { name: 'cluster' };

/** Below which domain the cluster's applications are found. */
export const DomainFields = () => {
  const { t } = useWords();
  const mode: unknown = useWatch({ name: 'details.baseDomainMode' });
  return (
    <FieldGroup title={t('Domain')}>
      <RadioField
        name="details.baseDomainMode"
        label={t('Base domain')}
        options={[
          {
            value: 'infra',
            label: t('Subdomain of this cluster'),
            description: t('Nothing to set up. Applications are reached on port 443 only.'),
          },
          {
            value: 'own',
            label: t('Own domain'),
            description: t('You provide a wildcard DNS record and a load balancer address.'),
          },
        ]}
      />
      {mode === 'own' ? <OwnDomainFields /> : null}
      <Preview />
    </FieldGroup>
  );
};

const OwnDomainFields = () => {
  const { t } = useWords();
  const prefixMode: unknown = useWatch({ name: 'details.prefixMode' });
  return (
    <>
      <TextField
        name="details.baseDomain"
        label={t('Domain')}
        isRequired
        helper={t('Such as example.com.')}
      />
      <RadioField
        name="details.prefixMode"
        label={t('Prefix')}
        variant="inline"
        options={[
          { value: 'name', label: t('Name of the cluster') },
          { value: 'none', label: t('No prefix') },
          { value: 'own', label: t('Own prefix') },
        ]}
      />
      {prefixMode === 'own' ? (
        <TextField name="details.baseDomainPrefix" label={t('Own prefix')} isRequired />
      ) : null}
    </>
  );
};

const Preview = () => {
  const { t } = useWords();
  const [ingress] = useObject(IngressModel, INGRESS);
  const { control } = useFormContext<Values>();
  const [name, mode, domain, prefixMode, prefix] = useWatch({
    control,
    name: [
      'details.name',
      'details.baseDomainMode',
      'details.baseDomain',
      'details.prefixMode',
      'details.baseDomainPrefix',
    ],
  });
  const apps = appsDomain(
    { name: clusterName(name) ? '' : name, mode, domain, prefixMode, prefix },
    ingress?.spec.domain,
  );
  return apps === undefined ? null : (
    <p data-test="apps-domain">{t('Applications will be at {{domain}}', { domain: apps })}</p>
  );
};
