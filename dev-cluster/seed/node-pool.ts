import type { NodePool } from '../../src/kubernetes/types/generated/node-pool';
import type { KubeResource } from '../resource';
import { FINALIZER } from './hosted-cluster';
import { liveMigration } from './hosted-cluster-status';
import { ago, conditions, object } from './object';
import { imageOf, kubeletOf } from './releases';
import { AT_ONCE, infraIdOf, STANDS_STILL } from './scene';
import type { PoolScene, Scene } from './scene';

type Finding = readonly [
  type: string,
  status: 'True' | 'False' | 'Unknown',
  reason: string,
  message?: string,
];

const spec = (scene: Scene, pool: PoolScene): NodePool['spec'] => ({
  clusterName: scene.name,
  arch: 'amd64',
  ...(typeof pool.size === 'number'
    ? { replicas: pool.size }
    : { autoScaling: { min: pool.size.min, max: pool.size.max } }),
  release: { image: imageOf(pool.release ?? scene.release) },
  management: {
    autoRepair: pool.autoRepair ?? false,
    ...(pool.isInPlace
      ? { upgradeType: 'InPlace' as const, inPlace: { maxUnavailable: 1 } }
      : {
          upgradeType: 'Replace' as const,
          replace: { strategy: 'RollingUpdate' as const, rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
        }),
  },
  platform: {
    type: 'KubeVirt',
    kubevirt: {
      compute: { cores: pool.cores, memory: pool.memory },
      networkInterfaceMultiqueue: 'Enable',
      attachDefaultNetwork: true,
      ...(pool.network !== undefined && { additionalNetworks: [{ name: pool.network }] }),
      rootVolume: {
        type: 'Persistent',
        persistent: {
          size: '32Gi',
          ...(pool.storageClass !== undefined && { storageClass: pool.storageClass }),
        },
      },
    },
  },
});

const findings = (scene: Scene, pool: PoolScene, desired: number, available: number): Finding[] => {
  const image = imageOf(pool.release ?? scene.release);
  const [migrates, reason, message] = liveMigration(scene.pools);
  const isShort = available < desired;
  return [
    typeof pool.size === 'number'
      ? ['AutoscalingEnabled', 'False', 'AsExpected']
      : [
          'AutoscalingEnabled',
          'True',
          'AsExpected',
          `Maximum nodes: ${pool.size.max}, Minimum nodes: ${pool.size.min}`,
        ],
    ['UpdateManagementEnabled', 'True', 'AsExpected'],
    ['ValidReleaseImage', 'True', 'AsExpected', `Using release image: ${image}`],
    ['ValidArchPlatform', 'True', 'AsExpected'],
    scene.moment === 'paused'
      ? ['ReconciliationActive', 'False', 'ReconciliationPaused', 'Reconciliation paused until field removed']
      : ['ReconciliationActive', 'True', 'AsExpected', 'Reconciliation active on resource'],
    ['AutorepairEnabled', pool.autoRepair ? 'True' : 'False', 'AsExpected'],
    ['ValidMachineConfig', 'True', 'AsExpected'],
    ['UpdatingConfig', 'False', 'AsExpected'],
    pool.rollsFrom === undefined
      ? ['UpdatingVersion', 'False', 'AsExpected']
      : [
          'UpdatingVersion',
          'True',
          'AsExpected',
          `Updating version in progress. Target version: ${pool.release ?? scene.release}`,
        ],
    ['UpdatingPlatformMachineTemplate', 'False', 'AsExpected'],
    ['SupportedVersionSkew', 'True', 'AsExpected', 'Release image version is valid'],
    [
      'ValidPlatformImage',
      'True',
      'AsExpected',
      'Bootstrap KubeVirt Image is the one of the release payload',
    ],
    ['ValidMachineTemplate', 'True', 'AsExpected', 'Machine template is valid'],
    ['ValidTuningConfig', 'True', 'AsExpected'],
    ['ValidGeneratedPayload', 'True', 'AsExpected', 'Payload generated successfully'],
    ['ReachedIgnitionEndpoint', 'True', 'AsExpected'],
    isShort
      ? [
          'AllMachinesReady',
          'False',
          'WaitingForInfrastructure',
          `${desired - available} of ${desired} machines are not ready`,
        ]
      : ['AllMachinesReady', 'True', 'AsExpected', 'All is well'],
    isShort
      ? [
          'AllNodesHealthy',
          'False',
          'NodeConditionsFailed',
          `${desired - available} of ${desired} machines are not healthy`,
        ]
      : ['AllNodesHealthy', 'True', 'AsExpected', 'All is well'],
    isShort
      ? [
          'Ready',
          'False',
          'WaitingForAvailableMachines',
          `Minimum availability requires ${desired} replicas, current ${available} available`,
        ]
      : ['Ready', 'True', 'AsExpected'],
    ['KubeVirtNodesLiveMigratable', migrates, reason, message],
  ];
};

const status = (scene: Scene, pool: PoolScene, now: Date): NonNullable<NodePool['status']> => {
  const version = pool.rollsFrom ?? pool.release ?? scene.release;
  const desired = typeof pool.size === 'number' ? pool.size : pool.size.now;
  // A degraded cluster has lost a node.
  const available = scene.moment === 'degraded' ? Math.max(0, desired - 1) : desired;
  const since = ago(now, 38);
  return {
    replicas: available,
    version,
    conditions: conditions(since, findings(scene, pool, desired, available)).map(
      ({ type = '', status: is = '', ...rest }) => ({
        type,
        status: is,
        lastTransitionTime: since,
        observedGeneration: 1,
        ...rest,
      }),
    ),
    nodesInfo: {
      nodeVersions: [
        {
          ocpVersion: version,
          kubeletVersion: kubeletOf(version),
          readyNodeCount: available,
          unreadyNodeCount: desired - available,
        },
      ],
    },
  };
};

/** A pool that rolls has an old MachineSet, whose machines take no time; the new ones do. */
const annotationsOf = ({ moment }: Scene, pool: PoolScene): { annotations?: Record<string, string> } => {
  if (moment === 'new' || pool.rollsFrom !== undefined) return {};
  return { annotations: moment === 'ready' ? AT_ONCE : STANDS_STILL };
};

/** A pool of a scene's cluster. A pool of a new or refused cluster has no status. */
export const nodePool = (scene: Scene, pool: PoolScene, now: Date): KubeResource => {
  const hasStatus = scene.moment !== 'new' && scene.moment !== 'invalid';
  const metadata = {
    name: pool.name ?? scene.name,
    namespace: scene.namespace,
    labels: { 'hypershift.openshift.io/auto-created-for-infra': infraIdOf(scene) },
    ...annotationsOf(scene, pool),
    finalizers: [FINALIZER],
  };
  return object('hypershift.openshift.io/v1beta1', 'NodePool', metadata, {
    spec: spec(scene, pool),
    ...(hasStatus && { status: status(scene, pool, now) }),
  });
};
