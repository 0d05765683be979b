// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface MachineSet {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: MachineSetSpec;
  status?: MachineSetStatus;
}
export interface MachineSetSpec {
  clusterName: string;
  deletePolicy?: 'Random' | 'Newest' | 'Oldest';
  machineNamingStrategy?: MachineSetSpecMachineNamingStrategy;
  minReadySeconds?: number;
  replicas?: number;
  selector: MachineSetSpecSelector;
  template?: MachineSetSpecTemplate;
}
export interface MachineSetSpecMachineNamingStrategy {
  template?: string;
}
export interface MachineSetSpecSelector {
  matchExpressions?: MachineSetSpecSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface MachineSetSpecSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface MachineSetSpecTemplate {
  metadata?: MachineSetSpecTemplateMetadata;
  spec?: MachineSetSpecTemplateSpec;
}
export interface MachineSetSpecTemplateMetadata {
  annotations?: {
    [k: string]: string;
  };
  labels?: {
    [k: string]: string;
  };
}
export interface MachineSetSpecTemplateSpec {
  bootstrap: MachineSetSpecTemplateSpecBootstrap;
  clusterName: string;
  failureDomain?: string;
  infrastructureRef: MachineSetSpecTemplateSpecInfrastructureRef;
  nodeDeletionTimeout?: string;
  nodeDrainTimeout?: string;
  nodeVolumeDetachTimeout?: string;
  providerID?: string;
  readinessGates?: MachineSetSpecTemplateSpecReadinessGatesItem[];
  taints?: MachineSetSpecTemplateSpecTaintsItem[];
  version?: string;
}
export interface MachineSetSpecTemplateSpecBootstrap {
  configRef?: MachineSetSpecTemplateSpecBootstrapConfigRef;
  dataSecretName?: string;
}
export interface MachineSetSpecTemplateSpecBootstrapConfigRef {
  apiVersion?: string;
  fieldPath?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  resourceVersion?: string;
  uid?: string;
}
export interface MachineSetSpecTemplateSpecInfrastructureRef {
  apiVersion?: string;
  fieldPath?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  resourceVersion?: string;
  uid?: string;
}
export interface MachineSetSpecTemplateSpecReadinessGatesItem {
  conditionType: string;
  polarity?: 'Positive' | 'Negative';
}
export interface MachineSetSpecTemplateSpecTaintsItem {
  effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
  key: string;
  propagation: 'Always' | 'OnInitialization';
  value?: string;
}
export interface MachineSetStatus {
  availableReplicas?: number;
  conditions?: MachineSetStatusConditionsItem[];
  failureMessage?: string;
  failureReason?: string;
  fullyLabeledReplicas?: number;
  observedGeneration?: number;
  readyReplicas?: number;
  replicas?: number;
  selector?: string;
  v1beta2?: MachineSetStatusV1Beta2;
}
export interface MachineSetStatusConditionsItem {
  lastTransitionTime: string;
  message?: string;
  reason?: string;
  severity?: string;
  status: string;
  type: string;
}
export interface MachineSetStatusV1Beta2 {
  availableReplicas?: number;
  conditions?: MachineSetStatusV1Beta2ConditionsItem[];
  readyReplicas?: number;
  upToDateReplicas?: number;
}
export interface MachineSetStatusV1Beta2ConditionsItem {
  lastTransitionTime: string;
  message: string;
  observedGeneration?: number;
  reason: string;
  status: 'True' | 'False' | 'Unknown';
  type: string;
}
