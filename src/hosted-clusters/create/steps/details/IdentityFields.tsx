import { useMemo } from 'react';
import { FieldGroup } from '../../../../form/fields/FieldGroup';
import { SelectField } from '../../../../form/fields/SelectField';
import { TextField } from '../../../../form/fields/TextField';
import { message } from '../../../../i18n/message';
import { useWords } from '../../../../i18n/useWords';
import { useOwnNamespaces } from '../../../../kubernetes/namespace/useOwnNamespaces';
import { ReleaseField } from '../../../fields/release/ReleaseField';
import { useNameCheck, useNamespaceCheck } from '../../checks/useIdentityChecks';

/** What the cluster is called, where its objects live and which release it runs. */
export const IdentityFields = () => {
  const { t } = useWords();
  return (
    <FieldGroup title={t('Cluster')}>
      <NameField />
      <NamespaceField />
      <ReleaseField name="details.release" label={t('Release')} hasPreset />
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
  const isUnreadable = !canListNamespaces && namespace.state !== 'checking';
  const own = useOwnNamespaces(isUnreadable) ?? NONE;
  const options = useMemo(
    () => [...(isUnreadable ? own : namespaces)].sort().map((value) => ({ value })),
    [namespaces, isUnreadable, own],
  );
  return (
    <SelectField
      name="details.namespace"
      label={t('Namespace')}
      isRequired
      isFreeText
      options={options}
      state={isUnreadable && own.length === 0 ? UNREADABLE : READY}
      helper={
        isNamespaceNew
          ? t('This namespace does not exist yet and will be created.')
          : t('Holds the objects of the cluster. The control plane gets a namespace of its own.')
      }
      checked={namespace}
    />
  );
};

const NONE: readonly string[] = [];
const READY = { phase: 'ready' } as const;
const UNREADABLE = {
  phase: 'unchecked',
  message: message('Could not be checked: you may not list namespaces.'),
} as const;
