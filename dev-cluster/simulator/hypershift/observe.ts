import { isAvailable } from '../cluster-api/machine-health';
import type { Context } from '../controller';
import { conditionOf } from '../kubernetes/conditions';
import { uidOf } from '../kubernetes/object';
import type { HostedCluster } from '../resources';
import { Networks } from '../resources';
import { hasIngress } from './apps-ingress';
import { availability } from './cluster-conditions';
import { clashOf, configurationProblem } from './configuration';
import { controlPlaneFacts } from './control-plane-facts';

import type { ControlPlaneFacts, Facts, Rollout } from './facts';
import { credentialsProblem, networkRbacProblem } from './infra-credentials';
import { nameOf } from './names';
import { pauseOf } from './pause';
import { liveMigrationOf, machinesOf, poolsOf } from './pool-machines';
import { certificateProblem, referenceProblem } from './references';
import type { Release } from './release';
import { lookUp, releaseVerdict } from './release-check';
import { upgradeProblem } from './upgrade-gate';
import { versionFaults } from './version-faults';
import { offersTo } from './version-history';

/** Simulated seconds the cluster operators take on the first nodes, an update takes, and how finely it is told. */
const times = { install: 105, update: 300, steps: 8 };

/** What an MTU must be at least, and what the fault says it is. */
const mtu = { wanted: 8900, faulty: 1400 };

export const mtuProblem = (
  { cluster, faults }: Context,
  hostedCluster: HostedCluster,
): string | undefined => {
  const isFaulty = faults('mtu-too-small', nameOf(hostedCluster)) !== undefined;
  const real = cluster.store(Networks).get(undefined, 'cluster')?.status?.clusterNetworkMTU;
  const value = isFaulty ? mtu.faulty : real;
  if (value === undefined || value >= mtu.wanted) return undefined;
  return `A guest cluster network using ovn-kubernetes on this infrastructure cluster network's MTU of ${value} is not optimal: an MTU of at least ${mtu.wanted} is recommended`;
};

export const degradedMessage = ({ faults }: Context, hostedCluster: HostedCluster): string | undefined =>
  faults('degraded', nameOf(hostedCluster)) === undefined
    ? undefined
    : 'openshift-apiserver deployment has 1 unavailable replicas';

const hasNodes = (context: Context, hostedCluster: HostedCluster): boolean =>
  poolsOf(context, hostedCluster).some(
    (pool) => (pool.status?.replicas ?? 0) > 0 || machinesOf(context, hostedCluster, pool).some(isAvailable),
  );

const rolloutOf = (
  context: Context,
  hostedCluster: HostedCluster,
  release: Release | undefined,
  controlPlane: ControlPlaneFacts | undefined,
): Rollout => {
  const history = hostedCluster.status?.version?.history ?? [];
  if (release && history[0]?.image === release.image && history[0].state === 'Completed')
    return { state: 'done', share: 1 };
  if (!release || !availability(controlPlane).isReady)
    return { state: 'waiting-for-control-plane', share: 0 };
  if (!hasNodes(context, hostedCluster)) return { state: 'waiting-for-nodes', share: 0.6 };
  const isUpdate = history.some(({ state }) => state === 'Completed');
  const seconds = isUpdate ? times.update : times.install;
  const elapsed = context.clock.elapsed(uidOf(hostedCluster), `rollout ${release.image}`);
  const share = Math.floor(Math.min(1, elapsed / seconds) * times.steps) / times.steps;
  const held = context.faults('hold-at', nameOf(hostedCluster));
  const isFailing = versionFaults(context, hostedCluster).failing !== undefined;
  const isHeld = isFailing || held === 'cluster-operators' || (held === 'nodes' && !isUpdate);
  if (share < 1 || isHeld)
    return { state: 'working', isHeld, share: isUpdate ? share : 0.6 + 0.4 * Math.min(share, 0.95) };
  return hasIngress(context, hostedCluster)
    ? { state: 'done', share: 1 }
    : { state: 'waiting-for-ingress', share: 0.97 };
};

