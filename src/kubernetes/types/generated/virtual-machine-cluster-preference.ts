// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface VirtualMachineClusterPreference {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: VirtualMachineClusterPreferenceSpec;
}
export interface VirtualMachineClusterPreferenceSpec {
  annotations?: {
    [k: string]: string;
  };
  clock?: VirtualMachineClusterPreferenceSpecClock;
  cpu?: VirtualMachineClusterPreferenceSpecCpu;
  devices?: VirtualMachineClusterPreferenceSpecDevices;
  features?: VirtualMachineClusterPreferenceSpecFeatures;
  firmware?: VirtualMachineClusterPreferenceSpecFirmware;
  machine?: VirtualMachineClusterPreferenceSpecMachine;
  preferSpreadSocketToCoreRatio?: number;
  preferredArchitecture?: string;
  preferredLaunchSecurity?: VirtualMachineClusterPreferenceSpecPreferredLaunchSecurity;
  preferredSubdomain?: string;
  preferredTerminationGracePeriodSeconds?: number;
  requirements?: VirtualMachineClusterPreferenceSpecRequirements;
  volumes?: VirtualMachineClusterPreferenceSpecVolumes;
}
export interface VirtualMachineClusterPreferenceSpecClock {
  preferredClockOffset?: VirtualMachineClusterPreferenceSpecClockPreferredClockOffset;
  preferredTimer?: VirtualMachineClusterPreferenceSpecClockPreferredTimer;
}
export interface VirtualMachineClusterPreferenceSpecClockPreferredClockOffset {
  timezone?: string;
  utc?: VirtualMachineClusterPreferenceSpecClockPreferredClockOffsetUtc;
}
export interface VirtualMachineClusterPreferenceSpecClockPreferredClockOffsetUtc {
  offsetSeconds?: number;
}
export interface VirtualMachineClusterPreferenceSpecClockPreferredTimer {
  hpet?: VirtualMachineClusterPreferenceSpecClockPreferredTimerHpet;
  hyperv?: VirtualMachineClusterPreferenceSpecClockPreferredTimerHyperv;
  kvm?: VirtualMachineClusterPreferenceSpecClockPreferredTimerKvm;
  pit?: VirtualMachineClusterPreferenceSpecClockPreferredTimerPit;
  rtc?: VirtualMachineClusterPreferenceSpecClockPreferredTimerRtc;
}
export interface VirtualMachineClusterPreferenceSpecClockPreferredTimerHpet {
  present?: boolean;
  tickPolicy?: string;
}
export interface VirtualMachineClusterPreferenceSpecClockPreferredTimerHyperv {
  present?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecClockPreferredTimerKvm {
  present?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecClockPreferredTimerPit {
  present?: boolean;
  tickPolicy?: string;
}
export interface VirtualMachineClusterPreferenceSpecClockPreferredTimerRtc {
  present?: boolean;
  tickPolicy?: string;
  track?: string;
}
export interface VirtualMachineClusterPreferenceSpecCpu {
  preferredCPUFeatures?: VirtualMachineClusterPreferenceSpecCpuPreferredCPUFeaturesItem[];
  preferredCPUTopology?: string;
  spreadOptions?: VirtualMachineClusterPreferenceSpecCpuSpreadOptions;
}
export interface VirtualMachineClusterPreferenceSpecCpuPreferredCPUFeaturesItem {
  name: string;
  policy?: string;
}
export interface VirtualMachineClusterPreferenceSpecCpuSpreadOptions {
  across?: string;
  ratio?: number;
}
export interface VirtualMachineClusterPreferenceSpecDevices {
  preferredAutoattachGraphicsDevice?: boolean;
  preferredAutoattachInputDevice?: boolean;
  preferredAutoattachMemBalloon?: boolean;
  preferredAutoattachPodInterface?: boolean;
  preferredAutoattachSerialConsole?: boolean;
  preferredBlockMultiQueue?: boolean;
  preferredCdromBus?: string;
  preferredDisableHotplug?: boolean;
  preferredDiskBlockSize?: VirtualMachineClusterPreferenceSpecDevicesPreferredDiskBlockSize;
  preferredDiskBus?: string;
  preferredDiskCache?: string;
  preferredDiskDedicatedIoThread?: boolean;
  preferredDiskIO?: string;
  preferredInputBus?: string;
  preferredInputType?: string;
  preferredInterfaceMasquerade?: Record<string, unknown>;
  preferredInterfaceModel?: string;
  preferredLunBus?: string;
  preferredNetworkInterfaceMultiQueue?: boolean;
  preferredPanicDeviceModel?: string;
  preferredRng?: Record<string, unknown>;
  preferredSoundModel?: string;
  preferredTPM?: VirtualMachineClusterPreferenceSpecDevicesPreferredTPM;
  preferredUseVirtioTransitional?: boolean;
  preferredVideoType?: string;
  preferredVirtualGPUOptions?: VirtualMachineClusterPreferenceSpecDevicesPreferredVirtualGPUOptions;
}
export interface VirtualMachineClusterPreferenceSpecDevicesPreferredDiskBlockSize {
  custom?: VirtualMachineClusterPreferenceSpecDevicesPreferredDiskBlockSizeCustom;
  matchVolume?: VirtualMachineClusterPreferenceSpecDevicesPreferredDiskBlockSizeMatchVolume;
}
export interface VirtualMachineClusterPreferenceSpecDevicesPreferredDiskBlockSizeCustom {
  discardGranularity?: number;
  logical?: number;
  physical?: number;
}
export interface VirtualMachineClusterPreferenceSpecDevicesPreferredDiskBlockSizeMatchVolume {
  enabled?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecDevicesPreferredTPM {
  enabled?: boolean;
  persistent?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecDevicesPreferredVirtualGPUOptions {
  display?: VirtualMachineClusterPreferenceSpecDevicesPreferredVirtualGPUOptionsDisplay;
}
export interface VirtualMachineClusterPreferenceSpecDevicesPreferredVirtualGPUOptionsDisplay {
  enabled?: boolean;
  ramFB?: VirtualMachineClusterPreferenceSpecDevicesPreferredVirtualGPUOptionsDisplayRamFB;
}
export interface VirtualMachineClusterPreferenceSpecDevicesPreferredVirtualGPUOptionsDisplayRamFB {
  enabled?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecFeatures {
  preferredAcpi?: VirtualMachineClusterPreferenceSpecFeaturesPreferredAcpi;
  preferredApic?: VirtualMachineClusterPreferenceSpecFeaturesPreferredApic;
  preferredHyperv?: VirtualMachineClusterPreferenceSpecFeaturesPreferredHyperv;
  preferredKvm?: VirtualMachineClusterPreferenceSpecFeaturesPreferredKvm;
  preferredPvspinlock?: VirtualMachineClusterPreferenceSpecFeaturesPreferredPvspinlock;
  preferredSmm?: VirtualMachineClusterPreferenceSpecFeaturesPreferredSmm;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredAcpi {
  enabled?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredApic {
  enabled?: boolean;
  endOfInterrupt?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredHyperv {
  evmcs?: VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervEvmcs;
  frequencies?: VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervFrequencies;
  ipi?: VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervIpi;
  reenlightenment?: VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervReenlightenment;
  relaxed?: VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervRelaxed;
  reset?: VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervReset;
  runtime?: VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervRuntime;
  spinlocks?: VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervSpinlocks;
  synic?: VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervSynic;
  synictimer?: VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervSynictimer;
  tlbflush?: VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervTlbflush;
  vapic?: VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervVapic;
  vendorid?: VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervVendorid;
  vpindex?: VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervVpindex;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervEvmcs {
  enabled?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervFrequencies {
  enabled?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervIpi {
  enabled?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervReenlightenment {
  enabled?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervRelaxed {
  enabled?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervReset {
  enabled?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervRuntime {
  enabled?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervSpinlocks {
  enabled?: boolean;
  spinlocks?: number;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervSynic {
  enabled?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervSynictimer {
  direct?: VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervSynictimerDirect;
  enabled?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervSynictimerDirect {
  enabled?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervTlbflush {
  direct?: VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervTlbflushDirect;
  enabled?: boolean;
  extended?: VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervTlbflushExtended;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervTlbflushDirect {
  enabled?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervTlbflushExtended {
  enabled?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervVapic {
  enabled?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervVendorid {
  enabled?: boolean;
  vendorid?: string;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredHypervVpindex {
  enabled?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredKvm {
  hidden?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredPvspinlock {
  enabled?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecFeaturesPreferredSmm {
  enabled?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecFirmware {
  preferredEfi?: VirtualMachineClusterPreferenceSpecFirmwarePreferredEfi;
  preferredUseBios?: boolean;
  preferredUseBiosSerial?: boolean;
  preferredUseEfi?: boolean;
  preferredUseSecureBoot?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecFirmwarePreferredEfi {
  persistent?: boolean;
  secureBoot?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecMachine {
  preferredMachineType?: string;
}
export interface VirtualMachineClusterPreferenceSpecPreferredLaunchSecurity {
  sev?: VirtualMachineClusterPreferenceSpecPreferredLaunchSecuritySev;
  snp?: Record<string, unknown>;
  tdx?: Record<string, unknown>;
}
export interface VirtualMachineClusterPreferenceSpecPreferredLaunchSecuritySev {
  attestation?: Record<string, unknown>;
  dhCert?: string;
  policy?: VirtualMachineClusterPreferenceSpecPreferredLaunchSecuritySevPolicy;
  session?: string;
}
export interface VirtualMachineClusterPreferenceSpecPreferredLaunchSecuritySevPolicy {
  encryptedState?: boolean;
}
export interface VirtualMachineClusterPreferenceSpecRequirements {
  architecture?: string;
  cpu?: VirtualMachineClusterPreferenceSpecRequirementsCpu;
  memory?: VirtualMachineClusterPreferenceSpecRequirementsMemory;
}
export interface VirtualMachineClusterPreferenceSpecRequirementsCpu {
  guest: number;
}
export interface VirtualMachineClusterPreferenceSpecRequirementsMemory {
  guest: number | string;
}
export interface VirtualMachineClusterPreferenceSpecVolumes {
  preferredStorageClassName?: string;
}
