// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface DataImportCron {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: DataImportCronSpec;
  status?: DataImportCronStatus;
}
export interface DataImportCronSpec {
  garbageCollect?: string;
  importsToKeep?: number;
  managedDataSource: string;
  retentionPolicy?: string;
  schedule: string;
  serviceAccountName?: string;
  template: DataImportCronSpecTemplate;
}
export interface DataImportCronSpecTemplate {
  apiVersion?: string;
  kind?: string;
  metadata?: Partial<ObjectMeta>;
  spec: DataImportCronSpecTemplateSpec;
  status?: DataImportCronSpecTemplateStatus;
}
export interface DataImportCronSpecTemplateSpec {
  checkpoints?: DataImportCronSpecTemplateSpecCheckpointsItem[];
  contentType?: 'kubevirt' | 'archive';
  finalCheckpoint?: boolean;
  preallocation?: boolean;
  priorityClassName?: string;
  pvc?: DataImportCronSpecTemplateSpecPvc;
  serviceAccountName?: string;
  source?: DataImportCronSpecTemplateSpecSource;
  sourceRef?: DataImportCronSpecTemplateSpecSourceRef;
  storage?: DataImportCronSpecTemplateSpecStorage;
}
export interface DataImportCronSpecTemplateSpecCheckpointsItem {
  current: string;
  previous: string;
}
export interface DataImportCronSpecTemplateSpecPvc {
  accessModes?: string[];
  dataSource?: DataImportCronSpecTemplateSpecPvcDataSource;
  dataSourceRef?: DataImportCronSpecTemplateSpecPvcDataSourceRef;
  resources?: DataImportCronSpecTemplateSpecPvcResources;
  selector?: DataImportCronSpecTemplateSpecPvcSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}
export interface DataImportCronSpecTemplateSpecPvcDataSource {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface DataImportCronSpecTemplateSpecPvcDataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}
export interface DataImportCronSpecTemplateSpecPvcResources {
  limits?: {
    [k: string]: number | string;
  };
  requests?: {
    [k: string]: number | string;
  };
}
export interface DataImportCronSpecTemplateSpecPvcSelector {
  matchExpressions?: DataImportCronSpecTemplateSpecPvcSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface DataImportCronSpecTemplateSpecPvcSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface DataImportCronSpecTemplateSpecSource {
  blank?: Record<string, unknown>;
  gcs?: DataImportCronSpecTemplateSpecSourceGcs;
  http?: DataImportCronSpecTemplateSpecSourceHttp;
  imageio?: DataImportCronSpecTemplateSpecSourceImageio;
  pvc?: DataImportCronSpecTemplateSpecSourcePvc;
  registry?: DataImportCronSpecTemplateSpecSourceRegistry;
  s3?: DataImportCronSpecTemplateSpecSourceS3;
  snapshot?: DataImportCronSpecTemplateSpecSourceSnapshot;
  upload?: Record<string, unknown>;
  vddk?: DataImportCronSpecTemplateSpecSourceVddk;
}
export interface DataImportCronSpecTemplateSpecSourceGcs {
  secretRef?: string;
  url: string;
}
export interface DataImportCronSpecTemplateSpecSourceHttp {
  certConfigMap?: string;
  checksum?: string;
  extraHeaders?: string[];
  insecureSkipVerify?: boolean;
  secretExtraHeaders?: string[];
  secretRef?: string;
  url: string;
}
export interface DataImportCronSpecTemplateSpecSourceImageio {
  certConfigMap?: string;
  diskId: string;
  insecureSkipVerify?: boolean;
  secretRef?: string;
  url: string;
}
export interface DataImportCronSpecTemplateSpecSourcePvc {
  name: string;
  namespace: string;
}
export interface DataImportCronSpecTemplateSpecSourceRegistry {
  certConfigMap?: string;
  imageStream?: string;
  platform?: DataImportCronSpecTemplateSpecSourceRegistryPlatform;
  pullMethod?: string;
  secretRef?: string;
  url?: string;
}
export interface DataImportCronSpecTemplateSpecSourceRegistryPlatform {
  architecture?: string;
}
export interface DataImportCronSpecTemplateSpecSourceS3 {
  certConfigMap?: string;
  secretRef?: string;
  url: string;
}
export interface DataImportCronSpecTemplateSpecSourceSnapshot {
  name: string;
  namespace: string;
}
export interface DataImportCronSpecTemplateSpecSourceVddk {
  backingFile?: string;
  certConfigMap?: string;
  extraArgs?: string;
  initImageURL?: string;
  secretRef?: string;
  thumbprint?: string;
  url?: string;
  uuid?: string;
}
export interface DataImportCronSpecTemplateSpecSourceRef {
  kind: string;
  name: string;
  namespace?: string;
}
export interface DataImportCronSpecTemplateSpecStorage {
  accessModes?: string[];
  dataSource?: DataImportCronSpecTemplateSpecStorageDataSource;
  dataSourceRef?: DataImportCronSpecTemplateSpecStorageDataSourceRef;
  resources?: DataImportCronSpecTemplateSpecStorageResources;
  selector?: DataImportCronSpecTemplateSpecStorageSelector;
  storageClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}
export interface DataImportCronSpecTemplateSpecStorageDataSource {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface DataImportCronSpecTemplateSpecStorageDataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}
export interface DataImportCronSpecTemplateSpecStorageResources {
  limits?: {
    [k: string]: number | string;
  };
  requests?: {
    [k: string]: number | string;
  };
}
export interface DataImportCronSpecTemplateSpecStorageSelector {
  matchExpressions?: DataImportCronSpecTemplateSpecStorageSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface DataImportCronSpecTemplateSpecStorageSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface DataImportCronSpecTemplateStatus {
  claimName?: string;
  conditions?: DataImportCronSpecTemplateStatusConditionsItem[];
  phase?: string;
  progress?: string;
  restartCount?: number;
}
export interface DataImportCronSpecTemplateStatusConditionsItem {
  lastHeartbeatTime?: string;
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface DataImportCronStatus {
  conditions?: DataImportCronStatusConditionsItem[];
  currentImports?: DataImportCronStatusCurrentImportsItem[];
  lastExecutionTimestamp?: string;
  lastImportTimestamp?: string;
  lastImportedPVC?: DataImportCronStatusLastImportedPVC;
  sourceFormat?: string;
}
export interface DataImportCronStatusConditionsItem {
  lastHeartbeatTime?: string;
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface DataImportCronStatusCurrentImportsItem {
  DataVolumeName: string;
  Digest: string;
}
export interface DataImportCronStatusLastImportedPVC {
  name: string;
  namespace: string;
}
