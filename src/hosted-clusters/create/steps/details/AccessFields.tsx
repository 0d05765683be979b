import { FieldGroup } from '../../../../form/fields/FieldGroup';
import { TextField } from '../../../../form/fields/TextField';
import type { Message } from '../../../../i18n/message';
import { useWords } from '../../../../i18n/useWords';
import { isPrivateKey, sshKey } from '../../../model/ssh-key';
import { useNoPrivateKey } from '../../checks/useNoPrivateKey';
import { useGiveAgain } from '../../similar/useGiveAgain';
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

const privateKey = (text: string): Message | undefined => (isPrivateKey(text) ? sshKey(text) : undefined);

const SshKeyField = () => {
  const { t } = useWords();
  const credential = useFilledFrom('ssh-publickey');
  const source = useGiveAgain('details.sshKey');
  const refused = useNoPrivateKey('details.sshKey', privateKey);
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
