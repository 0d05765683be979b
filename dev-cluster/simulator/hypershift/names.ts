import type { ClusterName } from '../faults';
import type { HostedCluster } from '../resources';

export const hypershiftFinalizer = 'hypershift.openshift.io/finalizer';
export const infraLabel = 'hypershift.openshift.io/auto-created-for-infra';
export const infraIdLabel = 'hypershift.openshift.io/infra-id';
export const poolNameLabel = 'hypershift.openshift.io/nodepool-name';
export const safeToDelete = 'hypershift.openshift.io/safe-to-delete-with-cluster';
export const cleanupCloudResources = 'hypershift.openshift.io/cleanup-cloud-resources';
export const hasBeenAvailable = 'hypershift.openshift.io/HasBeenAvailable';
export const gracePeriod = 'hypershift.openshift.io/destroy-grace-period';
export const hostedClusterAnnotation = 'hypershift.openshift.io/cluster';

/** The namespace of a cluster's control plane. */
export const controlPlaneNamespace = ({ namespace, name }: ClusterName): string => `${namespace}-${name}`;

export const nameOf = (hostedCluster: HostedCluster): ClusterName => ({
  namespace: hostedCluster.metadata.namespace ?? '',
  name: hostedCluster.metadata.name,
});
