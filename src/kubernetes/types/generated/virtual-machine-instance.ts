// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface VirtualMachineInstance {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: VirtualMachineInstanceSpec;
  status?: VirtualMachineInstanceStatus;
}
export interface VirtualMachineInstanceSpec {
  accessCredentials?: VirtualMachineInstanceSpecAccessCredentialsItem[];
  affinity?: VirtualMachineInstanceSpecAffinity;
  architecture?: string;
  dnsConfig?: VirtualMachineInstanceSpecDnsConfig;
  dnsPolicy?: string;
  domain: VirtualMachineInstanceSpecDomain;
  evictionStrategy?: string;
  hostname?: string;
  livenessProbe?: VirtualMachineInstanceSpecLivenessProbe;
  networks?: VirtualMachineInstanceSpecNetworksItem[];
  nodeSelector?: {
    [k: string]: string;
  };
  priorityClassName?: string;
  readinessProbe?: VirtualMachineInstanceSpecReadinessProbe;
  resourceClaims?: VirtualMachineInstanceSpecResourceClaimsItem[];
  schedulerName?: string;
  serviceAccountName?: string;
  startStrategy?: string;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: VirtualMachineInstanceSpecTolerationsItem[];
  topologySpreadConstraints?: VirtualMachineInstanceSpecTopologySpreadConstraintsItem[];
  utilityVolumes?: VirtualMachineInstanceSpecUtilityVolumesItem[];
  volumes?: VirtualMachineInstanceSpecVolumesItem[];
}
export interface VirtualMachineInstanceSpecAccessCredentialsItem {
  sshPublicKey?: VirtualMachineInstanceSpecAccessCredentialsItemSshPublicKey;
  userPassword?: VirtualMachineInstanceSpecAccessCredentialsItemUserPassword;
}
export interface VirtualMachineInstanceSpecAccessCredentialsItemSshPublicKey {
  propagationMethod: VirtualMachineInstanceSpecAccessCredentialsItemSshPublicKeyPropagationMethod;
  source: VirtualMachineInstanceSpecAccessCredentialsItemSshPublicKeySource;
}
export interface VirtualMachineInstanceSpecAccessCredentialsItemSshPublicKeyPropagationMethod {
  configDrive?: Record<string, unknown>;
  noCloud?: Record<string, unknown>;
  qemuGuestAgent?: VirtualMachineInstanceSpecAccessCredentialsItemSshPublicKeyPropagationMethodQemuGuestAgent;
}
export interface VirtualMachineInstanceSpecAccessCredentialsItemSshPublicKeyPropagationMethodQemuGuestAgent {
  users: string[];
}
export interface VirtualMachineInstanceSpecAccessCredentialsItemSshPublicKeySource {
  secret?: VirtualMachineInstanceSpecAccessCredentialsItemSshPublicKeySourceSecret;
}
export interface VirtualMachineInstanceSpecAccessCredentialsItemSshPublicKeySourceSecret {
  secretName: string;
}
export interface VirtualMachineInstanceSpecAccessCredentialsItemUserPassword {
  propagationMethod: VirtualMachineInstanceSpecAccessCredentialsItemUserPasswordPropagationMethod;
  source: VirtualMachineInstanceSpecAccessCredentialsItemUserPasswordSource;
}
export interface VirtualMachineInstanceSpecAccessCredentialsItemUserPasswordPropagationMethod {
  qemuGuestAgent?: Record<string, unknown>;
}
export interface VirtualMachineInstanceSpecAccessCredentialsItemUserPasswordSource {
  secret?: VirtualMachineInstanceSpecAccessCredentialsItemUserPasswordSourceSecret;
}
export interface VirtualMachineInstanceSpecAccessCredentialsItemUserPasswordSourceSecret {
  secretName: string;
}
export interface VirtualMachineInstanceSpecAffinity {
  nodeAffinity?: VirtualMachineInstanceSpecAffinityNodeAffinity;
  podAffinity?: VirtualMachineInstanceSpecAffinityPodAffinity;
  podAntiAffinity?: VirtualMachineInstanceSpecAffinityPodAntiAffinity;
}
export interface VirtualMachineInstanceSpecAffinityNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: VirtualMachineInstanceSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem[];
  requiredDuringSchedulingIgnoredDuringExecution?: VirtualMachineInstanceSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}
