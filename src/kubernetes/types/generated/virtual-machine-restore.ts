// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface VirtualMachineRestore {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: VirtualMachineRestoreSpec;
  status?: VirtualMachineRestoreStatus;
}
export interface VirtualMachineRestoreSpec {
  patches?: string[];
  target: VirtualMachineRestoreSpecTarget;
  targetReadinessPolicy?: 'StopTarget' | 'WaitGracePeriod' | 'FailImmediate' | 'WaitEventually';
  virtualMachineSnapshotName: string;
  volumeOwnershipPolicy?: string;
  volumeRestoreOverrides?: VirtualMachineRestoreSpecVolumeRestoreOverridesItem[];
  volumeRestorePolicy?: string;
}
export interface VirtualMachineRestoreSpecTarget {
  apiGroup?: string;
  kind: string;
  name: string;
}
export interface VirtualMachineRestoreSpecVolumeRestoreOverridesItem {
  annotations?: {
    [k: string]: string;
  };
  labels?: {
    [k: string]: string;
  };
  restoreName?: string;
  volumeName?: string;
}
export interface VirtualMachineRestoreStatus {
  complete?: boolean;
  conditions?: VirtualMachineRestoreStatusConditionsItem[];
  deletedDataVolumes?: string[];
  restoreTime?: string;
  restores?: VirtualMachineRestoreStatusRestoresItem[];
}
export interface VirtualMachineRestoreStatusConditionsItem {
  lastProbeTime?: string | null;
  lastTransitionTime?: string | null;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface VirtualMachineRestoreStatusRestoresItem {
  dataVolumeName?: string;
  persistentVolumeClaim: string;
  volumeName: string;
  volumeSnapshotName: string;
}
