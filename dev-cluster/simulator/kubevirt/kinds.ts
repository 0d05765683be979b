/** Kinds that only KubeVirt's own controllers read or write. */
import type { MigrationPolicy } from '../../../src/kubernetes/types/generated/migration-policy';
import type { KubeObject } from '../kubernetes/object';
import { resource } from '../kubernetes/resource';

export type { MigrationPolicy };

export const MigrationPolicies = resource<MigrationPolicy>(
  'migrations.kubevirt.io/v1alpha1',
  'MigrationPolicy',
  'migrationpolicies',
  { clusterWide: true },
);

/** A frozen copy of what an object was made from. */
export interface ControllerRevision extends KubeObject {
  data?: unknown;
  revision: number;
}

export const ControllerRevisions = resource<ControllerRevision>(
  'apps/v1',
  'ControllerRevision',
  'controllerrevisions',
);
