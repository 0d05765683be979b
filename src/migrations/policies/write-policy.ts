import { message } from '../../i18n/message';
import { MigrationPolicyModel } from '../../kubernetes/models';
import type { MigrationPolicy } from '../../kubernetes/types/generated/migration-policy';
import { create, mergePatch, remove } from '../../kubernetes/write/write';
import { tasks } from '../../ui/tasks/store';
import { policyObject, policyPatch, type PolicyValues } from './policy-values';

/**
 * Makes a policy as a form asks for it, or changes one as it was when the form began. A toast tells that it is done; rejects with an
 * ApiError, which the form shows.
 */
export const savePolicy = async (
  policy: MigrationPolicy | undefined,
  values: PolicyValues,
): Promise<void> => {
  const { name } = values;
  if (policy) {
    const { resourceVersion = '' } = policy.metadata;
    await mergePatch(MigrationPolicyModel, { name }, policyPatch(policy, values), { resourceVersion });
  } else await create(MigrationPolicyModel, policyObject(values));
  tasks.notify({
    level: 'success',
    title: policy
      ? message('Migration policy {{name}} was changed.', { name })
      : message('Migration policy {{name}} was created.', { name }),
  });
};

/** Deletes a policy. A toast tells that it is done; rejects with an ApiError, which the dialog shows. */
export const deletePolicy = async ({ metadata: { name, uid } }: MigrationPolicy): Promise<void> => {
  await remove(MigrationPolicyModel, { name }, uid === undefined ? {} : { uid });
  tasks.notify({ level: 'success', title: message('Migration policy {{name}} was deleted.', { name }) });
};
