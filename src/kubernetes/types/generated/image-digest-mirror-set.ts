// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface ImageDigestMirrorSet {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: ImageDigestMirrorSetSpec;
  status?: Record<string, unknown>;
}
export interface ImageDigestMirrorSetSpec {
  imageDigestMirrors?: ImageDigestMirrorSetSpecImageDigestMirrorsItem[];
}
export interface ImageDigestMirrorSetSpecImageDigestMirrorsItem {
  mirrorSourcePolicy?: 'NeverContactSource' | 'AllowContactingSource';
  mirrors?: string[];
  source: string;
}
