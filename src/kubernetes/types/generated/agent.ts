// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface Agent {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: AgentSpec;
  status?: AgentStatus;
}
export interface AgentSpec {
  approved: boolean;
  clusterDeploymentName?: AgentSpecClusterDeploymentName;
  fencingCredentialsSecretRef?: string;
  hostname?: string;
  ignitionConfigOverrides?: string;
  ignitionEndpointHTTPHeaders?: {
    [k: string]: string;
  };
  ignitionEndpointTokenReference?: AgentSpecIgnitionEndpointTokenReference;
  installation_disk_id?: string;
  installation_disk_path?: string;
  installerArgs?: string;
  machineConfigPool?: string;
  nodeLabels?: {
    [k: string]: string;
  };
  role: string;
}
export interface AgentSpecClusterDeploymentName {
  name?: string;
  namespace?: string;
}
export interface AgentSpecIgnitionEndpointTokenReference {
  name: string;
  namespace: string;
}
export interface AgentStatus {
  bootstrap?: boolean;
  conditions?: AgentStatusConditionsItem[];
  csrStatus?: AgentStatusCsrStatus;
  debugInfo?: AgentStatusDebugInfo;
  deprovision_info?: AgentStatusDeprovisionInfo;
  installation_disk_id?: string;
  inventory?: AgentStatusInventory;
  kind?: string;
  ntpSources?: AgentStatusNtpSourcesItem[];
  progress?: AgentStatusProgress;
  role?: string;
  validationsInfo?: {
    [k: string]: AgentStatusValidationsInfoValueItem[];
  };
}
export interface AgentStatusConditionsItem {
  lastHeartbeatTime?: string;
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface AgentStatusCsrStatus {
  approvedCSRs?: AgentStatusCsrStatusApprovedCSRsItem[];
  lastApprovalAttempt?: string;
}
export interface AgentStatusCsrStatusApprovedCSRsItem {
  approvedAt: string;
  name: string;
  type: string;
}
export interface AgentStatusDebugInfo {
  eventsURL?: string;
  logsURL?: string;
  state?: string;
  stateInfo?: string;
}
export interface AgentStatusDeprovisionInfo {
  cluster_name?: string;
  cluster_namespace?: string;
  message?: string;
  node_name?: string;
}
export interface AgentStatusInventory {
  bmcAddress?: string;
  bmcV6Address?: string;
  boot?: AgentStatusInventoryBoot;
  cpu?: AgentStatusInventoryCpu;
  disks?: AgentStatusInventoryDisksItem[];
  gpus?: AgentStatusInventoryGpusItem[];
  hostname?: string;
  interfaces?: AgentStatusInventoryInterfacesItem[];
  memory?: AgentStatusInventoryMemory;
  reportTime?: string;
  systemVendor?: AgentStatusInventorySystemVendor;
}
export interface AgentStatusInventoryBoot {
  currentBootMode?: string;
  deviceType?: string;
  pxeInterface?: string;
}
export interface AgentStatusInventoryCpu {
  architecture?: string;
  clockMegahertz?: number;
  count?: number;
  flags?: string[];
  modelName?: string;
}
export interface AgentStatusInventoryDisksItem {
  bootable?: boolean;
  byID?: string;
  byPath?: string;
  driveType?: string;
  hctl?: string;
  id: string;
  installationEligibility?: AgentStatusInventoryDisksItemInstallationEligibility;
  ioPerf?: AgentStatusInventoryDisksItemIoPerf;
  model?: string;
  name?: string;
  path?: string;
  serial?: string;
  sizeBytes?: number;
  smart?: string;
  vendor?: string;
  wwn?: string;
}
export interface AgentStatusInventoryDisksItemInstallationEligibility {
  eligible?: boolean;
  notEligibleReasons: string[];
}
export interface AgentStatusInventoryDisksItemIoPerf {
  syncDurationMilliseconds?: number;
}
export interface AgentStatusInventoryGpusItem {
  address?: string;
  deviceID?: string;
  name?: string;
  vendor?: string;
  vendorID?: string;
}
export interface AgentStatusInventoryInterfacesItem {
  biosDevName?: string;
  clientID?: string;
  flags: string[];
  hasCarrier?: boolean;
  ipV4Addresses: string[];
  ipV6Addresses: string[];
  macAddress?: string;
  mtu?: number;
  name?: string;
  product?: string;
  speedMbps?: number;
  vendor?: string;
}
export interface AgentStatusInventoryMemory {
  physicalBytes?: number;
  usableBytes?: number;
}
export interface AgentStatusInventorySystemVendor {
  manufacturer?: string;
  productName?: string;
  serialNumber?: string;
  virtual?: boolean;
}
export interface AgentStatusNtpSourcesItem {
  sourceName?: string;
  sourceState?: string;
}
export interface AgentStatusProgress {
  currentStage?: string;
  installationPercentage?: number;
  progressInfo?: string;
  progressStages?: string[];
  stageStartTime?: string;
  stageUpdateTime?: string;
}
export interface AgentStatusValidationsInfoValueItem {
  id: string;
  message: string;
  status: string;
}
