import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { message, type Message } from '../../../../../i18n/message';
import { ActionButton } from '../../../../../ui/action/ActionButton';
import type { Values } from '../../../values';
import { pullSecret } from '../../../../model/pull-secret';
import { sshKey } from '../../../../model/ssh-key';
import type { CredentialTexts } from '../../../../model/credential';
import { kubeconfigProblem } from '../../../../model/kubeconfig';
import { FIELD_NAMES, textsOf } from './fields';
import { SaveCredentialDialog } from './SaveCredentialDialog';

/** Why what is in the form cannot be saved: there is nothing, or it would be refused when it is used. */
const problem = (texts: CredentialTexts): Message | undefined => {
  const { pullSecret: pull, 'ssh-publickey': key, kubeconfig } = texts;
  if (pull === undefined && key === undefined && kubeconfig === undefined)
    return message('Give a pull secret, an SSH key or a kubeconfig first.');
  const isWrong = [
    pull && pullSecret(pull),
    key && sshKey(key),
    kubeconfig && kubeconfigProblem(kubeconfig),
  ].some(Boolean);
  return isWrong ? message('Mend the fields that are wrong first.') : undefined;
};

/** Keeps what was given in this form as a credential for the next cluster. */
export const SaveCredential = () => {
  const { control, getValues } = useFormContext<Values>();
  const [isOpen, setIsOpen] = useState(false);
  const texts = textsOf(useWatch({ control, name: FIELD_NAMES }));
  return (
    <div>
      <ActionButton
        variant="secondary"
        action={{
          id: 'save-credential',
          title: message('Save as credential'),
          run: () => setIsOpen(true),
          reason: problem(texts),
        }}
      />
      {isOpen ? (
        <SaveCredentialDialog
          texts={texts}
          namespace={getValues('details.namespace')}
          onClose={() => setIsOpen(false)}
        />
      ) : null}
    </div>
  );
};
