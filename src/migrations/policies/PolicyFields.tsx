import { useMemo } from 'react';
import { List, ListItem, Skeleton, Title } from '@patternfly/react-core';
import { useWatch } from 'react-hook-form';
import { KeyValueField } from '../../form/fields/KeyValueField';
import { NumberField } from '../../form/fields/NumberField';
import { RadioField } from '../../form/fields/RadioField';
import { TextField } from '../../form/fields/TextField';
import { useWords } from '../../i18n/useWords';
import { NamespaceModel, VirtualMachineModel } from '../../kubernetes/models';
import { refresh } from '../../kubernetes/read/stores';
import { useList } from '../../kubernetes/read/useList';
import type { MigrationPolicy } from '../../kubernetes/types/generated/migration-policy';
import { Part } from '../../ui/state/Part';
import { policyPreview } from '../model/policy';
import { policyObject, type PolicyValues } from './policy-values';

interface PolicyFieldsProps {
  policies: readonly MigrationPolicy[];
  /** Why the name cannot be changed; undefined = it can. */
  nameReason?: string;
}

/** The fields of a MigrationPolicy, and which virtual machines would follow it as it is typed. */
export const PolicyFields = ({ policies, nameReason }: PolicyFieldsProps) => {
  const { t } = useWords();
  const choices = [
    { value: 'inherit', label: t('As the limits of the cluster say') },
    { value: 'on', label: t('On') },
    { value: 'off', label: t('Off') },
  ];
  return (
    <>
      <TextField name="name" label={t('Name')} isRequired reason={nameReason} />
      <KeyValueField
        name="vmLabels"
        label={t('Labels of virtual machines')}
        addText={t('Add label of virtual machines')}
        helper={t('Of their instances. Every label must be there.')}
      />
      <KeyValueField
        name="namespaceLabels"
        label={t('Labels of namespaces')}
        addText={t('Add label of namespaces')}
      />
      <Preview policies={policies} />
      <TextField
        name="bandwidth"
        label={t('Bandwidth of one migration')}
        helper={t('Such as 64Mi, a second.')}
      />
      <NumberField
        name="completion"
        label={t('Time to complete, for each GiB')}
        min={1}
        unit={t('seconds')}
      />
      <RadioField name="autoConverge" label={t('Slow the guest down until it converges')} options={choices} />
      <RadioField
        name="postCopy"
        label={t('Allow post-copy')}
        options={choices}
        helper={t('Post-copy can lose data: if a node fails meanwhile, the memory of the guest is gone.')}
      />
    </>
  );
};

const LISTED = 8;

/** The virtual machines that the labels choose, as they are typed. */
const Preview = ({ policies }: { policies: readonly MigrationPolicy[] }) => {
  const { t } = useWords();
  const values = useWatch<PolicyValues>() as PolicyValues;
  const [vms, state] = useList(VirtualMachineModel, {});
  const [namespaces, namespacesState] = useList(NamespaceModel, {});
  const labels = useMemo(
    () => new Map(namespaces.map(({ metadata }) => [metadata.name, metadata.labels ?? {}])),
    [namespaces],
  );
  const chosen = useMemo(
    () => policyPreview(policyObject({ ...values, name: values.name || '\u0000' }), policies, vms, labels),
    [values, policies, vms, labels],
  );
  return (
    <section data-test="policy-preview" aria-live="polite">
      <Title headingLevel="h3" size="md">
        {t('{{count}} virtual machines', { count: chosen.length })}
      </Title>
      <Part state={state} skeleton={<Skeleton />} onRetry={() => refresh(VirtualMachineModel)}>
        <List isPlain>
          {chosen.slice(0, LISTED).map(({ namespace, name, follows }) => (
            <ListItem key={`${namespace}/${name}`} data-test={`preview-${name}`}>
              {follows === undefined
                ? `${namespace}/${name}`
                : t('{{vm}} follows {{policy}}, which asks for more labels or comes first by name', {
                    vm: `${namespace}/${name}`,
                    policy: follows,
                  })}
            </ListItem>
          ))}
          {chosen.length > LISTED ? (
            <ListItem>{t('{{count}} more', { count: chosen.length - LISTED })}</ListItem>
          ) : null}
        </List>
      </Part>
      {values.namespaceLabels.length > 0 ? (
        <Part state={namespacesState} onRetry={() => refresh(NamespaceModel)} />
      ) : null}
    </section>
  );
};
