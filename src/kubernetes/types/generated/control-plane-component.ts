// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface ControlPlaneComponent {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: Record<string, unknown>;
  status?: ControlPlaneComponentStatus;
}
export interface ControlPlaneComponentStatus {
  conditions?: ControlPlaneComponentStatusConditionsItem[];
  observedGeneration?: number;
  resources?: ControlPlaneComponentStatusResourcesItem[];
  version?: string;
}
export interface ControlPlaneComponentStatusConditionsItem {
  lastTransitionTime: string;
  message: string;
  observedGeneration?: number;
  reason: string;
  status: 'True' | 'False' | 'Unknown';
  type: string;
}
export interface ControlPlaneComponentStatusResourcesItem {
  group: string;
  kind: string;
  name: string;
}
