// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface VirtualMachineInstancetype {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: VirtualMachineInstancetypeSpec;
}
export interface VirtualMachineInstancetypeSpec {
  annotations?: {
    [k: string]: string;
  };
  cpu: VirtualMachineInstancetypeSpecCpu;
  gpus?: VirtualMachineInstancetypeSpecGpusItem[];
  hostDevices?: VirtualMachineInstancetypeSpecHostDevicesItem[];
  ioThreads?: VirtualMachineInstancetypeSpecIoThreads;
  ioThreadsPolicy?: string;
  launchSecurity?: VirtualMachineInstancetypeSpecLaunchSecurity;
  memory: VirtualMachineInstancetypeSpecMemory;
  nodeSelector?: {
    [k: string]: string;
  };
  schedulerName?: string;
}
export interface VirtualMachineInstancetypeSpecCpu {
  dedicatedCPUPlacement?: boolean;
  guest: number;
  isolateEmulatorThread?: boolean;
  maxSockets?: number;
  model?: string;
  numa?: VirtualMachineInstancetypeSpecCpuNuma;
  realtime?: VirtualMachineInstancetypeSpecCpuRealtime;
}
export interface VirtualMachineInstancetypeSpecCpuNuma {
  guestMappingPassthrough?: Record<string, unknown>;
}
export interface VirtualMachineInstancetypeSpecCpuRealtime {
  mask?: string;
}
export interface VirtualMachineInstancetypeSpecGpusItem {
  claimName?: string;
  deviceName?: string;
  name: string;
  requestName?: string;
  tag?: string;
  virtualGPUOptions?: VirtualMachineInstancetypeSpecGpusItemVirtualGPUOptions;
}
export interface VirtualMachineInstancetypeSpecGpusItemVirtualGPUOptions {
  display?: VirtualMachineInstancetypeSpecGpusItemVirtualGPUOptionsDisplay;
}
export interface VirtualMachineInstancetypeSpecGpusItemVirtualGPUOptionsDisplay {
  enabled?: boolean;
  ramFB?: VirtualMachineInstancetypeSpecGpusItemVirtualGPUOptionsDisplayRamFB;
}
export interface VirtualMachineInstancetypeSpecGpusItemVirtualGPUOptionsDisplayRamFB {
  enabled?: boolean;
}
export interface VirtualMachineInstancetypeSpecHostDevicesItem {
  claimName?: string;
  deviceName?: string;
  name: string;
  requestName?: string;
  tag?: string;
}
export interface VirtualMachineInstancetypeSpecIoThreads {
  supplementalPoolThreadCount?: number;
}
export interface VirtualMachineInstancetypeSpecLaunchSecurity {
  sev?: VirtualMachineInstancetypeSpecLaunchSecuritySev;
  snp?: Record<string, unknown>;
  tdx?: Record<string, unknown>;
}
export interface VirtualMachineInstancetypeSpecLaunchSecuritySev {
  attestation?: Record<string, unknown>;
  dhCert?: string;
  policy?: VirtualMachineInstancetypeSpecLaunchSecuritySevPolicy;
  session?: string;
}
export interface VirtualMachineInstancetypeSpecLaunchSecuritySevPolicy {
  encryptedState?: boolean;
}
export interface VirtualMachineInstancetypeSpecMemory {
  guest: number | string;
  hugepages?: VirtualMachineInstancetypeSpecMemoryHugepages;
  maxGuest?: number | string;
  overcommitPercent?: number;
}
export interface VirtualMachineInstancetypeSpecMemoryHugepages {
  pageSize?: string;
}
