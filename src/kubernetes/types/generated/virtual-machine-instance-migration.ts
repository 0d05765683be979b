// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface VirtualMachineInstanceMigration {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: VirtualMachineInstanceMigrationSpec;
  status?: VirtualMachineInstanceMigrationStatus;
}
export interface VirtualMachineInstanceMigrationSpec {
  addedNodeSelector?: {
    [k: string]: string;
  };
  priority?: string;
  receive?: VirtualMachineInstanceMigrationSpecReceive;
  sendTo?: VirtualMachineInstanceMigrationSpecSendTo;
  vmiName?: string;
}
export interface VirtualMachineInstanceMigrationSpecReceive {
  migrationID: string;
}
export interface VirtualMachineInstanceMigrationSpecSendTo {
  connectURL: string;
  migrationID: string;
}
export interface VirtualMachineInstanceMigrationStatus {
  conditions?: VirtualMachineInstanceMigrationStatusConditionsItem[];
  migrationState?: VirtualMachineInstanceMigrationStatusMigrationState;
  phase?: string;
  phaseTransitionTimestamps?: VirtualMachineInstanceMigrationStatusPhaseTransitionTimestampsItem[];
  synchronizationAddresses?: string[];
}
export interface VirtualMachineInstanceMigrationStatusConditionsItem {
  lastProbeTime?: string | null;
  lastTransitionTime?: string | null;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface VirtualMachineInstanceMigrationStatusMigrationState {
  abortRequested?: boolean;
  abortStatus?: string;
  completed?: boolean;
  endTimestamp?: string | null;
  failed?: boolean;
  failureReason?: string;
  migrationConfiguration?: VirtualMachineInstanceMigrationStatusMigrationStateMigrationConfiguration;
  migrationNetworkType?: string;
  migrationPolicyName?: string;
  migrationUid?: string;
  mode?: string;
  sourceNode?: string;
  sourcePersistentStatePVCName?: string;
  sourcePod?: string;
  sourceState?: VirtualMachineInstanceMigrationStatusMigrationStateSourceState;
  startTimestamp?: string | null;
  targetAttachmentPodUID?: string;
  targetCPUSet?: number[];
  targetDirectMigrationNodePorts?: {
    [k: string]: number;
  };
  targetMemoryOverhead?: number | string;
  targetNode?: string;
  targetNodeAddress?: string;
  targetNodeDomainDetected?: boolean;
  targetNodeDomainReadyTimestamp?: string;
  targetNodeTopology?: string;
  targetPersistentStatePVCName?: string;
  targetPod?: string;
  targetState?: VirtualMachineInstanceMigrationStatusMigrationStateTargetState;
}
export interface VirtualMachineInstanceMigrationStatusMigrationStateMigrationConfiguration {
  allowAutoConverge?: boolean;
  allowPostCopy?: boolean;
  allowWorkloadDisruption?: boolean;
  bandwidthPerMigration?: number | string;
  completionTimeoutPerGiB?: number;
  disableTLS?: boolean;
  experimental?: VirtualMachineInstanceMigrationStatusMigrationStateMigrationConfigurationExperimental;
  matchSELinuxLevelOnMigration?: boolean;
  maxDowntimeMs?: number;
  network?: string;
  nodeDrainTaintKey?: string;
  parallelMigrationsPerCluster?: number;
  parallelOutboundMigrationsPerNode?: number;
  progressTimeout?: number;
  unsafeMigrationOverride?: boolean;
  utilityVolumesTimeout?: number;
}
export interface VirtualMachineInstanceMigrationStatusMigrationStateMigrationConfigurationExperimental {
  compression?: 'none' | 'zstd';
  downtimeTuning?: VirtualMachineInstanceMigrationStatusMigrationStateMigrationConfigurationExperimentalDowntimeTuning;
  stallDetector?: VirtualMachineInstanceMigrationStatusMigrationStateMigrationConfigurationExperimentalStallDetector;
}
export interface VirtualMachineInstanceMigrationStatusMigrationStateMigrationConfigurationExperimentalDowntimeTuning {
  cooldownSeconds?: number;
  initialMs?: number;
  startAfterIteration?: number;
  steps?: number;
}
export interface VirtualMachineInstanceMigrationStatusMigrationStateMigrationConfigurationExperimentalStallDetector {
  completionTimeoutFactor?: number | string;
  ewmaAlpha?: number | string;
  patienceWindowDecayFactor?: number | string;
  precopyPossibleFactor?: number | string;
  searchLocalMinima?: boolean;
  stallMargin?: number;
  stallProgressTimeout?: number;
  switchoverTimeout?: number;
}
export interface VirtualMachineInstanceMigrationStatusMigrationStateSourceState {
  domainName?: string;
  domainNamespace?: string;
  migrationUID?: string;
  node?: string;
  nodeSelectors?: {
    [k: string]: string;
  };
  persistentStatePVCName?: string;
  pod?: string;
  selinuxContext?: string;
  syncAddress?: string;
  virtualMachineInstanceUID?: string;
}
export interface VirtualMachineInstanceMigrationStatusMigrationStateTargetState {
  attachmentPodUID?: string;
  cpuSet?: number[];
  directMigrationNodePorts?: {
    [k: string]: number;
  };
  domainDetected?: boolean;
  domainName?: string;
  domainNamespace?: string;
  domainReadyTimestamp?: string;
  migrationUID?: string;
  node?: string;
  nodeAddress?: string;
  nodeTopology?: string;
  persistentStatePVCName?: string;
  pod?: string;
  selinuxContext?: string;
  syncAddress?: string;
  virtualMachineInstanceUID?: string;
}
export interface VirtualMachineInstanceMigrationStatusPhaseTransitionTimestampsItem {
  phase?: string;
  phaseTransitionTimestamp?: string;
}
