// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface NMStateConfig {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: NMStateConfigSpec;
}
export interface NMStateConfigSpec {
  config?: Record<string, unknown>;
  interfaces?: NMStateConfigSpecInterfacesItem[];
}
export interface NMStateConfigSpecInterfacesItem {
  macAddress: string;
  name: string;
}
