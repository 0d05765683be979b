// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface NetworkAttachmentDefinition {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: NetworkAttachmentDefinitionSpec;
}
export interface NetworkAttachmentDefinitionSpec {
  config?: string;
}
