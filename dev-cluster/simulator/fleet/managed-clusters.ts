import type { ManagedCluster } from '../../../src/kubernetes/types/generated/managed-cluster';
import type { Context, Controller } from '../controller';
import { on } from '../controller';
import { isDeleting, labelOf } from '../kubernetes/object';
import { resource } from '../kubernetes/resource';
import type { Namespace } from '../resources';
import { Namespaces } from '../resources';

/** Says whose namespace it is (open-cluster-management registration). */
const MANAGED_CLUSTER = 'cluster.open-cluster-management.io/managedCluster';

export const ManagedClusters = resource<ManagedCluster>(
  'cluster.open-cluster-management.io/v1',
  'ManagedCluster',
  'managedclusters',
  { clusterWide: true },
);

/** The hub's part: each managed cluster has a namespace of its name, which goes with it. */
export const managedClusterController = ({ cluster }: Context): Controller => {
  const managedClusters = cluster.store<ManagedCluster>(ManagedClusters);
  const namespaces = cluster.store<Namespace>(Namespaces);
  return {
    name: 'managed-clusters',
    triggers: [
      on(ManagedClusters, ({ metadata }) => [metadata.name]),
      on(Namespaces, (namespace) => [labelOf(namespace, MANAGED_CLUSTER)]),
    ],
    reconcile: async (name) => {
      const managed = managedClusters.get(undefined, name);
      const namespace = namespaces.get(undefined, name);
      if (managed && !isDeleting(managed)) {
        await cluster.ensure(Namespaces, { metadata: { name, labels: { [MANAGED_CLUSTER]: name } } });
      } else if (namespace && labelOf(namespace, MANAGED_CLUSTER) === name) {
        await cluster.remove(Namespaces, namespace);
      }
      return undefined;
    },
  };
};
