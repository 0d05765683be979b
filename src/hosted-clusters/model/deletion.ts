import type { Message } from '../../i18n/message';
import type { PersistentVolumeClaim, StorageClass } from '../../kubernetes/types/core';
import type { DataVolume } from '../../kubernetes/types/generated/data-volume';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import type { ObjectMeta } from '../../kubernetes/types/object';
import { poolNodes } from '../../node-pools/model/status';
import { parseQuantity } from '../../node-pools/model/quantity';
import { references } from './deletion-record';
import { isRemovedWithCluster } from './labels';
import { orphansOf } from './orphans';

/** Asks the operator to have the cluster remove its own load balancers and disks before it goes (operator). */
export const CLEANUP_ANNOTATION = 'hypershift.openshift.io/cleanup-cloud-resources';

/** A volume that goes with the cluster. */
export interface Disk {
  name: string;
  /** A Kubernetes quantity; undefined where only its name could be read. */
  size?: string;
}

/** What the deletion of a cluster takes and what it leaves, in names. */
export interface DeletionEffect {
  goes: {
    pools: readonly { name: string; nodes: number }[];
    machines: readonly string[];
    disks: readonly Disk[];
    secrets: readonly string[];
  };
  stays: {
    secrets: readonly string[];
    configMaps: readonly string[];
    /** Disks of which the data stays: their storage class keeps it. */
    retained: readonly Disk[];
  };
  /** What nobody removes and this plugin cannot see or judge. */
  orphans: readonly Message[];
}

interface Named {
  metadata: Pick<ObjectMeta, 'name' | 'labels'>;
}

/** What was read around a cluster; undefined = it may not be read. */
export interface Around {
  pools: readonly NodePool[];
  machines: readonly Named[] | undefined;
  volumes: readonly DataVolume[] | undefined;
  claims: readonly PersistentVolumeClaim[] | undefined;
  storageClasses: readonly StorageClass[] | undefined;
  /** The Secrets of the cluster's namespace, metadata only. */
  secrets: readonly Named[] | undefined;
}

const names = (objects: readonly Named[]): readonly string[] =>
  objects.map(({ metadata }) => metadata.name).sort();

const disk = (name: string, size: string | number | undefined): Disk => ({
  name,
  ...(size === undefined ? {} : { size: String(size) }),
});

const claimDisk = ({ metadata, spec, status }: PersistentVolumeClaim): Disk =>
  disk(metadata.name, status?.capacity?.storage ?? spec?.resources?.requests?.storage);

const volumeDisk = ({ metadata, spec }: DataVolume): Disk =>
  disk(metadata.name, (spec.storage ?? spec.pvc)?.resources?.requests?.storage);

/** Every claim, and the volumes that have none yet; both have the same name (CDI). */
const disksOf = ({ volumes = [], claims = [] }: Around): readonly Disk[] => {
  const claimed = new Set(claims.map(({ metadata }) => metadata.name));
  const rest = volumes.filter(({ metadata }) => !claimed.has(metadata.name));
  return [...claims.map(claimDisk), ...rest.map(volumeDisk)].sort((a, b) => a.name.localeCompare(b.name));
};

/** Disks whose storage class keeps the volume when its claim is deleted (core API: reclaimPolicy Retain). */
const retainedOf = ({ claims = [], storageClasses = [] }: Around): readonly Disk[] => {
  const keeping = storageClasses
    .filter(({ reclaimPolicy }) => reclaimPolicy === 'Retain')
    .map(({ metadata }) => metadata.name);
  return claims.filter(({ spec }) => keeping.includes(spec?.storageClassName ?? '')).map(claimDisk);
};

/** The size of all disks together, in bytes; what has no size counts as nothing. */
export const sizeOfDisks = (disks: readonly Disk[]): number =>
  disks.reduce((sum, { size }) => sum + (parseQuantity(size ?? '') ?? 0), 0);

/**
 * What a deletion takes and leaves (operator: its finalizer removes pools, machines, disks, the control plane with its
 * namespace, and then the Secrets that carry both labels).
 */
export const deletionEffect = (cluster: HostedCluster, around: Around): DeletionEffect => {
  const { pools, machines = [], secrets } = around;
  const referred = references(cluster, pools);
  const owned = (secrets ?? []).filter((secret) => isRemovedWithCluster(secret, cluster.spec.infraID ?? ''));
  const isOwned = (name: string) => owned.some(({ metadata }) => metadata.name === name);
  const exists = (name: string) =>
    secrets === undefined || secrets.some(({ metadata }) => metadata.name === name);
  return {
    goes: {
      pools: pools.map((pool) => ({ name: pool.metadata.name, nodes: poolNodes(pool).current })),
      machines: names(machines),
      disks: disksOf(around),
      secrets: names(owned),
    },
    stays: {
      secrets: referred
        .filter(({ kind, name }) => kind === 'Secret' && !isOwned(name) && exists(name))
        .map(({ name }) => name),
      configMaps: referred.filter(({ kind }) => kind === 'ConfigMap').map(({ name }) => name),
      retained: retainedOf(around),
    },
    orphans: orphansOf(cluster),
  };
};
