import { useMemo, useState } from 'react';
import { Content, List, ListItem } from '@patternfly/react-core';
import { useWatch } from 'react-hook-form';
import { FormDialog } from '../../../../../form/dialog/FormDialog';
import { SelectField } from '../../../../../form/fields/SelectField';
import { TextField } from '../../../../../form/fields/TextField';
import { focusField } from '../../../../../form/field-id';
import { encodeProblem } from '../../../../../form/problem';
import { useSchemaForm } from '../../../../../form/useSchemaForm';
import { message } from '../../../../../i18n/message';
import { useWords } from '../../../../../i18n/useWords';
import { useAccess } from '../../../../../kubernetes/access/useAccess';
import { type ApiError, toApiError } from '../../../../../kubernetes/errors';
import { SecretModel } from '../../../../../kubernetes/models';
import { CREDENTIAL_KEYS, type CredentialTexts } from '../../../../model/credential';
import { useExisting } from '../../../checks/useExisting';
import { WORDS } from './fields';
import { saveCredential } from './save-credential';
import { saveSchema } from './save-values';

interface SaveCredentialDialogProps {
  texts: CredentialTexts;
  namespace: string;
  onClose: () => void;
}

/** Asks where a credential is kept and under which name. It is no part of the cluster: it stays without it. */
export const SaveCredentialDialog = ({ texts, namespace, onClose }: SaveCredentialDialogProps) => {
  const { t, say } = useWords();
  const form = useSchemaForm(saveSchema, { savedName: '', savedNamespace: namespace });
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<ApiError>();

  const save = form.handleSubmit(
    async ({ savedName, savedNamespace }) => {
      setIsBusy(true);
      setError(undefined);
      try {
        await saveCredential({ name: savedName, namespace: savedNamespace }, texts);
        onClose();
      } catch (thrown) {
        setIsBusy(false);
        const refusal = toApiError(thrown);
        if (refusal.kind !== 'already-exists') {
          setError(refusal);
          return;
        }
        const words = message('Secret {{name}} exists there already. Choose another name.', {
          name: savedName,
        });
        form.setError('savedName', { type: 'server', message: encodeProblem(words) });
        focusField('savedName');
      }
    },
    (errors) => focusField(errors.savedName ? 'savedName' : 'savedNamespace'),
  );
  return (
    <FormDialog
      form={form}
      title={t('Save as credential')}
      confirm={t('Save credential')}
      intro={
        <>
          <Content component="p">
            {t('A Secret for the next clusters, to be read by whoever may read secrets of its namespace:')}
          </Content>
          <List>
            {CREDENTIAL_KEYS.filter((key) => texts[key] !== undefined).map((key) => (
              <ListItem key={key}>{say(WORDS[key])}</ListItem>
            ))}
          </List>
        </>
      }
      isBusy={isBusy}
      error={error}
      onSubmit={() => void save()}
      onClose={onClose}
      test="save-credential"
    >
      <TextField name="savedName" label={t('Name')} isRequired />
      <PlaceField />
    </FormDialog>
  );
};

/** Namespaces that are there: a credential makes none. */
const PlaceField = () => {
  const { t, say } = useWords();
  const namespace = useWatch<{ savedNamespace: string }>({ name: 'savedNamespace' });
  const { existing } = useExisting();
  const access = useAccess(SecretModel, 'create', { namespace });
  const options = useMemo(
    () => existing.namespaces.map(({ metadata }) => ({ value: metadata.name })),
    [existing],
  );
  return (
    <SelectField
      name="savedNamespace"
      label={t('Namespace')}
      isRequired
      isFreeText
      options={options}
      warning={access.state === 'denied' ? say(access.reason) : undefined}
    />
  );
};
