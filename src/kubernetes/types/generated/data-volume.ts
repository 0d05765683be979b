// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface DataVolume {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: DataVolumeSpec;
  status?: DataVolumeStatus;
}
export interface DataVolumeSpec {
  checkpoints?: DataVolumeSpecCheckpointsItem[];
  contentType?: 'kubevirt' | 'archive';
  finalCheckpoint?: boolean;
  preallocation?: boolean;
  priorityClassName?: string;
  pvc?: DataVolumeSpecPvc;
  serviceAccountName?: string;
  source?: DataVolumeSpecSource;
  sourceRef?: DataVolumeSpecSourceRef;
  storage?: DataVolumeSpecStorage;
}
export interface DataVolumeSpecCheckpointsItem {
  current: string;
  previous: string;
}
export interface DataVolumeSpecPvc {
  accessModes?: string[];
  dataSource?: DataVolumeSpecPvcDataSource;
  dataSourceRef?: DataVolumeSpecPvcDataSourceRef;
  resources?: DataVolumeSpecPvcResources;
  selector?: DataVolumeSpecPvcSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}
export interface DataVolumeSpecPvcDataSource {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface DataVolumeSpecPvcDataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}
export interface DataVolumeSpecPvcResources {
  limits?: {
    [k: string]: number | string;
  };
  requests?: {
    [k: string]: number | string;
  };
}
export interface DataVolumeSpecPvcSelector {
  matchExpressions?: DataVolumeSpecPvcSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface DataVolumeSpecPvcSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface DataVolumeSpecSource {
  blank?: Record<string, unknown>;
  gcs?: DataVolumeSpecSourceGcs;
  http?: DataVolumeSpecSourceHttp;
  imageio?: DataVolumeSpecSourceImageio;
  pvc?: DataVolumeSpecSourcePvc;
  registry?: DataVolumeSpecSourceRegistry;
  s3?: DataVolumeSpecSourceS3;
  snapshot?: DataVolumeSpecSourceSnapshot;
  upload?: Record<string, unknown>;
  vddk?: DataVolumeSpecSourceVddk;
}
export interface DataVolumeSpecSourceGcs {
  secretRef?: string;
  url: string;
}
export interface DataVolumeSpecSourceHttp {
  certConfigMap?: string;
  checksum?: string;
  extraHeaders?: string[];
  insecureSkipVerify?: boolean;
  secretExtraHeaders?: string[];
  secretRef?: string;
  url: string;
}
export interface DataVolumeSpecSourceImageio {
  certConfigMap?: string;
  diskId: string;
  insecureSkipVerify?: boolean;
  secretRef?: string;
  url: string;
}
export interface DataVolumeSpecSourcePvc {
  name: string;
  namespace: string;
}
export interface DataVolumeSpecSourceRegistry {
  certConfigMap?: string;
  imageStream?: string;
  platform?: DataVolumeSpecSourceRegistryPlatform;
  pullMethod?: string;
  secretRef?: string;
  url?: string;
}
export interface DataVolumeSpecSourceRegistryPlatform {
  architecture?: string;
}
export interface DataVolumeSpecSourceS3 {
  certConfigMap?: string;
  secretRef?: string;
  url: string;
}
export interface DataVolumeSpecSourceSnapshot {
  name: string;
  namespace: string;
}
export interface DataVolumeSpecSourceVddk {
  backingFile?: string;
  certConfigMap?: string;
  extraArgs?: string;
  initImageURL?: string;
  secretRef?: string;
  thumbprint?: string;
  url?: string;
  uuid?: string;
}
export interface DataVolumeSpecSourceRef {
  kind: string;
  name: string;
  namespace?: string;
}
export interface DataVolumeSpecStorage {
  accessModes?: string[];
  dataSource?: DataVolumeSpecStorageDataSource;
  dataSourceRef?: DataVolumeSpecStorageDataSourceRef;
  resources?: DataVolumeSpecStorageResources;
  selector?: DataVolumeSpecStorageSelector;
  storageClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}
export interface DataVolumeSpecStorageDataSource {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface DataVolumeSpecStorageDataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}
export interface DataVolumeSpecStorageResources {
  limits?: {
    [k: string]: number | string;
  };
  requests?: {
    [k: string]: number | string;
  };
}
export interface DataVolumeSpecStorageSelector {
  matchExpressions?: DataVolumeSpecStorageSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface DataVolumeSpecStorageSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface DataVolumeStatus {
  claimName?: string;
  conditions?: DataVolumeStatusConditionsItem[];
  phase?: string;
  progress?: string;
  restartCount?: number;
}
export interface DataVolumeStatusConditionsItem {
  lastHeartbeatTime?: string;
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
