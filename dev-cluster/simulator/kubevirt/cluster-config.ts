import type { Context } from '../controller';
import type { KubeVirt } from '../virtualization-resources';
import { KubeVirts } from '../virtualization-resources';

/** The part of `spec.configuration.migrations` that decides here. */
export interface MigrationConfiguration {
  parallelMigrationsPerCluster: number;
  parallelOutboundMigrationsPerNode: number;
  allowAutoConverge: boolean;
  allowPostCopy: boolean;
  completionTimeoutPerGiB: number;
  progressTimeout: number;
  bandwidthPerMigration?: number | string;
  network?: string;
}

/** What KubeVirt does when nothing is configured (KubeVirt, virt-config). */
const defaults: MigrationConfiguration = {
  parallelMigrationsPerCluster: 5,
  parallelOutboundMigrationsPerNode: 2,
  allowAutoConverge: false,
  allowPostCopy: false,
  completionTimeoutPerGiB: 150,
  progressTimeout: 150,
  bandwidthPerMigration: '0',
};

interface Configuration {
  evictionStrategy?: string;
  migrations?: Partial<MigrationConfiguration>;
}

const configurationOf = ({ cluster }: Context): Configuration => {
  const [kubevirt] = cluster.store<KubeVirt>(KubeVirts).list();
  // The CRD leaves the spec open.
  return kubevirt?.spec.configuration ?? {};
};

/** Limits of migrations in force; those of a policy come on top. */
export const migrationConfiguration = (context: Context): MigrationConfiguration => ({
  ...defaults,
  ...configurationOf(context).migrations,
});

/** The eviction strategy of VMs that have none of their own. */
export const clusterEvictionStrategy = (context: Context): string | undefined =>
  configurationOf(context).evictionStrategy;
