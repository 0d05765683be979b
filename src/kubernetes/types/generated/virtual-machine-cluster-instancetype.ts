// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface VirtualMachineClusterInstancetype {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: VirtualMachineClusterInstancetypeSpec;
}
export interface VirtualMachineClusterInstancetypeSpec {
  annotations?: {
    [k: string]: string;
  };
  cpu: VirtualMachineClusterInstancetypeSpecCpu;
  gpus?: VirtualMachineClusterInstancetypeSpecGpusItem[];
  hostDevices?: VirtualMachineClusterInstancetypeSpecHostDevicesItem[];
  ioThreads?: VirtualMachineClusterInstancetypeSpecIoThreads;
  ioThreadsPolicy?: string;
  launchSecurity?: VirtualMachineClusterInstancetypeSpecLaunchSecurity;
  memory: VirtualMachineClusterInstancetypeSpecMemory;
  nodeSelector?: {
    [k: string]: string;
  };
  schedulerName?: string;
}
export interface VirtualMachineClusterInstancetypeSpecCpu {
  dedicatedCPUPlacement?: boolean;
  guest: number;
  isolateEmulatorThread?: boolean;
  maxSockets?: number;
  model?: string;
  numa?: VirtualMachineClusterInstancetypeSpecCpuNuma;
  realtime?: VirtualMachineClusterInstancetypeSpecCpuRealtime;
}
export interface VirtualMachineClusterInstancetypeSpecCpuNuma {
  guestMappingPassthrough?: Record<string, unknown>;
}
export interface VirtualMachineClusterInstancetypeSpecCpuRealtime {
  mask?: string;
}
export interface VirtualMachineClusterInstancetypeSpecGpusItem {
  claimName?: string;
  deviceName?: string;
  name: string;
  requestName?: string;
  tag?: string;
  virtualGPUOptions?: VirtualMachineClusterInstancetypeSpecGpusItemVirtualGPUOptions;
}
export interface VirtualMachineClusterInstancetypeSpecGpusItemVirtualGPUOptions {
  display?: VirtualMachineClusterInstancetypeSpecGpusItemVirtualGPUOptionsDisplay;
}
export interface VirtualMachineClusterInstancetypeSpecGpusItemVirtualGPUOptionsDisplay {
  enabled?: boolean;
  ramFB?: VirtualMachineClusterInstancetypeSpecGpusItemVirtualGPUOptionsDisplayRamFB;
}
export interface VirtualMachineClusterInstancetypeSpecGpusItemVirtualGPUOptionsDisplayRamFB {
  enabled?: boolean;
}
export interface VirtualMachineClusterInstancetypeSpecHostDevicesItem {
  claimName?: string;
  deviceName?: string;
  name: string;
  requestName?: string;
  tag?: string;
}
export interface VirtualMachineClusterInstancetypeSpecIoThreads {
  supplementalPoolThreadCount?: number;
}
export interface VirtualMachineClusterInstancetypeSpecLaunchSecurity {
  sev?: VirtualMachineClusterInstancetypeSpecLaunchSecuritySev;
  snp?: Record<string, unknown>;
  tdx?: Record<string, unknown>;
}
export interface VirtualMachineClusterInstancetypeSpecLaunchSecuritySev {
  attestation?: Record<string, unknown>;
  dhCert?: string;
  policy?: VirtualMachineClusterInstancetypeSpecLaunchSecuritySevPolicy;
  session?: string;
}
export interface VirtualMachineClusterInstancetypeSpecLaunchSecuritySevPolicy {
  encryptedState?: boolean;
}
export interface VirtualMachineClusterInstancetypeSpecMemory {
  guest: number | string;
  hugepages?: VirtualMachineClusterInstancetypeSpecMemoryHugepages;
  maxGuest?: number | string;
  overcommitPercent?: number;
}
export interface VirtualMachineClusterInstancetypeSpecMemoryHugepages {
  pageSize?: string;
}
