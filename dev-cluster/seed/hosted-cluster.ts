import type { HostedCluster } from '../../src/kubernetes/types/generated/hosted-cluster';
import type { KubeResource } from '../resource';
import { hostedClusterStatus } from './hosted-cluster-status';
import { namespace, object, secret } from './object';
import { PULL_SECRET, SSH_KEY } from './operators';
import { APPS_DOMAIN } from './platform';
import { imageOf } from './releases';
import { controlPlaneOf, infraIdOf, letters, STANDS_STILL } from './scene';
import type { Scene } from './scene';

const AUTO_CREATED = 'hypershift.openshift.io/auto-created-for-infra';
const SAFE_TO_DELETE = 'hypershift.openshift.io/safe-to-delete-with-cluster';
export const FINALIZER = 'hypershift.openshift.io/finalizer';

/** What tells objects of clusters of one name apart (operator). */
const generateIdOf = ({ name }: Scene): string => letters(`${name} id`, 10);

const published = (
  service: HostedCluster['spec']['services'][number]['service'],
  type: 'LoadBalancer' | 'Route',
) => ({
  service,
  servicePublishingStrategy: { type },
});

const networking = (scene: Scene): HostedCluster['spec']['networking'] => ({
  networkType: 'OVNKubernetes',
  clusterNetwork: [{ cidr: '10.132.0.0/14' }],
  serviceNetwork: [{ cidr: scene.moment === 'invalid' ? '10.132.0.0/16' : '172.31.0.0/16' }],
});

const spec = (scene: Scene): HostedCluster['spec'] => {
  const { name, release, baseDomain, isSingleReplica, channel } = scene;
  return {
    infraID: infraIdOf(scene),
    clusterID: `00000000-0000-4000-8000-${Buffer.from(letters(`${scene.namespace}/${name}`, 6)).toString('hex')}`,
    release: { image: imageOf(release) },
    ...(channel !== undefined && { channel }),
    pullSecret: { name: `${name}-pull-secret` },
    sshKey: { name: `${name}-ssh-key` },
    controllerAvailabilityPolicy: isSingleReplica ? 'SingleReplica' : 'HighlyAvailable',
    infrastructureAvailabilityPolicy: 'SingleReplica',
    dns: { baseDomain: baseDomain ?? APPS_DOMAIN },
    etcd: {
      managementType: 'Managed',
      managed: { storage: { type: 'PersistentVolume', persistentVolume: { size: '8Gi' } } },
    },
    networking: networking(scene),
    platform: {
      type: 'KubeVirt',
      kubevirt: {
        baseDomainPassthrough: baseDomain === undefined,
        generateID: generateIdOf(scene),
        storageDriver: { type: 'Default' },
      },
    },
    secretEncryption: { type: 'aescbc', aescbc: { activeKey: { name: `${name}-etcd-encryption-key` } } },
    services: [
      published('APIServer', 'LoadBalancer'),
      published('OAuthServer', 'Route'),
      published('Konnectivity', 'Route'),
      published('Ignition', 'Route'),
    ],
    ...(scene.moment === 'paused' && { pausedUntil: 'true' }),
  };
};

/** The Secrets that were made with the cluster. */
const ownSecrets = (scene: Scene): KubeResource[] => {
  const { name } = scene;
  const labels = { [AUTO_CREATED]: infraIdOf(scene), [SAFE_TO_DELETE]: 'true' };
  const make = (suffix: string, text: Record<string, string>): KubeResource =>
    secret({ name: `${name}-${suffix}`, namespace: scene.namespace, labels }, text);
  return [
    make('pull-secret', { '.dockerconfigjson': PULL_SECRET }),
    make('ssh-key', { 'id_rsa.pub': SSH_KEY }),
    make('etcd-encryption-key', { key: letters(`${scene.namespace}/${name} etcd`, 32) }),
  ];
};

