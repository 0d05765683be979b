// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface BareMetalHost {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: BareMetalHostSpec;
  status?: BareMetalHostStatus;
}
export interface BareMetalHostSpec {
  architecture?: string;
  automatedCleaningMode?: 'metadata' | 'disabled';
  bmc?: BareMetalHostSpecBmc;
  bootMACAddress?: string;
  bootMode?: 'UEFI' | 'UEFISecureBoot' | 'legacy';
  consumerRef?: BareMetalHostSpecConsumerRef;
  customDeploy?: BareMetalHostSpecCustomDeploy;
  description?: string;
  disablePowerOff?: boolean;
  externallyProvisioned?: boolean;
  firmware?: BareMetalHostSpecFirmware;
  hardwareProfile?: string;
  image?: BareMetalHostSpecImage;
  inspectionMode?: 'disabled' | 'agent' | 'fast';
  metaData?: BareMetalHostSpecMetaData;
  networkData?: BareMetalHostSpecNetworkData;
  networkInterfaces?: BareMetalHostSpecNetworkInterfacesItem[];
  online: boolean;
  preprovisioningNetworkDataName?: string;
  raid?: BareMetalHostSpecRaid;
  rootDeviceHints?: BareMetalHostSpecRootDeviceHints;
  taints?: BareMetalHostSpecTaintsItem[];
  userData?: BareMetalHostSpecUserData;
}
export interface BareMetalHostSpecBmc {
  address: string;
  credentialsName: string;
  disableCertificateVerification?: boolean;
}
export interface BareMetalHostSpecConsumerRef {
  apiVersion?: string;
  fieldPath?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  resourceVersion?: string;
  uid?: string;
}
export interface BareMetalHostSpecCustomDeploy {
  method: string;
}
export interface BareMetalHostSpecFirmware {
  simultaneousMultithreadingEnabled?: true | false;
  sriovEnabled?: true | false;
  virtualizationEnabled?: true | false;
}
export interface BareMetalHostSpecImage {
  checksum?: string;
  checksumType?: 'md5' | 'sha256' | 'sha512' | 'auto';
  format?: 'raw' | 'qcow2' | 'vdi' | 'vmdk' | 'live-iso';
  ociAuthSecretName?: string;
  url: string;
}
export interface BareMetalHostSpecMetaData {
  name?: string;
  namespace?: string;
}
export interface BareMetalHostSpecNetworkData {
  name?: string;
  namespace?: string;
}
export interface BareMetalHostSpecNetworkInterfacesItem {
  hostNetworkAttachment?: BareMetalHostSpecNetworkInterfacesItemHostNetworkAttachment;
  macAddress?: string;
  name?: string;
  switchPort?: BareMetalHostSpecNetworkInterfacesItemSwitchPort;
}
export interface BareMetalHostSpecNetworkInterfacesItemHostNetworkAttachment {
  name?: string;
  namespace?: string;
}
export interface BareMetalHostSpecNetworkInterfacesItemSwitchPort {
  portID: string;
  switchID: string;
}
export interface BareMetalHostSpecRaid {
  hardwareRAIDVolumes?: BareMetalHostSpecRaidHardwareRAIDVolumesItem[] | null;
  softwareRAIDVolumes?: BareMetalHostSpecRaidSoftwareRAIDVolumesItem[] | null;
}
export interface BareMetalHostSpecRaidHardwareRAIDVolumesItem {
  controller?: string;
  level: '0' | '1' | '2' | '5' | '6' | '1+0' | '5+0' | '6+0';
  name?: string;
  numberOfPhysicalDisks?: number;
  physicalDisks?: string[];
  rotational?: boolean;
  sizeGibibytes?: number;
}
export interface BareMetalHostSpecRaidSoftwareRAIDVolumesItem {
  level: '0' | '1' | '1+0';
  physicalDisks?: BareMetalHostSpecRaidSoftwareRAIDVolumesItemPhysicalDisksItem[];
  rootVolume?: boolean;
  sizeGibibytes?: number;
}
export interface BareMetalHostSpecRaidSoftwareRAIDVolumesItemPhysicalDisksItem {
  deviceName?: string;
  hctl?: string;
  minSizeGigabytes?: number;
  model?: string;
  rotational?: boolean;
  serialNumber?: string;
  vendor?: string;
  wwn?: string;
  wwnVendorExtension?: string;
  wwnWithExtension?: string;
}
export interface BareMetalHostSpecRootDeviceHints {
  deviceName?: string;
  hctl?: string;
  minSizeGigabytes?: number;
  model?: string;
  rotational?: boolean;
  serialNumber?: string;
  vendor?: string;
  wwn?: string;
  wwnVendorExtension?: string;
  wwnWithExtension?: string;
}
export interface BareMetalHostSpecTaintsItem {
  effect: string;
  key: string;
  timeAdded?: string;
  value?: string;
}
export interface BareMetalHostSpecUserData {
  name?: string;
  namespace?: string;
}
export interface BareMetalHostStatus {
  conditions?: BareMetalHostStatusConditionsItem[];
  errorCount: number;
  errorMessage: string;
  errorType?:
    | 'provisioned registration error'
    | 'registration error'
    | 'inspection error'
    | 'preparation error'
    | 'provisioning error'
    | 'power management error'
    | 'servicing error';
  goodCredentials?: BareMetalHostStatusGoodCredentials;
  hardware?: BareMetalHostStatusHardware;
  hardwareProfile?: string;
  lastAttemptedImage?: BareMetalHostStatusLastAttemptedImage;
  lastUpdated?: string;
  operationHistory?: BareMetalHostStatusOperationHistory;
  operationalStatus: '' | 'OK' | 'discovered' | 'error' | 'delayed' | 'detached' | 'servicing';
  poweredOn: boolean;
  provisioning: BareMetalHostStatusProvisioning;
  provisioningFailCount: number;
  triedCredentials?: BareMetalHostStatusTriedCredentials;
}
export interface BareMetalHostStatusConditionsItem {
  lastTransitionTime: string;
  message: string;
  observedGeneration?: number;
  reason: string;
  status: 'True' | 'False' | 'Unknown';
  type: string;
}
export interface BareMetalHostStatusGoodCredentials {
  credentials?: BareMetalHostStatusGoodCredentialsCredentials;
  credentialsVersion?: string;
}
export interface BareMetalHostStatusGoodCredentialsCredentials {
  name?: string;
  namespace?: string;
}
export interface BareMetalHostStatusHardware {
  cpu?: BareMetalHostStatusHardwareCpu;
  firmware?: BareMetalHostStatusHardwareFirmware;
  hostname?: string;
  nics?: BareMetalHostStatusHardwareNicsItem[];
  ramMebibytes?: number;
  storage?: BareMetalHostStatusHardwareStorageItem[];
  systemVendor?: BareMetalHostStatusHardwareSystemVendor;
}
export interface BareMetalHostStatusHardwareCpu {
  arch?: string;
  clockMegahertz?: number;
  count?: number;
  flags?: string[];
  model?: string;
}
export interface BareMetalHostStatusHardwareFirmware {
  bios?: BareMetalHostStatusHardwareFirmwareBios;
}
export interface BareMetalHostStatusHardwareFirmwareBios {
  date?: string;
  vendor?: string;
  version?: string;
}
export interface BareMetalHostStatusHardwareNicsItem {
  ip?: string;
  lldp?: BareMetalHostStatusHardwareNicsItemLldp;
  mac?: string;
  model?: string;
  name?: string;
  pciAddress?: string;
  pxe?: boolean;
  speedGbps?: number;
  vlanId?: number;
  vlans?: BareMetalHostStatusHardwareNicsItemVlansItem[];
}
export interface BareMetalHostStatusHardwareNicsItemLldp {
  portID?: string;
  switchID?: string;
  switchSystemName?: string;
}
export interface BareMetalHostStatusHardwareNicsItemVlansItem {
  id?: number;
  name?: string;
}
export interface BareMetalHostStatusHardwareStorageItem {
  alternateNames?: string[];
  hctl?: string;
  model?: string;
  name?: string;
  rotational?: boolean;
  serialNumber?: string;
  sizeBytes?: number;
  type?: 'HDD' | 'SSD' | 'NVME';
  vendor?: string;
  wwn?: string;
  wwnVendorExtension?: string;
  wwnWithExtension?: string;
}
export interface BareMetalHostStatusHardwareSystemVendor {
  manufacturer?: string;
  productName?: string;
  serialNumber?: string;
}
export interface BareMetalHostStatusLastAttemptedImage {
  checksum?: string;
  checksumType?: 'md5' | 'sha256' | 'sha512' | 'auto';
  format?: 'raw' | 'qcow2' | 'vdi' | 'vmdk' | 'live-iso';
  ociAuthSecretName?: string;
  url: string;
}
export interface BareMetalHostStatusOperationHistory {
  deprovision?: BareMetalHostStatusOperationHistoryDeprovision;
  inspect?: BareMetalHostStatusOperationHistoryInspect;
  provision?: BareMetalHostStatusOperationHistoryProvision;
  register?: BareMetalHostStatusOperationHistoryRegister;
}
export interface BareMetalHostStatusOperationHistoryDeprovision {
  end?: string | null;
  start?: string | null;
}
export interface BareMetalHostStatusOperationHistoryInspect {
  end?: string | null;
  start?: string | null;
}
export interface BareMetalHostStatusOperationHistoryProvision {
  end?: string | null;
  start?: string | null;
}
export interface BareMetalHostStatusOperationHistoryRegister {
  end?: string | null;
  start?: string | null;
}
export interface BareMetalHostStatusProvisioning {
  ID: string;
  bootMode?: 'UEFI' | 'UEFISecureBoot' | 'legacy';
  customDeploy?: BareMetalHostStatusProvisioningCustomDeploy;
  firmware?: BareMetalHostStatusProvisioningFirmware;
  image?: BareMetalHostStatusProvisioningImage;
  raid?: BareMetalHostStatusProvisioningRaid;
  rootDeviceHints?: BareMetalHostStatusProvisioningRootDeviceHints;
  state: string;
}
export interface BareMetalHostStatusProvisioningCustomDeploy {
  method: string;
}
export interface BareMetalHostStatusProvisioningFirmware {
  simultaneousMultithreadingEnabled?: true | false;
  sriovEnabled?: true | false;
  virtualizationEnabled?: true | false;
}
export interface BareMetalHostStatusProvisioningImage {
  checksum?: string;
  checksumType?: 'md5' | 'sha256' | 'sha512' | 'auto';
  format?: 'raw' | 'qcow2' | 'vdi' | 'vmdk' | 'live-iso';
  ociAuthSecretName?: string;
  url: string;
}
export interface BareMetalHostStatusProvisioningRaid {
  hardwareRAIDVolumes?: BareMetalHostStatusProvisioningRaidHardwareRAIDVolumesItem[] | null;
  softwareRAIDVolumes?: BareMetalHostStatusProvisioningRaidSoftwareRAIDVolumesItem[] | null;
}
export interface BareMetalHostStatusProvisioningRaidHardwareRAIDVolumesItem {
  controller?: string;
  level: '0' | '1' | '2' | '5' | '6' | '1+0' | '5+0' | '6+0';
  name?: string;
  numberOfPhysicalDisks?: number;
  physicalDisks?: string[];
  rotational?: boolean;
  sizeGibibytes?: number;
}
export interface BareMetalHostStatusProvisioningRaidSoftwareRAIDVolumesItem {
  level: '0' | '1' | '1+0';
  physicalDisks?: BareMetalHostStatusProvisioningRaidSoftwareRAIDVolumesItemPhysicalDisksItem[];
  rootVolume?: boolean;
  sizeGibibytes?: number;
}
export interface BareMetalHostStatusProvisioningRaidSoftwareRAIDVolumesItemPhysicalDisksItem {
  deviceName?: string;
  hctl?: string;
  minSizeGigabytes?: number;
  model?: string;
  rotational?: boolean;
  serialNumber?: string;
  vendor?: string;
  wwn?: string;
  wwnVendorExtension?: string;
  wwnWithExtension?: string;
}
export interface BareMetalHostStatusProvisioningRootDeviceHints {
  deviceName?: string;
  hctl?: string;
  minSizeGigabytes?: number;
  model?: string;
  rotational?: boolean;
  serialNumber?: string;
  vendor?: string;
  wwn?: string;
  wwnVendorExtension?: string;
  wwnWithExtension?: string;
}
export interface BareMetalHostStatusTriedCredentials {
  credentials?: BareMetalHostStatusTriedCredentialsCredentials;
  credentialsVersion?: string;
}
export interface BareMetalHostStatusTriedCredentialsCredentials {
  name?: string;
  namespace?: string;
}
