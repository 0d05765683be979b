import { message, type Message } from '../../i18n/message';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { ManagedCluster } from '../../kubernetes/types/generated/managed-cluster';
import { isTrue } from './condition';
import { isImportOf } from './imported';

/**
 * Why a cluster cannot be imported now; undefined when it can (specification: hosted clusters, actions).
 * @param managed the ManagedClusters there are; undefined where they could not be read
 */
export const importProblem = (
  cluster: HostedCluster,
  managed: readonly ManagedCluster[] | undefined,
): Message | undefined => {
  const { name, deletionTimestamp } = cluster.metadata;
  if (deletionTimestamp) return message('The cluster is being deleted.');
  const namesake = managed?.find(({ metadata }) => metadata.name === name);
  if (namesake) {
    return isImportOf(namesake, cluster)
      ? message('The cluster is imported already, as ManagedCluster {{name}}.', { name })
      : message('ManagedCluster {{name}} stands for another cluster of this name.', { name });
  }
  return isTrue(cluster, 'Available')
    ? undefined
    : message('The cluster is not available yet. It can be imported once its API answers.');
};
