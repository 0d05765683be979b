// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface VirtualMachineClone {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: VirtualMachineCloneSpec;
  status?: VirtualMachineCloneStatus;
}
export interface VirtualMachineCloneSpec {
  annotationFilters?: string[];
  labelFilters?: string[];
  newMacAddresses?: {
    [k: string]: string;
  };
  newSMBiosSerial?: string;
  patches?: string[];
  source: VirtualMachineCloneSpecSource;
  target?: VirtualMachineCloneSpecTarget;
  template?: VirtualMachineCloneSpecTemplate;
  volumeNamePolicy?: 'RandomizeNames' | 'PrefixTargetName';
}
export interface VirtualMachineCloneSpecSource {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface VirtualMachineCloneSpecTarget {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface VirtualMachineCloneSpecTemplate {
  annotationFilters?: string[];
  labelFilters?: string[];
}
export interface VirtualMachineCloneStatus {
  conditions?: VirtualMachineCloneStatusConditionsItem[];
  creationTime?: string | null;
  phase?: string;
  restoreName?: string | null;
  snapshotName?: string | null;
  targetName?: string | null;
}
export interface VirtualMachineCloneStatusConditionsItem {
  lastProbeTime?: string | null;
  lastTransitionTime?: string | null;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
