// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface StorageProfile {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: StorageProfileSpec;
  status?: StorageProfileStatus;
}
export interface StorageProfileSpec {
  claimPropertySets?: StorageProfileSpecClaimPropertySetsItem[];
  cloneStrategy?: string;
  dataImportCronSourceFormat?: string;
  snapshotClass?: string;
}
export interface StorageProfileSpecClaimPropertySetsItem {
  accessModes: string[];
  volumeMode: 'Block' | 'Filesystem';
}
export interface StorageProfileStatus {
  claimPropertySets?: StorageProfileStatusClaimPropertySetsItem[];
  cloneStrategy?: string;
  conditions?: StorageProfileStatusConditionsItem[];
  dataImportCronSourceFormat?: string;
  provisioner?: string;
  snapshotClass?: string;
  storageClass?: string;
}
export interface StorageProfileStatusClaimPropertySetsItem {
  accessModes: string[];
  volumeMode: 'Block' | 'Filesystem';
}
export interface StorageProfileStatusConditionsItem {
  lastHeartbeatTime?: string;
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
