import { useMemo } from 'react';
import { Button } from '@patternfly/react-core';
import { useFormContext, useWatch } from 'react-hook-form';
import type { CheckState } from '../../../../form/fields/check';
import { SecretField } from '../../../../form/fields/SecretField';
import { message } from '../../../../i18n/message';
import { useWords } from '../../../../i18n/useWords';
import { pullSecretWarning } from '../../../model/pull-secret';
import { useSecretNames } from '../../../fields/secrets/useSecretNames';
import { useGiveAgain } from '../../similar/useGiveAgain';
import type { Values } from '../../values';
import { useFilledFrom } from './credential/filled';

/** What the cluster pulls its images with: given here, or a Secret that exists and is referred to. */
export const PullSecretField = () => {
  const { t, say } = useWords();
  const { control } = useFormContext<Values>();
  const [value, name] = useWatch({ control, name: ['details.pullSecret', 'details.pullSecretName'] });
  const existing = name !== '' && value === '' ? name : undefined;
  const source = useGiveAgain('details.pullSecret');
  const credential = useFilledFrom('pullSecret');
  const warning = pullSecretWarning(value);
  const helper =
    source !== undefined
      ? t('Cluster {{source}} has its own. Give it again.', { source })
      : credential !== undefined
        ? t('From credential {{credential}}.', { credential })
        : t('JSON with the sign-in data of the registries that the release comes from.');
  return (
    <SecretField
      name="details.pullSecret"
      label={t('Pull secret')}
      isRequired={existing === undefined}
      warning={warning && say(warning)}
      helper={existing === undefined ? helper : <Existing name={existing} />}
      checked={useExistingCheck(existing)}
    />
  );
};

/** Whether the Secret that is referred to is there; its data is not read. */
const useExistingCheck = (name: string | undefined): CheckState => {
  const { control } = useFormContext<Values>();
  const namespace = useWatch({ control, name: 'details.namespace' });
  const { items, state, why } = useSecretNames(name === undefined ? '' : namespace);
  return useMemo((): CheckState => {
    if (name === undefined) return { state: 'idle' };
    if (why) return { state: 'unchecked', message: why };
    if (state === 'loading') return { state: 'checking' };
    return items.some(({ value }) => value === name)
      ? { state: 'ok' }
      : {
          state: 'problem',
          message: message('Namespace {{namespace}} has no Secret {{name}}. Give a pull secret here.', {
            namespace,
            name,
          }),
        };
  }, [name, namespace, items, state, why]);
};

const Existing = ({ name }: { name: string }) => {
  const { t } = useWords();
  const { setValue } = useFormContext<Values>();
  return (
    <>
      {t('The Secret {{name}} of the namespace is used. What is pasted here would be written to it.', {
        name,
      })}{' '}
      <Button
        variant="link"
        isInline
        onClick={() => setValue('details.pullSecretName', '', { shouldDirty: true })}
        data-test="own-pull-secret"
      >
        {t('Give an own one')}
      </Button>
    </>
  );
};
