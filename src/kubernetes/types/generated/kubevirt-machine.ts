// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface KubevirtMachine {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: KubevirtMachineSpec;
  status?: KubevirtMachineStatus;
}
export interface KubevirtMachineSpec {
  infraClusterSecretRef?: KubevirtMachineSpecInfraClusterSecretRef;
  providerID?: string;
  virtualMachineBootstrapCheck?: KubevirtMachineSpecVirtualMachineBootstrapCheck;
  virtualMachineTemplate?: Record<string, unknown>;
}
export interface KubevirtMachineSpecInfraClusterSecretRef {
  apiVersion?: string;
  fieldPath?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  resourceVersion?: string;
  uid?: string;
}
export interface KubevirtMachineSpecVirtualMachineBootstrapCheck {
  checkStrategy?: 'none' | 'ssh';
}
export interface KubevirtMachineStatus {
  addresses?: KubevirtMachineStatusAddressesItem[];
  conditions?: KubevirtMachineStatusConditionsItem[];
  failureMessage?: string;
  failureReason?: string;
  loadBalancerConfigured?: boolean;
  nodeupdated?: boolean;
  ready: boolean;
}
export interface KubevirtMachineStatusAddressesItem {
  address: string;
  type: 'Hostname' | 'ExternalIP' | 'InternalIP' | 'ExternalDNS' | 'InternalDNS';
}
export interface KubevirtMachineStatusConditionsItem {
  lastTransitionTime: string;
  message?: string;
  reason?: string;
  severity?: string;
  status: string;
  type: string;
}
