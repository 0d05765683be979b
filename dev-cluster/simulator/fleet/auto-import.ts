import type { Context, Controller } from '../controller';
import { on, onFaults } from '../controller';
import { isTrue } from '../kubernetes/conditions';
import { isDeleting, keyOf, labelOf, split, uidOf } from '../kubernetes/object';
import { nameOf } from '../hypershift/names';
import type { HostedCluster, ManagedCluster } from '../resources';
import { HostedClusters, ManagedClusters } from '../resources';

const HOSTING = 'import.open-cluster-management.io/hosting-cluster-name';
const MODE = 'import.open-cluster-management.io/klusterlet-deploy-mode';

/**
 * The hypershift add-on's part: imports a hosted cluster as soon as it is available. As in life it looks only when that
 * happens: a managed cluster that somebody deletes afterwards is not made again.
 */
export const autoImportController = ({ cluster, faults }: Context): Controller => {
  const store = cluster.store<HostedCluster>(HostedClusters);
  const managedClusters = cluster.store<ManagedCluster>(ManagedClusters);
  const seen = new Set<string>();
  return {
    name: 'auto-import',
    triggers: [
      on(HostedClusters, (hostedCluster) => [keyOf(hostedCluster)]),
      onFaults(() => store.list().map(keyOf)),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const hostedCluster = store.get(namespace, name);
      if (!hostedCluster || isDeleting(hostedCluster) || seen.has(uidOf(hostedCluster))) return undefined;
      if (faults('auto-import', nameOf(hostedCluster)) === undefined) return undefined;
      if (!isTrue(hostedCluster.status?.conditions, 'Available')) return undefined;
      const hub = managedClusters.list().find((each) => labelOf(each, 'local-cluster') === 'true');
      if (!hub) return undefined;
      seen.add(uidOf(hostedCluster));
      await cluster.ensure(ManagedClusters, {
        metadata: {
          name,
          labels: { name, cloud: 'auto-detect', vendor: 'auto-detect' },
          annotations: {
            [HOSTING]: hub.metadata.name,
            [MODE]: 'Hosted',
            'open-cluster-management/created-via': 'hypershift',
          },
        },
        spec: { hubAcceptsClient: true, leaseDurationSeconds: 60 },
      });
      return undefined;
    },
  };
};
