import { clusterKey } from '../../hosted-clusters/model/places';
import type { Message } from '../../i18n/message';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { MachineDeployment } from '../../kubernetes/types/generated/machine-deployment';
import type { MachineSet } from '../../kubernetes/types/generated/machine-set';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { type MigrationSum, type PoolMigration, poolMigration } from './live-migration';
import { infraPlaceOfPool } from './pool-place';
import { poolSize } from './pool-size';
import { controlPlaneVersion, minorsBehind } from './skew';
import { poolNodes, type PoolNodes, poolStatus, type PoolStatus } from './status';

/** A node pool as a row of a list. */
export interface PoolRow {
  /** Namespace and name. */
  key: string;
  pool: NodePool;
  name: string;
  namespace: string;
  clusterName: string;
  status: PoolStatus;
  nodes: PoolNodes;
  /** '' before the operator knows. */
  version: string;
  /** Minors behind the control plane; 0 where that is not known. */
  behind: number;
  size: Message;
  upgradeType: string;
  hasAutoRepair: boolean;
  migration: PoolMigration;
  /** Machines that cannot move, and all that run. */
  stuck: number;
  running: number;
  created: string;
}

/** What was read beside the pools; what may not be read is empty. */
export interface BesidePools {
  clusters: readonly HostedCluster[];
  deployments: readonly MachineDeployment[];
  sets: readonly MachineSet[];
  /** Of the machines of each pool (`migrationsByPool`); undefined where they may not be read. */
  migrations: ReadonlyMap<string, MigrationSum> | undefined;
}

const POOL_ANNOTATION = 'hypershift.openshift.io/nodePool';

/** The wish of each autoscaled pool, by its key: the object of its name that is annotated with it (operator). */
const wishes = (pools: readonly NodePool[], beside: BesidePools): ReadonlyMap<string, number> => {
  const replaced = new Map(pools.map((pool) => [clusterKey(pool), pool.spec.management.upgradeType]));
  const objects = [
    ...beside.deployments.map((object) => ({ object, type: 'Replace' })),
    ...beside.sets.map((object) => ({ object, type: 'InPlace' })),
  ];
  return new Map(
    objects.flatMap(({ object: { metadata, spec }, type }) => {
      const key = metadata.annotations?.[POOL_ANNOTATION];
      const isOwn = key !== undefined && key.endsWith(`/${metadata.name}`) && replaced.get(key) === type;
      return isOwn && spec.replicas !== undefined ? [[key, spec.replicas] as const] : [];
    }),
  );
};

const movable = (
  pool: NodePool,
  migrations: BesidePools['migrations'],
): Pick<PoolRow, 'migration' | 'stuck' | 'running'> => {
  const { namespace, isExternal } = infraPlaceOfPool(pool);
  if (isExternal) return { migration: 'elsewhere', stuck: 0, running: 0 };
  if (!migrations) return { migration: 'unknown', stuck: 0, running: 0 };
  const sum = migrations.get(`${namespace}/${pool.metadata.name}`);
  const { stuck, migratable, unknown } = sum ?? { stuck: 0, migratable: 0, unknown: 0 };
  return { migration: poolMigration(sum), stuck, running: stuck + migratable + unknown };
};

/**
 * The rows of a list of pools, in one pass over each kind.
 * @param now milliseconds since the epoch, to tell a stuck update
 */
export const poolRows = (
  pools: readonly NodePool[],
  beside: BesidePools,
  now: number,
): readonly PoolRow[] => {
  const versions = new Map(
    beside.clusters.map((cluster) => [clusterKey(cluster), controlPlaneVersion(cluster)]),
  );
  const wished = wishes(pools, beside);
  return pools.map((pool): PoolRow => {
    const { metadata, spec, status } = pool;
    const namespace = metadata.namespace ?? '';
    const nodes = poolNodes(pool, wished.get(clusterKey(pool)));
    return {
      key: clusterKey(pool),
      pool,
      name: metadata.name,
      namespace,
      clusterName: spec.clusterName,
      status: poolStatus(pool, nodes, now),
      nodes,
      version: status?.version ?? '',
      behind: minorsBehind(versions.get(`${namespace}/${spec.clusterName}`), status?.version),
      size: poolSize(pool),
      upgradeType: spec.management.upgradeType,
      hasAutoRepair: spec.management.autoRepair === true,
      ...movable(pool, beside.migrations),
      created: metadata.creationTimestamp ?? '',
    };
  });
};

/** `2/3` or, autoscaled, `3 (1–5)` and `2/3 (1–5)` (specification of this plugin, node pools, screens). */
export const nodesText = ({ current, desired, range }: PoolNodes): string => {
  const wish = range && (desired === undefined || desired === current) ? '' : `/${desired ?? '–'}`;
  return `${current}${wish}${range ? ` (${range.min}–${range.max})` : ''}`;
};
