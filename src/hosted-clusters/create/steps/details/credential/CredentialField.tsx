import { useEffect, useMemo, useRef } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type { CheckState } from '../../../../../form/fields/check';
import { SelectField } from '../../../../../form/fields/SelectField';
import { useWords } from '../../../../../i18n/useWords';
import { CREDENTIAL_KEYS, type CredentialKey } from '../../../../model/credential';
import { WORDS } from './fields';
import { useFilled } from './filled';
import { OverwriteDialog } from './OverwriteDialog';
import { useChooseCredential } from './useChooseCredential';
import { useCredentials } from './useCredentials';

/** What nearly every cluster has; a kubeconfig is for another infrastructure cluster only. */
const EXPECTED: readonly CredentialKey[] = ['pullSecret', 'ssh-publickey'];

/** Fills the form from a credential that somebody has saved. The choice itself is no value of the cluster. */
export const CredentialField = () => {
  const { t, say } = useWords();
  const { options, isLoading, why } = useCredentials();
  const [filled] = useFilled();
  const { choose, isReading, failure, asked, answer } = useChooseCredential();
  const choice = useForm({ defaultValues: { credential: filled?.from ?? '' } });
  const { subscribe, setValue } = choice;
  const latest = useRef(choose);
  useEffect(() => {
    latest.current = choose;
  });
  useEffect(
    () =>
      subscribe({
        name: ['credential'],
        formState: { values: true },
        callback: ({ values }) => void latest.current(values.credential),
      }),
    [subscribe],
  );
  const checked = useMemo((): CheckState => {
    if (isReading) return { state: 'checking' };
    return failure ? { state: 'problem', message: failure } : { state: 'idle' };
  }, [isReading, failure]);
  const list = (keys: readonly CredentialKey[], has: boolean) =>
    keys
      .filter((key) => (filled?.texts[key] !== undefined) === has)
      .map((key) => say(WORDS[key]))
      .join(', ');
  const missing = list(EXPECTED, false);
  const helper = filled ? (
    <>
      {t('From {{credential}}: {{fields}}.', {
        credential: filled.from.split('/')[1] ?? '',
        fields: list(CREDENTIAL_KEYS, true),
      })}{' '}
      {missing === '' ? null : t('Not in it: {{fields}}.', { fields: missing })}
    </>
  ) : (
    t('A saved pull secret, SSH key and, where used, kubeconfig. Choosing one fills in the fields.')
  );
  return (
    <>
      <FormProvider {...choice}>
        <SelectField
          name="credential"
          label={t('Credential')}
          emptyLabel={t('None')}
          options={options}
          state={
            why && options.length === 0
              ? { phase: 'unchecked', message: why }
              : { phase: isLoading ? 'loading' : 'ready' }
          }
          warning={why ? say(why) : undefined}
          helper={helper}
          checked={checked}
        />
      </FormProvider>
      {asked ? (
        <OverwriteDialog
          credential={asked.filled.from.split('/')[1] ?? ''}
          fields={asked.filling.overwrites.map((key) => WORDS[key])}
          onAnswer={(how) => {
            // The choice goes back to what fills the form; that tells nobody.
            if (how === 'cancel') setValue('credential', filled?.from ?? '');
            answer(how);
          }}
        />
      ) : null}
    </>
  );
};
