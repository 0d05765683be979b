import type { KubeResource } from '../resource';
import { hyperConverged } from './hyper-converged';
import { ago, conditions, object, secret } from './object';
import { APPS_DOMAIN } from './platform';
import { HIDDEN_RELEASES, imageOf, RELEASES, SUPPORTED_MINORS } from './releases';

const VIRT = 'openshift-cnv';
const SUPPORTED_VERSIONS_LABEL = { 'hypershift.openshift.io/supported-versions': 'true' };

const virtualization = (now: Date): KubeResource[] => {
  return [
    hyperConverged(now),
    object(
      'kubevirt.io/v1',
      'KubeVirt',
      { name: 'kubevirt-kubevirt-hyperconverged', namespace: VIRT },
      {
        spec: {
          configuration: {
            evictionStrategy: 'LiveMigrate',
            cpuModel: 'host-model',
            developerConfiguration: { featureGates: ['HotplugVolumes'] },
          },
        },
        status: {
          phase: 'Deployed',
          observedKubeVirtVersion: 'v1.8.1',
          operatorVersion: 'v1.8.1',
          targetKubeVirtVersion: 'v1.8.1',
          conditions: conditions(ago(now, 19 * 24 * 60), [
            ['Created', 'True', 'AllResourcesCreated', 'All resources were created.'],
            ['Available', 'True', 'AllComponentsReady', 'All components are ready.'],
            ['Progressing', 'False', 'AllComponentsReady', 'All components are ready.'],
            ['Degraded', 'False', 'AllComponentsReady', 'All components are ready.'],
          ]),
        },
      },
    ),
    // This kind has no status subresource.
    object(
      'cdi.kubevirt.io/v1beta1',
      'CDIConfig',
      { name: 'config' },
      {
        spec: { featureGates: ['HonorWaitForFirstConsumer'] },
        status: {
          uploadProxyURL: `cdi-uploadproxy-${VIRT}.${APPS_DOMAIN}`,
          filesystemOverhead: { global: '0.06' },
        },
      },
    ),
  ];
};

const imageSets = RELEASES.map((version) =>
  object(
    'hive.openshift.io/v1',
    'ClusterImageSet',
    {
      name: `img${version}-multi-appsub`,
      labels: {
        channel: 'fast',
        visible: String(!HIDDEN_RELEASES.includes(version)),
      },
    },
    { spec: { releaseImage: imageOf(version) } },
  ),
);

const multiclusterEngine = (now: Date): KubeResource[] => {
  const enabled = [
    'hypershift',
    'hypershift-local-hosting',
    'local-cluster',
    'managedserviceaccount',
    'server-foundation',
    'cluster-manager',
    'hive',
    'assisted-service',
  ];
  const since = ago(now, 19 * 24 * 60);
  return [
    object(
      'multicluster.openshift.io/v1',
      'MultiClusterEngine',
      { name: 'multiclusterengine' },
      {
        spec: {
          targetNamespace: 'multicluster-engine',
          overrides: { components: enabled.map((name) => ({ name, enabled: true })) },
        },
        status: {
          phase: 'Available',
          currentVersion: '2.12.0',
          conditions: conditions(since, [
            ['Available', 'True', 'ComponentsAvailable', 'All components deployed'],
          ]),
        },
      },
    ),
    object(
      'cluster.open-cluster-management.io/v1',
      'ManagedCluster',
      {
        name: 'local-cluster',
        labels: {
          'local-cluster': 'true',
          name: 'local-cluster',
          vendor: 'OpenShift',
          'cluster.open-cluster-management.io/clusterset': 'default',
        },
      },
      {
        spec: { hubAcceptsClient: true, leaseDurationSeconds: 60 },
        status: {
          version: { kubernetes: 'v1.35.4' },
          conditions: conditions(since, [
            ['HubAcceptedManagedCluster', 'True', 'HubClusterAdminAccepted', 'Accepted by hub cluster admin'],
            ['ManagedClusterJoined', 'True', 'ManagedClusterJoined', 'Managed cluster joined'],
            [
              'ManagedClusterConditionAvailable',
              'True',
              'ManagedClusterAvailable',
              'Managed cluster is available',
            ],
          ]),
        },
      },
    ),
    ...['default', 'global', 'production'].map((name) =>
      object(
        'cluster.open-cluster-management.io/v1beta2',
        'ManagedClusterSet',
        { name },
        {
          spec: {
            clusterSelector:
              name === 'global'
                ? { selectorType: 'LabelSelector', labelSelector: {} }
                : { selectorType: 'ExclusiveClusterSetLabel' },
          },
        },
      ),
    ),
    object(
      'addon.open-cluster-management.io/v1alpha1',
      'ManagedClusterAddOn',
      { name: 'hypershift-addon', namespace: 'local-cluster' },
      {
        spec: { installNamespace: 'open-cluster-management-agent-addon' },
        status: {
          conditions: conditions(since, [
            ['Available', 'True', 'ManagedClusterAddOnLeaseUpdated', 'hypershift-addon add-on is available.'],
            ['Degraded', 'False', 'HypershiftDeployed', 'Hypershift is deployed on managed cluster.'],
          ]),
        },
      },
    ),
  ];
};

const hypershift = object(
  'v1',
  'ConfigMap',
  { name: 'supported-versions', namespace: 'hypershift', labels: SUPPORTED_VERSIONS_LABEL },
  {
    data: {
      'server-version': '3ee9615',
      'supported-versions': JSON.stringify({ versions: SUPPORTED_MINORS }),
    },
  },
);

/** Text of a pull secret for made-up registries' accounts. */
export const PULL_SECRET = JSON.stringify({
  auths: Object.fromEntries(
    ['cloud.openshift.com', 'quay.io', 'registry.connect.redhat.com', 'registry.redhat.io'].map((host) => [
      host,
      {
        auth: Buffer.from(`dev-cluster:${'x'.repeat(16)}`).toString('base64'),
        email: 'dev-cluster@example.com',
      },
    ]),
  ),
});

export const SSH_KEY =
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGRldi1jbHVzdGVyLXNlZWQta2V5LW5vdC1hLXJlYWwta2V5 dev-cluster';

const credentials = secret(
  {
    name: 'kubevirt-lab',
    namespace: 'clusters',
    labels: {
      'cluster.open-cluster-management.io/type': 'kubevirt',
      'cluster.open-cluster-management.io/credentials': '',
    },
  },
  { pullSecret: PULL_SECRET, 'ssh-publickey': SSH_KEY },
);

/** OpenShift Virtualization, multicluster engine and HyperShift as their operators leave them. */
export const operators = (now: Date): KubeResource[] => [
  ...virtualization(now),
  ...multiclusterEngine(now),
  ...imageSets,
  hypershift,
  credentials,
];
