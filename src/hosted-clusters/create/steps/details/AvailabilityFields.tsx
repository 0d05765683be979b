import { useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { QuantityField } from '../../../../form/fields/QuantityField';
import { RadioField } from '../../../../form/fields/RadioField';
import { SelectField } from '../../../../form/fields/SelectField';
import { SwitchField } from '../../../../form/fields/SwitchField';
import { TextField } from '../../../../form/fields/TextField';
import type { CheckState } from '../../../../form/fields/check';
import { useWords } from '../../../../i18n/useWords';
import { optionsState } from '../../../../node-pools/fields/checks/choices';
import { useStorageChoice } from '../../../../node-pools/fields/checks/useStorageChoice';
import { useSecretNames } from '../../../fields/secrets/useSecretNames';
import { useEncryptionKey } from '../../checks/useEncryptionSecret';
import type { Values } from '../../values';

/** How the control plane is run and how its data is kept. */
export const AvailabilityFields = () => {
  const { t } = useWords();
  const encryption: unknown = useWatch({ name: 'details.encryption' });
  return (
    <>
      <TextField
        name="details.channel"
        label={t('Channel')}
        helper={t('Where updates come from, such as stable-4.21. It can be set later.')}
      />
      <RadioField
        name="details.controllerAvailability"
        label={t('Control plane')}
        options={[
          {
            value: 'HighlyAvailable',
            label: t('Highly available'),
            description: t('Three of each component. Needs about 5 vCPU and 19 GiB on this cluster.'),
          },
          {
            value: 'SingleReplica',
            label: t('Single replica'),
            description: t('One of each component, with one etcd member. It cannot be changed later.'),
          },
        ]}
      />
      <RadioField
        name="details.infrastructureAvailability"
        label={t('Ingress, registry and monitoring')}
        options={[
          {
            value: 'HighlyAvailable',
            label: t('Highly available'),
            description: t('Needs at least two nodes.'),
          },
          { value: 'SingleReplica', label: t('Single replica') },
        ]}
      />
      <EtcdFields />
      <RadioField
        name="details.encryption"
        label={t('Encryption of etcd')}
        options={[
          { value: 'generated', label: t('A key made for this cluster') },
          { value: 'existing', label: t('The key of a Secret') },
        ]}
      />
      {encryption === 'existing' ? <EncryptionSecretField /> : null}
      <SwitchField
        name="details.fips"
        label={t('FIPS cryptography')}
        helper={t('It cannot be changed later.')}
      />
    </>
  );
};

const EtcdFields = () => {
  const { t } = useWords();
  const choice = useStorageChoice('details.etcdStorageClass');
  return (
    <>
      <SelectField
        name="details.etcdStorageClass"
        label={t('Storage class of etcd')}
        {...choice}
        helper={t('Fast local volumes serve etcd best. It cannot be changed later.')}
      />
      <QuantityField
        name="details.etcdSize"
        label={t('Size of each etcd volume')}
        isRequired
        helper={t('It cannot be changed later.')}
      />
    </>
  );
};

const EncryptionSecretField = () => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const [namespace, name] = useWatch({
    control,
    name: ['details.namespace', 'details.encryptionSecretName'],
  });
  const secrets = useSecretNames(namespace);
  const { problem, isLoading, why } = useEncryptionKey(namespace, name);
  const checked = useMemo((): CheckState => {
    if (problem) return { state: 'problem', message: problem };
    if (isLoading) return { state: 'checking' };
    return why ? { state: 'unchecked', message: why } : { state: 'ok' };
  }, [problem, isLoading, why]);
  return (
    <SelectField
      name="details.encryptionSecretName"
      label={t('Secret with the key')}
      isRequired
      isFreeText
      options={secrets.items}
      state={optionsState(secrets)}
      helper={t('In the namespace of the cluster, with 32 bytes under the entry key.')}
      checked={checked}
    />
  );
};
