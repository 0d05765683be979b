// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface ClusterImageSet {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: ClusterImageSetSpec;
  status?: Record<string, unknown>;
}
export interface ClusterImageSetSpec {
  releaseImage: string;
}
