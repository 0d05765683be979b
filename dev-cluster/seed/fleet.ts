import { FAULTS_NAME, FAULTS_NAMESPACE, faultKey } from '../faults';
import type { KubeResource } from '../resource';
import { apiHostOf, hostedCluster } from './hosted-cluster';
import { nodePool } from './node-pool';
import { object } from './object';
import { oldMachineSet } from './old-machine-set';
import type { PoolScene, Scene } from './scene';
import { LOCAL_CLASS, SHARED_CLASS } from './storage';
import { virtualMachines, vmFaults } from './virtual-machines';

const small: PoolScene = { size: 2, cores: 2, memory: '8Gi' };
const large: PoolScene = { size: 3, cores: 8, memory: '32Gi', storageClass: SHARED_CLASS, autoRepair: true };

const clusters = (scene: Omit<Scene, 'namespace'>): Scene => ({ namespace: 'clusters', ...scene });

const SCENES: readonly Scene[] = [
  clusters({
    name: 'prod-eu',
    moment: 'ready',
    release: '4.21.9',
    earlier: ['4.21.5', '4.20.14'],
    channel: 'stable-4.22',
    pools: [large, { ...large, name: 'prod-eu-gpu', size: 1, network: 'clusters/storage-vlan-300' }],
  }),
  clusters({
    name: 'prod-us',
    moment: 'ready',
    release: '4.22.1',
    earlier: ['4.21.9'],
    channel: 'stable-4.22',
    pools: [
      large,
      { ...large, name: 'prod-us-local', size: 2, storageClass: LOCAL_CLASS, isBoundToNode: true },
    ],
  }),
  clusters({
    name: 'staging',
    moment: 'ready',
    release: '4.21.9',
    earlier: ['4.21.5'],
    // The pools one can watch: demand keeps one at two nodes, one has no room for its next machine, one cannot be drained.
    pools: [
      { ...small, size: { min: 1, max: 5, now: 2 } },
      { ...small, name: 'staging-batch', rollsFrom: '4.21.5' },
      { ...small, name: 'staging-db', rollsFrom: '4.21.5' },
      { ...small, name: 'staging-edge', isInPlace: true },
    ],
  }),
  clusters({
    name: 'edge-north',
    moment: 'ready',
    release: '4.20.14',
    isSingleReplica: true,
    pools: [{ ...small, release: '4.20.11', network: 'clusters/guests-vlan-200' }],
  }),
  clusters({
    name: 'payments',
    moment: 'updating',
    release: '4.21.9',
    earlier: ['4.20.14'],
    channel: 'stable-4.21',
    pools: [{ ...large, release: '4.20.14' }],
  }),
  clusters({
    name: 'ml-lab',
    moment: 'waiting-for-ingress',
    release: '4.22.1',
    baseDomain: 'ml.example.com',
    pools: [{ ...large, size: 2 }],
  }),
  clusters({ name: 'iot', moment: 'degraded', release: '4.21.5', pools: [{ ...small, size: 3 }] }),
  clusters({ name: 'archive', moment: 'paused', release: '4.20.14', pools: [{ ...small, size: 0 }] }),
  clusters({ name: 'retired', moment: 'deleting', release: '4.20.11', pools: [small] }),
  clusters({
    name: 'qa-nightly',
    moment: 'unavailable',
    release: '4.22.1',
    isSingleReplica: true,
    pools: [small],
  }),
  clusters({ name: 'overlap', moment: 'invalid', release: '4.22.1', pools: [small] }),
  clusters({
    name: 'analytics',
    moment: 'new',
    release: '4.22.1',
    channel: 'fast-4.22',
    pools: [{ ...large, size: 2 }],
  }),
  { name: 'web-dev', namespace: 'web-team', moment: 'ready', release: '4.22.1', pools: [small] },
];

const staging = { namespace: 'clusters', cluster: 'staging' };

/** Faults that keep scenes where they are: a cluster at its operators, one that is going, pools at what blocks them. */
const faults = object(
  'v1',
  'ConfigMap',
  { name: FAULTS_NAME, namespace: FAULTS_NAMESPACE },
  {
    data: {
      [faultKey('hold-at', { namespace: 'clusters', cluster: 'analytics' })]: 'cluster-operators',
      [faultKey('hang-deletion', { namespace: 'clusters', cluster: 'retired' })]: '',
      [faultKey('autoscaler-demand', staging)]: 'pool=staging count=2',
      [faultKey('vm-unschedulable', staging)]: 'pool=staging-batch',
      [faultKey('drain-blocked', staging)]: 'pool=staging-db',
      ...vmFaults(),
    },
  },
);

/**
 * Hosted clusters in every state that the screens tell apart, with their pools, and virtual machines. `now` dates what
 * happened to them.
 */
export const fleet = (now: Date): KubeResource[] => [
  faults,
  ...SCENES.flatMap((scene, index) => [
    ...hostedCluster(scene, apiHostOf(index), now),
    ...scene.pools.map((pool) => nodePool(scene, pool, now)),
    ...scene.pools.flatMap((pool) => oldMachineSet(scene, pool)),
  ]),
  ...virtualMachines(now),
];

/** What is asked to be deleted once it is there; the finalizers keep it. */
export const deletedInFleet = (): KubeResource[] => {
  const deleted = new Set(SCENES.filter(({ moment }) => moment === 'deleting').map(({ name }) => name));
  return fleet(new Date(0)).filter(
    ({ kind, metadata }) => kind === 'HostedCluster' && deleted.has(metadata.name),
  );
};
