import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Api } from './api';
import type { ClusterFile } from './cluster-file';
import type { KubeResource } from './resource';

/** The validation rules in crds/: each refuses what it names, with its own words, and lets the good object pass. */

const GROUP = '/apis/hypershift.openshift.io/v1beta1/namespaces/crd-rules';
const CLUSTERS = `${GROUP}/hostedclusters`;
const POOLS = `${GROUP}/nodepools`;

type Tree = Record<string, unknown>;

/** A copy of `tree` with the value at the dotted path set, or taken away when it is undefined. */
const put = (tree: Tree, path: string, value: unknown): Tree => {
  const [head = '', ...rest] = path.split('.');
  if (rest.length > 0) return { ...tree, [head]: put((tree[head] ?? {}) as Tree, rest.join('.'), value) };
  const others = Object.fromEntries(Object.entries(tree).filter(([key]) => key !== head));
  return value === undefined ? others : { ...others, [head]: value };
};

const putAll = (tree: Tree, changes: Tree): Tree =>
  Object.entries(changes).reduce((changed, [path, value]) => put(changed, path, value), tree);

const published = (service: string, servicePublishingStrategy: Tree): Tree => ({
  service,
  servicePublishingStrategy,
});
const route = (service: string): Tree => published(service, { type: 'Route' });
const INTERNAL = [route('OAuthServer'), route('Konnectivity'), route('Ignition')];
const API = published('APIServer', { type: 'LoadBalancer' });
const named = (hostname: string): Tree =>
  published('APIServer', { type: 'LoadBalancer', loadBalancer: { hostname } });

const object = (kind: string, spec: Tree): KubeResource => ({
  apiVersion: 'hypershift.openshift.io/v1beta1',
  kind,
  metadata: { name: 'rules', namespace: 'crd-rules' },
  spec,
});

const CLUSTER: Tree = {
  infraID: 'rules-abcde',
  pausedUntil: 'true',
  release: { image: 'quay.io/openshift-release-dev/ocp-release:4.22.1-multi' },
  pullSecret: { name: 'rules-pull-secret' },
  dns: { baseDomain: 'example.com' },
  networking: { machineNetwork: [{ cidr: '192.168.0.0/24' }] },
  etcd: {
    managementType: 'Managed',
    managed: {
      storage: { type: 'PersistentVolume', persistentVolume: { size: '8Gi', storageClassName: 'fast' } },
    },
  },
  platform: { type: 'KubeVirt', kubevirt: { generateID: 'abcde', storageDriver: { type: 'None' } } },
  secretEncryption: { type: 'aescbc', aescbc: { activeKey: { name: 'key' } } },
  services: [API, ...INTERNAL],
};

const POOL: Tree = {
  clusterName: 'rules',
  pausedUntil: 'true',
  replicas: 0,
  release: CLUSTER.release,
  management: { upgradeType: 'Replace' },
  platform: { type: 'KubeVirt', kubevirt: {} },
};

type Case = readonly [message: string, changes: Tree];

// Fewer than four services are refused too, but the operator's webhook has added what was missing by then.
const CLUSTER_CREATE: readonly Case[] = [
  ['nodePort belongs to', { services: [published('APIServer', { type: 'NodePort' }), ...INTERNAL] }],
  [
    'nodePort belongs to',
    { services: [published('APIServer', { type: 'LoadBalancer', nodePort: { address: 'a' } }), ...INTERNAL] },
  ],
  [
    'route is for the type Route only',
    { services: [published('APIServer', { type: 'LoadBalancer', route: {} }), ...INTERNAL] },
  ],
  [
    'loadBalancer is for the type',
    { services: [API, ...INTERNAL.slice(1), published('OAuthServer', { type: 'Route', loadBalancer: {} })] },
  ],
  [
    'needs a hostname when it is published',
    { services: [published('APIServer', { type: 'Route', route: {} }), ...INTERNAL] },
  ],
  [
    'each route needs a hostname of its own',
    {
      services: [
        API,
        ...['OAuthServer', 'Konnectivity', 'Ignition'].map((name) =>
          published(name, { type: 'Route', route: { hostname: 'x.example.com' } }),
        ),
      ],
    },
  ],
  [
    'kubeAPIServerDNSName must differ',
    { services: [named('api.example.com'), ...INTERNAL], kubeAPIServerDNSName: 'api.example.com' },
  ],
  [
    'a named certificate cannot be for',
    {
      services: [named('api.example.com'), ...INTERNAL],
      'configuration.apiServer.servingCerts': {
        namedCertificates: [{ names: ['api.example.com'], servingCertificate: { name: 's' } }],
      },
    },
  ],
  ['give managed for a Managed etcd', { 'etcd.managementType': 'Unmanaged' }],
  ['settings of the chosen type of encryption', { 'secretEncryption.type': 'kms' }],
  ['kubevirt is for the platform', { 'platform.type': 'None' }],
  ['agent belongs to the platform', { platform: { type: 'Agent' } }],
  ['pausedUntil is true, false or a date', { pausedUntil: 'tomorrow' }],
];

