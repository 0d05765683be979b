// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface Machine {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: MachineSpec;
  status?: MachineStatus;
}
export interface MachineSpec {
  bootstrap: MachineSpecBootstrap;
  clusterName: string;
  failureDomain?: string;
  infrastructureRef: MachineSpecInfrastructureRef;
  nodeDeletionTimeout?: string;
  nodeDrainTimeout?: string;
  nodeVolumeDetachTimeout?: string;
  providerID?: string;
  readinessGates?: MachineSpecReadinessGatesItem[];
  taints?: MachineSpecTaintsItem[];
  version?: string;
}
export interface MachineSpecBootstrap {
  configRef?: MachineSpecBootstrapConfigRef;
  dataSecretName?: string;
}
export interface MachineSpecBootstrapConfigRef {
  apiVersion?: string;
  fieldPath?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  resourceVersion?: string;
  uid?: string;
}
export interface MachineSpecInfrastructureRef {
  apiVersion?: string;
  fieldPath?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  resourceVersion?: string;
  uid?: string;
}
export interface MachineSpecReadinessGatesItem {
  conditionType: string;
  polarity?: 'Positive' | 'Negative';
}
export interface MachineSpecTaintsItem {
  effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
  key: string;
  propagation: 'Always' | 'OnInitialization';
  value?: string;
}
export interface MachineStatus {
  addresses?: MachineStatusAddressesItem[];
  bootstrapReady?: boolean;
  certificatesExpiryDate?: string;
  conditions?: MachineStatusConditionsItem[];
  deletion?: MachineStatusDeletion;
  failureMessage?: string;
  failureReason?: string;
  infrastructureReady?: boolean;
  lastUpdated?: string;
  nodeInfo?: MachineStatusNodeInfo;
  nodeRef?: MachineStatusNodeRef;
  observedGeneration?: number;
  phase?:
    'Pending' | 'Provisioning' | 'Provisioned' | 'Running' | 'Deleting' | 'Deleted' | 'Failed' | 'Unknown';
  v1beta2?: MachineStatusV1Beta2;
}
export interface MachineStatusAddressesItem {
  address: string;
  type: 'Hostname' | 'ExternalIP' | 'InternalIP' | 'ExternalDNS' | 'InternalDNS';
}
export interface MachineStatusConditionsItem {
  lastTransitionTime: string;
  message?: string;
  reason?: string;
  severity?: string;
  status: string;
  type: string;
}
export interface MachineStatusDeletion {
  nodeDrainStartTime?: string;
  waitForNodeVolumeDetachStartTime?: string;
}
export interface MachineStatusNodeInfo {
  architecture: string;
  bootID: string;
  containerRuntimeVersion: string;
  kernelVersion: string;
  kubeProxyVersion: string;
  kubeletVersion: string;
  machineID: string;
  operatingSystem: string;
  osImage: string;
  swap?: MachineStatusNodeInfoSwap;
  systemUUID: string;
}
export interface MachineStatusNodeInfoSwap {
  capacity?: number;
}
export interface MachineStatusNodeRef {
  apiVersion?: string;
  fieldPath?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  resourceVersion?: string;
  uid?: string;
}
export interface MachineStatusV1Beta2 {
  conditions?: MachineStatusV1Beta2ConditionsItem[];
}
export interface MachineStatusV1Beta2ConditionsItem {
  lastTransitionTime: string;
  message: string;
  observedGeneration?: number;
  reason: string;
  status: 'True' | 'False' | 'Unknown';
  type: string;
}
