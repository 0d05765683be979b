// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface CDIConfig {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: CDIConfigSpec;
  status?: CDIConfigStatus;
}
export interface CDIConfigSpec {
  dataVolumeTTLSeconds?: number;
  featureGates?: string[];
  filesystemOverhead?: CDIConfigSpecFilesystemOverhead;
  imagePullSecrets?: CDIConfigSpecImagePullSecretsItem[];
  importProxy?: CDIConfigSpecImportProxy;
  insecureRegistries?: string[];
  logVerbosity?: number;
  podResourceRequirements?: CDIConfigSpecPodResourceRequirements;
  preallocation?: boolean;
  scratchSpaceStorageClass?: string;
  tlsSecurityProfile?: CDIConfigSpecTlsSecurityProfile;
  uploadProxyURLOverride?: string;
  webhookPvcRendering?: string;
}
export interface CDIConfigSpecFilesystemOverhead {
  global?: string;
  storageClass?: {
    [k: string]: string;
  };
}
export interface CDIConfigSpecImagePullSecretsItem {
  name?: string;
}
export interface CDIConfigSpecImportProxy {
  HTTPProxy?: string;
  HTTPSProxy?: string;
  noProxy?: string;
  trustedCAProxy?: string;
}
export interface CDIConfigSpecPodResourceRequirements {
  claims?: CDIConfigSpecPodResourceRequirementsClaimsItem[];
  limits?: {
    [k: string]: number | string;
  };
  requests?: {
    [k: string]: number | string;
  };
}
export interface CDIConfigSpecPodResourceRequirementsClaimsItem {
  name: string;
  request?: string;
}
export interface CDIConfigSpecTlsSecurityProfile {
  custom?: CDIConfigSpecTlsSecurityProfileCustom | null;
  intermediate?: Record<string, unknown> | null;
  modern?: Record<string, unknown> | null;
  old?: Record<string, unknown> | null;
  type?: 'Old' | 'Intermediate' | 'Modern' | 'Custom';
}
export interface CDIConfigSpecTlsSecurityProfileCustom {
  ciphers: string[];
  minTLSVersion: 'VersionTLS10' | 'VersionTLS11' | 'VersionTLS12' | 'VersionTLS13';
}
export interface CDIConfigStatus {
  defaultPodResourceRequirements?: CDIConfigStatusDefaultPodResourceRequirements;
  filesystemOverhead?: CDIConfigStatusFilesystemOverhead;
  imagePullSecrets?: CDIConfigStatusImagePullSecretsItem[];
  importProxy?: CDIConfigStatusImportProxy;
  preallocation?: boolean;
  scratchSpaceStorageClass?: string;
  uploadProxyCA?: string;
  uploadProxyURL?: string;
}
export interface CDIConfigStatusDefaultPodResourceRequirements {
  claims?: CDIConfigStatusDefaultPodResourceRequirementsClaimsItem[];
  limits?: {
    [k: string]: number | string;
  };
  requests?: {
    [k: string]: number | string;
  };
}
export interface CDIConfigStatusDefaultPodResourceRequirementsClaimsItem {
  name: string;
  request?: string;
}
export interface CDIConfigStatusFilesystemOverhead {
  global?: string;
  storageClass?: {
    [k: string]: string;
  };
}
export interface CDIConfigStatusImagePullSecretsItem {
  name?: string;
}
export interface CDIConfigStatusImportProxy {
  HTTPProxy?: string;
  HTTPSProxy?: string;
  noProxy?: string;
  trustedCAProxy?: string;
}
