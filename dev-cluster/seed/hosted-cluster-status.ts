import type { HostedCluster } from '../../src/kubernetes/types/generated/hosted-cluster';
import { ago } from './object';
import { APPS_DOMAIN } from './platform';
import { offersFor } from '../updates/offers';
import { imageOf } from './releases';
import { controlPlaneOf } from './scene';
import type { Moment, Scene } from './scene';

type Status = NonNullable<HostedCluster['status']>;
type Version = NonNullable<Status['version']>;
type Finding = readonly [status: 'True' | 'False' | 'Unknown', reason: string, message: string];

const GOOD: Finding = ['True', 'AsExpected', 'All is well'];
const FROM_CVO = 'FromClusterVersion';
const INGRESS_MISSING = 'Cluster operators console, ingress are not available';
const NOT_AVAILABLE = 'ClusterOperatorsNotAvailable';
const OVERLAP =
  'hostedcluster.spec.networking.clusterNetwork: Invalid value: "10.132.0.0/14": hostedcluster.spec.networking.clusterNetwork and hostedcluster.spec.networking.serviceNetwork overlap: 10.132.0.0/14 and 10.132.0.0/16';

const retrieved = ({ release, channel }: Pick<Scene, 'release' | 'channel'>): Finding => {
  const { problem } = offersFor({ version: release, image: imageOf(release) }, channel, '');
  return problem ? ['False', problem.reason, problem.message] : ['True', FROM_CVO, ''];
};

/** Every condition of a healthy cluster, in the operator's order. */
const healthy = (scene: Scene): Record<string, Finding> => ({
  ClusterVersionSucceeding: ['True', FROM_CVO, ''],
  ClusterVersionFailing: ['False', FROM_CVO, ''],
  ClusterVersionProgressing: ['False', FROM_CVO, `Cluster version is ${scene.release}`],
  ClusterVersionReleaseAccepted: [
    'True',
    'PayloadLoaded',
    `Payload loaded version="${scene.release}" image="${imageOf(scene.release)}" architecture="Multi"`,
  ],
  ClusterVersionUpgradeable: ['True', FROM_CVO, ''],
  ClusterVersionAvailable: ['True', FROM_CVO, `Done applying ${scene.release}`],
  ClusterVersionRetrievedUpdates: retrieved(scene),
  Degraded: ['False', 'AsExpected', 'The hosted cluster is not degraded'],
  EtcdAvailable: ['True', 'QuorumAvailable', ''],
  KubeAPIServerAvailable: ['True', 'AsExpected', 'Kube APIServer deployment is available'],
  InfrastructureReady: GOOD,
  ExternalDNSReachable: ['Unknown', 'StatusUnknown', 'External DNS is not configured'],
  ValidHostedControlPlaneConfiguration: ['True', 'AsExpected', 'Configuration passes validation'],
  ValidReleaseInfo: GOOD,
  Available: ['True', 'AsExpected', 'The hosted control plane is available'],
  ValidConfiguration: ['True', 'AsExpected', 'Configuration passes validation'],
  SupportedHostedCluster: ['True', 'AsExpected', 'HostedCluster is supported by operator configuration'],
  IgnitionEndpointAvailable: ['True', 'AsExpected', 'Ignition server deployment is available'],
  ReconciliationActive: ['True', 'AsExpected', 'Reconciliation active on resource'],
  ValidReleaseImage: ['True', 'AsExpected', 'Release image is valid'],
  Progressing: ['False', 'AsExpected', 'HostedCluster is at expected version'],
  PlatformCredentialsFound: ['True', 'AsExpected', 'Required platform credentials are found'],
  ValidKubeVirtInfraNetworkMTU: GOOD,
  ValidKubeVirtInfraNetworkPolicyRBAC: [
    'True',
    'AsExpected',
    'Infrastructure cluster network configuration is readable',
  ],
  KubeVirtNodesLiveMigratable: liveMigration(scene.pools),
  EtcdDataEncryptionUpToDate: ['True', 'AsExpected', 'Etcd data is encrypted with the active key'],
  DataPlaneConnectionAvailable: GOOD,
  ControlPlaneConnectionAvailable: GOOD,
  ReconciliationSucceeded: ['True', 'ReconciliatonSucceeded', 'Reconciliation completed successfully'],
});

/** The operator counts the machines of the whole cluster, and says so on each of its pools. */
export const liveMigration = (pools: Scene['pools']): Finding => {
  const sizeOf = ({ size }: Scene['pools'][number]): number => (typeof size === 'number' ? size : size.now);
  const all = pools.reduce((sum, pool) => sum + sizeOf(pool), 0);
  const bound = pools
    .filter(({ isBoundToNode }) => isBoundToNode)
    .reduce((sum, pool) => sum + sizeOf(pool), 0);
  if (bound === 0) return GOOD;
  const why =
    'DisksNotLiveMigratable: cannot migrate VMI: PVC is not shared, live migration requires that all PVCs must be shared (using ReadWriteMany access mode)';
  return [
    'False',
    'KubeVirtNodesNotLiveMigratable',
    `${bound} of ${all} machines are not live migratable\n${why}`,
  ];
};

