// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface MetalLB {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: MetalLBSpec;
  status?: MetalLBStatus;
}
export interface MetalLBSpec {
  logLevel?: 'all' | 'debug' | 'info' | 'warn' | 'error' | 'none';
  nodeSelector?: {
    [k: string]: string;
  };
}
export interface MetalLBStatus {
  conditions?: MetalLBStatusConditionsItem[];
}
export interface MetalLBStatusConditionsItem {
  type: string;
  status: string;
  reason?: string;
  message?: string;
  lastTransitionTime?: string;
}
