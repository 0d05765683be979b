import type { Context } from '../controller';
import type { Finding } from '../kubernetes/conditions';
import { conditionOf, withConditions } from '../kubernetes/conditions';
import type { HostedCluster } from '../resources';
import { HostedClusters } from '../resources';
import { networkRbacProblem } from './infra-credentials';
import { nameOf } from './names';
import { degradedMessage, mtuProblem } from './observe';
import { liveMigrationOf } from './pool-machines';
import { referenceProblem } from './references';
import { updatesFinding } from './version-conditions';
import { signatures, versionFaults } from './version-faults';
import { offered, offersTo } from './version-history';

interface Watched {
  type: string;
  bad: string | undefined;
  badStatus: 'True' | 'False';
  reason: string;
  /** AsExpected unless given. */
  goodReason?: string;
  good: string;
  /** How a message of the fault begins, by which an old one is known when the fault is gone. */
  signature: string;
}

/** The cluster-version operator's complaints about a version that has long been rolled out. */
const versionWatched = (context: Context, hostedCluster: HostedCluster): Watched[] => {
  const { notUpgradeable, notAccepted, failing } = versionFaults(context, hostedCluster);
  const { version = '', image = '' } = hostedCluster.status?.version?.desired ?? {};
  const fromVersion = { goodReason: 'FromClusterVersion', good: '' };
  const degraded = { bad: failing, reason: 'ClusterOperatorDegraded', signature: signatures.failing };
  return [
    {
      type: 'ClusterVersionUpgradeable',
      bad: notUpgradeable,
      badStatus: 'False',
      reason: 'AdminAckRequired',
      signature: signatures.notUpgradeable,
      ...fromVersion,
    },
    {
      type: 'ClusterVersionReleaseAccepted',
      bad: notAccepted,
      badStatus: 'False',
      reason: 'RetrievePayload',
      goodReason: 'PayloadLoaded',
      good: `Payload loaded version="${version}" image="${image}" architecture="Multi"`,
      signature: signatures.notAccepted,
    },
    { type: 'ClusterVersionFailing', badStatus: 'True', ...degraded, ...fromVersion },
    { type: 'ClusterVersionSucceeding', badStatus: 'False', ...degraded, ...fromVersion },
  ];
};

const watchedIn = (context: Context, hostedCluster: HostedCluster): Watched[] => {
  const migration = liveMigrationOf(context, hostedCluster);
  // The real MTU was judged when the cluster was made.
  const isMtuFaulty = context.faults('mtu-too-small', nameOf(hostedCluster)) !== undefined;
  const badMigration = migration?.isGood === false ? migration.message : undefined;
  return [
    ...versionWatched(context, hostedCluster),
    {
      type: 'Degraded',
      bad: degradedMessage(context, hostedCluster),
      badStatus: 'True',
      reason: 'UnavailableReplicas',
      good: 'The hosted cluster is not degraded',
      signature: 'openshift-apiserver deployment has 1 ',
    },
    {
      type: 'ValidKubeVirtInfraNetworkMTU',
      bad: isMtuFaulty ? mtuProblem(context, hostedCluster) : undefined,
      badStatus: 'False',
      reason: 'KubeVirtSuboptimalMTUDetected',
      good: 'All is well',
      signature: 'A guest cluster network using',
    },
    {
      type: 'ReconciliationSucceeded',
      bad: referenceProblem(context, hostedCluster),
      badStatus: 'False',
      reason: 'ReconciliationError',
      goodReason: 'ReconciliatonSucceeded',
      good: 'Reconciliation completed successfully',
      signature: 'failed to get ',
    },
    {
      type: 'ValidKubeVirtInfraNetworkPolicyRBAC',
      bad: networkRbacProblem(context, hostedCluster),
      badStatus: 'False',
      reason: 'InfraClusterNetworkReadFailed',
      good: 'Infrastructure cluster network configuration is readable',
      signature: 'The external infrastructure kubeconfig lacks',
    },
    // Without machines of ours nothing is known of migration.
    ...(migration
      ? [
          {
            type: 'KubeVirtNodesLiveMigratable',
            bad: badMigration,
            badStatus: 'False' as const,
            reason: 'KubeVirtNodesNotLiveMigratable',
            good: 'All is well',
            signature: '',
          },
        ]
      : []),
  ];
};

const findingOf = (
  hostedCluster: HostedCluster,
  { type, bad, badStatus, reason, goodReason = 'AsExpected', good, signature }: Watched,
): Finding[] => {
  const observedGeneration = hostedCluster.metadata.generation ?? 1;
  if (bad !== undefined) return [{ type, status: badStatus, reason, message: bad, observedGeneration }];
  const current = conditionOf(hostedCluster.status?.conditions, type);
  if (current?.status !== badStatus || !current.message?.startsWith(signature)) return [];
  return [
    {
      type,
      status: badStatus === 'True' ? 'False' : 'True',
      reason: goodReason,
      message: good,
      observedGeneration,
    },
  ];
};

/** What the update service says now; a cluster that never had a version says nothing of updates. */
const updatesOf = (
  context: Context,
  hostedCluster: HostedCluster,
): { findings: Finding[]; version?: object } => {
  const { version, conditions } = hostedCluster.status ?? {};
  const wasAsked = conditionOf(conditions, 'ClusterVersionRetrievedUpdates') !== undefined;
  if (!version?.desired.version || !wasAsked) return { findings: [] };
  const observedGeneration = hostedCluster.metadata.generation ?? 1;
  const current = { image: version.desired.image, version: version.desired.version };
  const offers = offersTo(context, hostedCluster, current);
  const { history, observedGeneration: seen } = version;
  return {
    findings: [{ ...updatesFinding(offers), observedGeneration }],
    version: { ...offered(current, offers), history, observedGeneration: seen },
  };
};

/**
 * Keeps only what may still change of a settled cluster: conditions that faults and machines decide, and what the update
 * service says. Everything else, seeded or reached, stays as it is.
 */
export const keepSteady = async (context: Context, hostedCluster: HostedCluster): Promise<void> => {
  const { findings, version } = updatesOf(context, hostedCluster);
  const found = watchedIn(context, hostedCluster).flatMap((watched) => findingOf(hostedCluster, watched));
  const conditions = withConditions(
    hostedCluster.status?.conditions,
    [...found, ...findings],
    context.clock.now(),
  );
  await context.cluster.patchStatus(HostedClusters, hostedCluster, {
    conditions,
    ...(version ? { version } : {}),
  });
};