/** Ms until the rollout says something new, or undefined. */
export const rolloutWait = (
  { clock }: Context,
  { rollout, release, hostedCluster }: Facts,
): number | undefined => {
  if (rollout.state !== 'working' || !release) return undefined;
  const isUpdate = hostedCluster.status?.version?.history?.some(({ state }) => state === 'Completed');
  const step = (isUpdate ? times.update : times.install) / times.steps;
  const elapsed = clock.elapsed(uidOf(hostedCluster), `rollout ${release.image}`);
  const next = (Math.floor(elapsed / step) + 1) * step;
  if (elapsed < step * times.steps) return clock.after(next - elapsed) + 1;
  // Time has passed since the rollout was looked at: it may be done now, and nobody else will say so.
  return rollout.isHeld ? undefined : 1;
};

/** Those of the texts that there are. */
const wordsOf = <K extends string>(texts: Record<K, string | undefined>): Partial<Record<K, string>> =>
  // Of the same keys, only fewer.
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)) as Partial<
    Record<K, string>
  >;

/** The release that the version operator works at: not the wanted one while that may not begin or is not accepted. */
const workedAt = (
  context: Context,
  hostedCluster: HostedCluster,
  wanted: Release | undefined,
): Pick<Facts, 'release' | 'upgradeProblem'> => {
  const problem = upgradeProblem(hostedCluster, wanted);
  const { desired } = hostedCluster.status?.version ?? {};
  const isRefused = problem !== undefined || versionFaults(context, hostedCluster).notAccepted !== undefined;
  const current = isRefused && desired ? lookUp(context, desired.image) : undefined;
  const release = wanted && (current ?? wanted);
  return { ...(release ? { release } : {}), ...(problem === undefined ? {} : { upgradeProblem: problem }) };
};

/** Gathers what the status of a HostedCluster is made of. */
export const observe = (context: Context, hostedCluster: HostedCluster, now: number): Facts => {
  const of = nameOf(hostedCluster);
  const clashes = context.faults('cidr-clash', of) !== undefined;
  const problem = clashes
    ? clashOf(hostedCluster)
    : (configurationProblem(hostedCluster) ?? certificateProblem(context, hostedCluster));
  const { release: wanted, releaseProblem } = releaseVerdict(context, hostedCluster);
  const { release, upgradeProblem: problemOfUpgrade } = workedAt(context, hostedCluster, wanted);
  const controlPlane = controlPlaneFacts(context, hostedCluster);
  const liveMigration = liveMigrationOf(context, hostedCluster);
  return {
    hostedCluster,
    pause: pauseOf(hostedCluster.spec.pausedUntil, now),
    rollout: rolloutOf(context, hostedCluster, release, controlPlane),
    ...(problem === undefined ? {} : { configurationProblem: problem }),
    ...(releaseProblem ? { releaseProblem } : {}),
    versionFaults: versionFaults(context, hostedCluster),
    ...wordsOf({
      upgradeProblem: problemOfUpgrade,
      credentialsProblem: credentialsProblem(context, hostedCluster),
      referenceProblem: referenceProblem(context, hostedCluster),
      networkRbacProblem: networkRbacProblem(context, hostedCluster),
      mtuProblem: mtuProblem(context, hostedCluster),
      degraded: degradedMessage(context, hostedCluster),
    }),
    ...(release ? { release, offers: offersTo(context, hostedCluster, release) } : {}),
    ...(controlPlane ? { controlPlane } : {}),
    ...(liveMigration ? { liveMigration } : {}),
  };
};

/** True when a cluster has arrived and nothing was asked of it since: it is then left as it is. */
export const isSettled = (hostedCluster: HostedCluster, now: number): boolean => {
  const { status, spec, metadata } = hostedCluster;
  const [head] = status?.version?.history ?? [];
  const paused = conditionOf(status?.conditions, 'ReconciliationActive')?.status;
  const shallBe = pauseOf(spec.pausedUntil, now).finding.status;
  return (
    head?.state === 'Completed' &&
    head.image === spec.release.image &&
    (paused === undefined || paused === shallBe) &&
    (status?.conditions ?? []).every(
      ({ observedGeneration }) =>
        observedGeneration === undefined || observedGeneration >= (metadata.generation ?? 1),
    )
  );
};
