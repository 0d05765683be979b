import type { Message } from '../../i18n/message';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { orphansOf } from './orphans';

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
  /** What nobody removes and this plugin cannot see; not in records of older versions. */
  orphans?: readonly Message[];
}

const secretNames = ({ spec }: HostedCluster): readonly (string | undefined)[] => [
  spec.pullSecret.name,
  spec.sshKey?.name,
  spec.secretEncryption?.aescbc?.activeKey.name,
  spec.secretEncryption?.aescbc?.backupKey?.name,
  spec.platform.kubevirt?.credentials?.infraKubeConfigSecret?.name,
  spec.serviceAccountSigningKey?.name,
  spec.auditWebhook?.name,
  ...(spec.configuration?.apiServer?.servingCerts?.namedCertificates ?? []).map(
    ({ servingCertificate }) => servingCertificate?.name,
  ),
];

const configMapNames = (
  { spec }: HostedCluster,
  pools: readonly NodePool[],
): readonly (string | undefined)[] => [
  spec.additionalTrustBundle?.name,
  spec.configuration?.proxy?.trustedCA?.name,
  ...pools
    .flatMap((pool) => [...(pool.spec.config ?? []), ...(pool.spec.tuningConfig ?? [])])
    .map(({ name }) => name),
];

const named = (kind: Reference['kind'], names: readonly (string | undefined)[]): readonly Reference[] =>
  [...new Set(names)].flatMap((name) => (name ? [{ kind, name }] : []));

/** The Secrets and ConfigMaps that a cluster and its pools refer to in their own namespace (CRD). */
export const references = (cluster: HostedCluster, pools: readonly NodePool[]): readonly Reference[] => [
  ...named('Secret', secretNames(cluster)),
  ...named('ConfigMap', configMapNames(cluster, pools)),
];

/** What to remember before a cluster goes. */
export const deletionRecord = (cluster: HostedCluster, pools: readonly NodePool[]): DeletionRecord => ({
  namespace: cluster.metadata.namespace ?? '',
  name: cluster.metadata.name,
  uid: cluster.metadata.uid ?? '',
  infraId: cluster.spec.infraID ?? '',
  references: references(cluster, pools),
  orphans: orphansOf(cluster),
});
