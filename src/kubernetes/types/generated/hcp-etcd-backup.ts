// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface HCPEtcdBackup {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: HCPEtcdBackupSpec;
  status?: HCPEtcdBackupStatus;
}
export interface HCPEtcdBackupSpec {
  storage: HCPEtcdBackupSpecStorage;
}
export interface HCPEtcdBackupSpecStorage {
  azureBlob?: HCPEtcdBackupSpecStorageAzureBlob;
  s3?: HCPEtcdBackupSpecStorageS3;
  storageType: 'S3' | 'AzureBlob';
}
export interface HCPEtcdBackupSpecStorageAzureBlob {
  container: string;
  credentials: HCPEtcdBackupSpecStorageAzureBlobCredentials;
  encryptionKeyURL?: string;
  keyPrefix: string;
  storageAccount: string;
}
export interface HCPEtcdBackupSpecStorageAzureBlobCredentials {
  name: string;
}
export interface HCPEtcdBackupSpecStorageS3 {
  bucket: string;
  credentials: HCPEtcdBackupSpecStorageS3Credentials;
  keyPrefix: string;
  kmsKeyARN?: string;
  region: string;
}
export interface HCPEtcdBackupSpecStorageS3Credentials {
  name: string;
}
export interface HCPEtcdBackupStatus {
  conditions?: HCPEtcdBackupStatusConditionsItem[];
  encryptionMetadata?: HCPEtcdBackupStatusEncryptionMetadata;
  snapshotURL?: string;
}
export interface HCPEtcdBackupStatusConditionsItem {
  lastTransitionTime: string;
  message: string;
  observedGeneration?: number;
  reason: string;
  status: 'True' | 'False' | 'Unknown';
  type: string;
}
export interface HCPEtcdBackupStatusEncryptionMetadata {
  aws?: HCPEtcdBackupStatusEncryptionMetadataAws;
  azure?: Record<string, unknown>;
}
export interface HCPEtcdBackupStatusEncryptionMetadataAws {
  kmsKeyARN: string;
}