const CLUSTER_CHANGE: readonly Case[] = [
  ['infraID cannot be changed', { infraID: 'other' }],
  ['infraID cannot be removed', { infraID: undefined }],
  ['services cannot be changed', { services: [named('api.example.com'), ...INTERNAL] }],
  ['controllerAvailabilityPolicy cannot', { controllerAvailabilityPolicy: 'SingleReplica' }],
  ['olmCatalogPlacement cannot', { olmCatalogPlacement: 'guest' }],
  ['capabilities cannot', { capabilities: { disabled: ['Console'] } }],
  ['issuerURL cannot', { issuerURL: 'https://example.com' }],
  ['fips cannot', { fips: true }],
  ['clusterNetwork cannot', { 'networking.clusterNetwork': [{ cidr: '10.200.0.0/16' }] }],
  ['serviceNetwork cannot', { 'networking.serviceNetwork': [{ cidr: '10.200.0.0/16' }] }],
  ['machineNetwork cannot be changed', { 'networking.machineNetwork': [{ cidr: '10.200.0.0/16' }] }],
  ['machineNetwork cannot be added or removed', { 'networking.machineNetwork': undefined }],
  ['size cannot be changed', { 'etcd.managed.storage.persistentVolume.size': '16Gi' }],
  [
    'storageClassName cannot be changed',
    { 'etcd.managed.storage.persistentVolume.storageClassName': 'slow' },
  ],
  ['baseDomain cannot be changed', { 'dns.baseDomain': 'example.org' }],
  ['dns cannot be removed', { dns: undefined }],
  ['secretEncryption cannot be removed', { secretEncryption: undefined }],
  ['the platform cannot be changed', { platform: { type: 'None' } }],
  ['generateID cannot be changed', { 'platform.kubevirt.generateID': 'other' }],
  ['storageDriver cannot be changed', { 'platform.kubevirt.storageDriver': { type: 'Default' } }],
  ['credentials cannot be added', { 'platform.kubevirt.credentials': { infraNamespace: 'x' } }],
];

const POOL_CREATE: readonly Case[] = [
  ['give either replicas or autoScaling', { autoScaling: { min: 1, max: 2 } }],
  ['max must be equal to or greater', { replicas: undefined, autoScaling: { min: 3, max: 2 } }],
  ['can go down to 0 on AWS and Azure only', { replicas: undefined, autoScaling: { min: 0, max: 2 } }],
  ['inPlace is for the upgrade type', { 'management.inPlace': { maxUnavailable: 1 } }],
  [
    'rollingUpdate is for the strategy',
    { 'management.replace': { strategy: 'OnDelete', rollingUpdate: { maxSurge: 1 } } },
  ],
  ['does not run on arm64', { arch: 'arm64' }],
  ['s390x is for the platform', { arch: 's390x', platform: { type: 'None' } }],
  ['kubevirt is for the platform', { 'platform.type': 'None' }],
  ['agent is for the platform', { 'platform.agent': {} }],
  ['pausedUntil is true, false or a date', { pausedUntil: '2026-02-01' }],
];

const POOL_CHANGE: readonly Case[] = [
  ['clusterName cannot', { clusterName: 'other' }],
  ['arch cannot', { arch: 's390x' }],
  ['upgradeType cannot', { 'management.upgradeType': 'InPlace' }],
  ['the platform cannot', { platform: { type: 'None' } }],
];

const connect = async (): Promise<Api> => {
  const file = JSON.parse(await readFile(process.env.DEV_CLUSTER ?? '', 'utf8')) as ClusterFile; // written by the dev cluster
  const ca = await readFile(file.certificateAuthority, 'utf8');
  return new Api({ server: file.apiserver, token: file.tokens.admin, ca });
};

describe.each([
  { kind: 'HostedCluster', path: CLUSTERS, good: CLUSTER, creates: CLUSTER_CREATE, changes: CLUSTER_CHANGE },
  { kind: 'NodePool', path: POOLS, good: POOL, creates: POOL_CREATE, changes: POOL_CHANGE },
])('$kind', ({ kind, path, good, creates, changes }) => {
  let api: Api;
  beforeAll(async () => {
    api = await connect();
    const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'crd-rules' } };
    await api.apply('/api/v1/namespaces/crd-rules', namespace);
    await api.apply(`${path}/rules`, object(kind, good));
  });
  afterAll(async () => {
    await api.mergePatch(`${path}/rules`, { metadata: { finalizers: null } });
    await api.remove(`${path}/rules`);
    api.close();
  });

  it.each(creates)('refuses to create: %s %j', async (message, change) => {
    const draft = object(kind, putAll(good, change));
    await expect(api.create(`${path}?dryRun=All`, { ...draft, metadata: { name: 'draft' } })).rejects.toThrow(
      message,
    );
  });
  it.each(changes)('refuses to change: %s %j', async (message, change) => {
    const current = (await api.get(`${path}/rules`)) as KubeResource & { spec: Tree }; // what was created above
    const changed = { ...current, spec: putAll(current.spec, change) };
    await expect(api.replace(`${path}/rules?dryRun=All`, changed)).rejects.toThrow(message);
  });
  it('accepts the object that the others are made from, and a date to pause until', async () => {
    for (const pausedUntil of ['true', '2030-01-31T12:00:00Z']) {
      const draft = object(kind, { ...good, pausedUntil });
      await expect(
        api.create(`${path}?dryRun=All`, { ...draft, metadata: { name: 'draft' } }),
      ).resolves.toBeDefined();
    }
  });
});