const pem = (label: string, text: string): string => {
  const lines = letters(text, 512).match(/.{64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
};

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Shaped as the operator's, with made-up certificates: nothing listens at its address. */
const kubeconfig = (scene: Scene, host: string): string =>
  JSON.stringify(
    {
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [
        {
          name: 'cluster',
          cluster: {
            server: `https://${host}:6443`,
            'certificate-authority-data': base64(pem('CERTIFICATE', `${scene.name} ca`)),
          },
        },
      ],
      users: [
        {
          name: 'admin',
          user: {
            'client-certificate-data': base64(pem('CERTIFICATE', `${scene.name} admin`)),
            'client-key-data': base64(pem('EC PRIVATE KEY', `${scene.name} key`)),
          },
        },
      ],
      contexts: [{ name: 'admin', context: { cluster: 'cluster', user: 'admin', namespace: 'default' } }],
      'current-context': 'admin',
    },
    null,
    2,
  );

const password = (scene: Scene): string =>
  [1, 2, 3, 4].map((part) => letters(`${scene.namespace}/${scene.name} password ${part}`, 5)).join('-');

/** The Service and the wildcard Route through which the management cluster's router leads to the applications. */
const passthrough = (scene: Scene): KubeResource[] => {
  const labels = { 'hypershift.openshift.io/infra-id': infraIdOf(scene) };
  const named = (what: string) => ({
    name: `default-ingress-passthrough-${what}-${generateIdOf(scene)}`,
    namespace: controlPlaneOf(scene),
    labels,
  });
  const service = named('service');
  return [
    object('v1', 'Service', service, {
      spec: {
        type: 'ClusterIP',
        selector: { 'kubevirt.io': 'virt-launcher', ...labels },
        ports: [{ name: 'https-443', port: 443, protocol: 'TCP', targetPort: 31_443 }],
      },
    }),
    object('route.openshift.io/v1', 'Route', named('route'), {
      spec: {
        host: `https.apps.${scene.name}.${APPS_DOMAIN}`,
        to: { kind: 'Service', name: service.name, weight: 100 },
        tls: { termination: 'passthrough' },
        wildcardPolicy: 'Subdomain',
      },
    }),
  ];
};

/** What the operator hands on to a control plane: the cluster's own spec, with an image for its release. */
const controlPlaneSpec = (scene: Scene): Record<string, unknown> => {
  const { release, ...rest } = spec(scene);
  return { ...rest, releaseImage: release.image, issuerURL: '' };
};

/** What the operator has made for a control plane that has come up. */
const fromOperator = (scene: Scene, apiHost: string): KubeResource[] => {
  const { name } = scene;
  const metadata = (suffix: string) => ({ name: `${name}-${suffix}`, namespace: scene.namespace });
  return [
    namespace(controlPlaneOf(scene), { 'hypershift.openshift.io/hosted-control-plane': 'true' }),
    object(
      'hypershift.openshift.io/v1beta1',
      'HostedControlPlane',
      { name, namespace: controlPlaneOf(scene), finalizers: [FINALIZER] },
      {
        spec: controlPlaneSpec(scene),
      },
    ),
    object(
      'v1',
      'Service',
      { name: 'kube-apiserver', namespace: controlPlaneOf(scene) },
      {
        spec: {
          type: 'LoadBalancer',
          ports: [{ name: 'https', port: 6443, protocol: 'TCP' }],
          selector: { app: 'kube-apiserver' },
        },
        // Taken, so that MetalLB gives it to nobody else.
        status: { loadBalancer: { ingress: [{ ip: apiHost, ipMode: 'VIP' }] } },
      },
    ),
    ...(scene.baseDomain === undefined ? passthrough(scene) : []),
    secret(metadata('admin-kubeconfig'), { kubeconfig: kubeconfig(scene, apiHost) }),
    secret(metadata('kubeadmin-password'), { password: password(scene) }),
  ];
};

/** Where the API of the `index`-th scene answers: an address of the MetalLB pool. */
export const apiHostOf = (index: number): string => `192.168.20.${100 + index}`;

/** A hosted cluster with its Secrets, as it stands at the scene's moment. */
export const hostedCluster = (scene: Scene, apiHost: string, now: Date): KubeResource[] => {
  const { name, moment } = scene;
  const isNew = moment === 'new';
  const wasUp = !isNew && moment !== 'invalid';
  const metadata = {
    name,
    namespace: scene.namespace,
    labels: { [AUTO_CREATED]: infraIdOf(scene) },
    annotations: {
      ...(!isNew && STANDS_STILL),
      ...(wasUp && { 'hypershift.openshift.io/HasBeenAvailable': 'true' }),
      ...(moment === 'deleting' && { 'hypershift.openshift.io/cleanup-cloud-resources': 'true' }),
    },
    finalizers: [FINALIZER],
  };
  return [
    ...ownSecrets(scene),
    ...(wasUp ? fromOperator(scene, apiHost) : []),
    object('hypershift.openshift.io/v1beta1', 'HostedCluster', metadata, {
      spec: spec(scene),
      ...(!isNew && { status: hostedClusterStatus(scene, apiHost, now) }),
    }),
  ];
};
