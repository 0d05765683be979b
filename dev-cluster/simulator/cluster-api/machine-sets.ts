import { randomBytes } from 'node:crypto';
import type { Context, Controller } from '../controller';
import { on } from '../controller';
import { report } from '../event';
import { poolTemplate } from '../hypershift/pool-template';
import { annotationOf, isDeleting, isOwnedBy, keyOf, split } from '../kubernetes/object';
import { controlledBy } from '../kubernetes/resource';
import { clusterMark, instant } from '../marks';
import type { Machine, MachineSet, NodePool } from '../resources';
import { HostedClusters, KubevirtMachines, Machines, MachineSets, NodePools } from '../resources';
import { isAvailable, isGivenUp, isHealthy } from './machine-health';
import {
  clusterLabel,
  kubevirtMachineFinalizer,
  machineFinalizer,
  noNewMachines,
  nodePoolAnnotation,
  pausedMark,
} from './names';

/** Letters and digits that generated names use. */
const alphabet = 'bcdfghjklmnpqrstvwxz2456789';

const suffix = (): string => [...randomBytes(5)].map((byte) => alphabet[byte % alphabet.length]).join('');

/** The order in which machines go: broken ones and those that have not joined first, then the youngest. */
const dispensable = (machines: readonly Machine[]): Machine[] =>
  [...machines].sort(
    (left, right) =>
      Number(isHealthy(left)) - Number(isHealthy(right)) ||
      (right.metadata.creationTimestamp ?? '').localeCompare(left.metadata.creationTimestamp ?? ''),
  );

/** True for machines that take no time: see the mark. */
const isInstant = (set: MachineSet, pool: NodePool): boolean =>
  annotationOf(set, instant) !== undefined ||
  (annotationOf(pool, instant) !== undefined && pool.metadata.generation === 1);

const createMachine = async (context: Context, set: MachineSet): Promise<void> => {
  const { cluster } = context;
  const template = set.spec.template?.spec;
  const pool = split(annotationOf(set, nodePoolAnnotation) ?? '');
  const nodePool = cluster.store(NodePools).get(pool.namespace, pool.name);
  const hostedCluster =
    nodePool && cluster.store(HostedClusters).get(pool.namespace, nodePool.spec.clusterName);
  // A set outlives its pool until the garbage collector comes.
  if (!template || !nodePool || isDeleting(nodePool) || !hostedCluster) return;
  const name = `${set.metadata.name}-${suffix()}`;
  const { namespace = '' } = set.metadata;
  const labels = { ...set.spec.selector.matchLabels, [clusterLabel]: set.spec.clusterName };
  const annotations = {
    ...set.spec.template?.metadata?.annotations,
    [nodePoolAnnotation]: keyOf(nodePool),
    [clusterMark]: keyOf(hostedCluster),
    ...(isInstant(set, nodePool) ? { [instant]: '' } : {}),
  };
  const machine = await cluster.ensure(Machines, {
    metadata: {
      name,
      namespace,
      labels,
      annotations,
      finalizers: [machineFinalizer],
      ownerReferences: [controlledBy(MachineSets, set)],
    },
    spec: {
      ...template,
      infrastructureRef: {
        apiVersion: 'infrastructure.cluster.x-k8s.io/v1alpha1',
        kind: KubevirtMachines.kind,
        name,
        namespace,
      },
    },
  });
  const { infraNamespace, credentials, spec } = poolTemplate(hostedCluster, nodePool, name);
  await cluster.ensure(KubevirtMachines, {
    metadata: {
      name,
      namespace,
      labels,
      annotations,
      finalizers: [kubevirtMachineFinalizer],
      ownerReferences: [controlledBy(Machines, machine)],
    },
    spec: {
      virtualMachineBootstrapCheck: { checkStrategy: 'none' },
      virtualMachineTemplate: { metadata: { ...spec.metadata, namespace: infraNamespace }, spec: spec.spec },
      ...(credentials
        ? { infraClusterSecretRef: { apiVersion: 'v1', kind: 'Secret', name: credentials, namespace } }
        : {}),
    },
  });
  const words = {
    reason: 'SuccessfulCreate',
    message: `Created machine "${name}"`,
    from: 'machineset-controller',
  };
  await report(context, set, { type: 'Normal', ...words });
};

const setStatus = async (
  { cluster }: Context,
  set: MachineSet,
  machines: readonly Machine[],
): Promise<void> => {
  const ready = machines.filter(isAvailable).length;
  await cluster.patchStatus(MachineSets, set, {
    replicas: machines.length,
    fullyLabeledReplicas: machines.length,
    readyReplicas: ready,
    availableReplicas: ready,
    observedGeneration: set.metadata.generation,
    selector: Object.entries(set.spec.selector.matchLabels ?? {})
      .map(([label, value]) => `${label}=${value}`)
      .join(','),
  });
};

/** Limits of time reach machines that are there, also those that are going (Cluster API). */
const handOn = async ({ cluster }: Context, set: MachineSet, machines: readonly Machine[]): Promise<void> => {
  const { nodeDrainTimeout = null, nodeVolumeDetachTimeout = null } = set.spec.template?.spec ?? {};
  for (const machine of machines)
    await cluster.patch(Machines, machine, { spec: { nodeDrainTimeout, nodeVolumeDetachTimeout } });
};

const reconcile = async (context: Context, set: MachineSet): Promise<void> => {
  const { cluster } = context;
  const store = cluster.store<Machine>(Machines);
  const owned = (): Machine[] =>
    store.list(set.metadata.namespace).filter((machine) => isOwnedBy(machine, set));
  for (const machine of owned().filter(isGivenUp)) await cluster.remove(Machines, machine);
  const staying = owned().filter((machine) => !isDeleting(machine));
  const desired = set.spec.replicas ?? 0;
  const mayCreate = annotationOf(set, noNewMachines) === undefined;
  for (let count = staying.length; mayCreate && count < desired; count += 1)
    await createMachine(context, set);
  for (const machine of dispensable(staying).slice(0, Math.max(0, staying.length - desired)))
    await cluster.remove(Machines, machine);
  await handOn(context, set, owned());
  await setStatus(context, set, owned());
};

/** Cluster API's part: as many Machines, each with its KubevirtMachine, as the set asks for. */
export const machineSetController = (context: Context): Controller => {
  const sets = context.cluster.store<MachineSet>(MachineSets);
  return {
    name: 'machine-sets',
    triggers: [
      on(MachineSets, (set) => [keyOf(set)]),
      on(Machines, (machine) => {
        const owner = machine.metadata.ownerReferences?.find(
          (reference) => reference.kind === MachineSets.kind,
        );
        return [owner && `${machine.metadata.namespace ?? ''}/${owner.name}`];
      }),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const set = sets.get(namespace, name);
      if (!set || isDeleting(set)) return undefined;
      const isOurs = annotationOf(set, nodePoolAnnotation) !== undefined;
      if (isOurs && annotationOf(set, pausedMark) === undefined) await reconcile(context, set);
      return undefined;
    },
  };
};
