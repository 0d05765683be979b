// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface VirtualMachineSnapshot {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: VirtualMachineSnapshotSpec;
  status?: VirtualMachineSnapshotStatus;
}
export interface VirtualMachineSnapshotSpec {
  deletionPolicy?: string;
  failureDeadline?: string;
  source: VirtualMachineSnapshotSpecSource;
}
export interface VirtualMachineSnapshotSpecSource {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface VirtualMachineSnapshotStatus {
  conditions?: VirtualMachineSnapshotStatusConditionsItem[];
  creationTime?: string | null;
  error?: VirtualMachineSnapshotStatusError;
  indications?: string[];
  phase?: string;
  readyToUse?: boolean;
  snapshotVolumes?: VirtualMachineSnapshotStatusSnapshotVolumes;
  sourceIndications?: VirtualMachineSnapshotStatusSourceIndicationsItem[];
  sourceUID?: string;
  virtualMachineSnapshotContentName?: string;
}
export interface VirtualMachineSnapshotStatusConditionsItem {
  lastProbeTime?: string | null;
  lastTransitionTime?: string | null;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface VirtualMachineSnapshotStatusError {
  message?: string;
  time?: string;
}
export interface VirtualMachineSnapshotStatusSnapshotVolumes {
  excludedVolumes?: string[];
  includedVolumes?: string[];
}
export interface VirtualMachineSnapshotStatusSourceIndicationsItem {
  indication: string;
  message: string;
}