export interface VirtualMachineInstanceSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem {
  preference: VirtualMachineInstanceSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreference;
  weight: number;
}
export interface VirtualMachineInstanceSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreference {
  matchExpressions?: VirtualMachineInstanceSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreferenceMatchExpressionsItem[];
  matchFields?: VirtualMachineInstanceSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreferenceMatchFieldsItem[];
}
export interface VirtualMachineInstanceSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreferenceMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineInstanceSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPreferenceMatchFieldsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineInstanceSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: VirtualMachineInstanceSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsItem[];
}
export interface VirtualMachineInstanceSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsItem {
  matchExpressions?: VirtualMachineInstanceSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsItemMatchExpressionsItem[];
  matchFields?: VirtualMachineInstanceSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsItemMatchFieldsItem[];
}
export interface VirtualMachineInstanceSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsItemMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineInstanceSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsItemMatchFieldsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineInstanceSpecAffinityPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: VirtualMachineInstanceSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem[];
  requiredDuringSchedulingIgnoredDuringExecution?: VirtualMachineInstanceSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItem[];
}
export interface VirtualMachineInstanceSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem {
  podAffinityTerm: VirtualMachineInstanceSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTerm;
  weight: number;
}
export interface VirtualMachineInstanceSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTerm {
  labelSelector?: VirtualMachineInstanceSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermLabelSelector;
  matchLabelKeys?: string[];
  mismatchLabelKeys?: string[];
  namespaceSelector?: VirtualMachineInstanceSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermNamespaceSelector;
  namespaces?: string[];
  topologyKey: string;
}
export interface VirtualMachineInstanceSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermLabelSelector {
  matchExpressions?: VirtualMachineInstanceSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermLabelSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface VirtualMachineInstanceSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermLabelSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineInstanceSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermNamespaceSelector {
  matchExpressions?: VirtualMachineInstanceSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermNamespaceSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface VirtualMachineInstanceSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermNamespaceSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineInstanceSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItem {
  labelSelector?: VirtualMachineInstanceSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemLabelSelector;
  matchLabelKeys?: string[];
  mismatchLabelKeys?: string[];
  namespaceSelector?: VirtualMachineInstanceSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemNamespaceSelector;
  namespaces?: string[];
  topologyKey: string;
}
export interface VirtualMachineInstanceSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemLabelSelector {
  matchExpressions?: VirtualMachineInstanceSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemLabelSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface VirtualMachineInstanceSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemLabelSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineInstanceSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemNamespaceSelector {
  matchExpressions?: VirtualMachineInstanceSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemNamespaceSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface VirtualMachineInstanceSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemNamespaceSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineInstanceSpecAffinityPodAntiAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: VirtualMachineInstanceSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem[];
  requiredDuringSchedulingIgnoredDuringExecution?: VirtualMachineInstanceSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionItem[];
}
export interface VirtualMachineInstanceSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionItem {
  podAffinityTerm: VirtualMachineInstanceSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTerm;
  weight: number;
}
export interface VirtualMachineInstanceSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTerm {
  labelSelector?: VirtualMachineInstanceSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermLabelSelector;
  matchLabelKeys?: string[];
  mismatchLabelKeys?: string[];
  namespaceSelector?: VirtualMachineInstanceSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermNamespaceSelector;
  namespaces?: string[];
  topologyKey: string;
}
export interface VirtualMachineInstanceSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermLabelSelector {
  matchExpressions?: VirtualMachineInstanceSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermLabelSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface VirtualMachineInstanceSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermLabelSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineInstanceSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermNamespaceSelector {
  matchExpressions?: VirtualMachineInstanceSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermNamespaceSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface VirtualMachineInstanceSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionItemPodAffinityTermNamespaceSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineInstanceSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionItem {
  labelSelector?: VirtualMachineInstanceSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemLabelSelector;
  matchLabelKeys?: string[];
  mismatchLabelKeys?: string[];
  namespaceSelector?: VirtualMachineInstanceSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemNamespaceSelector;
  namespaces?: string[];
  topologyKey: string;
}
export interface VirtualMachineInstanceSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemLabelSelector {
  matchExpressions?: VirtualMachineInstanceSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemLabelSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface VirtualMachineInstanceSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemLabelSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineInstanceSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemNamespaceSelector {
  matchExpressions?: VirtualMachineInstanceSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemNamespaceSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface VirtualMachineInstanceSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionItemNamespaceSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineInstanceSpecDnsConfig {
  nameservers?: string[];
  options?: VirtualMachineInstanceSpecDnsConfigOptionsItem[];
  searches?: string[];
}
export interface VirtualMachineInstanceSpecDnsConfigOptionsItem {
  name?: string;
  value?: string;
}
export interface VirtualMachineInstanceSpecDomain {
  chassis?: VirtualMachineInstanceSpecDomainChassis;
  clock?: VirtualMachineInstanceSpecDomainClock;
  cpu?: VirtualMachineInstanceSpecDomainCpu;
  devices: VirtualMachineInstanceSpecDomainDevices;
  features?: VirtualMachineInstanceSpecDomainFeatures;
  firmware?: VirtualMachineInstanceSpecDomainFirmware;
  ioThreads?: VirtualMachineInstanceSpecDomainIoThreads;
  ioThreadsPolicy?: string;
  launchSecurity?: VirtualMachineInstanceSpecDomainLaunchSecurity;
  machine?: VirtualMachineInstanceSpecDomainMachine;
  memory?: VirtualMachineInstanceSpecDomainMemory;
  rebootPolicy?: 'Reboot' | 'Terminate';
  resources?: VirtualMachineInstanceSpecDomainResources;
}
export interface VirtualMachineInstanceSpecDomainChassis {
  asset?: string;
  manufacturer?: string;
  serial?: string;
  sku?: string;
  version?: string;
}
export interface VirtualMachineInstanceSpecDomainClock {
  timer?: VirtualMachineInstanceSpecDomainClockTimer;
  timezone?: string;
  utc?: VirtualMachineInstanceSpecDomainClockUtc;
  [k: string]: unknown;
}
export interface VirtualMachineInstanceSpecDomainClockTimer {
  hpet?: VirtualMachineInstanceSpecDomainClockTimerHpet;
  hyperv?: VirtualMachineInstanceSpecDomainClockTimerHyperv;
  kvm?: VirtualMachineInstanceSpecDomainClockTimerKvm;
  pit?: VirtualMachineInstanceSpecDomainClockTimerPit;
  rtc?: VirtualMachineInstanceSpecDomainClockTimerRtc;
}
export interface VirtualMachineInstanceSpecDomainClockTimerHpet {
  present?: boolean;
  tickPolicy?: string;
}
export interface VirtualMachineInstanceSpecDomainClockTimerHyperv {
  present?: boolean;
}
export interface VirtualMachineInstanceSpecDomainClockTimerKvm {
  present?: boolean;
}
export interface VirtualMachineInstanceSpecDomainClockTimerPit {
  present?: boolean;
  tickPolicy?: string;
}
export interface VirtualMachineInstanceSpecDomainClockTimerRtc {
  present?: boolean;
  tickPolicy?: string;
  track?: string;
}
export interface VirtualMachineInstanceSpecDomainClockUtc {
  offsetSeconds?: number;
}
export interface VirtualMachineInstanceSpecDomainCpu {
  cores?: number;
  dedicatedCpuPlacement?: boolean;
  features?: VirtualMachineInstanceSpecDomainCpuFeaturesItem[];
  isolateEmulatorThread?: boolean;
  maxSockets?: number;
  model?: string;
  numa?: VirtualMachineInstanceSpecDomainCpuNuma;
  realtime?: VirtualMachineInstanceSpecDomainCpuRealtime;
  sockets?: number;
  threads?: number;
}
export interface VirtualMachineInstanceSpecDomainCpuFeaturesItem {
  name: string;
  policy?: string;
}
export interface VirtualMachineInstanceSpecDomainCpuNuma {
  guestMappingPassthrough?: Record<string, unknown>;
}
export interface VirtualMachineInstanceSpecDomainCpuRealtime {
  mask?: string;
}
export interface VirtualMachineInstanceSpecDomainDevices {
  autoattachGraphicsDevice?: boolean;
  autoattachInputDevice?: boolean;
  autoattachMemBalloon?: boolean;
  autoattachPodInterface?: boolean;
  autoattachSerialConsole?: boolean;
  autoattachVSOCK?: boolean;
  blockMultiQueue?: boolean;
  clientPassthrough?: Record<string, unknown>;
  disableHotplug?: boolean;
  disks?: VirtualMachineInstanceSpecDomainDevicesDisksItem[];
  downwardMetrics?: Record<string, unknown>;
  filesystems?: VirtualMachineInstanceSpecDomainDevicesFilesystemsItem[];
  gpus?: VirtualMachineInstanceSpecDomainDevicesGpusItem[];
  hostDevices?: VirtualMachineInstanceSpecDomainDevicesHostDevicesItem[];
  inputs?: VirtualMachineInstanceSpecDomainDevicesInputsItem[];
  interfaces?: VirtualMachineInstanceSpecDomainDevicesInterfacesItem[];
  logSerialConsole?: boolean;
  networkInterfaceMultiqueue?: boolean;
  panicDevices?: VirtualMachineInstanceSpecDomainDevicesPanicDevicesItem[];
  rng?: Record<string, unknown>;
  sound?: VirtualMachineInstanceSpecDomainDevicesSound;
  tpm?: VirtualMachineInstanceSpecDomainDevicesTpm;
  useVirtioTransitional?: boolean;
  video?: VirtualMachineInstanceSpecDomainDevicesVideo;
  watchdog?: VirtualMachineInstanceSpecDomainDevicesWatchdog;
}
export interface VirtualMachineInstanceSpecDomainDevicesDisksItem {
  blockSize?: VirtualMachineInstanceSpecDomainDevicesDisksItemBlockSize;
  bootOrder?: number;
  cache?: string;
  cdrom?: VirtualMachineInstanceSpecDomainDevicesDisksItemCdrom;
  changedBlockTracking?: boolean;
  dedicatedIOThread?: boolean;
  disk?: VirtualMachineInstanceSpecDomainDevicesDisksItemDisk;
  errorPolicy?: string;
  io?: string;
  lun?: VirtualMachineInstanceSpecDomainDevicesDisksItemLun;
  name: string;
  serial?: string;
  shareable?: boolean;
  tag?: string;
}
export interface VirtualMachineInstanceSpecDomainDevicesDisksItemBlockSize {
  custom?: VirtualMachineInstanceSpecDomainDevicesDisksItemBlockSizeCustom;
  matchVolume?: VirtualMachineInstanceSpecDomainDevicesDisksItemBlockSizeMatchVolume;
}
export interface VirtualMachineInstanceSpecDomainDevicesDisksItemBlockSizeCustom {
  discardGranularity?: number;
  logical?: number;
  physical?: number;
}
export interface VirtualMachineInstanceSpecDomainDevicesDisksItemBlockSizeMatchVolume {
  enabled?: boolean;
}
export interface VirtualMachineInstanceSpecDomainDevicesDisksItemCdrom {
  bus?: string;
  readonly?: boolean;
  tray?: string;
}
export interface VirtualMachineInstanceSpecDomainDevicesDisksItemDisk {
  bus?: string;
  pciAddress?: string;
  readonly?: boolean;
}
export interface VirtualMachineInstanceSpecDomainDevicesDisksItemLun {
  bus?: string;
  readonly?: boolean;
  reservation?: boolean;
}
export interface VirtualMachineInstanceSpecDomainDevicesFilesystemsItem {
  name: string;
  virtiofs: Record<string, unknown>;
}
export interface VirtualMachineInstanceSpecDomainDevicesGpusItem {
  claimName?: string;
  deviceName?: string;
  name: string;
  requestName?: string;
  tag?: string;
  virtualGPUOptions?: VirtualMachineInstanceSpecDomainDevicesGpusItemVirtualGPUOptions;
}
export interface VirtualMachineInstanceSpecDomainDevicesGpusItemVirtualGPUOptions {
  display?: VirtualMachineInstanceSpecDomainDevicesGpusItemVirtualGPUOptionsDisplay;
}
export interface VirtualMachineInstanceSpecDomainDevicesGpusItemVirtualGPUOptionsDisplay {
  enabled?: boolean;
  ramFB?: VirtualMachineInstanceSpecDomainDevicesGpusItemVirtualGPUOptionsDisplayRamFB;
}
export interface VirtualMachineInstanceSpecDomainDevicesGpusItemVirtualGPUOptionsDisplayRamFB {
  enabled?: boolean;
}
export interface VirtualMachineInstanceSpecDomainDevicesHostDevicesItem {
  claimName?: string;
  deviceName?: string;
  name: string;
  requestName?: string;
  tag?: string;
}
export interface VirtualMachineInstanceSpecDomainDevicesInputsItem {
  bus?: string;
  name: string;
  type: string;
}
export interface VirtualMachineInstanceSpecDomainDevicesInterfacesItem {
  acpiIndex?: number;
  binding?: VirtualMachineInstanceSpecDomainDevicesInterfacesItemBinding;
  bootOrder?: number;
  bridge?: Record<string, unknown>;
  dhcpOptions?: VirtualMachineInstanceSpecDomainDevicesInterfacesItemDhcpOptions;
  macAddress?: string;
  macvtap?: Record<string, unknown>;
  masquerade?: Record<string, unknown>;
  model?: string;
  name: string;
  passt?: Record<string, unknown>;
  passtBinding?: Record<string, unknown>;
  pciAddress?: string;
  portRanges?: VirtualMachineInstanceSpecDomainDevicesInterfacesItemPortRangesItem[];
  ports?: VirtualMachineInstanceSpecDomainDevicesInterfacesItemPortsItem[];
  slirp?: Record<string, unknown>;
  sriov?: Record<string, unknown>;
  state?: string;
  tag?: string;
}
export interface VirtualMachineInstanceSpecDomainDevicesInterfacesItemBinding {
  name: string;
}
export interface VirtualMachineInstanceSpecDomainDevicesInterfacesItemDhcpOptions {
  bootFileName?: string;
  ntpServers?: string[];
  privateOptions?: VirtualMachineInstanceSpecDomainDevicesInterfacesItemDhcpOptionsPrivateOptionsItem[];
  tftpServerName?: string;
}
export interface VirtualMachineInstanceSpecDomainDevicesInterfacesItemDhcpOptionsPrivateOptionsItem {
  option: number;
  value: string;
}
export interface VirtualMachineInstanceSpecDomainDevicesInterfacesItemPortRangesItem {
  end: number;
  protocol: string;
  start: number;
}
export interface VirtualMachineInstanceSpecDomainDevicesInterfacesItemPortsItem {
  name?: string;
  port: number;
  protocol?: string;
}
export interface VirtualMachineInstanceSpecDomainDevicesPanicDevicesItem {
  model?: string;
}
export interface VirtualMachineInstanceSpecDomainDevicesSound {
  model?: string;
  name: string;
}
export interface VirtualMachineInstanceSpecDomainDevicesTpm {
  enabled?: boolean;
  persistent?: boolean;
}
export interface VirtualMachineInstanceSpecDomainDevicesVideo {
  type?: string;
}
export interface VirtualMachineInstanceSpecDomainDevicesWatchdog {
  diag288?: VirtualMachineInstanceSpecDomainDevicesWatchdogDiag288;
  i6300esb?: VirtualMachineInstanceSpecDomainDevicesWatchdogI6300Esb;
  name: string;
}
export interface VirtualMachineInstanceSpecDomainDevicesWatchdogDiag288 {
  action?: string;
}
export interface VirtualMachineInstanceSpecDomainDevicesWatchdogI6300Esb {
  action?: string;
}
export interface VirtualMachineInstanceSpecDomainFeatures {
  acpi?: VirtualMachineInstanceSpecDomainFeaturesAcpi;
  apic?: VirtualMachineInstanceSpecDomainFeaturesApic;
  hyperv?: VirtualMachineInstanceSpecDomainFeaturesHyperv;
  hypervPassthrough?: VirtualMachineInstanceSpecDomainFeaturesHypervPassthrough;
  kvm?: VirtualMachineInstanceSpecDomainFeaturesKvm;
  pvspinlock?: VirtualMachineInstanceSpecDomainFeaturesPvspinlock;
  smm?: VirtualMachineInstanceSpecDomainFeaturesSmm;
}
export interface VirtualMachineInstanceSpecDomainFeaturesAcpi {
  enabled?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFeaturesApic {
  enabled?: boolean;
  endOfInterrupt?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFeaturesHyperv {
  evmcs?: VirtualMachineInstanceSpecDomainFeaturesHypervEvmcs;
  frequencies?: VirtualMachineInstanceSpecDomainFeaturesHypervFrequencies;
  ipi?: VirtualMachineInstanceSpecDomainFeaturesHypervIpi;
  reenlightenment?: VirtualMachineInstanceSpecDomainFeaturesHypervReenlightenment;
  relaxed?: VirtualMachineInstanceSpecDomainFeaturesHypervRelaxed;
  reset?: VirtualMachineInstanceSpecDomainFeaturesHypervReset;
  runtime?: VirtualMachineInstanceSpecDomainFeaturesHypervRuntime;
  spinlocks?: VirtualMachineInstanceSpecDomainFeaturesHypervSpinlocks;
  synic?: VirtualMachineInstanceSpecDomainFeaturesHypervSynic;
  synictimer?: VirtualMachineInstanceSpecDomainFeaturesHypervSynictimer;
  tlbflush?: VirtualMachineInstanceSpecDomainFeaturesHypervTlbflush;
  vapic?: VirtualMachineInstanceSpecDomainFeaturesHypervVapic;
  vendorid?: VirtualMachineInstanceSpecDomainFeaturesHypervVendorid;
  vpindex?: VirtualMachineInstanceSpecDomainFeaturesHypervVpindex;
}
export interface VirtualMachineInstanceSpecDomainFeaturesHypervEvmcs {
  enabled?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFeaturesHypervFrequencies {
  enabled?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFeaturesHypervIpi {
  enabled?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFeaturesHypervReenlightenment {
  enabled?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFeaturesHypervRelaxed {
  enabled?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFeaturesHypervReset {
  enabled?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFeaturesHypervRuntime {
  enabled?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFeaturesHypervSpinlocks {
  enabled?: boolean;
  spinlocks?: number;
}
export interface VirtualMachineInstanceSpecDomainFeaturesHypervSynic {
  enabled?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFeaturesHypervSynictimer {
  direct?: VirtualMachineInstanceSpecDomainFeaturesHypervSynictimerDirect;
  enabled?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFeaturesHypervSynictimerDirect {
  enabled?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFeaturesHypervTlbflush {
  direct?: VirtualMachineInstanceSpecDomainFeaturesHypervTlbflushDirect;
  enabled?: boolean;
  extended?: VirtualMachineInstanceSpecDomainFeaturesHypervTlbflushExtended;
}
export interface VirtualMachineInstanceSpecDomainFeaturesHypervTlbflushDirect {
  enabled?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFeaturesHypervTlbflushExtended {
  enabled?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFeaturesHypervVapic {
  enabled?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFeaturesHypervVendorid {
  enabled?: boolean;
  vendorid?: string;
}
export interface VirtualMachineInstanceSpecDomainFeaturesHypervVpindex {
  enabled?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFeaturesHypervPassthrough {
  enabled?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFeaturesKvm {
  hidden?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFeaturesPvspinlock {
  enabled?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFeaturesSmm {
  enabled?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFirmware {
  acpi?: VirtualMachineInstanceSpecDomainFirmwareAcpi;
  bootloader?: VirtualMachineInstanceSpecDomainFirmwareBootloader;
  kernelBoot?: VirtualMachineInstanceSpecDomainFirmwareKernelBoot;
  serial?: string;
  uuid?: string;
}
export interface VirtualMachineInstanceSpecDomainFirmwareAcpi {
  msdmNameRef?: string;
  slicNameRef?: string;
}
export interface VirtualMachineInstanceSpecDomainFirmwareBootloader {
  bios?: VirtualMachineInstanceSpecDomainFirmwareBootloaderBios;
  efi?: VirtualMachineInstanceSpecDomainFirmwareBootloaderEfi;
}
export interface VirtualMachineInstanceSpecDomainFirmwareBootloaderBios {
  useSerial?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFirmwareBootloaderEfi {
  persistent?: boolean;
  secureBoot?: boolean;
}
export interface VirtualMachineInstanceSpecDomainFirmwareKernelBoot {
  container?: VirtualMachineInstanceSpecDomainFirmwareKernelBootContainer;
  kernelArgs?: string;
}
export interface VirtualMachineInstanceSpecDomainFirmwareKernelBootContainer {
  image: string;
  imagePullPolicy?: string;
  imagePullSecret?: string;
  initrdPath?: string;
  kernelPath?: string;
}
export interface VirtualMachineInstanceSpecDomainIoThreads {
  supplementalPoolThreadCount?: number;
}
export interface VirtualMachineInstanceSpecDomainLaunchSecurity {
  sev?: VirtualMachineInstanceSpecDomainLaunchSecuritySev;
  snp?: Record<string, unknown>;
  tdx?: Record<string, unknown>;
}
export interface VirtualMachineInstanceSpecDomainLaunchSecuritySev {
  attestation?: Record<string, unknown>;
  dhCert?: string;
  policy?: VirtualMachineInstanceSpecDomainLaunchSecuritySevPolicy;
  session?: string;
}
export interface VirtualMachineInstanceSpecDomainLaunchSecuritySevPolicy {
  encryptedState?: boolean;
}
export interface VirtualMachineInstanceSpecDomainMachine {
  type?: string;
}
export interface VirtualMachineInstanceSpecDomainMemory {
  guest?: number | string;
  hugepages?: VirtualMachineInstanceSpecDomainMemoryHugepages;
  maxGuest?: number | string;
  reservedOverhead?: VirtualMachineInstanceSpecDomainMemoryReservedOverhead;
}
export interface VirtualMachineInstanceSpecDomainMemoryHugepages {
  pageSize?: string;
}
export interface VirtualMachineInstanceSpecDomainMemoryReservedOverhead {
  addedOverhead?: number | string;
  memLock?: 'NotRequired' | 'Required';
}
export interface VirtualMachineInstanceSpecDomainResources {
  limits?: {
    [k: string]: number | string;
  };
  overcommitGuestOverhead?: boolean;
  requests?: {
    [k: string]: number | string;
  };
}
export interface VirtualMachineInstanceSpecLivenessProbe {
  exec?: VirtualMachineInstanceSpecLivenessProbeExec;
  failureThreshold?: number;
  guestAgentPing?: Record<string, unknown>;
  httpGet?: VirtualMachineInstanceSpecLivenessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: VirtualMachineInstanceSpecLivenessProbeTcpSocket;
  timeoutSeconds?: number;
}
export interface VirtualMachineInstanceSpecLivenessProbeExec {
  command?: string[];
}
export interface VirtualMachineInstanceSpecLivenessProbeHttpGet {
  host?: string;
  httpHeaders?: VirtualMachineInstanceSpecLivenessProbeHttpGetHttpHeadersItem[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface VirtualMachineInstanceSpecLivenessProbeHttpGetHttpHeadersItem {
  name: string;
  value: string;
}
export interface VirtualMachineInstanceSpecLivenessProbeTcpSocket {
  host?: string;
  port: number | string;
}
export interface VirtualMachineInstanceSpecNetworksItem {
  multus?: VirtualMachineInstanceSpecNetworksItemMultus;
  name: string;
  pod?: VirtualMachineInstanceSpecNetworksItemPod;
  resourceClaim?: VirtualMachineInstanceSpecNetworksItemResourceClaim;
}
export interface VirtualMachineInstanceSpecNetworksItemMultus {
  default?: boolean;
  networkName: string;
}
export interface VirtualMachineInstanceSpecNetworksItemPod {
  vmIPv6NetworkCIDR?: string;
  vmNetworkCIDR?: string;
}
export interface VirtualMachineInstanceSpecNetworksItemResourceClaim {
  claimName?: string;
  requestName?: string;
}
export interface VirtualMachineInstanceSpecReadinessProbe {
  exec?: VirtualMachineInstanceSpecReadinessProbeExec;
  failureThreshold?: number;
  guestAgentPing?: Record<string, unknown>;
  httpGet?: VirtualMachineInstanceSpecReadinessProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: VirtualMachineInstanceSpecReadinessProbeTcpSocket;
  timeoutSeconds?: number;
}
export interface VirtualMachineInstanceSpecReadinessProbeExec {
  command?: string[];
}
export interface VirtualMachineInstanceSpecReadinessProbeHttpGet {
  host?: string;
  httpHeaders?: VirtualMachineInstanceSpecReadinessProbeHttpGetHttpHeadersItem[];
  path?: string;
  port: number | string;
  scheme?: string;
}
export interface VirtualMachineInstanceSpecReadinessProbeHttpGetHttpHeadersItem {
  name: string;
  value: string;
}
export interface VirtualMachineInstanceSpecReadinessProbeTcpSocket {
  host?: string;
  port: number | string;
}
export interface VirtualMachineInstanceSpecResourceClaimsItem {
  name: string;
  resourceClaimName?: string;
  resourceClaimTemplateName?: string;
}
export interface VirtualMachineInstanceSpecTolerationsItem {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface VirtualMachineInstanceSpecTopologySpreadConstraintsItem {
  labelSelector?: VirtualMachineInstanceSpecTopologySpreadConstraintsItemLabelSelector;
  matchLabelKeys?: string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface VirtualMachineInstanceSpecTopologySpreadConstraintsItemLabelSelector {
  matchExpressions?: VirtualMachineInstanceSpecTopologySpreadConstraintsItemLabelSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface VirtualMachineInstanceSpecTopologySpreadConstraintsItemLabelSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface VirtualMachineInstanceSpecUtilityVolumesItem {
  claimName: string;
  name: string;
  readOnly?: boolean;
  type?: string;
}
export interface VirtualMachineInstanceSpecVolumesItem {
  cloudInitConfigDrive?: VirtualMachineInstanceSpecVolumesItemCloudInitConfigDrive;
  cloudInitNoCloud?: VirtualMachineInstanceSpecVolumesItemCloudInitNoCloud;
  configMap?: VirtualMachineInstanceSpecVolumesItemConfigMap;
  containerDisk?: VirtualMachineInstanceSpecVolumesItemContainerDisk;
  containerPath?: VirtualMachineInstanceSpecVolumesItemContainerPath;
  dataVolume?: VirtualMachineInstanceSpecVolumesItemDataVolume;
  downwardAPI?: VirtualMachineInstanceSpecVolumesItemDownwardAPI;
  downwardMetrics?: Record<string, unknown>;
  emptyDisk?: VirtualMachineInstanceSpecVolumesItemEmptyDisk;
  ephemeral?: VirtualMachineInstanceSpecVolumesItemEphemeral;
  hostDisk?: VirtualMachineInstanceSpecVolumesItemHostDisk;
  memoryDump?: VirtualMachineInstanceSpecVolumesItemMemoryDump;
  name: string;
  persistentVolumeClaim?: VirtualMachineInstanceSpecVolumesItemPersistentVolumeClaim;
  secret?: VirtualMachineInstanceSpecVolumesItemSecret;
  serviceAccount?: VirtualMachineInstanceSpecVolumesItemServiceAccount;
  sysprep?: VirtualMachineInstanceSpecVolumesItemSysprep;
}
export interface VirtualMachineInstanceSpecVolumesItemCloudInitConfigDrive {
  networkData?: string;
  networkDataBase64?: string;
  networkDataSecretRef?: VirtualMachineInstanceSpecVolumesItemCloudInitConfigDriveNetworkDataSecretRef;
  secretRef?: VirtualMachineInstanceSpecVolumesItemCloudInitConfigDriveSecretRef;
  userData?: string;
  userDataBase64?: string;
}
export interface VirtualMachineInstanceSpecVolumesItemCloudInitConfigDriveNetworkDataSecretRef {
  name?: string;
}
export interface VirtualMachineInstanceSpecVolumesItemCloudInitConfigDriveSecretRef {
  name?: string;
}
export interface VirtualMachineInstanceSpecVolumesItemCloudInitNoCloud {
  networkData?: string;
  networkDataBase64?: string;
  networkDataSecretRef?: VirtualMachineInstanceSpecVolumesItemCloudInitNoCloudNetworkDataSecretRef;
  secretRef?: VirtualMachineInstanceSpecVolumesItemCloudInitNoCloudSecretRef;
  userData?: string;
  userDataBase64?: string;
}
export interface VirtualMachineInstanceSpecVolumesItemCloudInitNoCloudNetworkDataSecretRef {
  name?: string;
}
export interface VirtualMachineInstanceSpecVolumesItemCloudInitNoCloudSecretRef {
  name?: string;
}
export interface VirtualMachineInstanceSpecVolumesItemConfigMap {
  name?: string;
  optional?: boolean;
  volumeLabel?: string;
}
export interface VirtualMachineInstanceSpecVolumesItemContainerDisk {
  image: string;
  imagePullPolicy?: string;
  imagePullSecret?: string;
  path?: string;
}
export interface VirtualMachineInstanceSpecVolumesItemContainerPath {
  path: string;
  readOnly?: boolean;
}
export interface VirtualMachineInstanceSpecVolumesItemDataVolume {
  hotpluggable?: boolean;
  name: string;
}
export interface VirtualMachineInstanceSpecVolumesItemDownwardAPI {
  fields?: VirtualMachineInstanceSpecVolumesItemDownwardAPIFieldsItem[];
  volumeLabel?: string;
}
export interface VirtualMachineInstanceSpecVolumesItemDownwardAPIFieldsItem {
  fieldRef?: VirtualMachineInstanceSpecVolumesItemDownwardAPIFieldsItemFieldRef;
  mode?: number;
  path: string;
  resourceFieldRef?: VirtualMachineInstanceSpecVolumesItemDownwardAPIFieldsItemResourceFieldRef;
}
export interface VirtualMachineInstanceSpecVolumesItemDownwardAPIFieldsItemFieldRef {
  apiVersion?: string;
  fieldPath: string;
}
export interface VirtualMachineInstanceSpecVolumesItemDownwardAPIFieldsItemResourceFieldRef {
  containerName?: string;
  divisor?: number | string;
  resource: string;
}
export interface VirtualMachineInstanceSpecVolumesItemEmptyDisk {
  capacity: number | string;
}
export interface VirtualMachineInstanceSpecVolumesItemEphemeral {
  persistentVolumeClaim?: VirtualMachineInstanceSpecVolumesItemEphemeralPersistentVolumeClaim;
}
export interface VirtualMachineInstanceSpecVolumesItemEphemeralPersistentVolumeClaim {
  claimName: string;
  readOnly?: boolean;
}
export interface VirtualMachineInstanceSpecVolumesItemHostDisk {
  capacity?: number | string;
  path: string;
  shared?: boolean;
  type: string;
}
export interface VirtualMachineInstanceSpecVolumesItemMemoryDump {
  claimName: string;
  hotpluggable?: boolean;
  readOnly?: boolean;
}
export interface VirtualMachineInstanceSpecVolumesItemPersistentVolumeClaim {
  claimName: string;
  hotpluggable?: boolean;
  readOnly?: boolean;
}
export interface VirtualMachineInstanceSpecVolumesItemSecret {
  optional?: boolean;
  secretName?: string;
  volumeLabel?: string;
}
export interface VirtualMachineInstanceSpecVolumesItemServiceAccount {
  serviceAccountName?: string;
}
export interface VirtualMachineInstanceSpecVolumesItemSysprep {
  configMap?: VirtualMachineInstanceSpecVolumesItemSysprepConfigMap;
  secret?: VirtualMachineInstanceSpecVolumesItemSysprepSecret;
}
export interface VirtualMachineInstanceSpecVolumesItemSysprepConfigMap {
  name?: string;
}
export interface VirtualMachineInstanceSpecVolumesItemSysprepSecret {
  name?: string;
}
export interface VirtualMachineInstanceStatus {
  VSOCKCID?: number;
  activePods?: {
    [k: string]: string;
  };
  changedBlockTracking?: VirtualMachineInstanceStatusChangedBlockTracking | null;
  conditions?: VirtualMachineInstanceStatusConditionsItem[];
  currentCPUTopology?: VirtualMachineInstanceStatusCurrentCPUTopology;
  evacuationNodeName?: string;
  fsFreezeStatus?: string;
  guestOSInfo?: VirtualMachineInstanceStatusGuestOSInfo;
  interfaces?: VirtualMachineInstanceStatusInterfacesItem[];
  kernelBootStatus?: VirtualMachineInstanceStatusKernelBootStatus;
  launcherContainerImageVersion?: string;
  machine?: VirtualMachineInstanceStatusMachine;
  memory?: VirtualMachineInstanceStatusMemory;
  migratedVolumes?: VirtualMachineInstanceStatusMigratedVolumesItem[];
  migrationMethod?: string;
  migrationState?: VirtualMachineInstanceStatusMigrationState;
  migrationTransport?: string;
  nodeName?: string;
  phase?: string;
  phaseTransitionTimestamps?: VirtualMachineInstanceStatusPhaseTransitionTimestampsItem[];
  qosClass?: string;
  reason?: string;
  runtimeUser?: number;
  selinuxContext?: string;
  topologyHints?: VirtualMachineInstanceStatusTopologyHints;
  virtualMachineRevisionName?: string;
  volumeStatus?: VirtualMachineInstanceStatusVolumeStatusItem[];
}
export interface VirtualMachineInstanceStatusChangedBlockTracking {
  backupStatus?: VirtualMachineInstanceStatusChangedBlockTrackingBackupStatus | null;
  state: string;
}
export interface VirtualMachineInstanceStatusChangedBlockTrackingBackupStatus {
  backupMsg?: string;
  backupName?: string;
  checkpointName?: string;
  completed?: boolean;
  endTimestamp?: string;
  failed?: boolean;
  quiesceStatus?: string;
  startTimestamp?: string;
  volumes?: VirtualMachineInstanceStatusChangedBlockTrackingBackupStatusVolumesItem[];
}
export interface VirtualMachineInstanceStatusChangedBlockTrackingBackupStatusVolumesItem {
  volumeName: string;
}
export interface VirtualMachineInstanceStatusConditionsItem {
  lastProbeTime?: string | null;
  lastTransitionTime?: string | null;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface VirtualMachineInstanceStatusCurrentCPUTopology {
  cores?: number;
  sockets?: number;
  threads?: number;
}
export interface VirtualMachineInstanceStatusGuestOSInfo {
  id?: string;
  kernelRelease?: string;
  kernelVersion?: string;
  machine?: string;
  name?: string;
  prettyName?: string;
  version?: string;
  versionId?: string;
}
export interface VirtualMachineInstanceStatusInterfacesItem {
  infoSource?: string;
  interfaceName?: string;
  ipAddress?: string;
  ipAddresses?: string[];
  linkState?: string;
  mac?: string;
  name?: string;
  podInterfaceName?: string;
  queueCount?: number;
}
export interface VirtualMachineInstanceStatusKernelBootStatus {
  initrdInfo?: VirtualMachineInstanceStatusKernelBootStatusInitrdInfo;
  kernelInfo?: VirtualMachineInstanceStatusKernelBootStatusKernelInfo;
}
export interface VirtualMachineInstanceStatusKernelBootStatusInitrdInfo {
  checksum?: number;
}
export interface VirtualMachineInstanceStatusKernelBootStatusKernelInfo {
  checksum?: number;
}
export interface VirtualMachineInstanceStatusMachine {
  type?: string;
}
export interface VirtualMachineInstanceStatusMemory {
  guestAtBoot?: number | string;
  guestCurrent?: number | string;
  guestRequested?: number | string;
  memoryOverhead?: number | string;
}
export interface VirtualMachineInstanceStatusMigratedVolumesItem {
  destinationPVCInfo?: VirtualMachineInstanceStatusMigratedVolumesItemDestinationPVCInfo;
  sourcePVCInfo?: VirtualMachineInstanceStatusMigratedVolumesItemSourcePVCInfo;
  volumeName: string;
}
export interface VirtualMachineInstanceStatusMigratedVolumesItemDestinationPVCInfo {
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
export interface VirtualMachineInstanceStatusMigratedVolumesItemSourcePVCInfo {
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
export interface VirtualMachineInstanceStatusMigrationState {
  abortRequested?: boolean;
  abortStatus?: string;
  completed?: boolean;
  endTimestamp?: string | null;
  failed?: boolean;
  failureReason?: string;
  migrationConfiguration?: VirtualMachineInstanceStatusMigrationStateMigrationConfiguration;
  migrationNetworkType?: string;
  migrationPolicyName?: string;
  migrationUid?: string;
  mode?: string;
  sourceNode?: string;
  sourcePersistentStatePVCName?: string;
  sourcePod?: string;
  sourceState?: VirtualMachineInstanceStatusMigrationStateSourceState;
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
  targetState?: VirtualMachineInstanceStatusMigrationStateTargetState;
}
export interface VirtualMachineInstanceStatusMigrationStateMigrationConfiguration {
  allowAutoConverge?: boolean;
  allowPostCopy?: boolean;
  allowWorkloadDisruption?: boolean;
  bandwidthPerMigration?: number | string;
  completionTimeoutPerGiB?: number;
  disableTLS?: boolean;
  experimental?: VirtualMachineInstanceStatusMigrationStateMigrationConfigurationExperimental;
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
export interface VirtualMachineInstanceStatusMigrationStateMigrationConfigurationExperimental {
  compression?: 'none' | 'zstd';
  downtimeTuning?: VirtualMachineInstanceStatusMigrationStateMigrationConfigurationExperimentalDowntimeTuning;
  stallDetector?: VirtualMachineInstanceStatusMigrationStateMigrationConfigurationExperimentalStallDetector;
}
export interface VirtualMachineInstanceStatusMigrationStateMigrationConfigurationExperimentalDowntimeTuning {
  cooldownSeconds?: number;
  initialMs?: number;
  startAfterIteration?: number;
  steps?: number;
}
export interface VirtualMachineInstanceStatusMigrationStateMigrationConfigurationExperimentalStallDetector {
  completionTimeoutFactor?: number | string;
  ewmaAlpha?: number | string;
  patienceWindowDecayFactor?: number | string;
  precopyPossibleFactor?: number | string;
  searchLocalMinima?: boolean;
  stallMargin?: number;
  stallProgressTimeout?: number;
  switchoverTimeout?: number;
}
export interface VirtualMachineInstanceStatusMigrationStateSourceState {
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
export interface VirtualMachineInstanceStatusMigrationStateTargetState {
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
export interface VirtualMachineInstanceStatusPhaseTransitionTimestampsItem {
  phase?: string;
  phaseTransitionTimestamp?: string;
}
export interface VirtualMachineInstanceStatusTopologyHints {
  tscFrequency?: number;
}
export interface VirtualMachineInstanceStatusVolumeStatusItem {
  containerDiskVolume?: VirtualMachineInstanceStatusVolumeStatusItemContainerDiskVolume;
  hotplugVolume?: VirtualMachineInstanceStatusVolumeStatusItemHotplugVolume;
  memoryDumpVolume?: VirtualMachineInstanceStatusVolumeStatusItemMemoryDumpVolume;
  message?: string;
  name: string;
  persistentVolumeClaimInfo?: VirtualMachineInstanceStatusVolumeStatusItemPersistentVolumeClaimInfo;
  phase?: string;
  reason?: string;
  size?: number;
  target: string;
}
export interface VirtualMachineInstanceStatusVolumeStatusItemContainerDiskVolume {
  checksum?: number;
}
export interface VirtualMachineInstanceStatusVolumeStatusItemHotplugVolume {
  attachPodName?: string;
  attachPodUID?: string;
}
export interface VirtualMachineInstanceStatusVolumeStatusItemMemoryDumpVolume {
  claimName?: string;
  endTimestamp?: string;
  startTimestamp?: string;
  targetFileName?: string;
}
export interface VirtualMachineInstanceStatusVolumeStatusItemPersistentVolumeClaimInfo {
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
