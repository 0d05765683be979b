import type { Context, Controller } from '../controller';
import { on } from '../controller';
import type { Finding } from '../kubernetes/conditions';
import { conditionOf, isTrue, withConditions } from '../kubernetes/conditions';
import { isDeleting, labelOf, uidOf } from '../kubernetes/object';
import type { HostedCluster, ManagedCluster, Namespace } from '../resources';
import { HostedClusters, ManagedClusters, Namespaces } from '../resources';
import { ensureKlusterlet, removeKlusterlet } from './klusterlet';

/** Says whose namespace it is (open-cluster-management registration). */
const MANAGED_CLUSTER = 'cluster.open-cluster-management.io/managedCluster';
const CLUSTER_SET = 'cluster.open-cluster-management.io/clusterset';
const CLEANUP = 'cluster.open-cluster-management.io/api-resource-cleanup';

/** Simulated seconds: until the agents run, until they have reported, and until they are gone again. */
const times = { importing: 20, joining: 40, leaving: 15 };

const isLocal = (managed: ManagedCluster): boolean => labelOf(managed, 'local-cluster') === 'true';

/** The hosted cluster a managed cluster stands for: their names are one. */
const hostedClusterOf = ({ cluster }: Context, name: string): HostedCluster | undefined =>
  cluster
    .store<HostedCluster>(HostedClusters)
    .list()
    .find(({ metadata }) => metadata.name === name);

const accepted = ({ spec }: ManagedCluster): Finding =>
  spec.hubAcceptsClient
    ? {
        type: 'HubAcceptedManagedCluster',
        status: 'True',
        reason: 'HubClusterAdminAccepted',
        message: 'Accepted by hub cluster admin',
      }
    : {
        type: 'HubAcceptedManagedCluster',
        status: 'False',
        reason: 'HubClusterAdminDenied',
        message: 'Denied by hub cluster admin',
      };

const importing = (isReady: boolean): Finding => ({
  type: 'ManagedClusterImportSucceeded',
  status: isReady ? 'True' : 'False',
  reason: isReady ? 'ManagedClusterImported' : 'ManagedClusterImporting',
  message: isReady ? 'Import succeeded' : 'Wait for the klusterlet to be available on the hosting cluster',
});

const joined: readonly Finding[] = [
  {
    type: 'ManagedClusterJoined',
    status: 'True',
    reason: 'ManagedClusterJoined',
    message: 'Managed cluster joined',
  },
  {
    type: 'ManagedClusterConditionAvailable',
    status: 'True',
    reason: 'ManagedClusterAvailable',
    message: 'Managed cluster is available',
  },
];

const silent: Finding = {
  type: 'ManagedClusterConditionAvailable',
  status: 'Unknown',
  reason: 'ManagedClusterLeaseUpdateStopped',
  message: 'Registration agent stopped updating its lease.',
};

/** What the hub finds now, and how long until it finds something else. */
const findingsOf = (context: Context, managed: ManagedCluster): { findings: Finding[]; wait: number } => {
  const { clock } = context;
  const hosted = hostedClusterOf(context, managed.metadata.name);
  const hasJoined = conditionOf(managed.status?.conditions, 'ManagedClusterJoined') !== undefined;
  const isUp = hosted !== undefined && isTrue(hosted.status?.conditions, 'Available');
  if (!managed.spec.hubAcceptsClient) return { findings: [accepted(managed)], wait: 0 };
  if (!isUp)
    return { findings: [accepted(managed), ...(hasJoined ? [silent] : [importing(false)])], wait: 0 };
  if (hasJoined) return { findings: [accepted(managed), importing(true), ...joined], wait: 0 };
  const left = clock.remaining(uidOf(managed), 'importing', times.importing);
  if (left > 0) return { findings: [accepted(managed), importing(false)], wait: left };
  const wait = clock.remaining(uidOf(managed), 'joining', times.joining);
  return { findings: [accepted(managed), importing(true), ...(wait > 0 ? [] : joined)], wait };
};

const live = async (context: Context, managed: ManagedCluster): Promise<number | undefined> => {
  const { cluster, clock } = context;
  const { name, finalizers = [], labels = {} } = managed.metadata;
  await cluster.ensure(Namespaces, { metadata: { name, labels: { [MANAGED_CLUSTER]: name } } });
  const current = await cluster.patch(ManagedClusters, managed, {
    metadata: {
      ...(finalizers.includes(CLEANUP) ? {} : { finalizers: [...finalizers, CLEANUP] }),
      labels: { name, [CLUSTER_SET]: labels[CLUSTER_SET] ?? 'default' },
    },
  });
  const { findings, wait } = findingsOf(context, current);
  await cluster.patchStatus(ManagedClusters, current, {
    conditions: withConditions(current.status?.conditions, findings, clock.now()),
  });
  if (findings.some(({ type, status }) => type === 'ManagedClusterImportSucceeded' && status === 'True'))
    await ensureKlusterlet(context, name);
  return wait > 0 ? wait : undefined;
};

const leave = async (context: Context, managed: ManagedCluster): Promise<number | undefined> => {
  const { cluster, clock } = context;
  const wait = clock.remaining(uidOf(managed), 'leaving', times.leaving);
  if (wait > 0) return wait;
  await removeKlusterlet(context, managed.metadata.name);
  const rest = (managed.metadata.finalizers ?? []).filter((finalizer) => finalizer !== CLEANUP);
  await cluster.patch(ManagedClusters, managed, { metadata: { finalizers: rest.length > 0 ? rest : null } });
  clock.forget(uidOf(managed));
  return undefined;
};

/**
 * The hub's part: accepts and imports managed clusters, keeps a namespace of the name of each, and takes back its agents at
 * the end. The hub itself as a managed cluster is left alone.
 */
export const managedClusterController = (context: Context): Controller => {
  const { cluster } = context;
  const managedClusters = cluster.store<ManagedCluster>(ManagedClusters);
  const namespaces = cluster.store<Namespace>(Namespaces);
  return {
    name: 'managed-clusters',
    triggers: [
      on(ManagedClusters, ({ metadata }) => [metadata.name]),
      on(HostedClusters, ({ metadata }) => [metadata.name]),
      on(Namespaces, (namespace) => [labelOf(namespace, MANAGED_CLUSTER)]),
    ],
    reconcile: async (name) => {
      const managed = managedClusters.get(undefined, name);
      if (managed && isLocal(managed)) return undefined;
      if (managed) return isDeleting(managed) ? leave(context, managed) : live(context, managed);
      const namespace = namespaces.get(undefined, name);
      if (namespace && labelOf(namespace, MANAGED_CLUSTER) === name)
        await cluster.remove(Namespaces, namespace);
      return undefined;
    },
  };
};
