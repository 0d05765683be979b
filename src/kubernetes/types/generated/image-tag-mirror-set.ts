// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface ImageTagMirrorSet {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: ImageTagMirrorSetSpec;
  status?: Record<string, unknown>;
}
export interface ImageTagMirrorSetSpec {
  imageTagMirrors?: ImageTagMirrorSetSpecImageTagMirrorsItem[];
}
export interface ImageTagMirrorSetSpecImageTagMirrorsItem {
  mirrorSourcePolicy?: 'NeverContactSource' | 'AllowContactingSource';
  mirrors?: string[];
  source: string;
}
