import { conditionOf } from '../../hosted-clusters/model/condition';
import type { DataVolume } from '../../kubernetes/types/generated/data-volume';
import type { KubevirtMachine } from '../../kubernetes/types/generated/kubevirt-machine';
import type { Machine } from '../../kubernetes/types/generated/machine';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import { type Blocker, blockerOf } from './blocker';
import { type Migration, migrationOf, migrationOfMachine } from './live-migration';
import { type PoolMachine, poolMachines } from './pool-machines';

/** Annotation on a Machine: the OpenShift version it runs (operator). */
const RELEASE_VERSION = 'hypershift.openshift.io/release-version';
/** Label on a Machine: the MachineSet it belongs to (Cluster API). */
const SET_LABEL = 'cluster.x-k8s.io/set-name';

/** One machine of a pool from the wish to the node, with all that is known about it. */
export interface NodeMachine extends PoolMachine {
  /** The Machine; undefined while only the virtual machine is known. */
  object?: Machine;
  version?: string;
  kubelet?: string;
  health: 'healthy' | 'unhealthy' | 'not-joined' | 'unknown';
  /** Reason and words of an unhealthy node. */
  healthWords?: string;
  /** The infrastructure node its virtual machine runs on. */
  infraNode?: string;
  migration: Migration;
  isDeleting: boolean;
  /** The MachineSet it belongs to. */
  set?: string;
  blocker?: Blocker;
}

/** What was read around a pool. A kind that may not be read is empty. */
export interface AroundPool {
  machines: readonly Machine[];
  virtualMachines: readonly VirtualMachine[];
  instances: readonly VirtualMachineInstance[];
  volumes: readonly DataVolume[];
  kubevirtMachines: readonly KubevirtMachine[];
}

/** Reasons for a node that has not come yet; the rest means that it came and is broken (Cluster API). */
const COMING = ['NodeProvisioning', 'WaitingForNodeRef'];

const healthOf = (machine: Machine | undefined): Pick<NodeMachine, 'health' | 'healthWords'> => {
  if (!machine) return { health: 'unknown' };
  if (!machine.status?.nodeRef) return { health: 'not-joined' };
  const healthy = conditionOf(machine, 'NodeHealthy');
  if (healthy?.status === 'True') return { health: 'healthy' };
  if (!healthy || healthy.status === 'Unknown' || COMING.includes(healthy.reason ?? ''))
    return { health: 'unknown' };
  return {
    health: 'unhealthy',
    healthWords: [healthy.reason, healthy.message].filter(Boolean).join(': '),
  };
};

/** The version of a machine: its annotation, else what Cluster API was told, else the pool's. */
const versionOfMachine = (machine: Machine | undefined, pool: NodePool): { version?: string } => {
  const version =
    machine?.metadata.annotations?.[RELEASE_VERSION] ?? machine?.spec.version ?? pool.status?.version;
  return version ? { version } : {};
};

const byName = <T extends { metadata: { name: string } }>(objects: readonly T[]): ReadonlyMap<string, T> =>
  new Map(objects.map((object) => [object.metadata.name, object]));

/**
 * The machines of one pool, by name.
 * @param now milliseconds since the epoch, to tell what takes too long
 */
export const nodeMachines = (pool: NodePool, around: AroundPool, now: number): readonly NodeMachine[] => {
  const joined = poolMachines(around.machines, around.virtualMachines, around.volumes).filter(
    (machine) => machine.pool === pool.metadata.name,
  );
  const machines = new Map(
    around.machines.map((machine) => [machine.spec.infrastructureRef.name ?? machine.metadata.name, machine]),
  );
  const [instances, kubevirtMachines] = [byName(around.instances), byName(around.kubevirtMachines)];
  return joined.map((one): NodeMachine => {
    const object = machines.get(one.name);
    const instance = instances.get(one.name);
    const blocker = blockerOf(object, one, now);
    const set = object?.metadata.labels?.[SET_LABEL];
    const kubelet = object?.status?.nodeInfo?.kubeletVersion;
    return {
      ...one,
      ...(object ? { object } : {}),
      ...versionOfMachine(object, pool),
      ...(kubelet ? { kubelet } : {}),
      ...healthOf(object),
      ...(instance?.status?.nodeName ? { infraNode: instance.status.nodeName } : {}),
      migration: instance ? migrationOf(instance) : migrationOfMachine(kubevirtMachines.get(one.name)),
      isDeleting: object?.metadata.deletionTimestamp !== undefined,
      ...(set === undefined ? {} : { set }),
      ...(blocker ? { blocker } : {}),
    };
  });
};
