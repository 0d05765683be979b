import type { KubeResource } from '../resource';
import { ago, conditions, object } from './object';
import { imageOf, OWN_RELEASE } from './releases';

/** The management cluster's domain for routes. */
export const APPS_DOMAIN = 'apps.mgmt.example.com';

const DAY = 24 * 60;

const clusterVersion = (now: Date): KubeResource => {
  const desired = {
    version: OWN_RELEASE,
    image: imageOf(OWN_RELEASE),
    channels: ['candidate-4.22', 'eus-4.22', 'fast-4.22', 'stable-4.22'],
    url: 'https://access.redhat.com/errata/RHSA-2026:4221',
  };
  const updated = { startedTime: ago(now, 20 * DAY), completionTime: ago(now, 20 * DAY - 74) };
  return object(
    'config.openshift.io/v1',
    'ClusterVersion',
    { name: 'version' },
    {
      spec: { channel: 'stable-4.22', clusterID: '6f3c1b1e-7f4b-4b5e-9d3f-0d7d2a7c4e11' },
      status: {
        desired,
        versionHash: 'kQ4n8WvZ1gA=',
        observedGeneration: 3,
        availableUpdates: [
          {
            version: '4.22.3',
            image: imageOf('4.22.3'),
            channels: desired.channels,
            url: 'https://access.redhat.com/errata/RHSA-2026:4223',
          },
        ],
        history: [
          { state: 'Completed', ...updated, version: OWN_RELEASE, image: desired.image, verified: true },
          {
            state: 'Completed',
            startedTime: ago(now, 90 * DAY),
            completionTime: ago(now, 90 * DAY - 51),
            version: '4.21.5',
            image: imageOf('4.21.5'),
            verified: true,
          },
        ],
        conditions: conditions(ago(now, 20 * DAY - 74), [
          ['Available', 'True', 'AsExpected', `Done applying ${OWN_RELEASE}`],
          ['Failing', 'False', 'AsExpected'],
          ['Progressing', 'False', 'AsExpected', `Cluster version is ${OWN_RELEASE}`],
          ['RetrievedUpdates', 'True', 'AsExpected'],
          ['ReleaseAccepted', 'True', 'PayloadLoaded', `Payload loaded version="${OWN_RELEASE}"`],
          ['Upgradeable', 'True', 'AsExpected'],
        ]),
      },
    },
  );
};

const infrastructure = object(
  'config.openshift.io/v1',
  'Infrastructure',
  { name: 'cluster' },
  {
    spec: { platformSpec: { type: 'BareMetal' } },
    status: {
      infrastructureName: 'mgmt-7kq2x',
      platform: 'BareMetal',
      platformStatus: {
        type: 'BareMetal',
        baremetal: {
          apiServerInternalIPs: ['192.168.20.5'],
          ingressIPs: ['192.168.20.6'],
          machineNetworks: ['192.168.20.0/24'],
        },
      },
      apiServerURL: 'https://api.mgmt.example.com:6443',
      apiServerInternalURI: 'https://api-int.mgmt.example.com:6443',
      controlPlaneTopology: 'HighlyAvailable',
      infrastructureTopology: 'HighlyAvailable',
      cpuPartitioning: 'None',
    },
  },
);

const CLUSTER_NETWORK = [{ cidr: '10.128.0.0/14', hostPrefix: 23 }];

const networking = [
  object('config.openshift.io/v1', 'DNS', { name: 'cluster' }, { spec: { baseDomain: 'mgmt.example.com' } }),
  // This kind has no status subresource.
  object(
    'config.openshift.io/v1',
    'Network',
    { name: 'cluster' },
    {
      spec: {
        clusterNetwork: CLUSTER_NETWORK,
        serviceNetwork: ['172.30.0.0/16'],
        networkType: 'OVNKubernetes',
      },
      status: {
        clusterNetwork: CLUSTER_NETWORK,
        serviceNetwork: ['172.30.0.0/16'],
        networkType: 'OVNKubernetes',
        clusterNetworkMTU: 8900,
      },
    },
  ),
  object(
    'config.openshift.io/v1',
    'Ingress',
    { name: 'cluster' },
    {
      spec: { domain: APPS_DOMAIN },
      status: { defaultPlacement: 'Workers' },
    },
  ),
  object(
    'operator.openshift.io/v1',
    'IngressController',
    { name: 'default', namespace: 'openshift-ingress-operator' },
    {
      spec: {
        replicas: 2,
        clientTLS: { clientCA: { name: '' }, clientCertificatePolicy: '' },
        routeAdmission: { namespaceOwnership: 'InterNamespaceAllowed', wildcardPolicy: 'WildcardsAllowed' },
      },
      status: {
        domain: APPS_DOMAIN,
        availableReplicas: 2,
        endpointPublishingStrategy: { type: 'HostNetwork' },
      },
    },
  ),
];

const console = object(
  'console.openshift.io/v1',
  'ConsoleCLIDownload',
  { name: 'hcp-cli-download' },
  {
    spec: {
      displayName: 'hcp - Hosted Control Plane Command Line Interface (CLI)',
      description: 'Creates and destroys hosted clusters from a terminal.',
      links: [
        {
          href: `https://hcp-cli-download-multicluster-engine.${APPS_DOMAIN}/linux/amd64/hcp.tar.gz`,
          text: 'Download hcp CLI for Linux for x86_64',
        },
      ],
    },
  },
);

const catalogs = ['redhat-operators', 'certified-operators', 'community-operators'].map((name) =>
  object(
    'operators.coreos.com/v1alpha1',
    'CatalogSource',
    { name, namespace: 'openshift-marketplace' },
    {
      spec: {
        sourceType: 'grpc',
        image: `registry.redhat.io/redhat/${name}-index:v4.22`,
        displayName: name,
        publisher: 'Red Hat',
      },
      status: { connectionState: { lastObservedState: 'READY' } },
    },
  ),
);

/** OpenShift itself: version, infrastructure, networks, ingress. */
export const platform = (now: Date): KubeResource[] => [
  clusterVersion(now),
  infrastructure,
  ...networking,
  console,
  ...catalogs,
];
