import { useState } from 'react';
import { FormDialog } from '../../form/dialog/FormDialog';
import { useSchemaForm } from '../../form/useSchemaForm';
import { useWords } from '../../i18n/useWords';
import { type ApiError, toApiError } from '../../kubernetes/errors';
import type { MigrationPolicy } from '../../kubernetes/types/generated/migration-policy';
import { PolicyFields } from './PolicyFields';
import { policySchema, type PolicyValues, policyValues } from './policy-values';
import { createPolicy } from './write-policy';

interface CreatePolicyDialogProps {
  policies: readonly MigrationPolicy[];
  onClose: () => void;
}

/** Makes a MigrationPolicy. */
export const CreatePolicyDialog = ({ policies, onClose }: CreatePolicyDialogProps) => {
  const { t } = useWords();
  const form = useSchemaForm(policySchema, policyValues(undefined));
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  const save = async (values: PolicyValues) => {
    setIsBusy(true);
    try {
      await createPolicy(values);
      onClose();
    } catch (thrown) {
      setError(toApiError(thrown));
      setIsBusy(false);
    }
  };
  return (
    <FormDialog
      form={form}
      title={t('Create migration policy')}
      confirm={t('Create migration policy')}
      isBusy={isBusy}
      error={error}
      onSubmit={() => void form.handleSubmit(save)()}
      onClose={onClose}
      test="policy-dialog"
    >
      <PolicyFields policies={policies} />
    </FormDialog>
  );
};
