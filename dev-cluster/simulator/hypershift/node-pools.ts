import type { Context, Controller } from '../controller';
import { nodePoolAnnotation, releaseAnnotation } from '../cluster-api/names';
import { on, onFaults } from '../controller';
import { report } from '../event';
import { isTrue, withConditions } from '../kubernetes/conditions';
import { annotationOf, isDeleting, keyOf, split } from '../kubernetes/object';
import { controlledBy } from '../kubernetes/resource';
import type { HostedCluster, MachineDeployment, NodePool } from '../resources';
import { HostedClusters, MachineDeployments, Machines, NodePools } from '../resources';
import { isLeftAlone } from './hosted-clusters';
import { controlPlaneNamespace, hypershiftFinalizer, infraLabel, nameOf } from './names';
import type { PoolFacts } from './node-pool-conditions';
import { platformProblem, poolConditions, runningMachines } from './node-pool-conditions';
import { pauseOf } from './pause';
import { liveMigrationOf, machinesOf } from './pool-machines';
import { templateHash } from './pool-template';
import { kubeletOf, releaseOf } from './release';

type Conditions = Parameters<typeof withConditions>[0];

const desiredOf = (pool: NodePool, deployment: MachineDeployment | undefined): number => {
  const { autoScaling, replicas = 0 } = pool.spec;
  if (!autoScaling) return replicas;
  return Math.min(autoScaling.max, Math.max(autoScaling.min, deployment?.spec.replicas ?? 0));
};

const deploymentOf = (
  { cluster }: Context,
  hostedCluster: HostedCluster,
  pool: NodePool,
): MachineDeployment | undefined =>
  cluster
    .store<MachineDeployment>(MachineDeployments)
    .get(controlPlaneNamespace(nameOf(hostedCluster)), pool.metadata.name);

const factsOf = (context: Context, hostedCluster: HostedCluster, pool: NodePool): PoolFacts => {
  const deployment = deploymentOf(context, hostedCluster, pool);
  const release = releaseOf(pool.spec.release.image);
  const problem = platformProblem(pool);
  const migration = liveMigrationOf(context, hostedCluster);
  const { conditions, ignitionEndpoint } = hostedCluster.status ?? {};
  const hash = deployment?.spec.template.spec?.infrastructureRef.name;
  return {
    pool,
    hostedCluster,
    pause: pauseOf(pool.spec.pausedUntil, Date.now()),
    isIgnitionReady: isTrue(conditions, 'IgnitionEndpointAvailable') && ignitionEndpoint !== undefined,
    machines: machinesOf(context, hostedCluster, pool),
    desired: desiredOf(pool, deployment),
    isUpdatingConfig:
      pool.status?.version === release?.version && hash !== undefined && !isRolledOut(deployment),
    ...(release
      ? { release }
      : {
          releaseProblem: `failed to obtain root manifest for ${pool.spec.release.image}: manifest unknown: manifest unknown`,
        }),
    ...(problem === undefined ? {} : { platformProblem: problem }),
    ...(migration ? { liveMigration: migration } : {}),
  };
};

const isRolledOut = (deployment: MachineDeployment | undefined): boolean => {
  const { updatedReplicas = 0, replicas = 0 } = deployment?.status ?? {};
  return (
    deployment?.status?.observedGeneration === deployment?.metadata.generation && updatedReplicas === replicas
  );
};

