import type { ObjectMeta } from '../../kubernetes/types/object';
import type { Made } from './made';

/** Marks every object of one creation with its infraID (source: `hcp`). */
export const INFRA_LABEL = 'hypershift.openshift.io/auto-created-for-infra';

/** With the infra label it makes the operator remove a Secret together with its cluster (source: operator). */
const SAFE_TO_DELETE_LABEL = 'hypershift.openshift.io/safe-to-delete-with-cluster';

/** Metadata of an object that one creation makes. */
export const metadata = (name: string, namespace: string, made: Made): ObjectMeta => ({
  name,
  namespace,
  labels: { [INFRA_LABEL]: made.infraId },
});

/** Metadata of a Secret that goes with its cluster. */
export const secretMetadata = (name: string, namespace: string, made: Made): ObjectMeta => ({
  name,
  namespace,
  labels: { [INFRA_LABEL]: made.infraId, [SAFE_TO_DELETE_LABEL]: 'true' },
});
