// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface Network {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: NetworkSpec;
  status?: NetworkStatus;
}
export interface NetworkSpec {
  clusterNetwork?: NetworkSpecClusterNetworkItem[];
  externalIP?: NetworkSpecExternalIP;
  networkDiagnostics?: NetworkSpecNetworkDiagnostics;
  networkType?: string;
  serviceNetwork?: string[];
  serviceNodePortRange?: string;
}
export interface NetworkSpecClusterNetworkItem {
  cidr?: string;
  hostPrefix?: number;
}
export interface NetworkSpecExternalIP {
  autoAssignCIDRs?: string[];
  policy?: NetworkSpecExternalIPPolicy;
}
export interface NetworkSpecExternalIPPolicy {
  allowedCIDRs?: string[];
  rejectedCIDRs?: string[];
}
export interface NetworkSpecNetworkDiagnostics {
  mode?: '' | 'All' | 'Disabled';
  sourcePlacement?: NetworkSpecNetworkDiagnosticsSourcePlacement;
  targetPlacement?: NetworkSpecNetworkDiagnosticsTargetPlacement;
}
export interface NetworkSpecNetworkDiagnosticsSourcePlacement {
  nodeSelector?: {
    [k: string]: string;
  };
  tolerations?: NetworkSpecNetworkDiagnosticsSourcePlacementTolerationsItem[];
}
export interface NetworkSpecNetworkDiagnosticsSourcePlacementTolerationsItem {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface NetworkSpecNetworkDiagnosticsTargetPlacement {
  nodeSelector?: {
    [k: string]: string;
  };
  tolerations?: NetworkSpecNetworkDiagnosticsTargetPlacementTolerationsItem[];
}
export interface NetworkSpecNetworkDiagnosticsTargetPlacementTolerationsItem {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface NetworkStatus {
  clusterNetwork?: NetworkStatusClusterNetworkItem[];
  clusterNetworkMTU?: number;
  conditions?: NetworkStatusConditionsItem[];
  migration?: NetworkStatusMigration;
  networkType?: string;
  serviceNetwork?: string[];
}
export interface NetworkStatusClusterNetworkItem {
  cidr?: string;
  hostPrefix?: number;
}
export interface NetworkStatusConditionsItem {
  lastTransitionTime: string;
  message: string;
  observedGeneration?: number;
  reason: string;
  status: 'True' | 'False' | 'Unknown';
  type: string;
}
export interface NetworkStatusMigration {
  mtu?: NetworkStatusMigrationMtu;
  networkType?: string;
}
export interface NetworkStatusMigrationMtu {
  machine?: NetworkStatusMigrationMtuMachine;
  network?: NetworkStatusMigrationMtuNetwork;
}
export interface NetworkStatusMigrationMtuMachine {
  from?: number;
  to?: number;
}
export interface NetworkStatusMigrationMtuNetwork {
  from?: number;
  to?: number;
}
