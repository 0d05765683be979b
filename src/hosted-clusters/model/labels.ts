/** Marks every object of one creation with its infraID (source: `hcp`). */
export const INFRA_LABEL = 'hypershift.openshift.io/auto-created-for-infra';

/** With the infra label it makes the operator own a Secret and remove it with its cluster (source: operator). */
export const SAFE_TO_DELETE_LABEL = 'hypershift.openshift.io/safe-to-delete-with-cluster';

/** True if the operator removes this Secret with the cluster of that infrastructure ID: both labels are needed (operator). */
export const isRemovedWithCluster = (
  { metadata }: { metadata: { labels?: Readonly<Record<string, string>> } },
  infraId: string,
): boolean =>
  infraId !== '' &&
  metadata.labels?.[INFRA_LABEL] === infraId &&
  metadata.labels[SAFE_TO_DELETE_LABEL] === 'true';
