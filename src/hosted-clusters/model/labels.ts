/** Marks every object of one creation with its infraID (source: `hcp`). */
export const INFRA_LABEL = 'hypershift.openshift.io/auto-created-for-infra';

/** With the infra label it makes the operator own a Secret and remove it with its cluster (source: operator). */
export const SAFE_TO_DELETE_LABEL = 'hypershift.openshift.io/safe-to-delete-with-cluster';
