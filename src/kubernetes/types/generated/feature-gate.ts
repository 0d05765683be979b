// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface FeatureGate {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: FeatureGateSpec;
  status?: FeatureGateStatus;
}
export interface FeatureGateSpec {
  customNoUpgrade?: FeatureGateSpecCustomNoUpgrade | null;
  featureSet?: 'CustomNoUpgrade' | 'DevPreviewNoUpgrade' | 'TechPreviewNoUpgrade' | 'OKD' | '';
}
export interface FeatureGateSpecCustomNoUpgrade {
  disabled?: string[];
  enabled?: string[];
}
export interface FeatureGateStatus {
  conditions?: FeatureGateStatusConditionsItem[];
  featureGates?: FeatureGateStatusFeatureGatesItem[];
}
export interface FeatureGateStatusConditionsItem {
  lastTransitionTime: string;
  message: string;
  observedGeneration?: number;
  reason: string;
  status: 'True' | 'False' | 'Unknown';
  type: string;
}
export interface FeatureGateStatusFeatureGatesItem {
  disabled?: FeatureGateStatusFeatureGatesItemDisabledItem[];
  enabled?: FeatureGateStatusFeatureGatesItemEnabledItem[];
  version: string;
}
export interface FeatureGateStatusFeatureGatesItemDisabledItem {
  name: string;
}
export interface FeatureGateStatusFeatureGatesItemEnabledItem {
  name: string;
}
