// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface ManagedClusterAddOn {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: ManagedClusterAddOnSpec;
  status?: ManagedClusterAddOnStatus;
}
export interface ManagedClusterAddOnSpec {
  configs?: ManagedClusterAddOnSpecConfigsItem[];
  installNamespace?: string;
}
export interface ManagedClusterAddOnSpecConfigsItem {
  group?: string;
  name: string;
  namespace?: string;
  resource: string;
}
export interface ManagedClusterAddOnStatus {
  addOnConfiguration?: ManagedClusterAddOnStatusAddOnConfiguration;
  addOnMeta?: ManagedClusterAddOnStatusAddOnMeta;
  conditions?: ManagedClusterAddOnStatusConditionsItem[];
  configReferences?: ManagedClusterAddOnStatusConfigReferencesItem[];
  healthCheck?: ManagedClusterAddOnStatusHealthCheck;
  kubeClientDriver?: 'csr' | 'token';
  namespace?: string;
  registrations?: ManagedClusterAddOnStatusRegistrationsItem[];
  relatedObjects?: ManagedClusterAddOnStatusRelatedObjectsItem[];
  supportedConfigs?: ManagedClusterAddOnStatusSupportedConfigsItem[];
}
export interface ManagedClusterAddOnStatusAddOnConfiguration {
  crName?: string;
  crdName?: string;
  lastObservedGeneration?: number;
}
export interface ManagedClusterAddOnStatusAddOnMeta {
  description?: string;
  displayName?: string;
}
export interface ManagedClusterAddOnStatusConditionsItem {
  lastTransitionTime: string;
  message: string;
  observedGeneration?: number;
  reason: string;
  status: 'True' | 'False' | 'Unknown';
  type: string;
}
export interface ManagedClusterAddOnStatusConfigReferencesItem {
  desiredConfig?: ManagedClusterAddOnStatusConfigReferencesItemDesiredConfig;
  group?: string;
  lastAppliedConfig?: ManagedClusterAddOnStatusConfigReferencesItemLastAppliedConfig;
  lastObservedGeneration?: number;
  name: string;
  namespace?: string;
  resource: string;
}
export interface ManagedClusterAddOnStatusConfigReferencesItemDesiredConfig {
  name: string;
  namespace?: string;
  specHash?: string;
}
export interface ManagedClusterAddOnStatusConfigReferencesItemLastAppliedConfig {
  name: string;
  namespace?: string;
  specHash?: string;
}
export interface ManagedClusterAddOnStatusHealthCheck {
  mode?: 'Lease' | 'Customized';
}
export interface ManagedClusterAddOnStatusRegistrationsItem {
  signerName: string;
  subject?: ManagedClusterAddOnStatusRegistrationsItemSubject;
}
export interface ManagedClusterAddOnStatusRegistrationsItemSubject {
  groups?: string[];
  organizationUnit?: string[];
  user?: string;
}
export interface ManagedClusterAddOnStatusRelatedObjectsItem {
  group: string;
  name: string;
  namespace?: string;
  resource: string;
}
export interface ManagedClusterAddOnStatusSupportedConfigsItem {
  group?: string;
  resource: string;
}
