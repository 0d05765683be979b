// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface HostedCluster {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: HostedClusterSpec;
  status?: HostedClusterStatus;
}
export interface HostedClusterSpec {
  additionalTrustBundle?: HostedClusterSpecAdditionalTrustBundle;
  auditWebhook?: HostedClusterSpecAuditWebhook;
  autoNode?: HostedClusterSpecAutoNode;
  autoscaling?: HostedClusterSpecAutoscaling;
  capabilities?: HostedClusterSpecCapabilities;
  channel?: string;
  clusterID?: string;
  configuration?: HostedClusterSpecConfiguration;
  controlPlaneRelease?: HostedClusterSpecControlPlaneRelease;
  controllerAvailabilityPolicy?: 'HighlyAvailable' | 'SingleReplica';
  dns?: HostedClusterSpecDns;
  etcd: HostedClusterSpecEtcd;
  fips?: boolean;
  imageContentSources?: HostedClusterSpecImageContentSourcesItem[];
  infraID?: string;
  infrastructureAvailabilityPolicy?: 'HighlyAvailable' | 'SingleReplica';
  issuerURL?: string;
  kubeAPIServerDNSName?: string;
  labels?: {
    [k: string]: string;
  };
  monitoring?: HostedClusterSpecMonitoring;
  networking: HostedClusterSpecNetworking;
  nodeSelector?: {
    [k: string]: string;
  };
  olmCatalogPlacement?: 'management' | 'guest';
  operatorConfiguration?: HostedClusterSpecOperatorConfiguration;
  pausedUntil?: string;
  platform: HostedClusterSpecPlatform;
  pullSecret: HostedClusterSpecPullSecret;
  release: HostedClusterSpecRelease;
  secretEncryption?: HostedClusterSpecSecretEncryption;
  serviceAccountSigningKey?: HostedClusterSpecServiceAccountSigningKey;
  services: HostedClusterSpecServicesItem[];
  sshKey?: HostedClusterSpecSshKey;
  tolerations?: HostedClusterSpecTolerationsItem[];
  updateService?: string;
}
export interface HostedClusterSpecAdditionalTrustBundle {
  name?: string;
}
export interface HostedClusterSpecAuditWebhook {
  name?: string;
}
export interface HostedClusterSpecAutoNode {
  provisionerConfig: HostedClusterSpecAutoNodeProvisionerConfig;
}
export interface HostedClusterSpecAutoNodeProvisionerConfig {
  karpenter?: HostedClusterSpecAutoNodeProvisionerConfigKarpenter;
  name: 'Karpenter';
}
export interface HostedClusterSpecAutoNodeProvisionerConfigKarpenter {
  aws?: HostedClusterSpecAutoNodeProvisionerConfigKarpenterAws;
  platform: 'AWS';
}
export interface HostedClusterSpecAutoNodeProvisionerConfigKarpenterAws {
  roleARN: string;
}
export interface HostedClusterSpecAutoscaling {
  balancingIgnoredLabels?: string[];
  expanders?: ('LeastWaste' | 'Priority' | 'Random')[];
  maxFreeDifferenceRatioPercent?: number;
  maxNodeProvisionTime?: string;
  maxNodesTotal?: number;
  maxPodGracePeriod?: number;
  podPriorityThreshold?: number;
  scaleDown?: HostedClusterSpecAutoscalingScaleDown;
  scaling?: 'ScaleUpOnly' | 'ScaleUpAndScaleDown';
}
export interface HostedClusterSpecAutoscalingScaleDown {
  delayAfterAddSeconds?: number;
  delayAfterDeleteSeconds?: number;
  delayAfterFailureSeconds?: number;
  unneededDurationSeconds?: number;
  utilizationThresholdPercent?: number;
}
export interface HostedClusterSpecCapabilities {
  disabled?: (
    'ImageRegistry' | 'openshift-samples' | 'Insights' | 'baremetal' | 'Console' | 'NodeTuning' | 'Ingress'
  )[];
  enabled?: (
    'ImageRegistry' | 'openshift-samples' | 'Insights' | 'baremetal' | 'Console' | 'NodeTuning' | 'Ingress'
  )[];
}
export interface HostedClusterSpecConfiguration {
  apiServer?: HostedClusterSpecConfigurationApiServer;
  authentication?: HostedClusterSpecConfigurationAuthentication;
  featureGate?: HostedClusterSpecConfigurationFeatureGate;
  image?: HostedClusterSpecConfigurationImage;
  ingress?: HostedClusterSpecConfigurationIngress;
  network?: HostedClusterSpecConfigurationNetwork;
  oauth?: HostedClusterSpecConfigurationOauth;
  operatorhub?: HostedClusterSpecConfigurationOperatorhub;
  proxy?: HostedClusterSpecConfigurationProxy;
  scheduler?: HostedClusterSpecConfigurationScheduler;
}
export interface HostedClusterSpecConfigurationApiServer {
  additionalCORSAllowedOrigins?: string[];
  audit?: HostedClusterSpecConfigurationApiServerAudit;
  clientCA?: HostedClusterSpecConfigurationApiServerClientCA;
  encryption?: HostedClusterSpecConfigurationApiServerEncryption;
  servingCerts?: HostedClusterSpecConfigurationApiServerServingCerts;
  tlsSecurityProfile?: HostedClusterSpecConfigurationApiServerTlsSecurityProfile;
}
export interface HostedClusterSpecConfigurationApiServerAudit {
  customRules?: HostedClusterSpecConfigurationApiServerAuditCustomRulesItem[];
  profile?: 'Default' | 'WriteRequestBodies' | 'AllRequestBodies' | 'None';
}
export interface HostedClusterSpecConfigurationApiServerAuditCustomRulesItem {
  group: string;
  profile: 'Default' | 'WriteRequestBodies' | 'AllRequestBodies' | 'None';
}
export interface HostedClusterSpecConfigurationApiServerClientCA {
  name: string;
}
export interface HostedClusterSpecConfigurationApiServerEncryption {
  type?: '' | 'identity' | 'aescbc' | 'aesgcm';
}
export interface HostedClusterSpecConfigurationApiServerServingCerts {
  namedCertificates?: HostedClusterSpecConfigurationApiServerServingCertsNamedCertificatesItem[];
}
export interface HostedClusterSpecConfigurationApiServerServingCertsNamedCertificatesItem {
  names?: string[];
  servingCertificate?: HostedClusterSpecConfigurationApiServerServingCertsNamedCertificatesItemServingCertificate;
}
export interface HostedClusterSpecConfigurationApiServerServingCertsNamedCertificatesItemServingCertificate {
  name: string;
}
export interface HostedClusterSpecConfigurationApiServerTlsSecurityProfile {
  custom?: HostedClusterSpecConfigurationApiServerTlsSecurityProfileCustom | null;
  intermediate?: Record<string, unknown> | null;
  modern?: Record<string, unknown> | null;
  old?: Record<string, unknown> | null;
  type?: 'Old' | 'Intermediate' | 'Modern' | 'Custom';
}
export interface HostedClusterSpecConfigurationApiServerTlsSecurityProfileCustom {
  ciphers?: string[];
  minTLSVersion?: 'VersionTLS10' | 'VersionTLS11' | 'VersionTLS12' | 'VersionTLS13';
}
export interface HostedClusterSpecConfigurationAuthentication {
  oauthMetadata?: HostedClusterSpecConfigurationAuthenticationOauthMetadata;
  oidcProviders?: HostedClusterSpecConfigurationAuthenticationOidcProvidersItem[];
  serviceAccountIssuer?: string;
  type?: '' | 'None' | 'IntegratedOAuth' | 'OIDC';
  webhookTokenAuthenticator?: HostedClusterSpecConfigurationAuthenticationWebhookTokenAuthenticator;
  webhookTokenAuthenticators?: HostedClusterSpecConfigurationAuthenticationWebhookTokenAuthenticatorsItem[];
}
export interface HostedClusterSpecConfigurationAuthenticationOauthMetadata {
  name: string;
}
export interface HostedClusterSpecConfigurationAuthenticationOidcProvidersItem {
  claimMappings: HostedClusterSpecConfigurationAuthenticationOidcProvidersItemClaimMappings;
  claimValidationRules?: HostedClusterSpecConfigurationAuthenticationOidcProvidersItemClaimValidationRulesItem[];
  issuer: HostedClusterSpecConfigurationAuthenticationOidcProvidersItemIssuer;
  name: string;
  oidcClients?: HostedClusterSpecConfigurationAuthenticationOidcProvidersItemOidcClientsItem[];
  userValidationRules?: HostedClusterSpecConfigurationAuthenticationOidcProvidersItemUserValidationRulesItem[];
}
export interface HostedClusterSpecConfigurationAuthenticationOidcProvidersItemClaimMappings {
  extra?: HostedClusterSpecConfigurationAuthenticationOidcProvidersItemClaimMappingsExtraItem[];
  groups?: HostedClusterSpecConfigurationAuthenticationOidcProvidersItemClaimMappingsGroups;
  uid?: HostedClusterSpecConfigurationAuthenticationOidcProvidersItemClaimMappingsUid;
  username: HostedClusterSpecConfigurationAuthenticationOidcProvidersItemClaimMappingsUsername;
}
export interface HostedClusterSpecConfigurationAuthenticationOidcProvidersItemClaimMappingsExtraItem {
  key: string;
  valueExpression: string;
}
export interface HostedClusterSpecConfigurationAuthenticationOidcProvidersItemClaimMappingsGroups {
  claim?: string;
  expression?: string;
  prefix?: string;
}
export interface HostedClusterSpecConfigurationAuthenticationOidcProvidersItemClaimMappingsUid {
  claim?: string;
  expression?: string;
}
export interface HostedClusterSpecConfigurationAuthenticationOidcProvidersItemClaimMappingsUsername {
  claim?: string;
  expression?: string;
  prefix?: HostedClusterSpecConfigurationAuthenticationOidcProvidersItemClaimMappingsUsernamePrefix;
  prefixPolicy?: '' | 'NoPrefix' | 'Prefix';
}
export interface HostedClusterSpecConfigurationAuthenticationOidcProvidersItemClaimMappingsUsernamePrefix {
  prefixString: string;
}
export interface HostedClusterSpecConfigurationAuthenticationOidcProvidersItemClaimValidationRulesItem {
  cel?: HostedClusterSpecConfigurationAuthenticationOidcProvidersItemClaimValidationRulesItemCel;
  requiredClaim?: HostedClusterSpecConfigurationAuthenticationOidcProvidersItemClaimValidationRulesItemRequiredClaim;
  type: 'RequiredClaim' | 'CEL';
}
export interface HostedClusterSpecConfigurationAuthenticationOidcProvidersItemClaimValidationRulesItemCel {
  expression: string;
  message: string;
}
export interface HostedClusterSpecConfigurationAuthenticationOidcProvidersItemClaimValidationRulesItemRequiredClaim {
  claim: string;
  requiredValue: string;
}
export interface HostedClusterSpecConfigurationAuthenticationOidcProvidersItemIssuer {
  audiences: string[];
  discoveryURL?: string;
  issuerCertificateAuthority?: HostedClusterSpecConfigurationAuthenticationOidcProvidersItemIssuerIssuerCertificateAuthority;
  issuerURL: string;
}
export interface HostedClusterSpecConfigurationAuthenticationOidcProvidersItemIssuerIssuerCertificateAuthority {
  name: string;
}
export interface HostedClusterSpecConfigurationAuthenticationOidcProvidersItemOidcClientsItem {
  clientID: string;
  clientSecret?: HostedClusterSpecConfigurationAuthenticationOidcProvidersItemOidcClientsItemClientSecret;
  componentName: string;
  componentNamespace: string;
  extraScopes?: string[];
}
export interface HostedClusterSpecConfigurationAuthenticationOidcProvidersItemOidcClientsItemClientSecret {
  name: string;
}
export interface HostedClusterSpecConfigurationAuthenticationOidcProvidersItemUserValidationRulesItem {
  expression: string;
  message: string;
}
export interface HostedClusterSpecConfigurationAuthenticationWebhookTokenAuthenticator {
  kubeConfig: HostedClusterSpecConfigurationAuthenticationWebhookTokenAuthenticatorKubeConfig;
}
export interface HostedClusterSpecConfigurationAuthenticationWebhookTokenAuthenticatorKubeConfig {
  name: string;
}
export interface HostedClusterSpecConfigurationAuthenticationWebhookTokenAuthenticatorsItem {
  kubeConfig?: HostedClusterSpecConfigurationAuthenticationWebhookTokenAuthenticatorsItemKubeConfig;
}
export interface HostedClusterSpecConfigurationAuthenticationWebhookTokenAuthenticatorsItemKubeConfig {
  name: string;
}
export interface HostedClusterSpecConfigurationFeatureGate {
  customNoUpgrade?: HostedClusterSpecConfigurationFeatureGateCustomNoUpgrade | null;
  featureSet?: 'CustomNoUpgrade' | 'DevPreviewNoUpgrade' | 'TechPreviewNoUpgrade' | 'OKD' | '';
}
export interface HostedClusterSpecConfigurationFeatureGateCustomNoUpgrade {
  disabled?: string[];
  enabled?: string[];
}
export interface HostedClusterSpecConfigurationImage {
  additionalTrustedCA?: HostedClusterSpecConfigurationImageAdditionalTrustedCA;
  allowedRegistriesForImport?: HostedClusterSpecConfigurationImageAllowedRegistriesForImportItem[];
  externalRegistryHostnames?: string[];
  registrySources?: HostedClusterSpecConfigurationImageRegistrySources;
}
export interface HostedClusterSpecConfigurationImageAdditionalTrustedCA {
  name: string;
}
export interface HostedClusterSpecConfigurationImageAllowedRegistriesForImportItem {
  domainName?: string;
  insecure?: boolean;
}
export interface HostedClusterSpecConfigurationImageRegistrySources {
  allowedRegistries?: string[];
  blockedRegistries?: string[];
  containerRuntimeSearchRegistries?: string[];
  insecureRegistries?: string[];
}
export interface HostedClusterSpecConfigurationIngress {
  appsDomain?: string;
  componentRoutes?: HostedClusterSpecConfigurationIngressComponentRoutesItem[];
  domain?: string;
  loadBalancer?: HostedClusterSpecConfigurationIngressLoadBalancer;
  requiredHSTSPolicies?: HostedClusterSpecConfigurationIngressRequiredHSTSPoliciesItem[];
}
export interface HostedClusterSpecConfigurationIngressComponentRoutesItem {
  hostname: string;
  name: string;
  namespace: string;
  servingCertKeyPairSecret?: HostedClusterSpecConfigurationIngressComponentRoutesItemServingCertKeyPairSecret;
}
export interface HostedClusterSpecConfigurationIngressComponentRoutesItemServingCertKeyPairSecret {
  name: string;
}
export interface HostedClusterSpecConfigurationIngressLoadBalancer {
  platform?: HostedClusterSpecConfigurationIngressLoadBalancerPlatform;
}
export interface HostedClusterSpecConfigurationIngressLoadBalancerPlatform {
  aws?: HostedClusterSpecConfigurationIngressLoadBalancerPlatformAws;
  type?:
    | ''
    | 'AWS'
    | 'Azure'
    | 'BareMetal'
    | 'GCP'
    | 'Libvirt'
    | 'OpenStack'
    | 'None'
    | 'VSphere'
    | 'oVirt'
    | 'IBMCloud'
    | 'KubeVirt'
    | 'EquinixMetal'
    | 'PowerVS'
    | 'AlibabaCloud'
    | 'Nutanix'
    | 'External';
}
export interface HostedClusterSpecConfigurationIngressLoadBalancerPlatformAws {
  type: 'NLB' | 'Classic';
}
export interface HostedClusterSpecConfigurationIngressRequiredHSTSPoliciesItem {
  domainPatterns: string[];
  includeSubDomainsPolicy?: 'RequireIncludeSubDomains' | 'RequireNoIncludeSubDomains' | 'NoOpinion';
  maxAge?: HostedClusterSpecConfigurationIngressRequiredHSTSPoliciesItemMaxAge;
  namespaceSelector?: HostedClusterSpecConfigurationIngressRequiredHSTSPoliciesItemNamespaceSelector;
  preloadPolicy?: 'RequirePreload' | 'RequireNoPreload' | 'NoOpinion';
}
export interface HostedClusterSpecConfigurationIngressRequiredHSTSPoliciesItemMaxAge {
  largestMaxAge?: number;
  smallestMaxAge?: number;
}
export interface HostedClusterSpecConfigurationIngressRequiredHSTSPoliciesItemNamespaceSelector {
  matchExpressions?: HostedClusterSpecConfigurationIngressRequiredHSTSPoliciesItemNamespaceSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface HostedClusterSpecConfigurationIngressRequiredHSTSPoliciesItemNamespaceSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface HostedClusterSpecConfigurationNetwork {
  clusterNetwork?: HostedClusterSpecConfigurationNetworkClusterNetworkItem[];
  externalIP?: HostedClusterSpecConfigurationNetworkExternalIP;
  networkDiagnostics?: HostedClusterSpecConfigurationNetworkNetworkDiagnostics;
  networkType?: string;
  serviceNetwork?: string[];
  serviceNodePortRange?: string;
}
export interface HostedClusterSpecConfigurationNetworkClusterNetworkItem {
  cidr?: string;
  hostPrefix?: number;
}
export interface HostedClusterSpecConfigurationNetworkExternalIP {
  autoAssignCIDRs?: string[];
  policy?: HostedClusterSpecConfigurationNetworkExternalIPPolicy;
}
export interface HostedClusterSpecConfigurationNetworkExternalIPPolicy {
  allowedCIDRs?: string[];
  rejectedCIDRs?: string[];
}
export interface HostedClusterSpecConfigurationNetworkNetworkDiagnostics {
  mode?: '' | 'All' | 'Disabled';
  sourcePlacement?: HostedClusterSpecConfigurationNetworkNetworkDiagnosticsSourcePlacement;
  targetPlacement?: HostedClusterSpecConfigurationNetworkNetworkDiagnosticsTargetPlacement;
}
export interface HostedClusterSpecConfigurationNetworkNetworkDiagnosticsSourcePlacement {
  nodeSelector?: {
    [k: string]: string;
  };
  tolerations?: HostedClusterSpecConfigurationNetworkNetworkDiagnosticsSourcePlacementTolerationsItem[];
}
export interface HostedClusterSpecConfigurationNetworkNetworkDiagnosticsSourcePlacementTolerationsItem {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface HostedClusterSpecConfigurationNetworkNetworkDiagnosticsTargetPlacement {
  nodeSelector?: {
    [k: string]: string;
  };
  tolerations?: HostedClusterSpecConfigurationNetworkNetworkDiagnosticsTargetPlacementTolerationsItem[];
}
export interface HostedClusterSpecConfigurationNetworkNetworkDiagnosticsTargetPlacementTolerationsItem {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface HostedClusterSpecConfigurationOauth {
  identityProviders?: HostedClusterSpecConfigurationOauthIdentityProvidersItem[];
  templates?: HostedClusterSpecConfigurationOauthTemplates;
  tokenConfig?: HostedClusterSpecConfigurationOauthTokenConfig;
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItem {
  basicAuth?: HostedClusterSpecConfigurationOauthIdentityProvidersItemBasicAuth;
  github?: HostedClusterSpecConfigurationOauthIdentityProvidersItemGithub;
  gitlab?: HostedClusterSpecConfigurationOauthIdentityProvidersItemGitlab;
  google?: HostedClusterSpecConfigurationOauthIdentityProvidersItemGoogle;
  htpasswd?: HostedClusterSpecConfigurationOauthIdentityProvidersItemHtpasswd;
  keystone?: HostedClusterSpecConfigurationOauthIdentityProvidersItemKeystone;
  ldap?: HostedClusterSpecConfigurationOauthIdentityProvidersItemLdap;
  mappingMethod?: string;
  name?: string;
  openID?: HostedClusterSpecConfigurationOauthIdentityProvidersItemOpenID;
  requestHeader?: HostedClusterSpecConfigurationOauthIdentityProvidersItemRequestHeader;
  type?: string;
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemBasicAuth {
  ca?: HostedClusterSpecConfigurationOauthIdentityProvidersItemBasicAuthCa;
  tlsClientCert?: HostedClusterSpecConfigurationOauthIdentityProvidersItemBasicAuthTlsClientCert;
  tlsClientKey?: HostedClusterSpecConfigurationOauthIdentityProvidersItemBasicAuthTlsClientKey;
  url?: string;
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemBasicAuthCa {
  name: string;
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemBasicAuthTlsClientCert {
  name: string;
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemBasicAuthTlsClientKey {
  name: string;
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemGithub {
  ca?: HostedClusterSpecConfigurationOauthIdentityProvidersItemGithubCa;
  clientID?: string;
  clientSecret?: HostedClusterSpecConfigurationOauthIdentityProvidersItemGithubClientSecret;
  hostname?: string;
  organizations?: string[];
  teams?: string[];
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemGithubCa {
  name: string;
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemGithubClientSecret {
  name: string;
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemGitlab {
  ca?: HostedClusterSpecConfigurationOauthIdentityProvidersItemGitlabCa;
  clientID?: string;
  clientSecret?: HostedClusterSpecConfigurationOauthIdentityProvidersItemGitlabClientSecret;
  url?: string;
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemGitlabCa {
  name: string;
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemGitlabClientSecret {
  name: string;
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemGoogle {
  clientID?: string;
  clientSecret?: HostedClusterSpecConfigurationOauthIdentityProvidersItemGoogleClientSecret;
  hostedDomain?: string;
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemGoogleClientSecret {
  name: string;
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemHtpasswd {
  fileData?: HostedClusterSpecConfigurationOauthIdentityProvidersItemHtpasswdFileData;
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemHtpasswdFileData {
  name: string;
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemKeystone {
  ca?: HostedClusterSpecConfigurationOauthIdentityProvidersItemKeystoneCa;
  domainName?: string;
  tlsClientCert?: HostedClusterSpecConfigurationOauthIdentityProvidersItemKeystoneTlsClientCert;
  tlsClientKey?: HostedClusterSpecConfigurationOauthIdentityProvidersItemKeystoneTlsClientKey;
  url?: string;
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemKeystoneCa {
  name: string;
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemKeystoneTlsClientCert {
  name: string;
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemKeystoneTlsClientKey {
  name: string;
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemLdap {
  attributes?: HostedClusterSpecConfigurationOauthIdentityProvidersItemLdapAttributes;
  bindDN?: string;
  bindPassword?: HostedClusterSpecConfigurationOauthIdentityProvidersItemLdapBindPassword;
  ca?: HostedClusterSpecConfigurationOauthIdentityProvidersItemLdapCa;
  insecure?: boolean;
  url?: string;
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemLdapAttributes {
  email?: string[];
  id?: string[];
  name?: string[];
  preferredUsername?: string[];
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemLdapBindPassword {
  name: string;
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemLdapCa {
  name: string;
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemOpenID {
  ca?: HostedClusterSpecConfigurationOauthIdentityProvidersItemOpenIDCa;
  claims?: HostedClusterSpecConfigurationOauthIdentityProvidersItemOpenIDClaims;
  clientID?: string;
  clientSecret?: HostedClusterSpecConfigurationOauthIdentityProvidersItemOpenIDClientSecret;
  extraAuthorizeParameters?: {
    [k: string]: string;
  };
  extraScopes?: string[];
  issuer?: string;
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemOpenIDCa {
  name: string;
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemOpenIDClaims {
  email?: string[];
  groups?: string[];
  name?: string[];
  preferredUsername?: string[];
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemOpenIDClientSecret {
  name: string;
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemRequestHeader {
  ca?: HostedClusterSpecConfigurationOauthIdentityProvidersItemRequestHeaderCa;
  challengeURL?: string;
  clientCommonNames?: string[];
  emailHeaders?: string[];
  headers?: string[];
  loginURL?: string;
  nameHeaders?: string[];
  preferredUsernameHeaders?: string[];
}
export interface HostedClusterSpecConfigurationOauthIdentityProvidersItemRequestHeaderCa {
  name: string;
}
export interface HostedClusterSpecConfigurationOauthTemplates {
  error?: HostedClusterSpecConfigurationOauthTemplatesError;
  login?: HostedClusterSpecConfigurationOauthTemplatesLogin;
  providerSelection?: HostedClusterSpecConfigurationOauthTemplatesProviderSelection;
}
export interface HostedClusterSpecConfigurationOauthTemplatesError {
  name: string;
}
export interface HostedClusterSpecConfigurationOauthTemplatesLogin {
  name: string;
}
export interface HostedClusterSpecConfigurationOauthTemplatesProviderSelection {
  name: string;
}
export interface HostedClusterSpecConfigurationOauthTokenConfig {
  accessTokenInactivityTimeout?: string;
  accessTokenInactivityTimeoutSeconds?: number;
  accessTokenMaxAgeSeconds?: number;
}
export interface HostedClusterSpecConfigurationOperatorhub {
  disableAllDefaultSources?: boolean;
  sources?: HostedClusterSpecConfigurationOperatorhubSourcesItem[];
}
export interface HostedClusterSpecConfigurationOperatorhubSourcesItem {
  disabled?: boolean;
  name?: string;
}
export interface HostedClusterSpecConfigurationProxy {
  httpProxy?: string;
  httpsProxy?: string;
  noProxy?: string;
  readinessEndpoints?: string[];
  trustedCA?: HostedClusterSpecConfigurationProxyTrustedCA;
}
export interface HostedClusterSpecConfigurationProxyTrustedCA {
  name: string;
}
export interface HostedClusterSpecConfigurationScheduler {
  defaultNodeSelector?: string;
  mastersSchedulable?: boolean;
  policy?: HostedClusterSpecConfigurationSchedulerPolicy;
  profile?: '' | 'LowNodeUtilization' | 'HighNodeUtilization' | 'NoScoring';
  profileCustomizations?: HostedClusterSpecConfigurationSchedulerProfileCustomizations;
}
export interface HostedClusterSpecConfigurationSchedulerPolicy {
  name: string;
}
export interface HostedClusterSpecConfigurationSchedulerProfileCustomizations {
  dynamicResourceAllocation?: '' | 'Enabled' | 'Disabled';
}
export interface HostedClusterSpecControlPlaneRelease {
  image: string;
}
export interface HostedClusterSpecDns {
  baseDomain: string;
  baseDomainPrefix?: string;
  privateZoneID?: string;
  publicZoneID?: string;
}
export interface HostedClusterSpecEtcd {
  managed?: HostedClusterSpecEtcdManaged;
  managementType: 'Managed' | 'Unmanaged';
  unmanaged?: HostedClusterSpecEtcdUnmanaged;
}
export interface HostedClusterSpecEtcdManaged {
  storage: HostedClusterSpecEtcdManagedStorage;
}
export interface HostedClusterSpecEtcdManagedStorage {
  persistentVolume?: HostedClusterSpecEtcdManagedStoragePersistentVolume;
  restoreSnapshotURL?: string[];
  type: 'PersistentVolume';
}
export interface HostedClusterSpecEtcdManagedStoragePersistentVolume {
  size?: number | string;
  storageClassName?: string;
}
export interface HostedClusterSpecEtcdUnmanaged {
  endpoint: string;
  tls: HostedClusterSpecEtcdUnmanagedTls;
}
export interface HostedClusterSpecEtcdUnmanagedTls {
  clientSecret: HostedClusterSpecEtcdUnmanagedTlsClientSecret;
}
export interface HostedClusterSpecEtcdUnmanagedTlsClientSecret {
  name?: string;
}
export interface HostedClusterSpecImageContentSourcesItem {
  mirrors?: string[];
  source: string;
}
export interface HostedClusterSpecMonitoring {
  metricsForwarding?: HostedClusterSpecMonitoringMetricsForwarding;
  metricsSet?: 'Telemetry' | 'SRE' | 'All';
}
export interface HostedClusterSpecMonitoringMetricsForwarding {
  metricsSet?: 'Telemetry' | 'SRE' | 'All';
  mode: 'Forward' | 'None';
}
export interface HostedClusterSpecNetworking {
  allocateNodeCIDRs?: 'Enabled' | 'Disabled';
  apiServer?: HostedClusterSpecNetworkingApiServer;
  clusterNetwork?: HostedClusterSpecNetworkingClusterNetworkItem[];
  machineNetwork?: HostedClusterSpecNetworkingMachineNetworkItem[];
  networkType?: 'OpenShiftSDN' | 'Calico' | 'OVNKubernetes' | 'Other';
  serviceNetwork?: HostedClusterSpecNetworkingServiceNetworkItem[];
}
export interface HostedClusterSpecNetworkingApiServer {
  advertiseAddress?: string;
  allowedCIDRBlocks?: string[];
  port?: number;
}
export interface HostedClusterSpecNetworkingClusterNetworkItem {
  cidr: string;
  hostPrefix?: number;
}
export interface HostedClusterSpecNetworkingMachineNetworkItem {
  cidr: string;
}
export interface HostedClusterSpecNetworkingServiceNetworkItem {
  cidr: string;
}
export interface HostedClusterSpecOperatorConfiguration {
  clusterNetworkOperator?: HostedClusterSpecOperatorConfigurationClusterNetworkOperator;
  ingressOperator?: HostedClusterSpecOperatorConfigurationIngressOperator;
}
export interface HostedClusterSpecOperatorConfigurationClusterNetworkOperator {
  disableMultiNetwork?: boolean;
  ovnKubernetesConfig?: HostedClusterSpecOperatorConfigurationClusterNetworkOperatorOvnKubernetesConfig;
}
export interface HostedClusterSpecOperatorConfigurationClusterNetworkOperatorOvnKubernetesConfig {
  ipv4?: HostedClusterSpecOperatorConfigurationClusterNetworkOperatorOvnKubernetesConfigIpv4;
  ipv6?: HostedClusterSpecOperatorConfigurationClusterNetworkOperatorOvnKubernetesConfigIpv6;
  mtu?: number;
  v4InternalSubnet?: string;
  v6InternalSubnet?: string;
}
export interface HostedClusterSpecOperatorConfigurationClusterNetworkOperatorOvnKubernetesConfigIpv4 {
  internalJoinSubnet?: string;
  internalTransitSwitchSubnet?: string;
}
export interface HostedClusterSpecOperatorConfigurationClusterNetworkOperatorOvnKubernetesConfigIpv6 {
  internalJoinSubnet?: string;
  internalTransitSwitchSubnet?: string;
}
export interface HostedClusterSpecOperatorConfigurationIngressOperator {
  endpointPublishingStrategy?: HostedClusterSpecOperatorConfigurationIngressOperatorEndpointPublishingStrategy;
}
export interface HostedClusterSpecOperatorConfigurationIngressOperatorEndpointPublishingStrategy {
  hostNetwork?: HostedClusterSpecOperatorConfigurationIngressOperatorEndpointPublishingStrategyHostNetwork;
  loadBalancer?: HostedClusterSpecOperatorConfigurationIngressOperatorEndpointPublishingStrategyLoadBalancer;
  nodePort?: HostedClusterSpecOperatorConfigurationIngressOperatorEndpointPublishingStrategyNodePort;
  private?: HostedClusterSpecOperatorConfigurationIngressOperatorEndpointPublishingStrategyPrivate;
  type: 'LoadBalancerService' | 'HostNetwork' | 'Private' | 'NodePortService';
  [k: string]: unknown;
}
export interface HostedClusterSpecOperatorConfigurationIngressOperatorEndpointPublishingStrategyHostNetwork {
  httpPort?: number;
  httpsPort?: number;
  protocol?: '' | 'TCP' | 'PROXY';
  statsPort?: number;
}
export interface HostedClusterSpecOperatorConfigurationIngressOperatorEndpointPublishingStrategyLoadBalancer {
  allowedSourceRanges?: string[] | null;
  dnsManagementPolicy: 'Managed' | 'Unmanaged';
  providerParameters?: HostedClusterSpecOperatorConfigurationIngressOperatorEndpointPublishingStrategyLoadBalancerProviderParameters;
  scope: 'Internal' | 'External';
}
export interface HostedClusterSpecOperatorConfigurationIngressOperatorEndpointPublishingStrategyLoadBalancerProviderParameters {
  aws?: HostedClusterSpecOperatorConfigurationIngressOperatorEndpointPublishingStrategyLoadBalancerProviderParametersAws;
  gcp?: Record<string, unknown>;
  ibm?: HostedClusterSpecOperatorConfigurationIngressOperatorEndpointPublishingStrategyLoadBalancerProviderParametersIbm;
  openstack?: Record<string, unknown>;
  type: 'AWS' | 'Azure' | 'BareMetal' | 'GCP' | 'Nutanix' | 'OpenStack' | 'VSphere' | 'IBM';
}
export interface HostedClusterSpecOperatorConfigurationIngressOperatorEndpointPublishingStrategyLoadBalancerProviderParametersAws {
  classicLoadBalancer?: HostedClusterSpecOperatorConfigurationIngressOperatorEndpointPublishingStrategyLoadBalancerProviderParametersAwsClassicLoadBalancer;
  networkLoadBalancer?: HostedClusterSpecOperatorConfigurationIngressOperatorEndpointPublishingStrategyLoadBalancerProviderParametersAwsNetworkLoadBalancer;
  type: 'Classic' | 'NLB';
}
export interface HostedClusterSpecOperatorConfigurationIngressOperatorEndpointPublishingStrategyLoadBalancerProviderParametersAwsClassicLoadBalancer {
  connectionIdleTimeout?: string;
  subnets?: HostedClusterSpecOperatorConfigurationIngressOperatorEndpointPublishingStrategyLoadBalancerProviderParametersAwsClassicLoadBalancerSubnets;
}
export interface HostedClusterSpecOperatorConfigurationIngressOperatorEndpointPublishingStrategyLoadBalancerProviderParametersAwsClassicLoadBalancerSubnets {
  ids?: string[];
  names?: string[];
}
export interface HostedClusterSpecOperatorConfigurationIngressOperatorEndpointPublishingStrategyLoadBalancerProviderParametersAwsNetworkLoadBalancer {
  eipAllocations?: string[];
  protocol?: 'TCP' | 'PROXY';
  subnets?: HostedClusterSpecOperatorConfigurationIngressOperatorEndpointPublishingStrategyLoadBalancerProviderParametersAwsNetworkLoadBalancerSubnets;
}
export interface HostedClusterSpecOperatorConfigurationIngressOperatorEndpointPublishingStrategyLoadBalancerProviderParametersAwsNetworkLoadBalancerSubnets {
  ids?: string[];
  names?: string[];
}
export interface HostedClusterSpecOperatorConfigurationIngressOperatorEndpointPublishingStrategyLoadBalancerProviderParametersIbm {
  protocol?: '' | 'TCP' | 'PROXY';
}
export interface HostedClusterSpecOperatorConfigurationIngressOperatorEndpointPublishingStrategyNodePort {
  protocol?: '' | 'TCP' | 'PROXY';
}
export interface HostedClusterSpecOperatorConfigurationIngressOperatorEndpointPublishingStrategyPrivate {
  protocol?: '' | 'TCP' | 'PROXY';
}
export interface HostedClusterSpecPlatform {
  agent?: HostedClusterSpecPlatformAgent;
  aws?: HostedClusterSpecPlatformAws;
  azure?: Record<string, unknown>;
  ibmcloud?: Record<string, unknown>;
  kubevirt?: HostedClusterSpecPlatformKubevirt;
  powervs?: Record<string, unknown>;
  type: 'AWS' | 'Azure' | 'IBMCloud' | 'KubeVirt' | 'Agent' | 'PowerVS' | 'None';
}
export interface HostedClusterSpecPlatformAgent {
  agentNamespace: string;
}
export interface HostedClusterSpecPlatformAws {
  additionalAllowedPrincipals?: string[];
  cloudProviderConfig?: HostedClusterSpecPlatformAwsCloudProviderConfig;
  endpointAccess?: 'Public' | 'PublicAndPrivate' | 'Private';
  multiArch?: boolean;
  region: string;
  resourceTags?: HostedClusterSpecPlatformAwsResourceTagsItem[];
  rolesRef: HostedClusterSpecPlatformAwsRolesRef;
  serviceEndpoints?: HostedClusterSpecPlatformAwsServiceEndpointsItem[];
  sharedVPC?: HostedClusterSpecPlatformAwsSharedVPC;
  terminationHandlerQueueURL?: string;
}
export interface HostedClusterSpecPlatformAwsCloudProviderConfig {
  subnet?: HostedClusterSpecPlatformAwsCloudProviderConfigSubnet;
  vpc: string;
  zone?: string;
}
export interface HostedClusterSpecPlatformAwsCloudProviderConfigSubnet {
  filters?: HostedClusterSpecPlatformAwsCloudProviderConfigSubnetFiltersItem[];
  id?: string;
}
export interface HostedClusterSpecPlatformAwsCloudProviderConfigSubnetFiltersItem {
  name: string;
  values: string[];
}
export interface HostedClusterSpecPlatformAwsResourceTagsItem {
  key: string;
  overridePolicy?: 'Allow' | 'Deny';
  value: string;
}
export interface HostedClusterSpecPlatformAwsRolesRef {
  controlPlaneOperatorARN: string;
  imageRegistryARN: string;
  ingressARN: string;
  kubeCloudControllerARN: string;
  networkARN: string;
  nodePoolManagementARN: string;
  storageARN: string;
}
export interface HostedClusterSpecPlatformAwsServiceEndpointsItem {
  name: string;
  url: string;
}
export interface HostedClusterSpecPlatformAwsSharedVPC {
  localZoneID: string;
  rolesRef: HostedClusterSpecPlatformAwsSharedVPCRolesRef;
}
export interface HostedClusterSpecPlatformAwsSharedVPCRolesRef {
  controlPlaneARN: string;
  ingressARN: string;
}
export interface HostedClusterSpecPlatformKubevirt {
  baseDomainPassthrough?: boolean;
  credentials?: HostedClusterSpecPlatformKubevirtCredentials;
  generateID?: string;
  storageDriver?: HostedClusterSpecPlatformKubevirtStorageDriver;
}
export interface HostedClusterSpecPlatformKubevirtCredentials {
  infraKubeConfigSecret?: HostedClusterSpecPlatformKubevirtCredentialsInfraKubeConfigSecret;
  infraNamespace: string;
}
export interface HostedClusterSpecPlatformKubevirtCredentialsInfraKubeConfigSecret {
  key: string;
  name: string;
}
export interface HostedClusterSpecPlatformKubevirtStorageDriver {
  manual?: HostedClusterSpecPlatformKubevirtStorageDriverManual;
  type?: 'None' | 'Default' | 'Manual';
}
export interface HostedClusterSpecPlatformKubevirtStorageDriverManual {
  storageClassMapping?: HostedClusterSpecPlatformKubevirtStorageDriverManualStorageClassMappingItem[];
  volumeSnapshotClassMapping?: HostedClusterSpecPlatformKubevirtStorageDriverManualVolumeSnapshotClassMappingItem[];
}
export interface HostedClusterSpecPlatformKubevirtStorageDriverManualStorageClassMappingItem {
  group?: string;
  guestStorageClassName: string;
  infraStorageClassName: string;
}
export interface HostedClusterSpecPlatformKubevirtStorageDriverManualVolumeSnapshotClassMappingItem {
  group?: string;
  guestVolumeSnapshotClassName: string;
  infraVolumeSnapshotClassName: string;
}
export interface HostedClusterSpecPullSecret {
  name?: string;
}
export interface HostedClusterSpecRelease {
  image: string;
}
export interface HostedClusterSpecSecretEncryption {
  aescbc?: HostedClusterSpecSecretEncryptionAescbc;
  kms?: HostedClusterSpecSecretEncryptionKms;
  type: 'kms' | 'aescbc';
}
export interface HostedClusterSpecSecretEncryptionAescbc {
  activeKey: HostedClusterSpecSecretEncryptionAescbcActiveKey;
  backupKey?: HostedClusterSpecSecretEncryptionAescbcBackupKey;
}
export interface HostedClusterSpecSecretEncryptionAescbcActiveKey {
  name?: string;
}
export interface HostedClusterSpecSecretEncryptionAescbcBackupKey {
  name?: string;
}
export interface HostedClusterSpecSecretEncryptionKms {
  aws?: HostedClusterSpecSecretEncryptionKmsAws;
  azure?: Record<string, unknown>;
  ibmcloud?: Record<string, unknown>;
  provider: 'IBMCloud' | 'AWS' | 'Azure';
}
export interface HostedClusterSpecSecretEncryptionKmsAws {
  activeKey: HostedClusterSpecSecretEncryptionKmsAwsActiveKey;
  auth: HostedClusterSpecSecretEncryptionKmsAwsAuth;
  backupKey?: HostedClusterSpecSecretEncryptionKmsAwsBackupKey;
  region: string;
}
export interface HostedClusterSpecSecretEncryptionKmsAwsActiveKey {
  arn: string;
}
export interface HostedClusterSpecSecretEncryptionKmsAwsAuth {
  awsKms: string;
}
export interface HostedClusterSpecSecretEncryptionKmsAwsBackupKey {
  arn: string;
}
export interface HostedClusterSpecServiceAccountSigningKey {
  name?: string;
}
export interface HostedClusterSpecServicesItem {
  service: 'APIServer' | 'OAuthServer' | 'OIDC' | 'Konnectivity' | 'Ignition' | 'OVNSbDb';
  servicePublishingStrategy: HostedClusterSpecServicesItemServicePublishingStrategy;
}
export interface HostedClusterSpecServicesItemServicePublishingStrategy {
  loadBalancer?: HostedClusterSpecServicesItemServicePublishingStrategyLoadBalancer;
  nodePort?: HostedClusterSpecServicesItemServicePublishingStrategyNodePort;
  route?: HostedClusterSpecServicesItemServicePublishingStrategyRoute;
  type: 'LoadBalancer' | 'NodePort' | 'Route' | 'None' | 'S3';
}
export interface HostedClusterSpecServicesItemServicePublishingStrategyLoadBalancer {
  hostname?: string;
}
export interface HostedClusterSpecServicesItemServicePublishingStrategyNodePort {
  address: string;
  port?: number;
}
export interface HostedClusterSpecServicesItemServicePublishingStrategyRoute {
  hostname?: string;
}
export interface HostedClusterSpecSshKey {
  name?: string;
}
export interface HostedClusterSpecTolerationsItem {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}
export interface HostedClusterStatus {
  autoNode?: HostedClusterStatusAutoNode;
  conditions?: HostedClusterStatusConditionsItem[];
  configuration?: HostedClusterStatusConfiguration;
  controlPlaneEndpoint?: HostedClusterStatusControlPlaneEndpoint;
  controlPlaneVersion?: HostedClusterStatusControlPlaneVersion;
  customKubeconfig?: HostedClusterStatusCustomKubeconfig;
  ignitionEndpoint?: string;
  kubeadminPassword?: HostedClusterStatusKubeadminPassword;
  kubeconfig?: HostedClusterStatusKubeconfig;
  oauthCallbackURLTemplate?: string;
  payloadArch?: 'Multi' | 'ARM64' | 'AMD64' | 'PPC64LE' | 'S390X';
  platform?: HostedClusterStatusPlatform;
  secretEncryption?: HostedClusterStatusSecretEncryption;
  version?: HostedClusterStatusVersion;
}
export interface HostedClusterStatusAutoNode {
  nodeClaimCount?: number;
  nodeCount?: number;
  vcpus?: number;
}
export interface HostedClusterStatusConditionsItem {
  lastTransitionTime: string;
  message: string;
  observedGeneration?: number;
  reason: string;
  status: 'True' | 'False' | 'Unknown';
  type: string;
}
export interface HostedClusterStatusConfiguration {
  authentication?: HostedClusterStatusConfigurationAuthentication;
}
export interface HostedClusterStatusConfigurationAuthentication {
  integratedOAuthMetadata?: HostedClusterStatusConfigurationAuthenticationIntegratedOAuthMetadata;
  oidcClients?: HostedClusterStatusConfigurationAuthenticationOidcClientsItem[];
}
export interface HostedClusterStatusConfigurationAuthenticationIntegratedOAuthMetadata {
  name: string;
}
export interface HostedClusterStatusConfigurationAuthenticationOidcClientsItem {
  componentName: string;
  componentNamespace: string;
  conditions?: HostedClusterStatusConfigurationAuthenticationOidcClientsItemConditionsItem[];
  consumingUsers?: string[];
  currentOIDCClients?: HostedClusterStatusConfigurationAuthenticationOidcClientsItemCurrentOIDCClientsItem[];
}
export interface HostedClusterStatusConfigurationAuthenticationOidcClientsItemConditionsItem {
  lastTransitionTime: string;
  message: string;
  observedGeneration?: number;
  reason: string;
  status: 'True' | 'False' | 'Unknown';
  type: string;
}
export interface HostedClusterStatusConfigurationAuthenticationOidcClientsItemCurrentOIDCClientsItem {
  clientID: string;
  issuerURL: string;
  oidcProviderName: string;
}
export interface HostedClusterStatusControlPlaneEndpoint {
  host: string;
  port: number;
}
export interface HostedClusterStatusControlPlaneVersion {
  desired: HostedClusterStatusControlPlaneVersionDesired;
  history?: HostedClusterStatusControlPlaneVersionHistoryItem[];
  observedGeneration?: number;
}
export interface HostedClusterStatusControlPlaneVersionDesired {
  channels?: string[];
  image: string;
  url?: string;
  version: string;
}
export interface HostedClusterStatusControlPlaneVersionHistoryItem {
  completionTime?: string;
  image: string;
  startedTime: string;
  state: 'Completed' | 'Partial';
  version: string;
}
export interface HostedClusterStatusCustomKubeconfig {
  name?: string;
}
export interface HostedClusterStatusKubeadminPassword {
  name?: string;
}
export interface HostedClusterStatusKubeconfig {
  name?: string;
}
export interface HostedClusterStatusPlatform {
  aws?: HostedClusterStatusPlatformAws;
}
export interface HostedClusterStatusPlatformAws {
  defaultWorkerSecurityGroupID?: string;
}
export interface HostedClusterStatusSecretEncryption {
  activeKey?: HostedClusterStatusSecretEncryptionActiveKey;
  history?: HostedClusterStatusSecretEncryptionHistoryItem[];
  targetKey?: HostedClusterStatusSecretEncryptionTargetKey;
}
export interface HostedClusterStatusSecretEncryptionActiveKey {
  aescbc?: HostedClusterStatusSecretEncryptionActiveKeyAescbc;
  aws?: HostedClusterStatusSecretEncryptionActiveKeyAws;
  azure?: Record<string, unknown>;
  ibmCloud?: HostedClusterStatusSecretEncryptionActiveKeyIbmCloud;
  provider: 'Azure' | 'AWS' | 'IBMCloud' | 'AESCBC';
}
export interface HostedClusterStatusSecretEncryptionActiveKeyAescbc {
  dataHash: string;
  secret: HostedClusterStatusSecretEncryptionActiveKeyAescbcSecret;
}
export interface HostedClusterStatusSecretEncryptionActiveKeyAescbcSecret {
  name: string;
}
export interface HostedClusterStatusSecretEncryptionActiveKeyAws {
  arn: string;
}
export interface HostedClusterStatusSecretEncryptionActiveKeyIbmCloud {
  correlationID: string;
  crkID: string;
  instanceID: string;
  keyVersion: number;
  url: string;
}
export interface HostedClusterStatusSecretEncryptionHistoryItem {
  completionTime?: string;
  from: HostedClusterStatusSecretEncryptionHistoryItemFrom;
  startedTime: string;
  state: 'ReadOnlyDeploy' | 'WritePromote' | 'Migrating' | 'Completed' | 'Interrupted';
  to: HostedClusterStatusSecretEncryptionHistoryItemTo;
}
export interface HostedClusterStatusSecretEncryptionHistoryItemFrom {
  fingerprint: string;
  provider: 'Azure' | 'AWS' | 'IBMCloud' | 'AESCBC';
}
export interface HostedClusterStatusSecretEncryptionHistoryItemTo {
  fingerprint: string;
  provider: 'Azure' | 'AWS' | 'IBMCloud' | 'AESCBC';
}
export interface HostedClusterStatusSecretEncryptionTargetKey {
  aescbc?: HostedClusterStatusSecretEncryptionTargetKeyAescbc;
  aws?: HostedClusterStatusSecretEncryptionTargetKeyAws;
  azure?: Record<string, unknown>;
  ibmCloud?: HostedClusterStatusSecretEncryptionTargetKeyIbmCloud;
  provider: 'Azure' | 'AWS' | 'IBMCloud' | 'AESCBC';
}
export interface HostedClusterStatusSecretEncryptionTargetKeyAescbc {
  dataHash: string;
  secret: HostedClusterStatusSecretEncryptionTargetKeyAescbcSecret;
}
export interface HostedClusterStatusSecretEncryptionTargetKeyAescbcSecret {
  name: string;
}
export interface HostedClusterStatusSecretEncryptionTargetKeyAws {
  arn: string;
}
export interface HostedClusterStatusSecretEncryptionTargetKeyIbmCloud {
  correlationID: string;
  crkID: string;
  instanceID: string;
  keyVersion: number;
  url: string;
}
export interface HostedClusterStatusVersion {
  availableUpdates: HostedClusterStatusVersionAvailableUpdatesItem[] | null;
  conditionalUpdates?: HostedClusterStatusVersionConditionalUpdatesItem[];
  desired: HostedClusterStatusVersionDesired;
  history?: HostedClusterStatusVersionHistoryItem[];
  observedGeneration: number;
}
export interface HostedClusterStatusVersionAvailableUpdatesItem {
  channels?: string[];
  image: string;
  url?: string;
  version: string;
}
export interface HostedClusterStatusVersionConditionalUpdatesItem {
  conditions?: HostedClusterStatusVersionConditionalUpdatesItemConditionsItem[];
  release: HostedClusterStatusVersionConditionalUpdatesItemRelease;
  risks: HostedClusterStatusVersionConditionalUpdatesItemRisksItem[];
}
export interface HostedClusterStatusVersionConditionalUpdatesItemConditionsItem {
  lastTransitionTime: string;
  message: string;
  observedGeneration?: number;
  reason: string;
  status: 'True' | 'False' | 'Unknown';
  type: string;
}
export interface HostedClusterStatusVersionConditionalUpdatesItemRelease {
  channels?: string[];
  image: string;
  url?: string;
  version: string;
}
export interface HostedClusterStatusVersionConditionalUpdatesItemRisksItem {
  matchingRules: HostedClusterStatusVersionConditionalUpdatesItemRisksItemMatchingRulesItem[];
  message: string;
  name: string;
  url: string;
}
export interface HostedClusterStatusVersionConditionalUpdatesItemRisksItemMatchingRulesItem {
  promql?: HostedClusterStatusVersionConditionalUpdatesItemRisksItemMatchingRulesItemPromql;
  type: 'Always' | 'PromQL';
}
export interface HostedClusterStatusVersionConditionalUpdatesItemRisksItemMatchingRulesItemPromql {
  promql: string;
}
export interface HostedClusterStatusVersionDesired {
  channels?: string[];
  image: string;
  url?: string;
  version: string;
}
export interface HostedClusterStatusVersionHistoryItem {
  acceptedRisks?: string;
  completionTime: string | null;
  image: string;
  startedTime: string;
  state: string;
  verified: boolean;
  version?: string;
}
