// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface AgentServiceConfig {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: AgentServiceConfigSpec;
  status?: AgentServiceConfigStatus;
}
export interface AgentServiceConfigSpec {
  OSImageAdditionalParamsRef?: AgentServiceConfigSpecOSImageAdditionalParamsRef;
  OSImageCACertRef?: AgentServiceConfigSpecOSImageCACertRef;
  databaseStorage: AgentServiceConfigSpecDatabaseStorage;
  filesystemStorage: AgentServiceConfigSpecFilesystemStorage;
  iPXEHTTPRoute?: 'enabled' | 'disabled';
  imageStorage?: AgentServiceConfigSpecImageStorage;
  ingress?: AgentServiceConfigSpecIngress;
  mirrorRegistryRef?: AgentServiceConfigSpecMirrorRegistryRef;
  mustGatherImages?: AgentServiceConfigSpecMustGatherImagesItem[];
  osImages?: AgentServiceConfigSpecOsImagesItem[];
  unauthenticatedRegistries?: string[];
}
export interface AgentServiceConfigSpecOSImageAdditionalParamsRef {
  name?: string;
}
export interface AgentServiceConfigSpecOSImageCACertRef {
  name?: string;
}
export interface AgentServiceConfigSpecDatabaseStorage {
  accessModes?: string[];
  dataSource?: AgentServiceConfigSpecDatabaseStorageDataSource;
  dataSourceRef?: AgentServiceConfigSpecDatabaseStorageDataSourceRef;
  resources?: AgentServiceConfigSpecDatabaseStorageResources;
  selector?: AgentServiceConfigSpecDatabaseStorageSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}
export interface AgentServiceConfigSpecDatabaseStorageDataSource {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface AgentServiceConfigSpecDatabaseStorageDataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}
export interface AgentServiceConfigSpecDatabaseStorageResources {
  limits?: {
    [k: string]: number | string;
  };
  requests?: {
    [k: string]: number | string;
  };
}
export interface AgentServiceConfigSpecDatabaseStorageSelector {
  matchExpressions?: AgentServiceConfigSpecDatabaseStorageSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface AgentServiceConfigSpecDatabaseStorageSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface AgentServiceConfigSpecFilesystemStorage {
  accessModes?: string[];
  dataSource?: AgentServiceConfigSpecFilesystemStorageDataSource;
  dataSourceRef?: AgentServiceConfigSpecFilesystemStorageDataSourceRef;
  resources?: AgentServiceConfigSpecFilesystemStorageResources;
  selector?: AgentServiceConfigSpecFilesystemStorageSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}
export interface AgentServiceConfigSpecFilesystemStorageDataSource {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface AgentServiceConfigSpecFilesystemStorageDataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}
export interface AgentServiceConfigSpecFilesystemStorageResources {
  limits?: {
    [k: string]: number | string;
  };
  requests?: {
    [k: string]: number | string;
  };
}
export interface AgentServiceConfigSpecFilesystemStorageSelector {
  matchExpressions?: AgentServiceConfigSpecFilesystemStorageSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface AgentServiceConfigSpecFilesystemStorageSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface AgentServiceConfigSpecImageStorage {
  accessModes?: string[];
  dataSource?: AgentServiceConfigSpecImageStorageDataSource;
  dataSourceRef?: AgentServiceConfigSpecImageStorageDataSourceRef;
  resources?: AgentServiceConfigSpecImageStorageResources;
  selector?: AgentServiceConfigSpecImageStorageSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}
export interface AgentServiceConfigSpecImageStorageDataSource {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface AgentServiceConfigSpecImageStorageDataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}
export interface AgentServiceConfigSpecImageStorageResources {
  limits?: {
    [k: string]: number | string;
  };
  requests?: {
    [k: string]: number | string;
  };
}
export interface AgentServiceConfigSpecImageStorageSelector {
  matchExpressions?: AgentServiceConfigSpecImageStorageSelectorMatchExpressionsItem[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface AgentServiceConfigSpecImageStorageSelectorMatchExpressionsItem {
  key: string;
  operator: string;
  values?: string[];
}
export interface AgentServiceConfigSpecIngress {
  assistedServiceHostname: string;
  className?: string;
  imageServiceHostname: string;
}
export interface AgentServiceConfigSpecMirrorRegistryRef {
  name?: string;
}
export interface AgentServiceConfigSpecMustGatherImagesItem {
  cpuArchitecture?: 'x86_64' | 'aarch64' | 'arm64' | 'ppc64le' | 's390x' | 'multi';
  name: string;
  openshiftVersion: string;
  url: string;
}
export interface AgentServiceConfigSpecOsImagesItem {
  cpuArchitecture?: string;
  openshiftVersion: string;
  rootFSUrl?: string;
  url: string;
  version: string;
}
export interface AgentServiceConfigStatus {
  conditions?: AgentServiceConfigStatusConditionsItem[];
  immutableAnnotations?: {
    [k: string]: string;
  };
}
export interface AgentServiceConfigStatusConditionsItem {
  lastHeartbeatTime?: string;
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
