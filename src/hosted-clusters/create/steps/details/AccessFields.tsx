import { useEffect, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { CheckState } from '../../../../form/fields/check';
import { FieldGroup } from '../../../../form/fields/FieldGroup';
import { SecretField } from '../../../../form/fields/SecretField';
import { TextField } from '../../../../form/fields/TextField';
import { useWords } from '../../../../i18n/useWords';
import { pullSecretWarning } from '../../../model/pull-secret';
import { isPrivateKey, sshKey } from '../../../model/ssh-key';
import type { Values } from '../../values';
import { CredentialField } from './credential/CredentialField';
import { useFilledFrom } from './credential/filled';
import { SaveCredential } from './credential/SaveCredential';

/** What lets the cluster pull images, and a person into its nodes. */
export const AccessFields = () => {
  const { t } = useWords();
  return (
    <FieldGroup title={t('Access')}>
      <CredentialField />
      <PullSecretField />
      <SshKeyField />
      <SaveCredential />
    </FieldGroup>
  );
};

const PullSecretField = () => {
  const { t, say } = useWords();
  const { control } = useFormContext<Values>();
  const [value, name] = useWatch({ control, name: ['details.pullSecret', 'details.pullSecretName'] });
  const credential = useFilledFrom('pullSecret');
  const warning = pullSecretWarning(value);
  const existing = name !== '' && value === '' ? name : undefined;
  return (
    <SecretField
      name="details.pullSecret"
      label={t('Pull secret')}
      isRequired={existing === undefined}
      warning={warning && say(warning)}
      helper={
        existing !== undefined
          ? t('The Secret {{name}} of the namespace is used. What is pasted here would be written to it.', {
              name: existing,
            })
          : credential !== undefined
            ? t('From credential {{credential}}.', { credential })
            : t('JSON with the sign-in data of the registries that the release comes from.')
      }
    />
  );
};

const SshKeyField = () => {
  const { t } = useWords();
  const { subscribe, setValue } = useFormContext<Values>();
  const credential = useFilledFrom('ssh-publickey');
  const [refused, setRefused] = useState<CheckState>();
  useEffect(
    () =>
      subscribe({
        name: ['details.sshKey'],
        formState: { values: true },
        callback: ({ values: { details } }) => {
          if (details.sshKey === '') return;
          const problem = isPrivateKey(details.sshKey) ? sshKey(details.sshKey) : undefined;
          setRefused(problem && { state: 'unchecked', message: problem });
          // A private key stays nowhere, not even in the field.
          if (problem) setValue('details.sshKey', '', { shouldDirty: true });
        },
      }),
    [subscribe, setValue],
  );
  return (
    <TextField
      name="details.sshKey"
      label={t('Public SSH key')}
      rows={3}
      helper={
        credential === undefined
          ? t('Lets you sign in to the nodes as user core. One key a line.')
          : t('From credential {{credential}}.', { credential })
      }
      checked={refused}
    />
  );
};
