import { useFormContext, useWatch } from 'react-hook-form';
import { FieldGroup } from '../../../../form/fields/FieldGroup';
import { RadioField } from '../../../../form/fields/RadioField';
import { TextField } from '../../../../form/fields/TextField';
import { message } from '../../../../i18n/message';
import { useWords } from '../../../../i18n/useWords';
import { useAccess } from '../../../../kubernetes/access/useAccess';
import { SecretModel } from '../../../../kubernetes/models';
import { useForgetChecks } from '../../checks/useForgetChecks';
import { SecretChoice } from '../../checks/SecretChoice';
import type { Values } from '../../values';

/** The keys of the Secret are the public keys, whatever they are called (source: KubeVirt). */
const ANY_KEY: readonly string[] = [];

const NO_SECRETS = message(
  'You may not create Secrets here. Choose one that holds the keys, or write them into cloud-init.',
);

/** Who may sign in by a key, and how the keys reach the guest. */
export const SshKeyFields = () => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const [source, namespace] = useWatch({ control, name: ['advanced.sshKeys', 'basic.namespace'] });
  const mayCreate = useAccess(SecretModel, 'create', namespace === '' ? {} : { namespace });
  const isDenied = source === 'new' && mayCreate.state === 'denied';
  useForgetChecks(source === 'existing' ? [] : ['advanced.sshKeySecret']);
  return (
    <FieldGroup title={t('Access')}>
      <RadioField
        name="advanced.sshKeys"
        label={t('Public SSH keys')}
        variant="inline"
        options={[
          { value: 'none', label: t('None') },
          { value: 'new', label: t('Enter') },
          { value: 'existing', label: t('From a Secret') },
        ]}
        {...(isDenied ? { checked: { state: 'problem' as const, message: NO_SECRETS } } : {})}
      />
      {source === 'new' ? (
        <TextField
          name="advanced.sshKey"
          label={t('Keys')}
          rows={3}
          isRequired
          helper={t('One a line, such as the content of id_ed25519.pub.')}
        />
      ) : null}
      {source === 'none' ? null : (
        <>
          {source === 'existing' ? (
            <SecretChoice name="advanced.sshKeySecret" label={t('Secret')} keys={ANY_KEY} />
          ) : (
            <TextField
              name="advanced.sshKeySecret"
              label={t('Name of the Secret')}
              helper={t('Empty: named after the machine.')}
            />
          )}
          <TextField
            name="advanced.sshKeyUsers"
            label={t('Users of the guest')}
            helper={t(
              'With users named here the guest agent keeps their keys as they change. Empty: cloud-init writes them once.',
            )}
          />
        </>
      )}
    </FieldGroup>
  );
};
