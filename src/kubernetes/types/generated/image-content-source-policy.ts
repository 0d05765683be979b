// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface ImageContentSourcePolicy {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: ImageContentSourcePolicySpec;
}
export interface ImageContentSourcePolicySpec {
  repositoryDigestMirrors?: ImageContentSourcePolicySpecRepositoryDigestMirrorsItem[];
}
export interface ImageContentSourcePolicySpecRepositoryDigestMirrorsItem {
  mirrors?: string[];
  source: string;
}
