import { LOCAL_CLASS } from './storage';
import type { VmScene } from './vm-scene';

export const GALLERY = 'vm-gallery';

const scene = (name: string, description: string, rest: Partial<VmScene> = {}): VmScene => ({
  name,
  namespace: GALLERY,
  description,
  ...rest,
});

/** What a restart would change: started with less than it asks for now. */
const BOOTS_WITH = 'simulator.dev-cluster/boots-with';

/** One virtual machine of each state. Faults hold those that would go on; to touch one is to move it. */
export const galleryScenes: readonly VmScene[] = [
  scene('calm', 'Runs, and nothing is wrong with it'),
  scene('paused', 'Started paused', { template: { startStrategy: 'Paused', domain: { devices: {} } } }),
  scene('migrating', 'On its way to another node'),
  scene('not-moved', 'Its last migration failed'),
  scene('crash-loop', 'Its launcher fails at each start'),
  scene('import-stuck', 'The import of its disk has stopped', {
    root: { url: 'https://images.example.com/fedora-43.qcow2', size: '20Gi' },
    isSlow: true,
  }),
  scene('waiting-for-volume', 'Its disk is never bound', { root: { blank: '20Gi' }, isSlow: true }),
  scene('restart-required', 'Changed since its start', {
    domain: { cpu: { sockets: 1, cores: 2, threads: 1 }, memory: { guest: '2Gi' } },
    annotations: {
      [BOOTS_WITH]: JSON.stringify({
        domain: { cpu: { sockets: 1, cores: 4, threads: 1 }, memory: { guest: '4Gi' } },
      }),
    },
  }),
  scene('protected', 'Protected from deletion', { labels: { 'kubevirt.io/vm-delete-protection': 'true' } }),
  scene('windows', 'Windows Server with Remote Desktop', {
    preference: 'windows.2k25.virtio',
    size: 'u1.large',
    root: { blank: '64Gi' },
  }),
  scene('bridge-and-local', 'Cannot be moved, for two reasons', {
    nics: [{ name: 'default', isBridge: true }],
    disks: [{ name: 'data', size: '10Gi', storageClass: LOCAL_CLASS, accessMode: 'ReadWriteOnce' }],
  }),
  scene('gpu', 'Has a GPU of worker-4', {
    template: { nodeSelector: { 'nvidia.com/gpu.present': 'true' }, domain: { devices: {} } },
    domain: {
      cpu: { sockets: 4, cores: 1, threads: 1 },
      memory: { guest: '16Gi' },
      devices: { gpus: [{ name: 'gpu0', deviceName: 'nvidia.com/GA102GL_A10' }] },
    },
  }),
  scene('a-virtual-machine-with-a-name-that-is-as-long-as-names-can-ever', 'Its name has 63 characters'),
  scene('unschedulable', 'No node has room for it'),
  scene('image-pull', 'Its image cannot be pulled', {
    root: { image: 'quay.io/containerdisks/fedora:missing' },
  }),
  scene('claim-missing', 'Its disk is not there', { root: { claim: 'lost-and-not-found' } }),
  scene('node-lost', 'Its node has fallen silent'),
  scene('no-agent', 'No guest agent answers'),
  scene('with-snapshots', 'Has been saved, and was brought back once', { root: { blank: '20Gi' } }),
  scene('exported', 'Its disk can be downloaded', { runStrategy: 'Halted', root: { blank: '10Gi' } }),
  scene('stopped', 'Halted', { runStrategy: 'Halted' }),
  scene('once', 'Runs once', { runStrategy: 'Once' }),
  scene('rerun', 'Runs again after a failure', { runStrategy: 'RerunOnFailure' }),
  scene('old-style', 'Written with spec.running', { isOldStyle: true }),
  scene('dedicated', 'Asks for CPUs of its own, which no node gives', { size: 'cx1.medium' }),
];

/** What holds a scene where it is. */
export const galleryFaults: readonly (readonly [fault: string, vm: string, value: string])[] = [
  ['migration-slow', 'migrating', ''],
  ['migration-fails', 'not-moved', 'running'],
  ['vm-crash-loop', 'crash-loop', ''],
  ['import-stops-at', 'import-stuck', '42'],
  ['volume-never-binds', 'waiting-for-volume', ''],
  ['vm-unschedulable', 'unschedulable', ''],
  ['vm-image-pull', 'image-pull', ''],
  ['vm-node-lost', 'node-lost', ''],
  ['vm-no-agent', 'no-agent', ''],
];
