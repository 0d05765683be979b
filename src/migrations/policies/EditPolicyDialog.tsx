import { useCallback, useState } from 'react';
import { ConflictDialog } from '../../form/conflict/ConflictDialog';
import { useSaveOver } from '../../form/conflict/useSaveOver';
import { FormDialog } from '../../form/dialog/FormDialog';
import { useSchemaForm } from '../../form/useSchemaForm';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { MigrationPolicyModel } from '../../kubernetes/models';
import type { MigrationPolicy } from '../../kubernetes/types/generated/migration-policy';
import { read } from '../../kubernetes/write/write';
import { tasks } from '../../ui/tasks/store';
import { POLICY_CONFLICTS } from './policy-conflicts';
import { PolicyFields } from './PolicyFields';
import { policySchema, type PolicyValues, policyValues } from './policy-values';
import { changePolicy } from './write-policy';

interface EditPolicyDialogProps {
  /** As it is watched. */
  policy: MigrationPolicy;
  policies: readonly MigrationPolicy[];
  onClose: () => void;
}

/** Changes a MigrationPolicy. It overwrites nothing that somebody else wrote meanwhile without having shown it. */
export const EditPolicyDialog = ({ policy, policies, onClose }: EditPolicyDialogProps) => {
  const { t } = useWords();
  const [began] = useState(policy);
  const { name } = began.metadata;
  const form = useSchemaForm(policySchema, policyValues(began));
  const saving = useSaveOver<MigrationPolicy, PolicyValues>({
    began,
    latest: policy,
    fields: POLICY_CONFLICTS,
    valuesOf: policyValues,
    write: changePolicy,
    read: useCallback(() => read(MigrationPolicyModel, { name }), [name]),
    onSaved: () => {
      tasks.notify({ level: 'success', title: message('Migration policy {{name}} was changed.', { name }) });
      onClose();
    },
  });
  if (saving.conflict)
    return <ConflictDialog what={t('Migration policy {{name}}', { name })} saving={saving} />;
  return (
    <FormDialog
      form={form}
      title={t('Edit migration policy {{name}}', { name })}
      confirm={t('Save migration policy')}
      isBusy={saving.isBusy}
      error={saving.error}
      onSubmit={() => void form.handleSubmit((values) => saving.save(values))()}
      onClose={onClose}
      test="policy-dialog"
    >
      <PolicyFields policies={policies} nameReason={t('The name cannot be changed.')} />
    </FormDialog>
  );
};
