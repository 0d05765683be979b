import type { JsonObject } from '../../../node-pools/fields/leftovers';
import { EXAMPLE_MADE, EXAMPLE_PULL_SECRET } from './examples';
import { encodeText } from '../../../kubernetes/secret-data';

/** A release, made up. */
export const IMAGE = 'quay.io/openshift-release-dev/ocp-release:4.21.3-multi';
/** The label of every object that goes with its cluster. */
export const INFRA = { 'hypershift.openshift.io/auto-created-for-infra': 'example-x7k2p' };
/** The labels of a Secret that goes with its cluster. */
export const SAFE = { ...INFRA, 'hypershift.openshift.io/safe-to-delete-with-cluster': 'true' };

/**
 * What `hcp create cluster kubevirt --name example --namespace clusters --infra-id example-x7k2p --release-image …
 * --pull-secret … --node-pool-replicas 2 --memory 8Gi` writes, with the empty fields of its Go types.
 */
export const hcp: readonly JsonObject[] = [
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'clusters', labels: INFRA } },
  {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'example-pull-secret', namespace: 'clusters', labels: SAFE },
    data: { '.dockerconfigjson': encodeText(EXAMPLE_PULL_SECRET) },
  },
  {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'example-etcd-encryption-key', namespace: 'clusters', labels: SAFE },
    data: { key: EXAMPLE_MADE.etcdKey },
  },
  {
    apiVersion: 'hypershift.openshift.io/v1beta1',
    kind: 'HostedCluster',
    metadata: { name: 'example', namespace: 'clusters', labels: INFRA },
    spec: {
      autoscaling: {},
      capabilities: {},
      configuration: {},
      controllerAvailabilityPolicy: 'HighlyAvailable',
      dns: { baseDomain: '' },
      etcd: {
        managed: { storage: { persistentVolume: { size: '8Gi' }, type: 'PersistentVolume' } },
        managementType: 'Managed',
      },
      fips: false,
      infraID: 'example-x7k2p',
      networking: {
        clusterNetwork: [{ cidr: '10.132.0.0/14' }],
        networkType: 'OVNKubernetes',
        serviceNetwork: [{ cidr: '172.31.0.0/16' }],
      },
      olmCatalogPlacement: 'management',
      platform: { kubevirt: { baseDomainPassthrough: true }, type: 'KubeVirt' },
      pullSecret: { name: 'example-pull-secret' },
      release: { image: IMAGE },
      secretEncryption: { aescbc: { activeKey: { name: 'example-etcd-encryption-key' } }, type: 'aescbc' },
      services: [
        { service: 'APIServer', servicePublishingStrategy: { type: 'LoadBalancer' } },
        { service: 'Ignition', servicePublishingStrategy: { type: 'Route' } },
        { service: 'Konnectivity', servicePublishingStrategy: { type: 'Route' } },
        { service: 'OAuthServer', servicePublishingStrategy: { type: 'Route' } },
      ],
      sshKey: {},
    },
  },
  {
    apiVersion: 'hypershift.openshift.io/v1beta1',
    kind: 'NodePool',
    metadata: { name: 'example', namespace: 'clusters', labels: INFRA },
    spec: {
      arch: 'amd64',
      clusterName: 'example',
      management: { autoRepair: false, upgradeType: 'Replace' },
      nodeDrainTimeout: '0s',
      nodeVolumeDetachTimeout: '0s',
      platform: {
        kubevirt: {
          attachDefaultNetwork: true,
          compute: { cores: 2, memory: '8Gi', qosClass: 'Burstable' },
          networkInterfaceMultiqueue: 'Enable',
          rootVolume: { persistent: { size: '32Gi' }, type: 'Persistent' },
        },
        type: 'KubeVirt',
      },
      release: { image: IMAGE },
      replicas: 2,
    },
  },
];
