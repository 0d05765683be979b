// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface InfraEnv {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: InfraEnvSpec;
  status?: InfraEnvStatus;
}
export interface InfraEnvSpec {
  additionalNTPSources?: string[];
  additionalTrustBundle?: string;
  agentApproval?: InfraEnvSpecAgentApproval;
  agentLabels?: {
    [k: string]: string;
  };
  clusterRef?: InfraEnvSpecClusterRef;
  cpuArchitecture?: string;
  ignitionConfigOverride?: string;
  imageType?: string;
  ipxeScriptType?: '' | 'DiscoveryImageAlways' | 'BootOrderControl';
  kernelArguments?: InfraEnvSpecKernelArgumentsItem[];
  mirrorRegistryRef?: InfraEnvSpecMirrorRegistryRef;
  networkDiscoveryDelaySeconds?: number;
  nmStateConfigLabelSelector?: InfraEnvSpecNmStateConfigLabelSelector;
  ntpSources?: string[];
  osImageVersion?: string;
  proxy?: InfraEnvSpecProxy;
  pullSecretRef: InfraEnvSpecPullSecretRef;
  sshAuthorizedKey?: string;
}
export interface InfraEnvSpecAgentApproval {
  autoApprove?: boolean;
}
export interface InfraEnvSpecClusterRef {
  name?: string;
  namespace?: string;
}
export interface InfraEnvSpecKernelArgumentsItem {
  operation?: 'append' | 'replace' | 'delete';
  value?: string;
}
export interface InfraEnvSpecMirrorRegistryRef {
  name: string;
  namespace: string;
}
export interface InfraEnvSpecNmStateConfigLabelSelector {
  matchExpressions?: InfraEnvSpecNmStateConfigLabelSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface InfraEnvSpecNmStateConfigLabelSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface InfraEnvSpecProxy {
  httpProxy?: string;
  httpsProxy?: string;
  noProxy?: string;
}
export interface InfraEnvSpecPullSecretRef {
  name?: string;
}
export interface InfraEnvStatus {
  agentLabelSelector?: InfraEnvStatusAgentLabelSelector;
  bootArtifacts?: InfraEnvStatusBootArtifacts;
  conditions?: InfraEnvStatusConditionsItem[];
  createdTime?: string;
  debugInfo?: InfraEnvStatusDebugInfo;
  isoDownloadURL?: string;
}
export interface InfraEnvStatusAgentLabelSelector {
  matchExpressions?: InfraEnvStatusAgentLabelSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface InfraEnvStatusAgentLabelSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface InfraEnvStatusBootArtifacts {
  discoveryIgnitionURL?: string;
  initrd?: string;
  ipxeScript?: string;
  kernel?: string;
  rootfs?: string;
}
export interface InfraEnvStatusConditionsItem {
  lastHeartbeatTime?: string;
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface InfraEnvStatusDebugInfo {
  eventsURL?: string;
  staticNetworkDownloadURL?: string;
}
