import { FormDialog } from '../../form/dialog/FormDialog';
import { useSending } from '../../form/dialog/useSending';
import { useSchemaForm } from '../../form/useSchemaForm';
import { useWords } from '../../i18n/useWords';
import type { MigrationPolicy } from '../../kubernetes/types/generated/migration-policy';
import { PolicyFields } from './PolicyFields';
import { policyFieldOf, policySchema, policyValues } from './policy-values';
import { createPolicy } from './write-policy';

interface CreatePolicyDialogProps {
  policies: readonly MigrationPolicy[];
  onClose: () => void;
}

/** Makes a MigrationPolicy. */
export const CreatePolicyDialog = ({ policies, onClose }: CreatePolicyDialogProps) => {
  const { t } = useWords();
  const form = useSchemaForm(policySchema, policyValues(undefined));
  const { isBusy, error, send } = useSending(form, policyFieldOf);
  const submit = form.handleSubmit((values) =>
    send(async () => {
      await createPolicy(values);
      onClose();
    }),
  );
  return (
    <FormDialog
      form={form}
      title={t('Create migration policy')}
      confirm={t('Create migration policy')}
      isBusy={isBusy}
      error={error}
      onSubmit={() => void submit()}
      onClose={onClose}
      test="policy-dialog"
    >
      <PolicyFields policies={policies} />
    </FormDialog>
  );
};
