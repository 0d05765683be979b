// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface MigrationPolicy {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: MigrationPolicySpec;
  status?: Record<string, unknown> | null;
}
export interface MigrationPolicySpec {
  allowAutoConverge?: boolean;
  allowPostCopy?: boolean;
  allowWorkloadDisruption?: boolean;
  bandwidthPerMigration?: number | string;
  completionTimeoutPerGiB?: number;
  experimental?: MigrationPolicySpecExperimental;
  maxDowntimeMs?: number;
  selectors: MigrationPolicySpecSelectors;
}
export interface MigrationPolicySpecExperimental {
  compression?: 'none' | 'zstd';
  downtimeTuning?: MigrationPolicySpecExperimentalDowntimeTuning;
  stallDetector?: MigrationPolicySpecExperimentalStallDetector;
}
export interface MigrationPolicySpecExperimentalDowntimeTuning {
  cooldownSeconds?: number;
  initialMs?: number;
  startAfterIteration?: number;
  steps?: number;
}
export interface MigrationPolicySpecExperimentalStallDetector {
  completionTimeoutFactor?: number | string;
  ewmaAlpha?: number | string;
  patienceWindowDecayFactor?: number | string;
  precopyPossibleFactor?: number | string;
  searchLocalMinima?: boolean;
  stallMargin?: number;
  stallProgressTimeout?: number;
  switchoverTimeout?: number;
}
export interface MigrationPolicySpecSelectors {
  namespaceSelector?: {
    [k: string]: string;
  };
  virtualMachineInstanceSelector?: {
    [k: string]: string;
  };
}
