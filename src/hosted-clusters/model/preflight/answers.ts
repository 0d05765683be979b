import type { HostedCluster, HostedClusterSpec } from '../../../kubernetes/types/generated/hosted-cluster';
import type { NodePool, NodePoolSpec } from '../../../kubernetes/types/generated/node-pool';
import type { KubeObject } from '../../../kubernetes/types/object';
import { parseQuantity } from '../../../node-pools/model/quantity';

/** A node pool as far as the preflight judges it. */
export interface PoolAnswers {
  readonly name: string;
  /** Machines it starts with. */
  readonly start: number;
  /** Machines it may grow to. */
  readonly most: number;
  /** Machines it has more while it is updated. */
  readonly surge: number;
  readonly cores: number;
  /** Bytes. */
  readonly memory: number;
  /** Requests all of its CPU. */
  readonly isGuaranteed: boolean;
  /** '' = the default class. */
  readonly storageClass: string;
  /** None = those of the storage profile. */
  readonly accessModes: readonly string[];
  readonly nodeSelector: Readonly<Record<string, string>>;
}

/** What the form says, as far as the preflight depends on it. */
export interface PreflightAnswers {
  /** Applications below the user's own domain, which needs no wildcard route. */
  readonly hasOwnDomain: boolean;
  /** The virtual machines run on another cluster. */
  readonly isExternal: boolean;
  /** The API server is published by a Service of type LoadBalancer. */
  readonly isApiLoadBalanced: boolean;
  /** Three of each part of the control plane. */
  readonly isHighlyAvailable: boolean;
  /** '' = the default class. */
  readonly etcdStorageClass: string;
  /** Classes of the infrastructure cluster that guests may use. */
  readonly mappedClasses: readonly string[];
  readonly pools: readonly PoolAnswers[];
}

/** A count or a percentage of machines; a surge rounds up (source: Cluster API). */
const surgeOf = (value: number | string | undefined, machines: number): number => {
  if (typeof value === 'number') return value;
  const share = /^(\d+)%$/.exec(value ?? '')?.[1];
  if (share !== undefined) return Math.ceil((Number(share) * machines) / 100);
  const count = Number(value ?? 1);
  return Number.isFinite(count) ? count : 1;
};

const poolAnswers = ({ metadata, spec }: NodePool): PoolAnswers => {
  // YAML in the middle of an edit may lack what the schema requires.
  const kubevirt: Partial<NonNullable<NodePoolSpec['platform']['kubevirt']>> | undefined =
    spec.platform.kubevirt;
  const disk = kubevirt?.rootVolume?.persistent;
  const start = spec.autoScaling?.min ?? spec.replicas ?? 0;
  const rollout = spec.management.replace;
  return {
    name: metadata.name,
    start,
    most: Math.max(start, spec.autoScaling?.max ?? start),
    surge:
      rollout?.strategy === 'OnDelete' || start === 0 ? 0 : surgeOf(rollout?.rollingUpdate?.maxSurge, start),
    cores: kubevirt?.compute?.cores ?? 2,
    memory: parseQuantity(String(kubevirt?.compute?.memory ?? '8Gi')) ?? 0,
    isGuaranteed: kubevirt?.compute?.qosClass === 'Guaranteed',
    storageClass: disk?.storageClass ?? '',
    accessModes: disk?.accessModes ?? [],
    nodeSelector: kubevirt?.nodeSelector ?? {},
  };
};

const isCluster = (object: KubeObject): object is HostedCluster => object.kind === 'HostedCluster';
const isPool = (object: KubeObject): object is NodePool => object.kind === 'NodePool';

/**
 * What the objects to be created say. Read from them and not from the form's fields, so that what was set in YAML
 * counts too. Absent fields mean what the API fills in (source: CRD defaults).
 */
export const answersOf = (objects: readonly KubeObject[]): PreflightAnswers => {
  // YAML in the middle of an edit may lack what the schema requires.
  const spec: Partial<HostedClusterSpec> | undefined = objects.find(isCluster)?.spec;
  const kubevirt = spec?.platform?.kubevirt;
  const api = spec?.services?.find(({ service }) => service === 'APIServer');
  return {
    // The domain itself may still have to be typed; its field says so.
    hasOwnDomain: kubevirt?.baseDomainPassthrough !== true,
    isExternal: kubevirt?.credentials !== undefined,
    isApiLoadBalanced: api?.servicePublishingStrategy.type === 'LoadBalancer',
    isHighlyAvailable: spec?.controllerAvailabilityPolicy !== 'SingleReplica',
    etcdStorageClass: spec?.etcd?.managed?.storage.persistentVolume?.storageClassName ?? '',
    mappedClasses: (kubevirt?.storageDriver?.manual?.storageClassMapping ?? []).map(
      ({ infraStorageClassName }) => infraStorageClassName,
    ),
    pools: objects.filter(isPool).map(poolAnswers),
  };
};
