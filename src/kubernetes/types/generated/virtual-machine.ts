// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface VirtualMachine {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: VirtualMachineSpec;
  status?: VirtualMachineStatus;
}
export interface VirtualMachineSpec {
  dataVolumeTemplates?: (VirtualMachineSpecDataVolumeTemplatesItem | null)[];
  instancetype?: VirtualMachineSpecInstancetype;
  preference?: VirtualMachineSpecPreference;
  runStrategy?: string;
  running?: boolean;
  template: VirtualMachineSpecTemplate;
  updateVolumesStrategy?: string;
}
export interface VirtualMachineSpecDataVolumeTemplatesItem {
  apiVersion?: string;
  kind?: string;
  metadata?: Partial<ObjectMeta>;
  spec: VirtualMachineSpecDataVolumeTemplatesItemSpec;
  status?: Record<string, unknown> | null;
}
export interface VirtualMachineSpecDataVolumeTemplatesItemSpec {
  checkpoints?: VirtualMachineSpecDataVolumeTemplatesItemSpecCheckpointsItem[];
  contentType?: 'kubevirt' | 'archive';
  finalCheckpoint?: boolean;
  preallocation?: boolean;
  priorityClassName?: string;
  pvc?: VirtualMachineSpecDataVolumeTemplatesItemSpecPvc;
  source?: VirtualMachineSpecDataVolumeTemplatesItemSpecSource;
  sourceRef?: VirtualMachineSpecDataVolumeTemplatesItemSpecSourceRef;
  storage?: VirtualMachineSpecDataVolumeTemplatesItemSpecStorage;
}
export interface VirtualMachineSpecDataVolumeTemplatesItemSpecCheckpointsItem {
  current: string;
  previous: string;
}
export interface VirtualMachineSpecDataVolumeTemplatesItemSpecPvc {
  accessModes?: string[];
  dataSource?: VirtualMachineSpecDataVolumeTemplatesItemSpecPvcDataSource;
  dataSourceRef?: VirtualMachineSpecDataVolumeTemplatesItemSpecPvcDataSourceRef;
  resources?: VirtualMachineSpecDataVolumeTemplatesItemSpecPvcResources;
  selector?: VirtualMachineSpecDataVolumeTemplatesItemSpecPvcSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}
