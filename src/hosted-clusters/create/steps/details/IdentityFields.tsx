import { useEffect, useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { FieldGroup } from '../../../../form/fields/FieldGroup';
import { SelectField } from '../../../../form/fields/SelectField';
import { TextField } from '../../../../form/fields/TextField';
import type { CheckState } from '../../../../form/fields/check';
import { message } from '../../../../i18n/message';
import { useWords } from '../../../../i18n/useWords';
import { isVersionUnknown, releaseSupported } from '../../../model/release';
import { useNameCheck, useNamespaceCheck } from '../../checks/useIdentityChecks';
import { useReleases } from '../../checks/useReleases';
import { versionIn } from '../../checks/releases';

/** What the cluster is called, where its objects live and which release it runs. */
export const IdentityFields = () => {
  const { t } = useWords();
  return (
    <FieldGroup title={t('Cluster')}>
      <NameField />
      <NamespaceField />
      <ReleaseField />
    </FieldGroup>
  );
};

const NameField = () => {
  const { t } = useWords();
  return (
    <TextField
      name="details.name"
      label={t('Name')}
      isRequired
      helper={t('Lowercase letters, digits and dashes. It cannot be changed later.')}
      checked={useNameCheck()}
    />
  );
};

const NamespaceField = () => {
  const { t } = useWords();
  const { namespace, namespaces, canListNamespaces, isNamespaceNew } = useNamespaceCheck();
  const options = useMemo(() => [...namespaces].sort().map((value) => ({ value })), [namespaces]);
  return (
    <SelectField
      name="details.namespace"
      label={t('Namespace')}
      isRequired
      isFreeText
      options={options}
      state={canListNamespaces || namespace.state === 'checking' ? READY : UNREADABLE}
      helper={
        isNamespaceNew
          ? t('This namespace does not exist yet and will be created.')
          : t('Holds the objects of the cluster. The control plane gets a namespace of its own.')
      }
      checked={namespace}
    />
  );
};

const READY = { phase: 'ready' } as const;
const UNREADABLE = {
  phase: 'unchecked',
  message: message('Could not be checked: you may not list namespaces.'),
} as const;

const ReleaseField = () => {
  const { t } = useWords();
  const { setValue, getFieldState } = useFormContext();
  const { choices, minors, why, preset } = useReleases();
  const value: unknown = useWatch({ name: 'details.release' });
  const release = typeof value === 'string' ? value : '';
  useEffect(() => {
    if (preset !== undefined && release === '' && !getFieldState('details.release').isDirty) {
      setValue('details.release', preset, { shouldDirty: true });
    }
  }, [preset, release, setValue, getFieldState]);
  const isKnown = choices.items.some((choice) => choice.value === release);
  const checked = useMemo((): CheckState => {
    const problem = minors && !isKnown ? releaseSupported(release, minors) : undefined;
    if (problem) return { state: 'problem', message: problem };
    if (release === '') return { state: 'idle' };
    return why && choices.state !== 'loading' ? { state: 'unchecked', message: why } : { state: 'ok' };
  }, [release, minors, isKnown, why, choices.state]);
  const helper =
    release === '' || isKnown
      ? t('A release of the list, or any release image.')
      : isVersionUnknown(release)
        ? t('The version cannot be told from this image, so it is checked only after creation.')
        : t('This image is not one of the releases of this cluster ({{version}}).', {
            version: versionIn(release) ?? '',
          });
  return (
    <SelectField
      name="details.release"
      label={t('Release')}
      isRequired
      isFreeText
      options={choices.items}
      state={
        choices.why
          ? { phase: 'unchecked', message: choices.why }
          : { phase: choices.state === 'loading' ? 'loading' : 'ready' }
      }
      helper={helper}
      checked={checked}
    />
  );
};
