// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface ManagedCluster {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: ManagedClusterSpec;
  status?: ManagedClusterStatus;
}
export interface ManagedClusterSpec {
  hubAcceptsClient?: boolean;
  leaseDurationSeconds?: number;
  managedClusterClientConfigs?: ManagedClusterSpecManagedClusterClientConfigsItem[];
  taints?: ManagedClusterSpecTaintsItem[];
}
export interface ManagedClusterSpecManagedClusterClientConfigsItem {
  caBundle?: string;
  url: string;
}
export interface ManagedClusterSpecTaintsItem {
  effect: 'NoSelect' | 'PreferNoSelect' | 'NoSelectIfNew';
  key: string;
  timeAdded?: string | null;
  value?: string;
}
export interface ManagedClusterStatus {
  allocatable?: {
    [k: string]: number | string;
  };
  capacity?: {
    [k: string]: number | string;
  };
  clusterClaims?: ManagedClusterStatusClusterClaimsItem[];
  conditions?: ManagedClusterStatusConditionsItem[];
  managedNamespaces?: ManagedClusterStatusManagedNamespacesItem[];
  version?: ManagedClusterStatusVersion;
}
export interface ManagedClusterStatusClusterClaimsItem {
  name?: string;
  value?: string;
}
export interface ManagedClusterStatusConditionsItem {
  lastTransitionTime: string;
  message: string;
  observedGeneration?: number;
  reason: string;
  status: 'True' | 'False' | 'Unknown';
  type: string;
}
export interface ManagedClusterStatusManagedNamespacesItem {
  clusterSet: string;
  conditions?: ManagedClusterStatusManagedNamespacesItemConditionsItem[];
  name: string;
}
export interface ManagedClusterStatusManagedNamespacesItemConditionsItem {
  lastTransitionTime: string;
  message: string;
  observedGeneration?: number;
  reason: string;
  status: 'True' | 'False' | 'Unknown';
  type: string;
}
export interface ManagedClusterStatusVersion {
  kubernetes?: string;
}