export interface VirtualMachineSpecDataVolumeTemplatesItemSpecPvcDataSource {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface VirtualMachineSpecDataVolumeTemplatesItemSpecPvcDataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}
export interface VirtualMachineSpecDataVolumeTemplatesItemSpecPvcResources {
  limits?: {
    [k: string]: number | string;
  };
  requests?: {
    [k: string]: number | string;
  };
}
export interface VirtualMachineSpecDataVolumeTemplatesItemSpecPvcSelector {
  matchExpressions?: VirtualMachineSpecDataVolumeTemplatesItemSpecPvcSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface VirtualMachineSpecDataVolumeTemplatesItemSpecPvcSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineSpecDataVolumeTemplatesItemSpecSource {
  blank?: Record<string, unknown>;
  gcs?: VirtualMachineSpecDataVolumeTemplatesItemSpecSourceGcs;
  http?: VirtualMachineSpecDataVolumeTemplatesItemSpecSourceHttp;
  imageio?: VirtualMachineSpecDataVolumeTemplatesItemSpecSourceImageio;
  pvc?: VirtualMachineSpecDataVolumeTemplatesItemSpecSourcePvc;
  registry?: VirtualMachineSpecDataVolumeTemplatesItemSpecSourceRegistry;
  s3?: VirtualMachineSpecDataVolumeTemplatesItemSpecSourceS3;
  snapshot?: VirtualMachineSpecDataVolumeTemplatesItemSpecSourceSnapshot;
  upload?: Record<string, unknown>;
  vddk?: VirtualMachineSpecDataVolumeTemplatesItemSpecSourceVddk;
}
export interface VirtualMachineSpecDataVolumeTemplatesItemSpecSourceGcs {
  secretRef?: string;
  url: string;
}
export interface VirtualMachineSpecDataVolumeTemplatesItemSpecSourceHttp {
  certConfigMap?: string;
  extraHeaders?: string[];
  secretExtraHeaders?: string[];
  secretRef?: string;
  url: string;
}
export interface VirtualMachineSpecDataVolumeTemplatesItemSpecSourceImageio {
  certConfigMap?: string;
  diskId: string;
  insecureSkipVerify?: boolean;
  secretRef?: string;
  url: string;
}
export interface VirtualMachineSpecDataVolumeTemplatesItemSpecSourcePvc {
  name: string;
  namespace: string;
}
export interface VirtualMachineSpecDataVolumeTemplatesItemSpecSourceRegistry {
  certConfigMap?: string;
  imageStream?: string;
  platform?: VirtualMachineSpecDataVolumeTemplatesItemSpecSourceRegistryPlatform;
  pullMethod?: string;
  secretRef?: string;
  url?: string;
}
export interface VirtualMachineSpecDataVolumeTemplatesItemSpecSourceRegistryPlatform {
  architecture?: string;
}
export interface VirtualMachineSpecDataVolumeTemplatesItemSpecSourceS3 {
  certConfigMap?: string;
  secretRef?: string;
  url: string;
}
export interface VirtualMachineSpecDataVolumeTemplatesItemSpecSourceSnapshot {
  name: string;
  namespace: string;
}
export interface VirtualMachineSpecDataVolumeTemplatesItemSpecSourceVddk {
  backingFile?: string;
  extraArgs?: string;
  initImageURL?: string;
  secretRef?: string;
  thumbprint?: string;
  url?: string;
  uuid?: string;
}
export interface VirtualMachineSpecDataVolumeTemplatesItemSpecSourceRef {
  kind: string;
  name: string;
  namespace?: string;
}
export interface VirtualMachineSpecDataVolumeTemplatesItemSpecStorage {
  accessModes?: string[];
  dataSource?: VirtualMachineSpecDataVolumeTemplatesItemSpecStorageDataSource;
  dataSourceRef?: VirtualMachineSpecDataVolumeTemplatesItemSpecStorageDataSourceRef;
  resources?: VirtualMachineSpecDataVolumeTemplatesItemSpecStorageResources;
  selector?: VirtualMachineSpecDataVolumeTemplatesItemSpecStorageSelector;
  storageClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}
export interface VirtualMachineSpecDataVolumeTemplatesItemSpecStorageDataSource {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface VirtualMachineSpecDataVolumeTemplatesItemSpecStorageDataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}
export interface VirtualMachineSpecDataVolumeTemplatesItemSpecStorageResources {
  limits?: {
    [k: string]: number | string;
  };
  requests?: {
    [k: string]: number | string;
  };
}
export interface VirtualMachineSpecDataVolumeTemplatesItemSpecStorageSelector {
  matchExpressions?: VirtualMachineSpecDataVolumeTemplatesItemSpecStorageSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface VirtualMachineSpecDataVolumeTemplatesItemSpecStorageSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineSpecInstancetype {
  inferFromVolume?: string;
  inferFromVolumeFailurePolicy?: string;
  kind?: string;
  name?: string;
  revisionName?: string;
}
export interface VirtualMachineSpecPreference {
  inferFromVolume?: string;
  inferFromVolumeFailurePolicy?: string;
  kind?: string;
  name?: string;
  revisionName?: string;
}
export interface VirtualMachineSpecTemplate {
  metadata?: Partial<ObjectMeta>;
  spec?: VirtualMachineSpecTemplateSpec;
}
export interface VirtualMachineSpecTemplateSpec {
  accessCredentials?: VirtualMachineSpecTemplateSpecAccessCredentialsItem[];
  affinity?: VirtualMachineSpecTemplateSpecAffinity;
  architecture?: string;
  dnsConfig?: VirtualMachineSpecTemplateSpecDnsConfig;
  dnsPolicy?: string;
  domain: VirtualMachineSpecTemplateSpecDomain;
  evictionStrategy?: string;
  hostname?: string;
  livenessProbe?: VirtualMachineSpecTemplateSpecLivenessProbe;
  networks?: VirtualMachineSpecTemplateSpecNetworksItem[];
  nodeSelector?: {
    [k: string]: string;
  };
  priorityClassName?: string;
  readinessProbe?: VirtualMachineSpecTemplateSpecReadinessProbe;
  resourceClaims?: VirtualMachineSpecTemplateSpecResourceClaimsItem[];
  schedulerName?: string;
  serviceAccountName?: string;
  startStrategy?: string;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: VirtualMachineSpecTemplateSpecTolerationsItem[];
  topologySpreadConstraints?: VirtualMachineSpecTemplateSpecTopologySpreadConstraintsItem[];
  utilityVolumes?: VirtualMachineSpecTemplateSpecUtilityVolumesItem[];
  volumes?: VirtualMachineSpecTemplateSpecVolumesItem[];
}
export interface VirtualMachineSpecTemplateSpecAccessCredentialsItem {
  sshPublicKey?: VirtualMachineSpecTemplateSpecAccessCredentialsItemSshPublicKey;
  userPassword?: VirtualMachineSpecTemplateSpecAccessCredentialsItemUserPassword;
}
export interface VirtualMachineSpecTemplateSpecAccessCredentialsItemSshPublicKey {
  propagationMethod: VirtualMachineSpecTemplateSpecAccessCredentialsItemSshPublicKeyPropagationMethod;
  source: VirtualMachineSpecTemplateSpecAccessCredentialsItemSshPublicKeySource;
}
export interface VirtualMachineSpecTemplateSpecAccessCredentialsItemSshPublicKeyPropagationMethod {
  configDrive?: Record<string, unknown>;
  noCloud?: Record<string, unknown>;
  qemuGuestAgent?: VirtualMachineSpecTemplateSpecAccessCredentialsItemSshPublicKeyPropagationMethodQemuGuestAgent;
}
export interface VirtualMachineSpecTemplateSpecAccessCredentialsItemSshPublicKeyPropagationMethodQemuGuestAgent {
  users: string[];
}
export interface VirtualMachineSpecTemplateSpecAccessCredentialsItemSshPublicKeySource {
  secret?: VirtualMachineSpecTemplateSpecAccessCredentialsItemSshPublicKeySourceSecret;
}
export interface VirtualMachineSpecTemplateSpecAccessCredentialsItemSshPublicKeySourceSecret {
  secretName: string;
}
export interface VirtualMachineSpecTemplateSpecAccessCredentialsItemUserPassword {
  propagationMethod: VirtualMachineSpecTemplateSpecAccessCredentialsItemUserPasswordPropagationMethod;
  source: VirtualMachineSpecTemplateSpecAccessCredentialsItemUserPasswordSource;
}
export interface VirtualMachineSpecTemplateSpecAccessCredentialsItemUserPasswordPropagationMethod {
  qemuGuestAgent?: Record<string, unknown>;
}
export interface VirtualMachineSpecTemplateSpecAccessCredentialsItemUserPasswordSource {
  secret?: VirtualMachineSpecTemplateSpecAccessCredentialsItemUserPasswordSourceSecret;
}
export interface VirtualMachineSpecTemplateSpecAccessCredentialsItemUserPasswordSourceSecret {
  secretName: string;
}
export interface VirtualMachineSpecTemplateSpecAffinity {
  nodeAffinity?: VirtualMachineSpecTemplateSpecAffinityNodeAffinity;
  podAffinity?: VirtualMachineSpecTemplateSpecAffinityPodAffinity;
  podAntiAffinity?: VirtualMachineSpecTemplateSpecAffinityPodAntiAffinity;
}
export interface VirtualMachineSpecTemplateSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: VirtualMachineSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem[];
  requiredDuringSchedulingIgnoredDuringExecution?: VirtualMachineSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface VirtualMachineSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem {
  preference: VirtualMachineSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreference;
  weight: number;
}
export interface VirtualMachineSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreference {
  matchExpressions?: VirtualMachineSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreferenceMatchExpressionsItem[];
  matchFields?: VirtualMachineSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreferenceMatchFieldsItem[];
}
export interface VirtualMachineSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreferenceMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreferenceMatchFieldsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: VirtualMachineSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsItem[];
}
export interface VirtualMachineSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsItem {
  matchExpressions?: VirtualMachineSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsItemMatchExpressionsItem[];
  matchFields?: VirtualMachineSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsItemMatchFieldsItem[];
}
export interface VirtualMachineSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsItemMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsItemMatchFieldsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineSpecTemplateSpecAffinityPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: VirtualMachineSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem[];
  requiredDuringSchedulingIgnoredDuringExecution?: VirtualMachineSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItem[];
}
export interface VirtualMachineSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem {
  podAffinityTerm: VirtualMachineSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTerm;
  weight: number;
}
export interface VirtualMachineSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTerm {
  labelSelector?: VirtualMachineSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermLabelSelector;
  matchLabelKeys?: string[];
  mismatchLabelKeys?: string[];
  namespaceSelector?: VirtualMachineSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermNamespaceSelector;
  namespaces?: string[];
  topologyKey: string;
}
export interface VirtualMachineSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermLabelSelector {
  matchExpressions?: VirtualMachineSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermLabelSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface VirtualMachineSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermLabelSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermNamespaceSelector {
  matchExpressions?: VirtualMachineSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermNamespaceSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface VirtualMachineSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermNamespaceSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItem {
  labelSelector?: VirtualMachineSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemLabelSelector;
  matchLabelKeys?: string[];
  mismatchLabelKeys?: string[];
  namespaceSelector?: VirtualMachineSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemNamespaceSelector;
  namespaces?: string[];
  topologyKey: string;
}
export interface VirtualMachineSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemLabelSelector {
  matchExpressions?: VirtualMachineSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemLabelSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface VirtualMachineSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemLabelSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemNamespaceSelector {
  matchExpressions?: VirtualMachineSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemNamespaceSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface VirtualMachineSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemNamespaceSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineSpecTemplateSpecAffinityPodAntiAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: VirtualMachineSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem[];
  requiredDuringSchedulingIgnoredDuringExecution?: VirtualMachineSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionItem[];
}
export interface VirtualMachineSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem {
  podAffinityTerm: VirtualMachineSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTerm;
  weight: number;
}
export interface VirtualMachineSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTerm {
  labelSelector?: VirtualMachineSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermLabelSelector;
  matchLabelKeys?: string[];
  mismatchLabelKeys?: string[];
  namespaceSelector?: VirtualMachineSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermNamespaceSelector;
  namespaces?: string[];
  topologyKey: string;
}
export interface VirtualMachineSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermLabelSelector {
  matchExpressions?: VirtualMachineSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermLabelSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface VirtualMachineSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermLabelSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermNamespaceSelector {
  matchExpressions?: VirtualMachineSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermNamespaceSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface VirtualMachineSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermNamespaceSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionItem {
  labelSelector?: VirtualMachineSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemLabelSelector;
  matchLabelKeys?: string[];
  mismatchLabelKeys?: string[];
  namespaceSelector?: VirtualMachineSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemNamespaceSelector;
  namespaces?: string[];
  topologyKey: string;
}
export interface VirtualMachineSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemLabelSelector {
  matchExpressions?: VirtualMachineSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemLabelSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface VirtualMachineSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemLabelSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemNamespaceSelector {
  matchExpressions?: VirtualMachineSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemNamespaceSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface VirtualMachineSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemNamespaceSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineSpecTemplateSpecDnsConfig {
  nameservers?: string[];
  options?: VirtualMachineSpecTemplateSpecDnsConfigOptionsItem[];
  searches?: string[];
}
export interface VirtualMachineSpecTemplateSpecDnsConfigOptionsItem {
  name?: string;
  value?: string;
}
export interface VirtualMachineSpecTemplateSpecDomain {
  chassis?: VirtualMachineSpecTemplateSpecDomainChassis;
  clock?: VirtualMachineSpecTemplateSpecDomainClock;
  cpu?: VirtualMachineSpecTemplateSpecDomainCpu;
  devices: VirtualMachineSpecTemplateSpecDomainDevices;
  features?: VirtualMachineSpecTemplateSpecDomainFeatures;
  firmware?: VirtualMachineSpecTemplateSpecDomainFirmware;
  ioThreads?: VirtualMachineSpecTemplateSpecDomainIoThreads;
  ioThreadsPolicy?: string;
  launchSecurity?: VirtualMachineSpecTemplateSpecDomainLaunchSecurity;
  machine?: VirtualMachineSpecTemplateSpecDomainMachine;
  memory?: VirtualMachineSpecTemplateSpecDomainMemory;
  rebootPolicy?: 'Reboot' | 'Terminate';
  resources?: VirtualMachineSpecTemplateSpecDomainResources;
}
export interface VirtualMachineSpecTemplateSpecDomainChassis {
  asset?: string;
  manufacturer?: string;
  serial?: string;
  sku?: string;
  version?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainClock {
  timer?: VirtualMachineSpecTemplateSpecDomainClockTimer;
  timezone?: string;
  utc?: VirtualMachineSpecTemplateSpecDomainClockUtc;
  [k: string]: unknown;
}
export interface VirtualMachineSpecTemplateSpecDomainClockTimer {
  hpet?: VirtualMachineSpecTemplateSpecDomainClockTimerHpet;
  hyperv?: VirtualMachineSpecTemplateSpecDomainClockTimerHyperv;
  kvm?: VirtualMachineSpecTemplateSpecDomainClockTimerKvm;
  pit?: VirtualMachineSpecTemplateSpecDomainClockTimerPit;
  rtc?: VirtualMachineSpecTemplateSpecDomainClockTimerRtc;
}
export interface VirtualMachineSpecTemplateSpecDomainClockTimerHpet {
  present?: boolean;
  tickPolicy?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainClockTimerHyperv {
  present?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainClockTimerKvm {
  present?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainClockTimerPit {
  present?: boolean;
  tickPolicy?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainClockTimerRtc {
  present?: boolean;
  tickPolicy?: string;
  track?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainClockUtc {
  offsetSeconds?: number;
}
export interface VirtualMachineSpecTemplateSpecDomainCpu {
  cores?: number;
  dedicatedCpuPlacement?: boolean;
  features?: VirtualMachineSpecTemplateSpecDomainCpuFeaturesItem[];
  isolateEmulatorThread?: boolean;
  maxSockets?: number;
  model?: string;
  numa?: VirtualMachineSpecTemplateSpecDomainCpuNuma;
  realtime?: VirtualMachineSpecTemplateSpecDomainCpuRealtime;
  sockets?: number;
  threads?: number;
}
export interface VirtualMachineSpecTemplateSpecDomainCpuFeaturesItem {
  name: string;
  policy?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainCpuNuma {
  guestMappingPassthrough?: Record<string, unknown>;
}
export interface VirtualMachineSpecTemplateSpecDomainCpuRealtime {
  mask?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevices {
  autoattachGraphicsDevice?: boolean;
  autoattachInputDevice?: boolean;
  autoattachMemBalloon?: boolean;
  autoattachPodInterface?: boolean;
  autoattachSerialConsole?: boolean;
  autoattachVSOCK?: boolean;
  blockMultiQueue?: boolean;
  clientPassthrough?: Record<string, unknown>;
  disableHotplug?: boolean;
  disks?: VirtualMachineSpecTemplateSpecDomainDevicesDisksItem[];
  downwardMetrics?: Record<string, unknown>;
  filesystems?: VirtualMachineSpecTemplateSpecDomainDevicesFilesystemsItem[];
  gpus?: VirtualMachineSpecTemplateSpecDomainDevicesGpusItem[];
  hostDevices?: VirtualMachineSpecTemplateSpecDomainDevicesHostDevicesItem[];
  inputs?: VirtualMachineSpecTemplateSpecDomainDevicesInputsItem[];
  interfaces?: VirtualMachineSpecTemplateSpecDomainDevicesInterfacesItem[];
  logSerialConsole?: boolean;
  networkInterfaceMultiqueue?: boolean;
  panicDevices?: VirtualMachineSpecTemplateSpecDomainDevicesPanicDevicesItem[];
  rng?: Record<string, unknown>;
  sound?: VirtualMachineSpecTemplateSpecDomainDevicesSound;
  tpm?: VirtualMachineSpecTemplateSpecDomainDevicesTpm;
  useVirtioTransitional?: boolean;
  video?: VirtualMachineSpecTemplateSpecDomainDevicesVideo;
  watchdog?: VirtualMachineSpecTemplateSpecDomainDevicesWatchdog;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesDisksItem {
  blockSize?: VirtualMachineSpecTemplateSpecDomainDevicesDisksItemBlockSize;
  bootOrder?: number;
  cache?: string;
  cdrom?: VirtualMachineSpecTemplateSpecDomainDevicesDisksItemCdrom;
  changedBlockTracking?: boolean;
  dedicatedIOThread?: boolean;
  disk?: VirtualMachineSpecTemplateSpecDomainDevicesDisksItemDisk;
  errorPolicy?: string;
  io?: string;
  lun?: VirtualMachineSpecTemplateSpecDomainDevicesDisksItemLun;
  name: string;
  serial?: string;
  shareable?: boolean;
  tag?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesDisksItemBlockSize {
  custom?: VirtualMachineSpecTemplateSpecDomainDevicesDisksItemBlockSizeCustom;
  matchVolume?: VirtualMachineSpecTemplateSpecDomainDevicesDisksItemBlockSizeMatchVolume;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesDisksItemBlockSizeCustom {
  discardGranularity?: number;
  logical?: number;
  physical?: number;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesDisksItemBlockSizeMatchVolume {
  enabled?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesDisksItemCdrom {
  bus?: string;
  readonly?: boolean;
  tray?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesDisksItemDisk {
  bus?: string;
  pciAddress?: string;
  readonly?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesDisksItemLun {
  bus?: string;
  readonly?: boolean;
  reservation?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesFilesystemsItem {
  name: string;
  virtiofs: Record<string, unknown>;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesGpusItem {
  claimName?: string;
  deviceName?: string;
  name: string;
  requestName?: string;
  tag?: string;
  virtualGPUOptions?: VirtualMachineSpecTemplateSpecDomainDevicesGpusItemVirtualGPUOptions;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesGpusItemVirtualGPUOptions {
  display?: VirtualMachineSpecTemplateSpecDomainDevicesGpusItemVirtualGPUOptionsDisplay;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesGpusItemVirtualGPUOptionsDisplay {
  enabled?: boolean;
  ramFB?: VirtualMachineSpecTemplateSpecDomainDevicesGpusItemVirtualGPUOptionsDisplayRamFB;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesGpusItemVirtualGPUOptionsDisplayRamFB {
  enabled?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesHostDevicesItem {
  claimName?: string;
  deviceName?: string;
  name: string;
  requestName?: string;
  tag?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesInputsItem {
  bus?: string;
  name: string;
  type: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesInterfacesItem {
  acpiIndex?: number;
  binding?: VirtualMachineSpecTemplateSpecDomainDevicesInterfacesItemBinding;
  bootOrder?: number;
  bridge?: Record<string, unknown>;
  dhcpOptions?: VirtualMachineSpecTemplateSpecDomainDevicesInterfacesItemDhcpOptions;
  macAddress?: string;
  macvtap?: Record<string, unknown>;
  masquerade?: Record<string, unknown>;
  model?: string;
  name: string;
  passt?: Record<string, unknown>;
  passtBinding?: Record<string, unknown>;
  pciAddress?: string;
  portRanges?: VirtualMachineSpecTemplateSpecDomainDevicesInterfacesItemPortRangesItem[];
  ports?: VirtualMachineSpecTemplateSpecDomainDevicesInterfacesItemPortsItem[];
  slirp?: Record<string, unknown>;
  sriov?: Record<string, unknown>;
  state?: string;
  tag?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesInterfacesItemBinding {
  name: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesInterfacesItemDhcpOptions {
  bootFileName?: string;
  ntpServers?: string[];
  privateOptions?: VirtualMachineSpecTemplateSpecDomainDevicesInterfacesItemDhcpOptionsPrivateOptionsItem[];
  tftpServerName?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesInterfacesItemDhcpOptionsPrivateOptionsItem {
  option: number;
  value: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesInterfacesItemPortRangesItem {
  end: number;
  protocol: string;
  start: number;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesInterfacesItemPortsItem {
  name?: string;
  port: number;
  protocol?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesPanicDevicesItem {
  model?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesSound {
  model?: string;
  name: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesTpm {
  enabled?: boolean;
  persistent?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesVideo {
  type?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesWatchdog {
  diag288?: VirtualMachineSpecTemplateSpecDomainDevicesWatchdogDiag288;
  i6300esb?: VirtualMachineSpecTemplateSpecDomainDevicesWatchdogI6300Esb;
  name: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesWatchdogDiag288 {
  action?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainDevicesWatchdogI6300Esb {
  action?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainFeatures {
  acpi?: VirtualMachineSpecTemplateSpecDomainFeaturesAcpi;
  apic?: VirtualMachineSpecTemplateSpecDomainFeaturesApic;
  hyperv?: VirtualMachineSpecTemplateSpecDomainFeaturesHyperv;
  hypervPassthrough?: VirtualMachineSpecTemplateSpecDomainFeaturesHypervPassthrough;
  kvm?: VirtualMachineSpecTemplateSpecDomainFeaturesKvm;
  pvspinlock?: VirtualMachineSpecTemplateSpecDomainFeaturesPvspinlock;
  smm?: VirtualMachineSpecTemplateSpecDomainFeaturesSmm;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesAcpi {
  enabled?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesApic {
  enabled?: boolean;
  endOfInterrupt?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesHyperv {
  evmcs?: VirtualMachineSpecTemplateSpecDomainFeaturesHypervEvmcs;
  frequencies?: VirtualMachineSpecTemplateSpecDomainFeaturesHypervFrequencies;
  ipi?: VirtualMachineSpecTemplateSpecDomainFeaturesHypervIpi;
  reenlightenment?: VirtualMachineSpecTemplateSpecDomainFeaturesHypervReenlightenment;
  relaxed?: VirtualMachineSpecTemplateSpecDomainFeaturesHypervRelaxed;
  reset?: VirtualMachineSpecTemplateSpecDomainFeaturesHypervReset;
  runtime?: VirtualMachineSpecTemplateSpecDomainFeaturesHypervRuntime;
  spinlocks?: VirtualMachineSpecTemplateSpecDomainFeaturesHypervSpinlocks;
  synic?: VirtualMachineSpecTemplateSpecDomainFeaturesHypervSynic;
  synictimer?: VirtualMachineSpecTemplateSpecDomainFeaturesHypervSynictimer;
  tlbflush?: VirtualMachineSpecTemplateSpecDomainFeaturesHypervTlbflush;
  vapic?: VirtualMachineSpecTemplateSpecDomainFeaturesHypervVapic;
  vendorid?: VirtualMachineSpecTemplateSpecDomainFeaturesHypervVendorid;
  vpindex?: VirtualMachineSpecTemplateSpecDomainFeaturesHypervVpindex;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesHypervEvmcs {
  enabled?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesHypervFrequencies {
  enabled?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesHypervIpi {
  enabled?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesHypervReenlightenment {
  enabled?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesHypervRelaxed {
  enabled?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesHypervReset {
  enabled?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesHypervRuntime {
  enabled?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesHypervSpinlocks {
  enabled?: boolean;
  spinlocks?: number;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesHypervSynic {
  enabled?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesHypervSynictimer {
  direct?: VirtualMachineSpecTemplateSpecDomainFeaturesHypervSynictimerDirect;
  enabled?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesHypervSynictimerDirect {
  enabled?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesHypervTlbflush {
  direct?: VirtualMachineSpecTemplateSpecDomainFeaturesHypervTlbflushDirect;
  enabled?: boolean;
  extended?: VirtualMachineSpecTemplateSpecDomainFeaturesHypervTlbflushExtended;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesHypervTlbflushDirect {
  enabled?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesHypervTlbflushExtended {
  enabled?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesHypervVapic {
  enabled?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesHypervVendorid {
  enabled?: boolean;
  vendorid?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesHypervVpindex {
  enabled?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesHypervPassthrough {
  enabled?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesKvm {
  hidden?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesPvspinlock {
  enabled?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFeaturesSmm {
  enabled?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFirmware {
  acpi?: VirtualMachineSpecTemplateSpecDomainFirmwareAcpi;
  bootloader?: VirtualMachineSpecTemplateSpecDomainFirmwareBootloader;
  kernelBoot?: VirtualMachineSpecTemplateSpecDomainFirmwareKernelBoot;
  serial?: string;
  uuid?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainFirmwareAcpi {
  msdmNameRef?: string;
  slicNameRef?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainFirmwareBootloader {
  bios?: VirtualMachineSpecTemplateSpecDomainFirmwareBootloaderBios;
  efi?: VirtualMachineSpecTemplateSpecDomainFirmwareBootloaderEfi;
}
export interface VirtualMachineSpecTemplateSpecDomainFirmwareBootloaderBios {
  useSerial?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFirmwareBootloaderEfi {
  persistent?: boolean;
  secureBoot?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainFirmwareKernelBoot {
  container?: VirtualMachineSpecTemplateSpecDomainFirmwareKernelBootContainer;
  kernelArgs?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainFirmwareKernelBootContainer {
  image: string;
  imagePullPolicy?: string;
  imagePullSecret?: string;
  initrdPath?: string;
  kernelPath?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainIoThreads {
  supplementalPoolThreadCount?: number;
}
export interface VirtualMachineSpecTemplateSpecDomainLaunchSecurity {
  sev?: VirtualMachineSpecTemplateSpecDomainLaunchSecuritySev;
  snp?: Record<string, unknown>;
  tdx?: Record<string, unknown>;
}
export interface VirtualMachineSpecTemplateSpecDomainLaunchSecuritySev {
  attestation?: Record<string, unknown>;
  dhCert?: string;
  policy?: VirtualMachineSpecTemplateSpecDomainLaunchSecuritySevPolicy;
  session?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainLaunchSecuritySevPolicy {
  encryptedState?: boolean;
}
export interface VirtualMachineSpecTemplateSpecDomainMachine {
  type?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainMemory {
  guest?: number | string;
  hugepages?: VirtualMachineSpecTemplateSpecDomainMemoryHugepages;
  maxGuest?: number | string;
  reservedOverhead?: VirtualMachineSpecTemplateSpecDomainMemoryReservedOverhead;
}
export interface VirtualMachineSpecTemplateSpecDomainMemoryHugepages {
  pageSize?: string;
}
export interface VirtualMachineSpecTemplateSpecDomainMemoryReservedOverhead {
  addedOverhead?: number | string;
  memLock?: 'NotRequired' | 'Required';
}
export interface VirtualMachineSpecTemplateSpecDomainResources {
  limits?: {
    [k: string]: number | string;
  };
  overcommitGuestOverhead?: boolean;
  requests?: {
    [k: string]: number | string;
  };
}
export interface VirtualMachineSpecTemplateSpecLivenessProbe {
  exec?: VirtualMachineSpecTemplateSpecLivenessProbeExec;
  failureThreshold?: number;
  guestAgentPing?: Record<string, unknown>;
  httpGet?: VirtualMachineSpecTemplateSpecLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: VirtualMachineSpecTemplateSpecLivenessProbeTcpSocket;
  timeoutSeconds?: number;
}
export interface VirtualMachineSpecTemplateSpecLivenessProbeExec {
  command?: string[];
}
export interface VirtualMachineSpecTemplateSpecLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: VirtualMachineSpecTemplateSpecLivenessProbeHttpGetHttpHeadersItem[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface VirtualMachineSpecTemplateSpecLivenessProbeHttpGetHttpHeadersItem {
  name: string;
  value: string;
}
export interface VirtualMachineSpecTemplateSpecLivenessProbeTcpSocket {
  host?: string;
  port: number | string;
}
export interface VirtualMachineSpecTemplateSpecNetworksItem {
  multus?: VirtualMachineSpecTemplateSpecNetworksItemMultus;
  name: string;
  pod?: VirtualMachineSpecTemplateSpecNetworksItemPod;
  resourceClaim?: VirtualMachineSpecTemplateSpecNetworksItemResourceClaim;
}
export interface VirtualMachineSpecTemplateSpecNetworksItemMultus {
  default?: boolean;
  networkName: string;
}
export interface VirtualMachineSpecTemplateSpecNetworksItemPod {
  vmIPv6NetworkCIDR?: string;
  vmNetworkCIDR?: string;
}
export interface VirtualMachineSpecTemplateSpecNetworksItemResourceClaim {
  claimName?: string;
  requestName?: string;
}
export interface VirtualMachineSpecTemplateSpecReadinessProbe {
  exec?: VirtualMachineSpecTemplateSpecReadinessProbeExec;
  failureThreshold?: number;
  guestAgentPing?: Record<string, unknown>;
  httpGet?: VirtualMachineSpecTemplateSpecReadinessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: VirtualMachineSpecTemplateSpecReadinessProbeTcpSocket;
  timeoutSeconds?: number;
}
export interface VirtualMachineSpecTemplateSpecReadinessProbeExec {
  command?: string[];
}
export interface VirtualMachineSpecTemplateSpecReadinessProbeHttpGet {
  host?: string;
  httpHeaders?: VirtualMachineSpecTemplateSpecReadinessProbeHttpGetHttpHeadersItem[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface VirtualMachineSpecTemplateSpecReadinessProbeHttpGetHttpHeadersItem {
  name: string;
  value: string;
}
export interface VirtualMachineSpecTemplateSpecReadinessProbeTcpSocket {
  host?: string;
  port: number | string;
}
export interface VirtualMachineSpecTemplateSpecResourceClaimsItem {
  name: string;
  resourceClaimName?: string;
  resourceClaimTemplateName?: string;
}
export interface VirtualMachineSpecTemplateSpecTolerationsItem {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface VirtualMachineSpecTemplateSpecTopologySpreadConstraintsItem {
  labelSelector?: VirtualMachineSpecTemplateSpecTopologySpreadConstraintsItemLabelSelector;
  matchLabelKeys?: string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface VirtualMachineSpecTemplateSpecTopologySpreadConstraintsItemLabelSelector {
  matchExpressions?: VirtualMachineSpecTemplateSpecTopologySpreadConstraintsItemLabelSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface VirtualMachineSpecTemplateSpecTopologySpreadConstraintsItemLabelSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineSpecTemplateSpecUtilityVolumesItem {
  claimName: string;
  name: string;
  readOnly?: boolean;
  type?: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesItem {
  cloudInitConfigDrive?: VirtualMachineSpecTemplateSpecVolumesItemCloudInitConfigDrive;
  cloudInitNoCloud?: VirtualMachineSpecTemplateSpecVolumesItemCloudInitNoCloud;
  configMap?: VirtualMachineSpecTemplateSpecVolumesItemConfigMap;
  containerDisk?: VirtualMachineSpecTemplateSpecVolumesItemContainerDisk;
  containerPath?: VirtualMachineSpecTemplateSpecVolumesItemContainerPath;
  dataVolume?: VirtualMachineSpecTemplateSpecVolumesItemDataVolume;
  downwardAPI?: VirtualMachineSpecTemplateSpecVolumesItemDownwardAPI;
  downwardMetrics?: Record<string, unknown>;
  emptyDisk?: VirtualMachineSpecTemplateSpecVolumesItemEmptyDisk;
  ephemeral?: VirtualMachineSpecTemplateSpecVolumesItemEphemeral;
  hostDisk?: VirtualMachineSpecTemplateSpecVolumesItemHostDisk;
  memoryDump?: VirtualMachineSpecTemplateSpecVolumesItemMemoryDump;
  name: string;
  persistentVolumeClaim?: VirtualMachineSpecTemplateSpecVolumesItemPersistentVolumeClaim;
  secret?: VirtualMachineSpecTemplateSpecVolumesItemSecret;
  serviceAccount?: VirtualMachineSpecTemplateSpecVolumesItemServiceAccount;
  sysprep?: VirtualMachineSpecTemplateSpecVolumesItemSysprep;
}
export interface VirtualMachineSpecTemplateSpecVolumesItemCloudInitConfigDrive {
  networkData?: string;
  networkDataBase64?: string;
  networkDataSecretRef?: VirtualMachineSpecTemplateSpecVolumesItemCloudInitConfigDriveNetworkDataSecretRef;
  secretRef?: VirtualMachineSpecTemplateSpecVolumesItemCloudInitConfigDriveSecretRef;
  userData?: string;
  userDataBase64?: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesItemCloudInitConfigDriveNetworkDataSecretRef {
  name?: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesItemCloudInitConfigDriveSecretRef {
  name?: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesItemCloudInitNoCloud {
  networkData?: string;
  networkDataBase64?: string;
  networkDataSecretRef?: VirtualMachineSpecTemplateSpecVolumesItemCloudInitNoCloudNetworkDataSecretRef;
  secretRef?: VirtualMachineSpecTemplateSpecVolumesItemCloudInitNoCloudSecretRef;
  userData?: string;
  userDataBase64?: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesItemCloudInitNoCloudNetworkDataSecretRef {
  name?: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesItemCloudInitNoCloudSecretRef {
  name?: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesItemConfigMap {
  name?: string;
  optional?: boolean;
  volumeLabel?: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesItemContainerDisk {
  image: string;
  imagePullPolicy?: string;
  imagePullSecret?: string;
  path?: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesItemContainerPath {
  path: string;
  readOnly?: boolean;
}
export interface VirtualMachineSpecTemplateSpecVolumesItemDataVolume {
  hotpluggable?: boolean;
  name: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesItemDownwardAPI {
  fields?: VirtualMachineSpecTemplateSpecVolumesItemDownwardAPIFieldsItem[];
  volumeLabel?: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesItemDownwardAPIFieldsItem {
  fieldRef?: VirtualMachineSpecTemplateSpecVolumesItemDownwardAPIFieldsItemFieldRef;
  mode?: number;
  path: string;
  resourceFieldRef?: VirtualMachineSpecTemplateSpecVolumesItemDownwardAPIFieldsItemResourceFieldRef;
}
export interface VirtualMachineSpecTemplateSpecVolumesItemDownwardAPIFieldsItemFieldRef {
  apiVersion?: string;
  fieldPath: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesItemDownwardAPIFieldsItemResourceFieldRef {
  containerName?: string;
  divisor?: number | string;
  resource: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesItemEmptyDisk {
  capacity: number | string;
}
export interface VirtualMachineSpecTemplateSpecVolumesItemEphemeral {
  persistentVolumeClaim?: VirtualMachineSpecTemplateSpecVolumesItemEphemeralPersistentVolumeClaim;
}
export interface VirtualMachineSpecTemplateSpecVolumesItemEphemeralPersistentVolumeClaim {
  claimName: string;
  readOnly?: boolean;
}
export interface VirtualMachineSpecTemplateSpecVolumesItemHostDisk {
  capacity?: number | string;
  path: string;
  shared?: boolean;
  type: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesItemMemoryDump {
  claimName: string;
  hotpluggable?: boolean;
  readOnly?: boolean;
}
export interface VirtualMachineSpecTemplateSpecVolumesItemPersistentVolumeClaim {
  claimName: string;
  hotpluggable?: boolean;
  readOnly?: boolean;
}
export interface VirtualMachineSpecTemplateSpecVolumesItemSecret {
  optional?: boolean;
  secretName?: string;
  volumeLabel?: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesItemServiceAccount {
  serviceAccountName?: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesItemSysprep {
  configMap?: VirtualMachineSpecTemplateSpecVolumesItemSysprepConfigMap;
  secret?: VirtualMachineSpecTemplateSpecVolumesItemSysprepSecret;
}
export interface VirtualMachineSpecTemplateSpecVolumesItemSysprepConfigMap {
  name?: string;
}
export interface VirtualMachineSpecTemplateSpecVolumesItemSysprepSecret {
  name?: string;
}
export interface VirtualMachineStatus {
  changedBlockTracking?: VirtualMachineStatusChangedBlockTracking | null;
  conditions?: VirtualMachineStatusConditionsItem[];
  created?: boolean;
  desiredGeneration?: number;
  instancetypeRef?: VirtualMachineStatusInstancetypeRef | null;
  memoryDumpRequest?: VirtualMachineStatusMemoryDumpRequest | null;
  observedGeneration?: number;
  preferenceRef?: VirtualMachineStatusPreferenceRef | null;
  printableStatus?: string;
  ready?: boolean;
  restoreInProgress?: string;
  runStrategy?: string;
  snapshotInProgress?: string;
  startFailure?: VirtualMachineStatusStartFailure | null;
  stateChangeRequests?: VirtualMachineStatusStateChangeRequestsItem[];
  volumeRequests?: VirtualMachineStatusVolumeRequestsItem[];
  volumeSnapshotStatuses?: VirtualMachineStatusVolumeSnapshotStatusesItem[];
  volumeUpdateState?: VirtualMachineStatusVolumeUpdateState;
}
export interface VirtualMachineStatusChangedBlockTracking {
  backupStatus?: VirtualMachineStatusChangedBlockTrackingBackupStatus | null;
  state: string;
}
export interface VirtualMachineStatusChangedBlockTrackingBackupStatus {
  backupMsg?: string;
  backupName?: string;
  checkpointName?: string;
  completed?: boolean;
  endTimestamp?: string;
  failed?: boolean;
  quiesceStatus?: string;
  startTimestamp?: string;
  volumes?: VirtualMachineStatusChangedBlockTrackingBackupStatusVolumesItem[];
}
export interface VirtualMachineStatusChangedBlockTrackingBackupStatusVolumesItem {
  volumeName: string;
}
export interface VirtualMachineStatusConditionsItem {
  lastProbeTime?: string | null;
  lastTransitionTime?: string | null;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface VirtualMachineStatusInstancetypeRef {
  controllerRevisionRef?: VirtualMachineStatusInstancetypeRefControllerRevisionRef;
  inferFromVolume?: string;
  inferFromVolumeFailurePolicy?: string;
  kind?: string;
  name?: string;
}
export interface VirtualMachineStatusInstancetypeRefControllerRevisionRef {
  name?: string;
}
export interface VirtualMachineStatusMemoryDumpRequest {
  claimName: string;
  endTimestamp?: string;
  fileName?: string;
  message?: string;
  phase: string;
  remove?: boolean;
  startTimestamp?: string;
}
export interface VirtualMachineStatusPreferenceRef {
  controllerRevisionRef?: VirtualMachineStatusPreferenceRefControllerRevisionRef;
  inferFromVolume?: string;
  inferFromVolumeFailurePolicy?: string;
  kind?: string;
  name?: string;
}
export interface VirtualMachineStatusPreferenceRefControllerRevisionRef {
  name?: string;
}
export interface VirtualMachineStatusStartFailure {
  consecutiveFailCount?: number;
  lastFailedVMIUID?: string;
  retryAfterTimestamp?: string;
}
export interface VirtualMachineStatusStateChangeRequestsItem {
  action: string;
  data?: {
    [k: string]: string;
  };
  uid?: string;
}
export interface VirtualMachineStatusVolumeRequestsItem {
  addVolumeOptions?: VirtualMachineStatusVolumeRequestsItemAddVolumeOptions;
  removeVolumeOptions?: VirtualMachineStatusVolumeRequestsItemRemoveVolumeOptions;
}
export interface VirtualMachineStatusVolumeRequestsItemAddVolumeOptions {
  disk: VirtualMachineStatusVolumeRequestsItemAddVolumeOptionsDisk;
  dryRun?: string[];
  name: string;
  volumeSource: VirtualMachineStatusVolumeRequestsItemAddVolumeOptionsVolumeSource;
}
export interface VirtualMachineStatusVolumeRequestsItemAddVolumeOptionsDisk {
  blockSize?: VirtualMachineStatusVolumeRequestsItemAddVolumeOptionsDiskBlockSize;
  bootOrder?: number;
  cache?: string;
  cdrom?: VirtualMachineStatusVolumeRequestsItemAddVolumeOptionsDiskCdrom;
  changedBlockTracking?: boolean;
  dedicatedIOThread?: boolean;
  disk?: VirtualMachineStatusVolumeRequestsItemAddVolumeOptionsDiskDisk;
  errorPolicy?: string;
  io?: string;
  lun?: VirtualMachineStatusVolumeRequestsItemAddVolumeOptionsDiskLun;
  name: string;
  serial?: string;
  shareable?: boolean;
  tag?: string;
}
export interface VirtualMachineStatusVolumeRequestsItemAddVolumeOptionsDiskBlockSize {
  custom?: VirtualMachineStatusVolumeRequestsItemAddVolumeOptionsDiskBlockSizeCustom;
  matchVolume?: VirtualMachineStatusVolumeRequestsItemAddVolumeOptionsDiskBlockSizeMatchVolume;
}
export interface VirtualMachineStatusVolumeRequestsItemAddVolumeOptionsDiskBlockSizeCustom {
  discardGranularity?: number;
  logical?: number;
  physical?: number;
}
export interface VirtualMachineStatusVolumeRequestsItemAddVolumeOptionsDiskBlockSizeMatchVolume {
  enabled?: boolean;
}
export interface VirtualMachineStatusVolumeRequestsItemAddVolumeOptionsDiskCdrom {
  bus?: string;
  readonly?: boolean;
  tray?: string;
}
export interface VirtualMachineStatusVolumeRequestsItemAddVolumeOptionsDiskDisk {
  bus?: string;
  pciAddress?: string;
  readonly?: boolean;
}
export interface VirtualMachineStatusVolumeRequestsItemAddVolumeOptionsDiskLun {
  bus?: string;
  readonly?: boolean;
  reservation?: boolean;
}
export interface VirtualMachineStatusVolumeRequestsItemAddVolumeOptionsVolumeSource {
  dataVolume?: VirtualMachineStatusVolumeRequestsItemAddVolumeOptionsVolumeSourceDataVolume;
  persistentVolumeClaim?: VirtualMachineStatusVolumeRequestsItemAddVolumeOptionsVolumeSourcePersistentVolumeClaim;
}
export interface VirtualMachineStatusVolumeRequestsItemAddVolumeOptionsVolumeSourceDataVolume {
  hotpluggable?: boolean;
  name: string;
}
export interface VirtualMachineStatusVolumeRequestsItemAddVolumeOptionsVolumeSourcePersistentVolumeClaim {
  claimName: string;
  hotpluggable?: boolean;
  readOnly?: boolean;
}
export interface VirtualMachineStatusVolumeRequestsItemRemoveVolumeOptions {
  dryRun?: string[];
  name: string;
}
export interface VirtualMachineStatusVolumeSnapshotStatusesItem {
  enabled: boolean;
  name: string;
  reason?: string;
}
export interface VirtualMachineStatusVolumeUpdateState {
  volumeMigrationState?: VirtualMachineStatusVolumeUpdateStateVolumeMigrationState;
}
export interface VirtualMachineStatusVolumeUpdateStateVolumeMigrationState {
  migratedVolumes?: VirtualMachineStatusVolumeUpdateStateVolumeMigrationStateMigratedVolumesItem[];
}
export interface VirtualMachineStatusVolumeUpdateStateVolumeMigrationStateMigratedVolumesItem {
  destinationPVCInfo?: VirtualMachineStatusVolumeUpdateStateVolumeMigrationStateMigratedVolumesItemDestinationPVCInfo;
  sourcePVCInfo?: VirtualMachineStatusVolumeUpdateStateVolumeMigrationStateMigratedVolumesItemSourcePVCInfo;
  volumeName: string;
}
export interface VirtualMachineStatusVolumeUpdateStateVolumeMigrationStateMigratedVolumesItemDestinationPVCInfo {
  accessModes?: string[];
  capacity?: {
    [k: string]: number | string;
  };
  claimName?: string;
  filesystemOverhead?: string;
  preallocated?: boolean;
  requests?: {
    [k: string]: number | string;
  };
  volumeMode?: string;
}
export interface VirtualMachineStatusVolumeUpdateStateVolumeMigrationStateMigratedVolumesItemSourcePVCInfo {
  accessModes?: string[];
  capacity?: {
    [k: string]: number | string;
  };
  claimName?: string;
  filesystemOverhead?: string;
  preallocated?: boolean;
  requests?: {
    [k: string]: number | string;
  };
  volumeMode?: string;
}
