import type { VirtualMachine } from '../../src/kubernetes/types/generated/virtual-machine';
import type { KubeResource } from '../resource';
import { IMAGES_NAMESPACE } from './golden-images';
import { object, secret } from './object';
import { SSH_KEY } from './operators';
import { AT_ONCE } from './scene';

type Template = NonNullable<VirtualMachine['spec']['template']['spec']>;
type Domain = Template['domain'];

/** A virtual machine of the seed. What it does not say is a small Fedora that runs. */
export interface VmScene {
  name: string;
  namespace: string;
  description: string;
  labels?: Record<string, string>;
  /** On the template: for Services, placement and policies. */
  templateLabels?: Record<string, string>;
  annotations?: Record<string, string>;
  runStrategy?: string;
  /** The older switch instead of a run strategy. */
  isOldStyle?: boolean;
  size?: string;
  preference?: string;
  /** Fields of the domain instead of an instance type. */
  domain?: Partial<Domain>;
  template?: Partial<Template>;
  /** Where the root disk comes from; a container image unless given. */
  root?: Root;
  /** Further disks, made empty. */
  disks?: readonly { name: string; size: string; storageClass?: string; accessMode?: string }[];
  nics?: readonly Nic[];
  /** Takes its time to come up, to be watched. */
  isSlow?: boolean;
}

export type Root =
  | { image: string }
  | { url: string; size: string }
  | { dataSource: string; size: string; storageClass?: string; accessMode?: string }
  | { blank: string }
  | { claim: string };

export interface Nic {
  name: string;
  /** `namespace/name` of a network attachment; the pod network unless given. */
  network?: string;
  isBridge?: boolean;
}

const FEDORA: Root = { image: 'quay.io/containerdisks/fedora:43' };

type VolumeTemplate = NonNullable<NonNullable<VirtualMachine['spec']['dataVolumeTemplates']>[number]>;

const storageOf = (size: string, storageClass?: string, accessMode?: string): VolumeTemplate['spec'] => ({
  storage: {
    resources: { requests: { storage: size } },
    ...(storageClass === undefined ? {} : { storageClassName: storageClass }),
    ...(accessMode === undefined ? {} : { accessModes: [accessMode] }),
  },
});

const rootTemplate = (name: string, root: Root): VolumeTemplate[] => {
  const template = (spec: VolumeTemplate['spec']): VolumeTemplate[] => [{ metadata: { name }, spec }];
  if ('url' in root) return template({ ...storageOf(root.size), source: { http: { url: root.url } } });
  if ('blank' in root) return template({ ...storageOf(root.blank), source: { blank: {} } });
  if (!('dataSource' in root)) return [];
  return template({
    ...storageOf(root.size, root.storageClass, root.accessMode),
    sourceRef: { kind: 'DataSource', name: root.dataSource, namespace: IMAGES_NAMESPACE },
  });
};

const rootVolume = (name: string, root: Root): NonNullable<Template['volumes']>[number] => {
  if ('image' in root) return { name: 'rootdisk', containerDisk: { image: root.image } };
  if ('claim' in root) return { name: 'rootdisk', persistentVolumeClaim: { claimName: root.claim } };
  return { name: 'rootdisk', dataVolume: { name } };
};

const interfaceOf = ({
  name,
  network,
  isBridge,
}: Nic): NonNullable<Domain['devices']['interfaces']>[number] => ({
  name,
  model: 'virtio',
  ...(network === undefined && !isBridge ? { masquerade: {} } : { bridge: {} }),
});

const cloudInitOf = (name: string): string => `${name}-cloud-init`;

const template = (scene: VmScene): Template => {
  const { name, root = FEDORA, disks = [], nics = [{ name: 'default' }], domain } = scene;
  return {
    ...scene.template,
    domain: {
      ...domain,
      devices: {
        ...domain?.devices,
        disks: [
          { name: 'rootdisk', bootOrder: 1, disk: { bus: 'virtio' } },
          ...disks.map((disk) => ({ name: disk.name, disk: { bus: 'virtio' } })),
          { name: 'cloudinitdisk', disk: { bus: 'virtio' } },
        ],
        interfaces: nics.map(interfaceOf),
        rng: {},
      },
    },
    networks: nics.map((nic) =>
      nic.network === undefined
        ? { name: nic.name, pod: {} }
        : { name: nic.name, multus: { networkName: nic.network } },
    ),
    terminationGracePeriodSeconds: 180,
    volumes: [
      rootVolume(name, root),
      ...disks.map((disk) => ({ name: disk.name, dataVolume: { name: `${name}-${disk.name}` } })),
      { name: 'cloudinitdisk', cloudInitNoCloud: { secretRef: { name: cloudInitOf(name) } } },
    ],
  };
};

const spec = (scene: VmScene): VirtualMachine['spec'] => {
  const { name, root = FEDORA, disks = [], runStrategy = 'Always', templateLabels, domain } = scene;
  const templates = [
    ...rootTemplate(name, root),
    ...disks.map((disk): VolumeTemplate => ({
      metadata: { name: `${name}-${disk.name}` },
      spec: { ...storageOf(disk.size, disk.storageClass, disk.accessMode), source: { blank: {} } },
    })),
  ];
  return {
    ...(scene.isOldStyle ? { running: true } : { runStrategy }),
    ...(domain?.memory
      ? {}
      : { instancetype: { kind: 'VirtualMachineClusterInstancetype', name: scene.size ?? 'u1.small' } }),
    preference: { kind: 'VirtualMachineClusterPreference', name: scene.preference ?? 'fedora' },
    ...(templates.length ? { dataVolumeTemplates: templates } : {}),
    template: {
      metadata: { labels: { 'network.kubevirt.io/headlessService': 'headless', ...templateLabels } },
      spec: template(scene),
    },
  };
};

const userData = ({ name, preference = 'fedora' }: VmScene): string =>
  [
    '#cloud-config',
    `hostname: ${name}`,
    `user: ${preference.startsWith('fedora') ? 'fedora' : 'cloud-user'}`,
    'ssh_authorized_keys:',
    `  - ${SSH_KEY}`,
    'packages:',
    '  - qemu-guest-agent',
    'runcmd:',
    '  - systemctl enable --now qemu-guest-agent',
    '',
  ].join('\n');

/** The objects of a scene: the Secret its cloud-init is read from, and the VM. */
export const virtualMachine = (scene: VmScene): KubeResource[] => {
  const { name, namespace, description, labels, annotations, isSlow } = scene;
  return [
    secret({ name: cloudInitOf(name), namespace }, { userdata: userData(scene) }),
    object(
      'kubevirt.io/v1',
      'VirtualMachine',
      {
        name,
        namespace,
        labels: { app: name.slice(0, 63), ...labels },
        annotations: { description, ...(isSlow ? {} : AT_ONCE), ...annotations },
      },
      { spec: spec(scene) },
    ),
  ];
};
