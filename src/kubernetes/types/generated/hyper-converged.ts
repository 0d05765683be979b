// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface HyperConverged {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: Record<string, unknown>;
  status?: Record<string, unknown>;
}
