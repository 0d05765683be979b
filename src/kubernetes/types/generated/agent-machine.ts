// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface AgentMachine {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: AgentMachineSpec;
  status?: AgentMachineStatus;
}
export interface AgentMachineSpec {
  agentLabelSelector?: AgentMachineSpecAgentLabelSelector;
  providerID?: string;
}
export interface AgentMachineSpecAgentLabelSelector {
  matchExpressions?: AgentMachineSpecAgentLabelSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface AgentMachineSpecAgentLabelSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface AgentMachineStatus {
  addresses?: AgentMachineStatusAddressesItem[];
  agentRef?: AgentMachineStatusAgentRef;
  conditions?: AgentMachineStatusConditionsItem[];
  failureMessage?: string;
  failureReason?: string;
  ready?: boolean;
}
export interface AgentMachineStatusAddressesItem {
  address: string;
  type: 'Hostname' | 'ExternalIP' | 'InternalIP' | 'ExternalDNS' | 'InternalDNS';
}
export interface AgentMachineStatusAgentRef {
  name?: string;
  namespace?: string;
}
export interface AgentMachineStatusConditionsItem {
  lastTransitionTime: string;
  message?: string;
  reason?: string;
  severity?: string;
  status: string;
  type: string;
}
