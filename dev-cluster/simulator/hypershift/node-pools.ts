import type { Context, Controller } from '../controller';
import { hasReadyNode, isAvailable } from '../cluster-api/machine-health';
import { currentConfig, currentTemplate, nodePoolAnnotation, releaseAnnotation } from '../cluster-api/names';
import { on, onFaults } from '../controller';
import { report } from '../event';
import { withConditions } from '../kubernetes/conditions';
import { annotationOf, isDeleting, keyOf, split } from '../kubernetes/object';
import { controlledBy } from '../kubernetes/resource';
import type { HostedCluster, NodePool } from '../resources';
import {
  ConfigMaps,
  HostedClusters,
  MachineDeployments,
  Machines,
  MachineSets,
  NodePools,
} from '../resources';
import { isInstant } from '../marks';
import { isLeftAlone } from './hosted-clusters';
import { hypershiftFinalizer, infraLabel, nameOf } from './names';
import { poolConditions } from './node-pool-conditions';
import { poolMaps } from './pool-config';
import type { PoolFacts } from './pool-facts';
import { mayAct, poolFacts } from './pool-facts';
import { machinesOf } from './pool-machines';
import { machineryOf, pauseMachinery, syncMachinery } from './pool-machinery';
import { releaseOf } from './release';

type Conditions = Parameters<typeof withConditions>[0];

/** Versions of the nodes, counted as the operator counts them: by release and kubelet, sorted. */
const nodeVersionsOf = ({ machines, pool }: PoolFacts): object[] => {
  const counted = new Map<
    string,
    { ocpVersion: string; kubeletVersion: string; ready: number; all: number }
  >();
  for (const machine of machines) {
    const kubeletVersion = machine.status?.nodeInfo?.kubeletVersion;
    const ocpVersion = annotationOf(machine, releaseAnnotation) ?? pool.status?.version;
    if (!kubeletVersion || !ocpVersion) continue;
    const key = `${ocpVersion} ${kubeletVersion}`;
    const known = counted.get(key) ?? { ocpVersion, kubeletVersion, ready: 0, all: 0 };
    counted.set(key, { ...known, ready: known.ready + Number(hasReadyNode(machine)), all: known.all + 1 });
  }
  return [...counted]
    .sort(([left], [right]) => left.localeCompare(right, 'en', { numeric: true }))
    .map(([, { ocpVersion, kubeletVersion, ready, all }]) => ({
      ocpVersion,
      kubeletVersion,
      readyNodeCount: ready,
      unreadyNodeCount: all - ready,
    }));
};

const statusOf = (context: Context, facts: PoolFacts): object => {
  const { pool, release, machines, machinery } = facts;
  const keeper = machinery.deployment ?? machinery.set;
  const nodeVersions = nodeVersionsOf(facts);
  const isDone = facts.isComplete && release !== undefined;
  return {
    replicas: keeper?.status?.availableReplicas ?? machines.filter(isAvailable).length,
    ...(isDone ? { version: release.version } : {}),
    nodesInfo: nodeVersions.length ? { nodeVersions } : null,
    conditions: withConditions(
      (pool.status?.conditions as Conditions)?.filter(
        ({ type }) => type !== 'IgnitionEndpointAvailable' || !facts.isIgnitionReady,
      ),
      poolConditions(
        isDone ? { ...facts, updating: { version: false, config: false, template: false } } : facts,
      ),
      context.clock.now(),
    ),
  };
};

const destroy = async (
  context: Context,
  pool: NodePool,
  hostedCluster: HostedCluster | undefined,
): Promise<void> => {
  const { cluster } = context;
  if (hostedCluster) {
    const { deployment, set } = machineryOf(context, hostedCluster, pool);
    if (deployment) await cluster.remove(MachineDeployments, deployment);
    if (set) await cluster.remove(MachineSets, set);
    const machines = machinesOf(context, hostedCluster, pool);
    for (const machine of machines) await cluster.remove(Machines, machine);
    if (machines.length || Object.keys(machineryOf(context, hostedCluster, pool)).length) return;
  }
  const rest = (pool.metadata.finalizers ?? []).filter((finalizer) => finalizer !== hypershiftFinalizer);
  await cluster.patch(NodePools, pool, { metadata: { finalizers: rest.length ? rest : null } });
};

/** True when a pool has what it asks for and was not changed since: seeded pools have no machines to follow. */
const isSettled = (pool: NodePool, machines: number): boolean => {
  const { status, spec, metadata } = pool;
  return (
    machines === 0 &&
    !isInstant(pool) &&
    status?.version !== undefined &&
    status.version === releaseOf(spec.release.image)?.version &&
    (spec.autoScaling !== undefined || status.replicas === spec.replicas) &&
    (status.conditions ?? []).every(
      ({ observedGeneration }) =>
        observedGeneration === undefined || observedGeneration >= (metadata.generation ?? 1),
    )
  );
};

