// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface NodePool {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: NodePoolSpec;
  status?: NodePoolStatus;
}
export interface NodePoolSpec {
  arch?: 'arm64' | 'amd64' | 'ppc64le' | 's390x';
  autoScaling?: NodePoolSpecAutoScaling;
  clusterName: string;
  config?: NodePoolSpecConfigItem[];
  management: NodePoolSpecManagement;
  nodeDrainTimeout?: string;
  nodeLabels?: {
    [k: string]: string;
  };
  nodeVolumeDetachTimeout?: string;
  pausedUntil?: string;
  platform: NodePoolSpecPlatform;
  release: NodePoolSpecRelease;
  replicas?: number;
  taints?: NodePoolSpecTaintsItem[];
  tuningConfig?: NodePoolSpecTuningConfigItem[];
}
export interface NodePoolSpecAutoScaling {
  max: number;
  min: number;
}
export interface NodePoolSpecConfigItem {
  name?: string;
}
export interface NodePoolSpecManagement {
  autoRepair?: boolean;
  inPlace?: NodePoolSpecManagementInPlace;
  replace?: NodePoolSpecManagementReplace;
  upgradeType: 'Replace' | 'InPlace';
}
export interface NodePoolSpecManagementInPlace {
  maxUnavailable?: number | string;
}
export interface NodePoolSpecManagementReplace {
  rollingUpdate?: NodePoolSpecManagementReplaceRollingUpdate;
  strategy?: 'RollingUpdate' | 'OnDelete';
}
export interface NodePoolSpecManagementReplaceRollingUpdate {
  maxSurge?: number | string;
  maxUnavailable?: number | string;
}
export interface NodePoolSpecPlatform {
  agent?: NodePoolSpecPlatformAgent;
  aws?: NodePoolSpecPlatformAws;
  azure?: Record<string, unknown>;
  ibmcloud?: Record<string, unknown>;
  kubevirt?: NodePoolSpecPlatformKubevirt;
  powervs?: Record<string, unknown>;
  type: 'AWS' | 'Azure' | 'IBMCloud' | 'KubeVirt' | 'Agent' | 'PowerVS' | 'None';
}
export interface NodePoolSpecPlatformAgent {
  agentLabelSelector?: NodePoolSpecPlatformAgentAgentLabelSelector;
}
export interface NodePoolSpecPlatformAgentAgentLabelSelector {
  matchExpressions?: NodePoolSpecPlatformAgentAgentLabelSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface NodePoolSpecPlatformAgentAgentLabelSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface NodePoolSpecPlatformAws {
  ami?: string;
  imageType?: 'Windows' | 'Linux';
  instanceProfile?: string;
  instanceType: string;
  placement?: NodePoolSpecPlatformAwsPlacement;
  resourceTags?: NodePoolSpecPlatformAwsResourceTagsItem[];
  rootVolume?: NodePoolSpecPlatformAwsRootVolume;
  securityGroups?: NodePoolSpecPlatformAwsSecurityGroupsItem[];
  subnet: NodePoolSpecPlatformAwsSubnet;
}
export interface NodePoolSpecPlatformAwsPlacement {
  capacityReservation?: NodePoolSpecPlatformAwsPlacementCapacityReservation;
  marketType?: '' | 'OnDemand' | 'Spot' | 'CapacityBlocks';
  spot?: NodePoolSpecPlatformAwsPlacementSpot;
  tenancy?: 'default' | 'dedicated' | 'host';
}
export interface NodePoolSpecPlatformAwsPlacementCapacityReservation {
  id?: string;
  marketType?: 'OnDemand' | 'CapacityBlocks';
  preference?: '' | 'None' | 'CapacityReservationsOnly' | 'Open';
}
export interface NodePoolSpecPlatformAwsPlacementSpot {
  maxPrice?: string;
}
export interface NodePoolSpecPlatformAwsResourceTagsItem {
  key: string;
  value: string;
}
export interface NodePoolSpecPlatformAwsRootVolume {
  encrypted?: boolean;
  encryptionKey?: string;
  iops?: number;
  size: number;
  type: string;
}
export interface NodePoolSpecPlatformAwsSecurityGroupsItem {
  filters?: NodePoolSpecPlatformAwsSecurityGroupsItemFiltersItem[];
  id?: string;
}
export interface NodePoolSpecPlatformAwsSecurityGroupsItemFiltersItem {
  name: string;
  values: string[];
}
export interface NodePoolSpecPlatformAwsSubnet {
  filters?: NodePoolSpecPlatformAwsSubnetFiltersItem[];
  id?: string;
}
export interface NodePoolSpecPlatformAwsSubnetFiltersItem {
  name: string;
  values: string[];
}
export interface NodePoolSpecPlatformKubevirt {
  additionalNetworks?: NodePoolSpecPlatformKubevirtAdditionalNetworksItem[];
  attachDefaultNetwork?: boolean;
  compute?: NodePoolSpecPlatformKubevirtCompute;
  hostDevices?: NodePoolSpecPlatformKubevirtHostDevicesItem[];
  networkInterfaceMultiqueue?: 'Enable' | 'Disable';
  nodeSelector?: {
    [k: string]: string;
  };
  rootVolume: NodePoolSpecPlatformKubevirtRootVolume;
}
export interface NodePoolSpecPlatformKubevirtAdditionalNetworksItem {
  name: string;
}
export interface NodePoolSpecPlatformKubevirtCompute {
  cores?: number;
  memory?: number | string;
  qosClass?: 'Burstable' | 'Guaranteed';
}
export interface NodePoolSpecPlatformKubevirtHostDevicesItem {
  count?: number;
  deviceName: string;
}
export interface NodePoolSpecPlatformKubevirtRootVolume {
  cacheStrategy?: NodePoolSpecPlatformKubevirtRootVolumeCacheStrategy;
  diskImage?: NodePoolSpecPlatformKubevirtRootVolumeDiskImage;
  persistent?: NodePoolSpecPlatformKubevirtRootVolumePersistent;
  type?: 'Persistent';
}
export interface NodePoolSpecPlatformKubevirtRootVolumeCacheStrategy {
  type: 'None' | 'PVC';
}
export interface NodePoolSpecPlatformKubevirtRootVolumeDiskImage {
  containerDiskImage?: string;
}
export interface NodePoolSpecPlatformKubevirtRootVolumePersistent {
  accessModes?: ('ReadWriteOnce' | 'ReadWriteMany' | 'ReadOnly' | 'ReadWriteOncePod')[];
  size?: number | string;
  storageClass?: string;
  volumeMode?: 'Filesystem' | 'Block';
}
export interface NodePoolSpecRelease {
  image: string;
}
export interface NodePoolSpecTaintsItem {
  effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
  key: string;
  value?: string;
}
export interface NodePoolSpecTuningConfigItem {
  name?: string;
}
export interface NodePoolStatus {
  conditions?: NodePoolStatusConditionsItem[];
  nodesInfo?: NodePoolStatusNodesInfo;
  platform?: NodePoolStatusPlatform;
  replicas?: number;
  version?: string;
}
export interface NodePoolStatusConditionsItem {
  lastTransitionTime: string;
  message?: string;
  observedGeneration?: number;
  reason?: string;
  severity?: string;
  status: string;
  type: string;
}
export interface NodePoolStatusNodesInfo {
  nodeVersions: NodePoolStatusNodesInfoNodeVersionsItem[];
}
export interface NodePoolStatusNodesInfoNodeVersionsItem {
  kubeletVersion: string;
  ocpVersion: string;
  readyNodeCount: number;
  unreadyNodeCount: number;
}
export interface NodePoolStatusPlatform {
  kubeVirt?: NodePoolStatusPlatformKubeVirt;
}
export interface NodePoolStatusPlatformKubeVirt {
  cacheName?: string;
  credentials?: NodePoolStatusPlatformKubeVirtCredentials;
}
export interface NodePoolStatusPlatformKubeVirtCredentials {
  infraKubeConfigSecret?: NodePoolStatusPlatformKubeVirtCredentialsInfraKubeConfigSecret;
  infraNamespace: string;
}
export interface NodePoolStatusPlatformKubeVirtCredentialsInfraKubeConfigSecret {
  key: string;
  name: string;
}
