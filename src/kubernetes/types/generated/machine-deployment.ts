// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface MachineDeployment {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: MachineDeploymentSpec;
  status?: MachineDeploymentStatus;
}
export interface MachineDeploymentSpec {
  clusterName: string;
  machineNamingStrategy?: MachineDeploymentSpecMachineNamingStrategy;
  minReadySeconds?: number;
  paused?: boolean;
  progressDeadlineSeconds?: number;
  replicas?: number;
  revisionHistoryLimit?: number;
  rolloutAfter?: string;
  selector: MachineDeploymentSpecSelector;
  strategy?: MachineDeploymentSpecStrategy;
  template: MachineDeploymentSpecTemplate;
}
export interface MachineDeploymentSpecMachineNamingStrategy {
  template?: string;
}
export interface MachineDeploymentSpecSelector {
  matchExpressions?: MachineDeploymentSpecSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface MachineDeploymentSpecSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface MachineDeploymentSpecStrategy {
  remediation?: MachineDeploymentSpecStrategyRemediation;
  rollingUpdate?: MachineDeploymentSpecStrategyRollingUpdate;
  type?: 'RollingUpdate' | 'OnDelete';
}
export interface MachineDeploymentSpecStrategyRemediation {
  maxInFlight?: number | string;
}
export interface MachineDeploymentSpecStrategyRollingUpdate {
  deletePolicy?: 'Random' | 'Newest' | 'Oldest';
  maxSurge?: number | string;
  maxUnavailable?: number | string;
}
export interface MachineDeploymentSpecTemplate {
  metadata?: MachineDeploymentSpecTemplateMetadata;
  spec?: MachineDeploymentSpecTemplateSpec;
}
export interface MachineDeploymentSpecTemplateMetadata {
  annotations?: {
    [k: string]: string;
  };
  labels?: {
    [k: string]: string;
  };
}
export interface MachineDeploymentSpecTemplateSpec {
  bootstrap: MachineDeploymentSpecTemplateSpecBootstrap;
  clusterName: string;
  failureDomain?: string;
  infrastructureRef: MachineDeploymentSpecTemplateSpecInfrastructureRef;
  nodeDeletionTimeout?: string;
  nodeDrainTimeout?: string;
  nodeVolumeDetachTimeout?: string;
  providerID?: string;
  readinessGates?: MachineDeploymentSpecTemplateSpecReadinessGatesItem[];
  taints?: MachineDeploymentSpecTemplateSpecTaintsItem[];
  version?: string;
}
export interface MachineDeploymentSpecTemplateSpecBootstrap {
  configRef?: MachineDeploymentSpecTemplateSpecBootstrapConfigRef;
  dataSecretName?: string;
}
export interface MachineDeploymentSpecTemplateSpecBootstrapConfigRef {
  apiVersion?: string;
  fieldPath?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  resourceVersion?: string;
  uid?: string;
}
export interface MachineDeploymentSpecTemplateSpecInfrastructureRef {
  apiVersion?: string;
  fieldPath?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  resourceVersion?: string;
  uid?: string;
}
export interface MachineDeploymentSpecTemplateSpecReadinessGatesItem {
  conditionType: string;
  polarity?: 'Positive' | 'Negative';
}
export interface MachineDeploymentSpecTemplateSpecTaintsItem {
  effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
  key: string;
  propagation: 'Always' | 'OnInitialization';
  value?: string;
}
export interface MachineDeploymentStatus {
  availableReplicas?: number;
  conditions?: MachineDeploymentStatusConditionsItem[];
  observedGeneration?: number;
  phase?: 'ScalingUp' | 'ScalingDown' | 'Running' | 'Failed' | 'Unknown';
  readyReplicas?: number;
  replicas?: number;
  selector?: string;
  unavailableReplicas?: number;
  updatedReplicas?: number;
  v1beta2?: MachineDeploymentStatusV1Beta2;
}
export interface MachineDeploymentStatusConditionsItem {
  lastTransitionTime: string;
  message?: string;
  reason?: string;
  severity?: string;
  status: string;
  type: string;
}
export interface MachineDeploymentStatusV1Beta2 {
  availableReplicas?: number;
  conditions?: MachineDeploymentStatusV1Beta2ConditionsItem[];
  readyReplicas?: number;
  upToDateReplicas?: number;
}
export interface MachineDeploymentStatusV1Beta2ConditionsItem {
  lastTransitionTime: string;
  message: string;
  observedGeneration?: number;
  reason: string;
  status: 'True' | 'False' | 'Unknown';
  type: string;
}
