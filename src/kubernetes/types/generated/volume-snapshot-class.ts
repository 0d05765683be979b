// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface VolumeSnapshotClass {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  driver?: string;
  deletionPolicy?: 'Delete' | 'Retain';
  parameters?: {
    [k: string]: string;
  };
}
