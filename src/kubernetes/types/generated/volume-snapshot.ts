// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface VolumeSnapshot {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: VolumeSnapshotSpec;
  status?: VolumeSnapshotStatus;
}
export interface VolumeSnapshotSpec {
  source: VolumeSnapshotSpecSource;
  volumeSnapshotClassName?: string;
}
export interface VolumeSnapshotSpecSource {
  persistentVolumeClaimName?: string;
  volumeSnapshotContentName?: string;
}
export interface VolumeSnapshotStatus {
  boundVolumeSnapshotContentName?: string;
  creationTime?: string;
  readyToUse?: boolean;
  restoreSize?: string;
  error?: VolumeSnapshotStatusError;
}
export interface VolumeSnapshotStatusError {
  message?: string;
  time?: string;
}