const complete = ({ cluster }: Context, hostedCluster: HostedCluster, pool: NodePool): Promise<NodePool> => {
  const { finalizers = [], ownerReferences = [] } = pool.metadata;
  const owner = {
    ...controlledBy(HostedClusters, hostedCluster),
    controller: false,
    blockOwnerDeletion: false,
  };
  return cluster.patch(NodePools, pool, {
    metadata: {
      labels: { [infraLabel]: hostedCluster.spec.infraID },
      ...(finalizers.includes(hypershiftFinalizer)
        ? {}
        : { finalizers: [...finalizers, hypershiftFinalizer] }),
      ...(ownerReferences.some(({ uid }) => uid === owner.uid)
        ? {}
        : { ownerReferences: [...ownerReferences, owner] }),
    },
  });
};

/** Notes on the pool what its machines have reached; what a pool begins with counts as reached. */
const note = (
  { cluster }: Context,
  { pool, targets, machinery, isComplete }: PoolFacts,
): Promise<NodePool> => {
  const isBeginning = !machinery.deployment && !machinery.set;
  if (!targets || !(isComplete || isBeginning)) return Promise.resolve(pool);
  const annotations = { [currentConfig]: targets.config, [currentTemplate]: targets.template };
  return cluster.patch(NodePools, pool, { metadata: { annotations } });
};

const act = async (context: Context, facts: PoolFacts): Promise<NodePool> => {
  const { pool, hostedCluster, machinery, targets } = facts;
  if (facts.pause.isPaused) {
    await pauseMachinery(context, machinery);
    return pool;
  }
  const isHeld = context.faults('hold-at', nameOf(hostedCluster)) === 'nodes';
  if (!mayAct(facts) || isHeld || !targets) return pool;
  const noted = await note(context, facts);
  await syncMachinery(context, hostedCluster, noted, targets);
  return noted;
};

/** True while the machines that a seeded pool is said to have are being made: what is said of it holds until they are there. */
const isBeingSeeded = ({ pool, machines, desired }: PoolFacts): boolean =>
  isInstant(pool) &&
  pool.metadata.generation === 1 &&
  machines.filter(({ status }) => status?.nodeRef).length < Math.max(desired, pool.status?.replicas ?? 0);

const advance = async (
  context: Context,
  hostedCluster: HostedCluster,
  pool: NodePool,
): Promise<number | undefined> => {
  const facts = poolFacts(context, hostedCluster, pool);
  const acted = await act(context, facts);
  const now = poolFacts(context, hostedCluster, acted);
  if (!isBeingSeeded(now)) await context.cluster.patchStatus(NodePools, acted, statusOf(context, now));
  const problem = facts.problems.release ?? facts.problems.config ?? facts.problems.tuning;
  if (problem)
    await report(context, pool, {
      type: 'Warning',
      reason: 'ReconcileError',
      message: problem,
      from: 'nodepool-controller',
    });
  return facts.pause.endsIn;
};

/** HyperShift's part for NodePools: machines through a MachineDeployment, and the status made of them. */
export const nodePoolController = (context: Context): Controller => {
  const { cluster } = context;
  const pools = cluster.store<NodePool>(NodePools);
  const all = (): string[] => pools.list().map(keyOf);
  const hostedClusters = cluster.store<HostedCluster>(HostedClusters);
  return {
    name: 'node-pools',
    triggers: [
      on(NodePools, (pool) => [keyOf(pool)]),
      on(HostedClusters, ({ metadata }) =>
        pools
          .list(metadata.namespace)
          .filter(({ spec }) => spec.clusterName === metadata.name)
          .map(keyOf),
      ),
      on(MachineDeployments, (deployment) => [annotationOf(deployment, nodePoolAnnotation)]),
      on(MachineSets, (set) => [annotationOf(set, nodePoolAnnotation)]),
      on(Machines, (machine) => [annotationOf(machine, nodePoolAnnotation)]),
      on(ConfigMaps, ({ metadata }) =>
        pools
          .list(metadata.namespace)
          .filter((pool) => poolMaps(pool).includes(metadata.name))
          .map(keyOf),
      ),
      onFaults(all),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const pool = pools.get(namespace, name);
      if (!pool) return undefined;
      const hostedCluster = hostedClusters.get(namespace, pool.spec.clusterName);
      if (isDeleting(pool)) {
        await destroy(context, pool, hostedCluster);
        return undefined;
      }
      if (!hostedCluster || isDeleting(hostedCluster) || isLeftAlone(pool)) return undefined;
      if (isSettled(pool, machinesOf(context, hostedCluster, pool).length)) return undefined;
      return advance(context, hostedCluster, await complete(context, hostedCluster, pool));
    },
  };
};