const syncDeployment = async (
  context: Context,
  { pool, hostedCluster, desired, release }: PoolFacts,
): Promise<void> => {
  const { cluster } = context;
  const namespace = controlPlaneNamespace(nameOf(hostedCluster));
  const name = pool.metadata.name;
  const annotations = { [nodePoolAnnotation]: keyOf(pool) };
  const { replace } = pool.spec.management;
  const template = {
    metadata: { annotations: { ...annotations, [releaseAnnotation]: release?.version ?? '' } },
    spec: {
      bootstrap: { dataSecretName: `user-data-${name}` },
      clusterName: hostedCluster.spec.infraID ?? hostedCluster.metadata.name,
      infrastructureRef: {
        apiVersion: 'infrastructure.cluster.x-k8s.io/v1alpha1',
        kind: 'KubevirtMachineTemplate',
        name: `${name}-${templateHash(hostedCluster, pool)}`,
        namespace,
      },
      ...(pool.spec.nodeDrainTimeout ? { nodeDrainTimeout: pool.spec.nodeDrainTimeout } : {}),
      ...(release ? { version: release.version } : {}),
    },
  };
  const deployment = await cluster.ensure(MachineDeployments, {
    metadata: { name, namespace, annotations },
    spec: {
      clusterName: template.spec.clusterName,
      replicas: desired,
      selector: { matchLabels: { [infraLabel]: hostedCluster.spec.infraID ?? '' } },
      strategy: {
        type: 'RollingUpdate',
        rollingUpdate: replace?.rollingUpdate ?? { maxSurge: 1, maxUnavailable: 0 },
      },
      template,
    },
  });
  await cluster.patch(MachineDeployments, deployment, { spec: { replicas: desired, template } });
};

const statusOf = (context: Context, facts: PoolFacts): object => {
  const { pool, release, machines, desired } = facts;
  const running = runningMachines(machines);
  const isCurrent = (version: string | undefined): boolean =>
    version === undefined || version === release?.version;
  const isDone =
    running.length >= desired &&
    running.every((machine) => isCurrent(machine.spec.version)) &&
    facts.isIgnitionReady;
  const ocpVersions = [
    ...new Set(machines.map((machine) => machine.spec.version ?? release?.version ?? '')),
  ].filter(Boolean);
  const nodeVersions = ocpVersions.map((ocpVersion) => {
    const joined = machines.filter(
      (machine) => (machine.spec.version ?? release?.version) === ocpVersion && machine.status?.nodeRef,
    );
    const ready = runningMachines(joined).length;
    return {
      ocpVersion,
      kubeletVersion: kubeletOf(ocpVersion),
      readyNodeCount: ready,
      unreadyNodeCount: joined.length - ready,
    };
  });
  return {
    replicas: running.length,
    ...(isDone && release ? { version: release.version } : {}),
    nodesInfo: running.length ? { nodeVersions } : null,
    conditions: withConditions(
      (pool.status?.conditions as Conditions)?.filter(
        ({ type }) => type !== 'IgnitionEndpointAvailable' || !facts.isIgnitionReady,
      ),
      poolConditions(
        isDone && release
          ? { ...facts, pool: { ...pool, status: { ...pool.status, version: release.version } } }
          : facts,
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
    const deployment = deploymentOf(context, hostedCluster, pool);
    if (deployment) await cluster.remove(MachineDeployments, deployment);
    const machines = machinesOf(context, hostedCluster, pool);
    for (const machine of machines) await cluster.remove(Machines, machine);
    if (machines.length || deploymentOf(context, hostedCluster, pool)) return;
  }
  const rest = (pool.metadata.finalizers ?? []).filter((finalizer) => finalizer !== hypershiftFinalizer);
  await cluster.patch(NodePools, pool, { metadata: { finalizers: rest.length ? rest : null } });
};

/** True when a pool has what it asks for and was not changed since: seeded pools have no machines to follow. */
const isSettled = (pool: NodePool, machines: number): boolean => {
  const { status, spec, metadata } = pool;
  return (
    machines === 0 &&
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

const advance = async (
  context: Context,
  hostedCluster: HostedCluster,
  pool: NodePool,
): Promise<number | undefined> => {
  const facts = factsOf(context, hostedCluster, pool);
  const mayAct =
    !facts.pause.isPaused && facts.isIgnitionReady && !facts.releaseProblem && !facts.platformProblem;
  const isHeld = context.faults('hold-at', nameOf(hostedCluster)) === 'nodes';
  if (mayAct && !isHeld && pool.spec.platform.type === 'KubeVirt') await syncDeployment(context, facts);
  await context.cluster.patchStatus(
    NodePools,
    pool,
    statusOf(context, factsOf(context, hostedCluster, pool)),
  );
  const problem = facts.releaseProblem ?? facts.platformProblem;
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
      on(Machines, (machine) => [annotationOf(machine, nodePoolAnnotation)]),
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
