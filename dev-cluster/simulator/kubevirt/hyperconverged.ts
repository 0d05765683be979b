import type { Context, Controller } from '../controller';
import { on } from '../controller';
import type { KubeObject } from '../kubernetes/object';
import { resource } from '../kubernetes/resource';
import { KubeVirts } from '../virtualization-resources';

interface Placement {
  liveMigrationConfig?: object;
  evictionStrategy?: string;
}

interface HyperConverged extends KubeObject {
  spec?: Placement & { virtualization?: Placement };
}

const versions = ['v1', 'v1beta1'].map((version) =>
  resource<HyperConverged>(`hco.kubevirt.io/${version}`, 'HyperConverged', 'hyperconvergeds'),
);

/** What HyperConverged makes of limits that nobody has set (HyperConverged Cluster Operator). */
const defaults = {
  parallelMigrationsPerCluster: 5,
  parallelOutboundMigrationsPerNode: 1,
  completionTimeoutPerGiB: 20,
  progressTimeout: 150,
  allowAutoConverge: false,
  allowPostCopy: false,
  // Without a value there is no limit and no network of its own.
  bandwidthPerMigration: null,
  network: null,
};

/** The limits and the eviction strategy, where the version of the API keeps them: v1 under `spec.virtualization`. */
const placementOf = ({ spec }: HyperConverged): Placement => ({
  ...((spec?.virtualization?.liveMigrationConfig ?? spec?.liveMigrationConfig)
    ? { liveMigrationConfig: spec.virtualization?.liveMigrationConfig ?? spec.liveMigrationConfig ?? {} }
    : {}),
  evictionStrategy: spec?.virtualization?.evictionStrategy ?? spec?.evictionStrategy ?? 'LiveMigrate',
});

const byAge = (left: KubeObject, right: KubeObject): number =>
  Number(right.metadata.resourceVersion) - Number(left.metadata.resourceVersion);

/** The HyperConverged Cluster Operator's part for migrations: what it says overwrites KubeVirt's own configuration. */
export const hyperConvergedController = (context: Context): Controller => {
  const { cluster } = context;
  const stores = versions.map((version) => cluster.store(version));
  const kubevirts = cluster.store(KubeVirts);
  let newest = 0;
  return {
    name: 'hyperconverged',
    triggers: [...versions.map((version) => on(version, () => ['all'])), on(KubeVirts, () => ['all'])],
    reconcile: async () => {
      // A version that is no longer served leaves its last state behind: older than the newest seen, it is gone.
      const hyperConverged = stores.flatMap((store) => store.list()).sort(byAge)[0];
      const written = Number(hyperConverged?.metadata.resourceVersion ?? 0);
      if (!hyperConverged || written < newest) return undefined;
      newest = written;
      const { liveMigrationConfig, evictionStrategy } = placementOf(hyperConverged);
      for (const kubevirt of kubevirts.list())
        await cluster.patch(KubeVirts, kubevirt, {
          spec: { configuration: { evictionStrategy, migrations: { ...defaults, ...liveMigrationConfig } } },
        });
      return undefined;
    },
  };
};
