// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface ManagedClusterSet {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: ManagedClusterSetSpec;
  status?: ManagedClusterSetStatus;
}
export interface ManagedClusterSetSpec {
  clusterSelector?: ManagedClusterSetSpecClusterSelector;
  managedNamespaces?: ManagedClusterSetSpecManagedNamespacesItem[];
}
export interface ManagedClusterSetSpecClusterSelector {
  labelSelector?: ManagedClusterSetSpecClusterSelectorLabelSelector;
  selectorType: 'ExclusiveClusterSetLabel' | 'LabelSelector';
}
export interface ManagedClusterSetSpecClusterSelectorLabelSelector {
  matchExpressions?: ManagedClusterSetSpecClusterSelectorLabelSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface ManagedClusterSetSpecClusterSelectorLabelSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface ManagedClusterSetSpecManagedNamespacesItem {
  name: string;
}
export interface ManagedClusterSetStatus {
  conditions?: ManagedClusterSetStatusConditionsItem[];
}
export interface ManagedClusterSetStatusConditionsItem {
  lastTransitionTime: string;
  message: string;
  observedGeneration?: number;
  reason: string;
  status: 'True' | 'False' | 'Unknown';
  type: string;
}
