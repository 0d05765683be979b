// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface VirtualMachineExport {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: VirtualMachineExportSpec;
  status?: VirtualMachineExportStatus;
}
export interface VirtualMachineExportSpec {
  source: VirtualMachineExportSpecSource;
  tokenSecretRef?: string;
  ttlDuration?: string;
}
export interface VirtualMachineExportSpecSource {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface VirtualMachineExportStatus {
  conditions?: VirtualMachineExportStatusConditionsItem[];
  links?: VirtualMachineExportStatusLinks;
  phase?: string;
  serviceName?: string;
  tokenSecretRef?: string;
  ttlExpirationTime?: string;
  virtualMachineName?: string;
}
export interface VirtualMachineExportStatusConditionsItem {
  lastProbeTime?: string | null;
  lastTransitionTime?: string | null;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface VirtualMachineExportStatusLinks {
  external?: Record<string, unknown>;
  internal?: VirtualMachineExportStatusLinksInternal;
}
export interface VirtualMachineExportStatusLinksInternal {
  backups?: VirtualMachineExportStatusLinksInternalBackupsItem[];
  cert: string;
  manifests?: VirtualMachineExportStatusLinksInternalManifestsItem[];
  volumes?: VirtualMachineExportStatusLinksInternalVolumesItem[];
}
export interface VirtualMachineExportStatusLinksInternalBackupsItem {
  endpoints?: VirtualMachineExportStatusLinksInternalBackupsItemEndpointsItem[];
  name: string;
}
export interface VirtualMachineExportStatusLinksInternalBackupsItemEndpointsItem {
  endpoint: string;
  url: string;
}
export interface VirtualMachineExportStatusLinksInternalManifestsItem {
  type: string;
  url: string;
}
export interface VirtualMachineExportStatusLinksInternalVolumesItem {
  formats?: VirtualMachineExportStatusLinksInternalVolumesItemFormatsItem[];
  name: string;
}
export interface VirtualMachineExportStatusLinksInternalVolumesItemFormatsItem {
  format: string;
  url: string;
}