/** What differs from a healthy cluster at each moment. */
const differences = ({ release, earlier = [] }: Scene): Partial<Record<Moment, Record<string, Finding>>> => ({
  'waiting-for-ingress': {
    ClusterVersionSucceeding: ['False', NOT_AVAILABLE, INGRESS_MISSING],
    ClusterVersionFailing: ['True', NOT_AVAILABLE, INGRESS_MISSING],
    ClusterVersionProgressing: [
      'True',
      FROM_CVO,
      `Unable to apply ${release}: some cluster operators are not available`,
    ],
    ClusterVersionAvailable: ['False', FROM_CVO, ''],
    Progressing: ['True', 'Progressing', 'HostedCluster is deploying, upgrading, or reconfiguring'],
  },
  degraded: {
    Degraded: ['True', 'UnavailableReplicas', 'kube-scheduler deployment has 1 unavailable replicas'],
  },
  updating: {
    ClusterVersionProgressing: [
      'True',
      FROM_CVO,
      `Working towards ${release}: 306 of 612 done (50% complete)`,
    ],
    ClusterVersionAvailable: ['True', FROM_CVO, `Done applying ${earlier[0] ?? release}`],
    Progressing: ['True', 'Progressing', 'HostedCluster is deploying, upgrading, or reconfiguring'],
  },
  paused: {
    ReconciliationActive: ['False', 'ReconciliationPaused', 'Reconciliation paused until field removed'],
  },
  unavailable: {
    EtcdAvailable: ['False', 'EtcdWaitingForQuorum', 'Waiting for etcd to reach quorum'],
    KubeAPIServerAvailable: [
      'False',
      'WaitingForAvailable',
      'Waiting for Kube APIServer deployment to become available',
    ],
    Available: ['False', 'EtcdWaitingForQuorum', 'Waiting for etcd to reach quorum'],
    Degraded: ['True', 'UnavailableReplicas', 'etcd statefulset has 2 unavailable replicas'],
    DataPlaneConnectionAvailable: ['Unknown', 'StatusUnknown', 'The hosted control plane is not available'],
    ControlPlaneConnectionAvailable: [
      'Unknown',
      'StatusUnknown',
      'The hosted control plane is not available',
    ],
  },
});

const INVALID: Record<string, Finding> = {
  ValidConfiguration: ['False', 'InvalidConfiguration', OVERLAP],
  SupportedHostedCluster: ['True', 'AsExpected', 'HostedCluster is supported by operator configuration'],
  ReconciliationActive: ['True', 'AsExpected', 'Reconciliation active on resource'],
  ValidReleaseImage: ['True', 'AsExpected', 'Release image is valid'],
  Available: ['False', 'NotFound', 'The hosted control plane is not found'],
  IgnitionEndpointAvailable: ['False', 'NotFound', 'Ignition server deployment not found'],
  Progressing: ['True', 'Progressing', 'HostedCluster is deploying, upgrading, or reconfiguring'],
  ReconciliationSucceeded: ['False', 'ReconciliationError', OVERLAP],
};

const version = ({ release, earlier = [], channel, moment }: Scene, now: Date): Version => {
  const isDone = !['updating', 'waiting-for-ingress', 'invalid'].includes(moment);
  const offers = offersFor({ version: release, image: imageOf(release) }, channel, ago(now, 38));
  const completed = (item: string, index: number): NonNullable<Version['history']>[number] => ({
    state: 'Completed',
    version: item,
    image: imageOf(item),
    startedTime: ago(now, 43_200 * (index + 1) + 70),
    completionTime: ago(now, 43_200 * (index + 1)),
    verified: false,
  });
  const current = { version: release, image: imageOf(release), verified: false };
  return {
    desired: {
      version: release,
      image: imageOf(release),
      ...offers.desired,
    },
    history: [
      isDone
        ? { state: 'Completed', ...current, startedTime: ago(now, 20_000), completionTime: ago(now, 19_940) }
        : { state: 'Partial', ...current, startedTime: ago(now, 38), completionTime: null },
      ...earlier.map(completed),
    ],
    observedGeneration: 1,
    availableUpdates: offers.availableUpdates,
    ...(offers.conditionalUpdates && { conditionalUpdates: offers.conditionalUpdates }),
  };
};

/** The control plane itself is done with a release before the cluster is. */
const controlPlaneVersion = ({ release }: Scene, now: Date): NonNullable<Status['controlPlaneVersion']> => ({
  desired: { image: imageOf(release), version: release },
  history: [
    {
      state: 'Completed',
      image: imageOf(release),
      version: release,
      startedTime: ago(now, 38),
      completionTime: ago(now, 30),
    },
  ],
  observedGeneration: 1,
});

const conditionsOf = (scene: Scene, now: Date): Status['conditions'] => {
  const findings =
    scene.moment === 'invalid' ? INVALID : { ...healthy(scene), ...differences(scene)[scene.moment] };
  return Object.entries(findings).map(([type, [status, reason, message]]) => ({
    type,
    status,
    reason,
    message,
    observedGeneration: 1,
    lastTransitionTime: ago(now, 38),
  }));
};

/** The status that the operator would have written at the scene's moment. */
export const hostedClusterStatus = (scene: Scene, apiHost: string, now: Date): Status => {
  const { name, moment } = scene;
  const conditions = conditionsOf(scene, now) ?? [];
  if (moment === 'invalid') return { conditions };
  return {
    conditions,
    version: version(scene, now),
    controlPlaneVersion: controlPlaneVersion(scene, now),
    payloadArch: 'Multi',
    kubeconfig: { name: `${name}-admin-kubeconfig` },
    kubeadminPassword: { name: `${name}-kubeadmin-password` },
    controlPlaneEndpoint: { host: apiHost, port: 6443 },
    ignitionEndpoint: `ignition-server-${controlPlaneOf(scene)}.${APPS_DOMAIN}`,
    oauthCallbackURLTemplate: `https://oauth-${controlPlaneOf(scene)}.${APPS_DOMAIN}:443/oauth2callback/[identity-provider-name]`,
  };
};
