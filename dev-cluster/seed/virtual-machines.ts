import { faultKey } from '../faults';
import type { KubeResource } from '../resource';
import { object } from './object';
import { LOCAL_CLASS } from './storage';
import { vmCopies } from './vm-copies';
import { GALLERY, galleryFaults, galleryScenes } from './vm-gallery';
import type { VmScene } from './vm-scene';
import { virtualMachine } from './vm-scene';

const TEAM = 'web-team';

const FRONT_END = {
  namespace: TEAM,
  description: 'Shop front end',
  labels: { tier: 'frontend' },
  templateLabels: { app: 'web', tier: 'frontend' },
  size: 'u1.medium',
  root: { dataSource: 'fedora', size: '30Gi' },
};

/** What the developer's project runs. */
const TEAM_SCENES: readonly VmScene[] = [
  {
    ...FRONT_END,
    name: 'web1',
    nics: [{ name: 'default' }, { name: 'backend', network: `${TEAM}/legacy-bridge` }],
  },
  { ...FRONT_END, name: 'web2' },
  {
    name: 'db1',
    namespace: TEAM,
    description: 'Orders database, on a local disk',
    labels: { tier: 'database' },
    templateLabels: { app: 'db', workload: 'database' },
    size: 'u1.large',
    preference: 'rhel.9',
    root: { dataSource: 'rhel9', size: '30Gi' },
    disks: [{ name: 'data', size: '100Gi', storageClass: LOCAL_CLASS, accessMode: 'ReadWriteOnce' }],
  },
  {
    name: 'build1',
    namespace: TEAM,
    description: 'Nightly builds, started by hand',
    runStrategy: 'Manual',
    size: 'u1.xlarge',
    preference: 'centos.stream10',
    root: { dataSource: 'centos-stream10', size: '60Gi' },
  },
  {
    name: 'reports',
    namespace: TEAM,
    description: 'Monthly reports',
    runStrategy: 'Halted',
    domain: { cpu: { sockets: 2, cores: 1, threads: 1 }, memory: { guest: '4Gi' } },
    preference: 'ubuntu',
    root: { image: 'quay.io/containerdisks/ubuntu:24.04' },
  },
];

const service = (name: string, selector: Record<string, string>, spec: object): KubeResource =>
  object('v1', 'Service', { name, namespace: TEAM }, { spec: { selector, ...spec } });

const services = [
  service('web', { app: 'web' }, { ports: [{ name: 'http', port: 80, targetPort: 8080 }] }),
  service(
    'web1-ssh',
    { 'vmi.kubevirt.io/id': 'web1' },
    { type: 'NodePort', ports: [{ port: 22, targetPort: 22 }] },
  ),
];

const migration = (namespace: string, vmi: string): KubeResource =>
  object(
    'kubevirt.io/v1',
    'VirtualMachineInstanceMigration',
    {
      name: `kubevirt-migrate-vm-${vmi}`,
      namespace,
      labels: { 'kubevirt.io/vmi-name': vmi },
    },
    { spec: { vmiName: vmi } },
  );

/** Faults that keep the gallery's scenes where they are, as data of the ConfigMap of faults. */
export const vmFaults = (): Record<string, string> =>
  Object.fromEntries(
    galleryFaults.map(([fault, vm, value]) => [faultKey(fault, { namespace: GALLERY, cluster: vm }), value]),
  );

/** Virtual machines of a project, and one of each state that the screens tell apart. */
export const virtualMachines = (now: Date): KubeResource[] => [
  object('v1', 'Namespace', { name: GALLERY }),
  ...[...TEAM_SCENES, ...galleryScenes].flatMap(virtualMachine),
  ...services,
  migration(GALLERY, 'migrating'),
  migration(GALLERY, 'not-moved'),
  ...vmCopies(now),
];
