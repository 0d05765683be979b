import type { Api, Obj } from './api';

const RELEASE = 'quay.io/openshift-release-dev/ocp-release:4.22.1-multi';
const INFRA_LABEL = 'hypershift.openshift.io/auto-created-for-infra';
const SAFE_LABEL = 'hypershift.openshift.io/safe-to-delete-with-cluster';
const base64 = (text: string): string => Buffer.from(text).toString('base64');

export interface ClusterOptions {
  namespace: string;
  name: string;
  /** Nodes of each pool; the first pool is called as the cluster. */
  pools?: readonly number[];
  release?: string;
  /** Merged into the spec. */
  spec?: Record<string, unknown>;
  /** The cluster gets a domain of its own instead of one below the management cluster's. */
  baseDomain?: string;
  /** The pull secret carries both labels, so that the operator removes it with the cluster. */
  hasOwnedSecrets?: boolean;
}

export const namespaceObject = (name: string): Obj => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name },
});

const secret = (
  { namespace, name, hasOwnedSecrets = true }: ClusterOptions,
  suffix: string,
  key: string,
  value: string,
): Obj => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: {
    name: `${name}-${suffix}`,
    namespace,
    ...(hasOwnedSecrets ? { labels: { [INFRA_LABEL]: `${name}-abcde`, [SAFE_LABEL]: 'true' } } : {}),
  },
  data: { [key]: base64(value) },
});

/** A HostedCluster as `hcp create cluster kubevirt` writes it. */
export const hostedCluster = ({
  namespace,
  name,
  release = RELEASE,
  baseDomain,
  spec = {},
}: ClusterOptions): Obj => ({
  apiVersion: 'hypershift.openshift.io/v1beta1',
  kind: 'HostedCluster',
  metadata: { name, namespace },
  spec: {
    infraID: `${name}-abcde`,
    release: { image: release },
    pullSecret: { name: `${name}-pull-secret` },
    sshKey: { name: `${name}-ssh-key` },
    etcd: {
      managementType: 'Managed',
      managed: { storage: { type: 'PersistentVolume', persistentVolume: { size: '8Gi' } } },
    },
    networking: {
      clusterNetwork: [{ cidr: '10.132.0.0/14' }],
      serviceNetwork: [{ cidr: '172.31.0.0/16' }],
      networkType: 'OVNKubernetes',
    },
    platform: { type: 'KubeVirt', kubevirt: baseDomain === undefined ? { baseDomainPassthrough: true } : {} },
    ...(baseDomain === undefined ? {} : { dns: { baseDomain } }),
    services: ['APIServer', 'Ignition', 'Konnectivity', 'OAuthServer'].map((service) => ({
      service,
      servicePublishingStrategy: { type: service === 'APIServer' ? 'LoadBalancer' : 'Route' },
    })),
    ...spec,
  },
});

const nodePool = (
  { namespace, name: clusterName, release = RELEASE }: ClusterOptions,
  name: string,
  replicas: number,
): Obj => ({
  apiVersion: 'hypershift.openshift.io/v1beta1',
  kind: 'NodePool',
  metadata: { name, namespace },
  spec: {
    clusterName,
    replicas,
    release: { image: release },
    management: { upgradeType: 'Replace' },
    platform: {
      type: 'KubeVirt',
      kubevirt: {
        compute: { cores: 2, memory: '8Gi' },
        rootVolume: { type: 'Persistent', persistent: { size: '32Gi' } },
      },
    },
  },
});

/** Creates a cluster with its Secrets and pools, in the order of the wizard. The namespace must exist. */
export const createCluster = async (api: Api, options: ClusterOptions): Promise<Obj> => {
  const { name, pools = [2] } = options;
  const auth = base64('user:password');
  await api.create(
    secret(options, 'pull-secret', '.dockerconfigjson', JSON.stringify({ auths: { 'quay.io': { auth } } })),
  );
  await api.create(
    secret({ ...options, hasOwnedSecrets: false }, 'ssh-key', 'id_rsa.pub', 'ssh-ed25519 AAAA test'),
  );
  const cluster = await api.create(hostedCluster(options));
  for (const [index, replicas] of pools.entries())
    await api.create(nodePool(options, index === 0 ? name : `${name}-${index + 1}`, replicas));
  return cluster;
};
