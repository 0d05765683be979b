// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface CatalogSource {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: CatalogSourceSpec;
  status?: CatalogSourceStatus;
}
export interface CatalogSourceSpec {
  sourceType: string;
  image?: string;
  displayName?: string;
  publisher?: string;
  priority?: number;
}
export interface CatalogSourceStatus {
  connectionState?: CatalogSourceStatusConnectionState;
}
export interface CatalogSourceStatusConnectionState {
  lastObservedState: string;
  lastConnect?: string;
}
