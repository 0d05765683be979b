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

const watchedIn = (context: Context, hostedCluster: HostedCluster): Watched[] => {
  const migration = liveMigrationOf(context, hostedCluster);
  // The real MTU was judged when the cluster was made.
  const isMtuFaulty = context.faults('mtu-too-small', nameOf(hostedCluster)) !== undefined;
  const badMigration = migration?.isGood === false ? migration.message : undefined;
  return [
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

/**
 * Keeps only what may still change of a settled cluster: conditions that faults and machines decide. Everything else,
 * seeded or reached, stays as it is.
 */
export const keepSteady = async (context: Context, hostedCluster: HostedCluster): Promise<void> => {
  const findings = watchedIn(context, hostedCluster).flatMap((watched) => findingOf(hostedCluster, watched));
  const conditions = withConditions(hostedCluster.status?.conditions, findings, context.clock.now());
  await context.cluster.patchStatus(HostedClusters, hostedCluster, { conditions });
};
