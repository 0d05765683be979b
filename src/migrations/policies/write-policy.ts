import { message } from '../../i18n/message';
import { MigrationPolicyModel } from '../../kubernetes/models';
import type { MigrationPolicy } from '../../kubernetes/types/generated/migration-policy';
import { create, mergePatch, remove } from '../../kubernetes/write/write';
import { tasks } from '../../ui/tasks/store';
import { policyObject, policyPatch, type PolicyValues } from './policy-values';

/** Makes a policy as a form asks for it. A toast tells that it is done; rejects with an ApiError, which the form shows. */
export const createPolicy = async (values: PolicyValues): Promise<void> => {
  const { name } = values;
  await create(MigrationPolicyModel, policyObject(values));
  tasks.notify({ level: 'success', title: message('Migration policy {{name}} was created.', { name }) });
};

/** Changes a policy to what a form asks for, over this state of it. Rejects with an ApiError, which the form shows. */
export const changePolicy = (
  over: MigrationPolicy,
  wanted: PolicyValues,
  resourceVersion: string,
): Promise<MigrationPolicy> => {
  const { name } = over.metadata;
  return mergePatch(MigrationPolicyModel, { name }, policyPatch(over, wanted), { resourceVersion });
};

/** Deletes a policy. A toast tells that it is done; rejects with an ApiError, which the dialog shows. */
export const deletePolicy = async ({ metadata: { name, uid } }: MigrationPolicy): Promise<void> => {
  await remove(MigrationPolicyModel, { name }, uid === undefined ? {} : { uid });
  tasks.notify({ level: 'success', title: message('Migration policy {{name}} was deleted.', { name }) });
};
