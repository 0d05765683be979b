// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface NodeNetworkConfigurationPolicy {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: NodeNetworkConfigurationPolicySpec;
  status?: NodeNetworkConfigurationPolicyStatus;
}
export interface NodeNetworkConfigurationPolicySpec {
  nodeSelector?: {
    [k: string]: string;
  };
  desiredState?: Record<string, unknown>;
  maxUnavailable?: number | string;
}
export interface NodeNetworkConfigurationPolicyStatus {
  conditions?: NodeNetworkConfigurationPolicyStatusConditionsItem[];
}
export interface NodeNetworkConfigurationPolicyStatusConditionsItem {
  type: string;
  status: string;
  reason?: string;
  message?: string;
  lastTransitionTime?: string;
}
