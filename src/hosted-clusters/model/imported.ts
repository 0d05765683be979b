import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { ManagedCluster } from '../../kubernetes/types/generated/managed-cluster';
import { CREATED_VIA, VIA_HYPERSHIFT } from './managed-cluster';

/**
 * True if the ManagedCluster stands for this cluster. Names of hosted clusters repeat across namespaces and those of
 * ManagedClusters do not, so the cluster ID decides where both tell it (multicluster engine: label `clusterID`).
 */
export const isImportOf = (managed: ManagedCluster, cluster: HostedCluster): boolean => {
  if (managed.metadata.name !== cluster.metadata.name) return false;
  const { labels = {}, annotations = {} } = managed.metadata;
  const known = labels.clusterID;
  if (known && cluster.spec.clusterID) return known === cluster.spec.clusterID;
  return annotations[CREATED_VIA] === VIA_HYPERSHIFT;
};
