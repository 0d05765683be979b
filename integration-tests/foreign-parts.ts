import type { Obj } from './api';

/** A cluster as another tool writes it. */
export interface ForeignCluster {
  cluster: Obj;
  pools: readonly Obj[];
  /** Everything else, in the order of creation. */
  others: readonly Obj[];
  /** What of it stays after the deletion and is its own: `Secret name`. */
  stays: readonly string[];
  /** What stays and may be used by something else. */
  staysShared: readonly string[];
}

/** Where a cluster is. */
export interface Place {
  namespace: string;
  name: string;
}

const HYPERSHIFT = 'hypershift.openshift.io/v1beta1';
const RELEASE = 'quay.io/openshift-release-dev/ocp-release:4.22.1-multi';
export const INFRA_LABEL = 'hypershift.openshift.io/auto-created-for-infra';
export const SAFE_LABEL = 'hypershift.openshift.io/safe-to-delete-with-cluster';
/** As a Secret holds it. */
export const base64 = (text: string): string => Buffer.from(text).toString('base64');
const PULL_SECRET = JSON.stringify({ auths: { 'quay.io': { auth: base64('user:password') } } });
export const ETCD_KEY = base64('0123456789abcdef0123456789abcdef');

/** @param data in base64 */
export const secret = (
  { namespace }: Place,
  name: string,
  data: Record<string, string>,
  labels: Record<string, string> = {},
): Obj => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace, labels }, data });

/** @param name of the Secret */
export const pullSecret = (place: Place, name: string, labels?: Record<string, string>): Obj =>
  secret(place, name, { '.dockerconfigjson': base64(PULL_SECRET) }, labels);

/** How each service of a control plane is reached, as its spec lists it. */
export const services = (types: Readonly<Record<string, object>>): object[] =>
  Object.entries(types).map(([service, servicePublishingStrategy]) => ({
    service,
    servicePublishingStrategy,
  }));

const INGRESS = services({
  APIServer: { type: 'LoadBalancer' },
  Ignition: { type: 'Route' },
  Konnectivity: { type: 'Route' },
  OAuthServer: { type: 'Route' },
});

/** A cluster whose machines run beside it, with the least that every tool writes. @param spec merged into it */
export const hostedCluster = (
  { namespace, name }: Place,
  spec: Record<string, unknown>,
  metadata: Record<string, unknown> = {},
): Obj => ({
  apiVersion: HYPERSHIFT,
  kind: 'HostedCluster',
  metadata: { name, namespace, ...metadata },
  spec: {
    release: { image: RELEASE },
    etcd: { managementType: 'Managed', managed: { storage: { type: 'PersistentVolume' } } },
    networking: { networkType: 'OVNKubernetes' },
    platform: { type: 'KubeVirt', kubevirt: { baseDomainPassthrough: true } },
    services: INGRESS,
    ...spec,
  },
});

/** A pool of one small machine. @param spec merged into it */
export const nodePool = (
  { namespace, name: clusterName }: Place,
  name: string,
  spec: Record<string, unknown> = {},
  metadata: Record<string, unknown> = {},
): Obj => ({
  apiVersion: HYPERSHIFT,
  kind: 'NodePool',
  metadata: { name, namespace, ...metadata },
  spec: {
    clusterName,
    replicas: 1,
    release: { image: RELEASE },
    management: { upgradeType: 'Replace' },
    platform: { type: 'KubeVirt', kubevirt: { compute: { cores: 2, memory: '8Gi' } } },
    ...spec,
  },
});
