// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface VirtualMachinePreference {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: VirtualMachinePreferenceSpec;
}
export interface VirtualMachinePreferenceSpec {
  annotations?: {
    [k: string]: string;
  };
  clock?: VirtualMachinePreferenceSpecClock;
  cpu?: VirtualMachinePreferenceSpecCpu;
  devices?: VirtualMachinePreferenceSpecDevices;
  features?: VirtualMachinePreferenceSpecFeatures;
  firmware?: VirtualMachinePreferenceSpecFirmware;
  machine?: VirtualMachinePreferenceSpecMachine;
  preferSpreadSocketToCoreRatio?: number;
  preferredArchitecture?: string;
  preferredLaunchSecurity?: VirtualMachinePreferenceSpecPreferredLaunchSecurity;
  preferredSubdomain?: string;
  preferredTerminationGracePeriodSeconds?: number;
  requirements?: VirtualMachinePreferenceSpecRequirements;
  volumes?: VirtualMachinePreferenceSpecVolumes;
}
export interface VirtualMachinePreferenceSpecClock {
  preferredClockOffset?: VirtualMachinePreferenceSpecClockPreferredClockOffset;
  preferredTimer?: VirtualMachinePreferenceSpecClockPreferredTimer;
}
export interface VirtualMachinePreferenceSpecClockPreferredClockOffset {
  timezone?: string;
  utc?: VirtualMachinePreferenceSpecClockPreferredClockOffsetUtc;
}
export interface VirtualMachinePreferenceSpecClockPreferredClockOffsetUtc {
  offsetSeconds?: number;
}
export interface VirtualMachinePreferenceSpecClockPreferredTimer {
  hpet?: VirtualMachinePreferenceSpecClockPreferredTimerHpet;
  hyperv?: VirtualMachinePreferenceSpecClockPreferredTimerHyperv;
  kvm?: VirtualMachinePreferenceSpecClockPreferredTimerKvm;
  pit?: VirtualMachinePreferenceSpecClockPreferredTimerPit;
  rtc?: VirtualMachinePreferenceSpecClockPreferredTimerRtc;
}
export interface VirtualMachinePreferenceSpecClockPreferredTimerHpet {
  present?: boolean;
  tickPolicy?: string;
}
export interface VirtualMachinePreferenceSpecClockPreferredTimerHyperv {
  present?: boolean;
}
export interface VirtualMachinePreferenceSpecClockPreferredTimerKvm {
  present?: boolean;
}
export interface VirtualMachinePreferenceSpecClockPreferredTimerPit {
  present?: boolean;
  tickPolicy?: string;
}
export interface VirtualMachinePreferenceSpecClockPreferredTimerRtc {
  present?: boolean;
  tickPolicy?: string;
  track?: string;
}
export interface VirtualMachinePreferenceSpecCpu {
  preferredCPUFeatures?: VirtualMachinePreferenceSpecCpuPreferredCPUFeaturesItem[];
  preferredCPUTopology?: string;
  spreadOptions?: VirtualMachinePreferenceSpecCpuSpreadOptions;
}
export interface VirtualMachinePreferenceSpecCpuPreferredCPUFeaturesItem {
  name: string;
  policy?: string;
}
export interface VirtualMachinePreferenceSpecCpuSpreadOptions {
  across?: string;
  ratio?: number;
}
export interface VirtualMachinePreferenceSpecDevices {
  preferredAutoattachGraphicsDevice?: boolean;
  preferredAutoattachInputDevice?: boolean;
  preferredAutoattachMemBalloon?: boolean;
  preferredAutoattachPodInterface?: boolean;
  preferredAutoattachSerialConsole?: boolean;
  preferredBlockMultiQueue?: boolean;
  preferredCdromBus?: string;
  preferredDisableHotplug?: boolean;
  preferredDiskBlockSize?: VirtualMachinePreferenceSpecDevicesPreferredDiskBlockSize;
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
  preferredTPM?: VirtualMachinePreferenceSpecDevicesPreferredTPM;
  preferredUseVirtioTransitional?: boolean;
  preferredVideoType?: string;
  preferredVirtualGPUOptions?: VirtualMachinePreferenceSpecDevicesPreferredVirtualGPUOptions;
}
export interface VirtualMachinePreferenceSpecDevicesPreferredDiskBlockSize {
  custom?: VirtualMachinePreferenceSpecDevicesPreferredDiskBlockSizeCustom;
  matchVolume?: VirtualMachinePreferenceSpecDevicesPreferredDiskBlockSizeMatchVolume;
}
export interface VirtualMachinePreferenceSpecDevicesPreferredDiskBlockSizeCustom {
  discardGranularity?: number;
  logical?: number;
  physical?: number;
}
export interface VirtualMachinePreferenceSpecDevicesPreferredDiskBlockSizeMatchVolume {
  enabled?: boolean;
}
export interface VirtualMachinePreferenceSpecDevicesPreferredTPM {
  enabled?: boolean;
  persistent?: boolean;
}
export interface VirtualMachinePreferenceSpecDevicesPreferredVirtualGPUOptions {
  display?: VirtualMachinePreferenceSpecDevicesPreferredVirtualGPUOptionsDisplay;
}
export interface VirtualMachinePreferenceSpecDevicesPreferredVirtualGPUOptionsDisplay {
  enabled?: boolean;
  ramFB?: VirtualMachinePreferenceSpecDevicesPreferredVirtualGPUOptionsDisplayRamFB;
}
export interface VirtualMachinePreferenceSpecDevicesPreferredVirtualGPUOptionsDisplayRamFB {
  enabled?: boolean;
}
export interface VirtualMachinePreferenceSpecFeatures {
  preferredAcpi?: VirtualMachinePreferenceSpecFeaturesPreferredAcpi;
  preferredApic?: VirtualMachinePreferenceSpecFeaturesPreferredApic;
  preferredHyperv?: VirtualMachinePreferenceSpecFeaturesPreferredHyperv;
  preferredKvm?: VirtualMachinePreferenceSpecFeaturesPreferredKvm;
  preferredPvspinlock?: VirtualMachinePreferenceSpecFeaturesPreferredPvspinlock;
  preferredSmm?: VirtualMachinePreferenceSpecFeaturesPreferredSmm;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredAcpi {
  enabled?: boolean;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredApic {
  enabled?: boolean;
  endOfInterrupt?: boolean;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredHyperv {
  evmcs?: VirtualMachinePreferenceSpecFeaturesPreferredHypervEvmcs;
  frequencies?: VirtualMachinePreferenceSpecFeaturesPreferredHypervFrequencies;
  ipi?: VirtualMachinePreferenceSpecFeaturesPreferredHypervIpi;
  reenlightenment?: VirtualMachinePreferenceSpecFeaturesPreferredHypervReenlightenment;
  relaxed?: VirtualMachinePreferenceSpecFeaturesPreferredHypervRelaxed;
  reset?: VirtualMachinePreferenceSpecFeaturesPreferredHypervReset;
  runtime?: VirtualMachinePreferenceSpecFeaturesPreferredHypervRuntime;
  spinlocks?: VirtualMachinePreferenceSpecFeaturesPreferredHypervSpinlocks;
  synic?: VirtualMachinePreferenceSpecFeaturesPreferredHypervSynic;
  synictimer?: VirtualMachinePreferenceSpecFeaturesPreferredHypervSynictimer;
  tlbflush?: VirtualMachinePreferenceSpecFeaturesPreferredHypervTlbflush;
  vapic?: VirtualMachinePreferenceSpecFeaturesPreferredHypervVapic;
  vendorid?: VirtualMachinePreferenceSpecFeaturesPreferredHypervVendorid;
  vpindex?: VirtualMachinePreferenceSpecFeaturesPreferredHypervVpindex;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredHypervEvmcs {
  enabled?: boolean;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredHypervFrequencies {
  enabled?: boolean;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredHypervIpi {
  enabled?: boolean;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredHypervReenlightenment {
  enabled?: boolean;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredHypervRelaxed {
  enabled?: boolean;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredHypervReset {
  enabled?: boolean;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredHypervRuntime {
  enabled?: boolean;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredHypervSpinlocks {
  enabled?: boolean;
  spinlocks?: number;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredHypervSynic {
  enabled?: boolean;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredHypervSynictimer {
  direct?: VirtualMachinePreferenceSpecFeaturesPreferredHypervSynictimerDirect;
  enabled?: boolean;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredHypervSynictimerDirect {
  enabled?: boolean;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredHypervTlbflush {
  direct?: VirtualMachinePreferenceSpecFeaturesPreferredHypervTlbflushDirect;
  enabled?: boolean;
  extended?: VirtualMachinePreferenceSpecFeaturesPreferredHypervTlbflushExtended;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredHypervTlbflushDirect {
  enabled?: boolean;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredHypervTlbflushExtended {
  enabled?: boolean;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredHypervVapic {
  enabled?: boolean;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredHypervVendorid {
  enabled?: boolean;
  vendorid?: string;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredHypervVpindex {
  enabled?: boolean;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredKvm {
  hidden?: boolean;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredPvspinlock {
  enabled?: boolean;
}
export interface VirtualMachinePreferenceSpecFeaturesPreferredSmm {
  enabled?: boolean;
}
export interface VirtualMachinePreferenceSpecFirmware {
  preferredEfi?: VirtualMachinePreferenceSpecFirmwarePreferredEfi;
  preferredUseBios?: boolean;
  preferredUseBiosSerial?: boolean;
  preferredUseEfi?: boolean;
  preferredUseSecureBoot?: boolean;
}
export interface VirtualMachinePreferenceSpecFirmwarePreferredEfi {
  persistent?: boolean;
  secureBoot?: boolean;
}
export interface VirtualMachinePreferenceSpecMachine {
  preferredMachineType?: string;
}
export interface VirtualMachinePreferenceSpecPreferredLaunchSecurity {
  sev?: VirtualMachinePreferenceSpecPreferredLaunchSecuritySev;
  snp?: Record<string, unknown>;
  tdx?: Record<string, unknown>;
}
export interface VirtualMachinePreferenceSpecPreferredLaunchSecuritySev {
  attestation?: Record<string, unknown>;
  dhCert?: string;
  policy?: VirtualMachinePreferenceSpecPreferredLaunchSecuritySevPolicy;
  session?: string;
}
export interface VirtualMachinePreferenceSpecPreferredLaunchSecuritySevPolicy {
  encryptedState?: boolean;
}
export interface VirtualMachinePreferenceSpecRequirements {
  architecture?: string;
  cpu?: VirtualMachinePreferenceSpecRequirementsCpu;
  memory?: VirtualMachinePreferenceSpecRequirementsMemory;
}
export interface VirtualMachinePreferenceSpecRequirementsCpu {
  guest: number;
}
export interface VirtualMachinePreferenceSpecRequirementsMemory {
  guest: number | string;
}
export interface VirtualMachinePreferenceSpecVolumes {
  preferredStorageClassName?: string;
}
