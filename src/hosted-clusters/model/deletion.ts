import { type Message, message } from '../../i18n/message';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { ObjectMeta } from '../../kubernetes/types/object';
import { INFRA_LABEL, SAFE_TO_DELETE_LABEL } from './labels';
import { clusterKey } from './places';

/** Asks the operator to have the cluster remove its own load balancers and disks before it goes (operator). */
export const CLEANUP_ANNOTATION = 'hypershift.openshift.io/cleanup-cloud-resources';

/** A Secret or ConfigMap beside the cluster, by name. */
export interface Reference {
  kind: 'Secret' | 'ConfigMap';
  name: string;
}

/** What must be remembered of a cluster to find what its deletion leaves; names only, no data. */
export interface DeletionRecord {
  namespace: string;
  name: string;
  uid: string;
  infraId: string;
  references: readonly Reference[];
}

const secretNames = ({ spec }: HostedCluster): readonly (string | undefined)[] => [
  spec.pullSecret.name,
  spec.sshKey?.name,
  spec.secretEncryption?.aescbc?.activeKey.name,
  spec.secretEncryption?.aescbc?.backupKey?.name,
  spec.platform.kubevirt?.credentials?.infraKubeConfigSecret?.name,
  spec.serviceAccountSigningKey?.name,
  spec.auditWebhook?.name,
];

/** The Secrets and the trust bundle that a cluster refers to in its own namespace (CRD). */
export const references = (cluster: HostedCluster): readonly Reference[] => {
  const secrets = [...new Set(secretNames(cluster))].filter((name) => name !== undefined && name !== '');
  const bundle = cluster.spec.additionalTrustBundle?.name;
  return [
    ...secrets.map((name): Reference => ({ kind: 'Secret', name: name ?? '' })),
    ...(bundle ? [{ kind: 'ConfigMap' as const, name: bundle }] : []),
  ];
};

/** What to remember before a cluster goes. */
export const deletionRecord = (cluster: HostedCluster): DeletionRecord => ({
  namespace: cluster.metadata.namespace ?? '',
  name: cluster.metadata.name,
  uid: cluster.metadata.uid ?? '',
  infraId: cluster.spec.infraID ?? '',
  references: references(cluster),
});

interface Labelled {
  metadata: Pick<ObjectMeta, 'name' | 'labels' | 'deletionTimestamp'>;
}

/** True if the operator removes this Secret with the cluster. */
const isRemovedWithCluster = ({ metadata }: Labelled, infraId: string): boolean =>
  infraId !== '' &&
  metadata.labels?.[INFRA_LABEL] === infraId &&
  metadata.labels[SAFE_TO_DELETE_LABEL] === 'true';

/** What the deletion of a cluster takes and what it leaves, in names. */
export interface DeletionEffect {
  goes: {
    pools: readonly string[];
    machines: readonly string[];
    disks: readonly string[];
    secrets: readonly string[];
  };
  stays: { secrets: readonly string[]; configMaps: readonly string[] };
  /** What nobody removes and this plugin cannot see or judge. */
  orphans: readonly Message[];
}

interface Around {
  pools: readonly Labelled[];
  machines: readonly Labelled[];
  disks: readonly Labelled[];
  /** The Secrets of the cluster's namespace, metadata only; undefined = they may not be read */
  secrets: readonly Labelled[] | undefined;
}

const names = (objects: readonly Labelled[]): readonly string[] =>
  objects.map(({ metadata }) => metadata.name).sort();

/**
 * What a deletion takes and leaves (operator: its finalizer removes pools, machines, disks, the control plane with its
 * namespace, and then the Secrets that carry both labels).
 */
export const deletionEffect = (
  cluster: HostedCluster,
  { pools, machines, disks, secrets }: Around,
): DeletionEffect => {
  const referred = references(cluster);
  const owned = (secrets ?? []).filter((secret) => isRemovedWithCluster(secret, cluster.spec.infraID ?? ''));
  const isOwned = (name: string) => owned.some(({ metadata }) => metadata.name === name);
  const exists = (name: string) =>
    secrets === undefined || secrets.some(({ metadata }) => metadata.name === name);
  return {
    goes: { pools: names(pools), machines: names(machines), disks: names(disks), secrets: names(owned) },
    stays: {
      secrets: referred
        .filter(({ kind, name }) => kind === 'Secret' && !isOwned(name) && exists(name))
        .map(({ name }) => name),
      configMaps: referred.filter(({ kind }) => kind === 'ConfigMap').map(({ name }) => name),
    },
    orphans: orphansOf(cluster),
  };
};

const orphansOf = ({ spec }: HostedCluster): readonly Message[] => [
  message('DNS records made for this cluster'),
  ...(spec.services.some(({ servicePublishingStrategy }) => servicePublishingStrategy.type === 'LoadBalancer')
    ? [message('The MetalLB address pool, if one was made for it')]
    : []),
  ...(spec.platform.kubevirt?.credentials?.infraKubeConfigSecret
    ? [message('Services, Routes and volumes made by hand on the infrastructure cluster')]
    : []),
];

/** What is still there after the cluster is gone and may be removed. */
export interface Leftovers {
  references: readonly Reference[];
  /** The namespace, if no other cluster is in it. */
  namespace?: string;
}

/**
 * The Secrets and ConfigMaps a deleted cluster left behind: those it referred to or that carry its infra label,
 * unless another cluster of the namespace refers to them.
 * @param others the hosted clusters that are left, in any namespace
 */
export const leftovers = (
  record: DeletionRecord,
  secrets: readonly Labelled[],
  configMaps: readonly Labelled[],
  others: readonly HostedCluster[],
): Leftovers => {
  const neighbours = others.filter(
    (other) =>
      other.metadata.namespace === record.namespace &&
      clusterKey(other) !== `${record.namespace}/${record.name}`,
  );
  const used = new Set(neighbours.flatMap(references).map(({ kind, name }) => `${kind}/${name}`));
  const isLeft =
    (kind: Reference['kind']) =>
    ({ metadata }: Labelled): boolean =>
      metadata.deletionTimestamp === undefined &&
      !used.has(`${kind}/${metadata.name}`) &&
      (record.references.some((reference) => reference.kind === kind && reference.name === metadata.name) ||
        (record.infraId !== '' && metadata.labels?.[INFRA_LABEL] === record.infraId));
  const found = (kind: Reference['kind'], objects: readonly Labelled[]): readonly Reference[] =>
    names(objects.filter(isLeft(kind))).map((name) => ({ kind, name }));
  return {
    references: [...found('Secret', secrets), ...found('ConfigMap', configMaps)],
    ...(neighbours.length === 0 ? { namespace: record.namespace } : {}),
  };
};
