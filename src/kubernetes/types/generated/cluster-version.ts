// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface ClusterVersion {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: ClusterVersionSpec;
  status?: ClusterVersionStatus;
}
export interface ClusterVersionSpec {
  capabilities?: ClusterVersionSpecCapabilities;
  channel?: string;
  clusterID: string;
  desiredUpdate?: ClusterVersionSpecDesiredUpdate;
  overrides?: ClusterVersionSpecOverridesItem[];
  upstream?: string;
}
export interface ClusterVersionSpecCapabilities {
  additionalEnabledCapabilities?: (
    | 'openshift-samples'
    | 'baremetal'
    | 'marketplace'
    | 'Console'
    | 'Insights'
    | 'Storage'
    | 'CSISnapshot'
    | 'NodeTuning'
    | 'MachineAPI'
    | 'Build'
    | 'DeploymentConfig'
    | 'ImageRegistry'
    | 'OperatorLifecycleManager'
    | 'CloudCredential'
    | 'Ingress'
    | 'CloudControllerManager'
    | 'OperatorLifecycleManagerV1'
  )[];
  baselineCapabilitySet?:
    'None' | 'v4.11' | 'v4.12' | 'v4.13' | 'v4.14' | 'v4.15' | 'v4.16' | 'v4.17' | 'v4.18' | 'vCurrent';
}
export interface ClusterVersionSpecDesiredUpdate {
  architecture?: 'Multi' | '';
  force?: boolean;
  image?: string;
  version?: string;
}
export interface ClusterVersionSpecOverridesItem {
  group: string;
  kind: string;
  name: string;
  namespace: string;
  unmanaged: boolean;
}
export interface ClusterVersionStatus {
  availableUpdates: ClusterVersionStatusAvailableUpdatesItem[] | null;
  capabilities?: ClusterVersionStatusCapabilities;
  conditionalUpdates?: ClusterVersionStatusConditionalUpdatesItem[];
  conditions?: ClusterVersionStatusConditionsItem[];
  desired: ClusterVersionStatusDesired;
  history?: ClusterVersionStatusHistoryItem[];
  observedGeneration: number;
  versionHash: string;
}
export interface ClusterVersionStatusAvailableUpdatesItem {
  architecture?: 'Multi' | '';
  channels?: string[];
  image: string;
  url?: string;
  version: string;
}
export interface ClusterVersionStatusCapabilities {
  enabledCapabilities?: (
    | 'openshift-samples'
    | 'baremetal'
    | 'marketplace'
    | 'Console'
    | 'Insights'
    | 'Storage'
    | 'CSISnapshot'
    | 'NodeTuning'
    | 'MachineAPI'
    | 'Build'
    | 'DeploymentConfig'
    | 'ImageRegistry'
    | 'OperatorLifecycleManager'
    | 'CloudCredential'
    | 'Ingress'
    | 'CloudControllerManager'
    | 'OperatorLifecycleManagerV1'
  )[];
  knownCapabilities?: (
    | 'openshift-samples'
    | 'baremetal'
    | 'marketplace'
    | 'Console'
    | 'Insights'
    | 'Storage'
    | 'CSISnapshot'
    | 'NodeTuning'
    | 'MachineAPI'
    | 'Build'
    | 'DeploymentConfig'
    | 'ImageRegistry'
    | 'OperatorLifecycleManager'
    | 'CloudCredential'
    | 'Ingress'
    | 'CloudControllerManager'
    | 'OperatorLifecycleManagerV1'
  )[];
}
export interface ClusterVersionStatusConditionalUpdatesItem {
  conditions?: ClusterVersionStatusConditionalUpdatesItemConditionsItem[];
  release: ClusterVersionStatusConditionalUpdatesItemRelease;
  risks: ClusterVersionStatusConditionalUpdatesItemRisksItem[];
}
export interface ClusterVersionStatusConditionalUpdatesItemConditionsItem {
  lastTransitionTime: string;
  message: string;
  observedGeneration?: number;
  reason: string;
  status: 'True' | 'False' | 'Unknown';
  type: string;
}
export interface ClusterVersionStatusConditionalUpdatesItemRelease {
  architecture?: 'Multi' | '';
  channels?: string[];
  image: string;
  url?: string;
  version: string;
}
export interface ClusterVersionStatusConditionalUpdatesItemRisksItem {
  matchingRules: ClusterVersionStatusConditionalUpdatesItemRisksItemMatchingRulesItem[];
  message: string;
  name: string;
  url: string;
}
export interface ClusterVersionStatusConditionalUpdatesItemRisksItemMatchingRulesItem {
  promql?: ClusterVersionStatusConditionalUpdatesItemRisksItemMatchingRulesItemPromql;
  type: 'Always' | 'PromQL';
}
export interface ClusterVersionStatusConditionalUpdatesItemRisksItemMatchingRulesItemPromql {
  promql: string;
}
export interface ClusterVersionStatusConditionsItem {
  lastTransitionTime: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface ClusterVersionStatusDesired {
  architecture?: 'Multi' | '';
  channels?: string[];
  image: string;
  url?: string;
  version: string;
}
export interface ClusterVersionStatusHistoryItem {
  acceptedRisks?: string;
  completionTime: string | null;
  image: string;
  startedTime: string;
  state: string;
  verified: boolean;
  version?: string;
}
