import { useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { CheckState } from '../../../../form/fields/check';
import { FieldGroup } from '../../../../form/fields/FieldGroup';
import { TextField } from '../../../../form/fields/TextField';
import { useWords } from '../../../../i18n/useWords';
import { isPrivateKey, sshKey } from '../../../model/ssh-key';
import { useGiveAgain } from '../../similar/useGiveAgain';
import type { Values } from '../../values';
import { CredentialField } from './credential/CredentialField';
import { useFilledFrom } from './credential/filled';
import { PullSecretField } from './PullSecretField';
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

const SshKeyField = () => {
  const { t } = useWords();
  const { subscribe, setValue } = useFormContext<Values>();
  const credential = useFilledFrom('ssh-publickey');
  const source = useGiveAgain('details.sshKey');
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
        source !== undefined
          ? t('Cluster {{source}} has one. Give it again to sign in to the nodes as user core.', { source })
          : credential !== undefined
            ? t('From credential {{credential}}.', { credential })
            : t('Lets you sign in to the nodes as user core. One key a line.')
      }
      checked={refused}
    />
  );
};
