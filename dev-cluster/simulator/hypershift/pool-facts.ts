import { currentConfig, currentTemplate, upgradeFailed, upgradeGoesOn } from '../cluster-api/names';
import type { Context } from '../controller';
import { isTrue } from '../kubernetes/conditions';
import { annotationOf } from '../kubernetes/object';
import type { HostedCluster, Machine, NodePool } from '../resources';
import type { Pause } from './pause';
import { pauseOf } from './pause';
import { poolConfigProblem, poolTexts } from './pool-config';
import { liveMigrationOf, machinesOf } from './pool-machines';
import type { Machinery } from './pool-machinery';
import { desiredOf, isComplete, machineryOf } from './pool-machinery';
import { poolReleaseProblem, skewProblem } from './pool-release';
import type { PoolTargets } from './pool-targets';
import { targetsOf } from './pool-targets';
import { lookUp } from './release-check';
import type { Release } from './release';

/** What the operator finds wrong with a pool, in its words. It stops at the release, then at configuration. */
export interface PoolProblems {
  release?: string;
  /** Also KubeVirt settings that cannot be: they are reported under the name ValidMachineConfig (operator). */
  config?: string;
  tuning?: string;
  /** A warning only. */
  skew?: string;
}

/** All that the status of a NodePool is made of. */
export interface PoolFacts {
  pool: NodePool;
  hostedCluster: HostedCluster;
  release?: Release;
  problems: PoolProblems;
  pause: Pause;
  isIgnitionReady: boolean;
  machines: readonly Machine[];
  machinery: Machinery;
  desired: number;
  /** Absent while the release cannot be read. */
  targets?: PoolTargets;
  /** Every machine is what the pool wants. */
  isComplete: boolean;
  /** What is being changed of the machines that are there. */
  updating: { version: boolean; config: boolean; template: boolean };
  /** Of an update in place: how many nodes are done, or which one failed. */
  inPlace: { counts?: string; failure?: string };
  liveMigration?: { isGood: boolean; message: string };
}

/** KubeVirt settings that the schema lets through and the operator refuses. */
const platformProblem = ({ spec }: NodePool): string | undefined => {
  const kubevirt = spec.platform.kubevirt;
  if (spec.platform.type !== 'KubeVirt' || !kubevirt) return undefined;
  const prefix = 'validation of NodePool KubeVirt platform failed: ';
  if (kubevirt.attachDefaultNetwork === false && !kubevirt.additionalNetworks?.length) {
    return `${prefix}default network cannot be disabled when no additional networks are configured`;
  }
  return undefined;
};

const problemsOf = (
  context: Context,
  hostedCluster: HostedCluster,
  pool: NodePool,
  release: Release | undefined,
): PoolProblems => {
  const { image } = pool.spec.release;
  const found: Record<keyof PoolProblems, string | undefined> = {
    release: release
      ? poolReleaseProblem(hostedCluster, pool, release.version)
      : `failed to obtain root manifest for ${image}: manifest unknown: manifest unknown`,
    config: platformProblem(pool) ?? poolConfigProblem(context, pool, 'config'),
    tuning: poolConfigProblem(context, pool, 'tuning'),
    skew: release && skewProblem(hostedCluster, release.version),
  };
  // Of the same keys, only fewer.
  return Object.fromEntries(Object.entries(found).filter(([, words]) => words !== undefined));
};

/** True when what a pool had reached is another than what it wants; nothing is said of a pool that reached nothing yet. */
const differs = (pool: NodePool, annotation: string, target: string | undefined): boolean => {
  const reached = annotationOf(pool, annotation);
  return reached !== undefined && target !== undefined && reached !== target;
};

/** Gathers what the status of a pool is made of. */
export const poolFacts = (context: Context, hostedCluster: HostedCluster, pool: NodePool): PoolFacts => {
  const machinery = machineryOf(context, hostedCluster, pool);
  const release = lookUp(context, pool.spec.release.image);
  const migration = liveMigrationOf(context, hostedCluster);
  const { conditions, ignitionEndpoint } = hostedCluster.status ?? {};
  const machines = machinesOf(context, hostedCluster, pool);
  const desired = desiredOf(pool, machinery);
  const targets = release && targetsOf(hostedCluster, pool, release.version, poolTexts(context, pool));
  const isIgnitionReady = isTrue(conditions, 'IgnitionEndpointAvailable') && ignitionEndpoint !== undefined;
  const hasMachinery = machinery.deployment !== undefined || machinery.set !== undefined;
  const isDone = hasMachinery
    ? targets !== undefined && isComplete(machinery, pool, targets)
    : desired === 0 && machines.length === 0;
  const { set } = machinery;
  const [counts, failure] = set ? [annotationOf(set, upgradeGoesOn), annotationOf(set, upgradeFailed)] : [];
  return {
    pool,
    hostedCluster,
    problems: problemsOf(context, hostedCluster, pool, release),
    pause: pauseOf(pool.spec.pausedUntil, Date.now()),
    isIgnitionReady,
    machines,
    machinery,
    desired,
    isComplete: isDone && isIgnitionReady,
    updating: {
      version: release !== undefined && pool.status?.version !== release.version,
      config: differs(pool, currentConfig, targets?.config),
      template: differs(pool, currentTemplate, targets?.template),
    },
    inPlace: { ...(counts ? { counts } : {}), ...(failure ? { failure } : {}) },
    ...(release ? { release } : {}),
    ...(targets ? { targets } : {}),
    ...(migration ? { liveMigration: migration } : {}),
  };
};

/** True when nothing keeps the operator from bringing the machines to what the pool wants. */
export const mayAct = ({ pause, isIgnitionReady, problems, pool }: PoolFacts): boolean =>
  !pause.isPaused &&
  isIgnitionReady &&
  pool.spec.platform.type === 'KubeVirt' &&
  (problems.release ?? problems.config ?? problems.tuning) === undefined;
