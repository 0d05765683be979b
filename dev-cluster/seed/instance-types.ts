import type { KubeResource } from '../resource';
import { object } from './object';

const API = 'instancetype.kubevirt.io/v1beta1';
const VENDOR = { 'instancetype.kubevirt.io/vendor': 'kubevirt.io' };

/** Sizes by name: guest CPUs and Gi of memory per series. */
const SIZES = [
  { name: 'nano', cpu: 1, u1: 0.5 },
  { name: 'micro', cpu: 1, u1: 1 },
  { name: 'small', cpu: 1, u1: 2 },
  { name: 'medium', cpu: 1, u1: 4, cx1: 2 },
  { name: 'large', cpu: 2, u1: 8, cx1: 4 },
  { name: 'xlarge', cpu: 4, u1: 16, cx1: 8 },
  { name: '2xlarge', cpu: 8, u1: 32, cx1: 16 },
  { name: '4xlarge', cpu: 16, u1: 64, cx1: 32 },
  { name: '8xlarge', cpu: 32, u1: 128, cx1: 64 },
] as const;

interface Series {
  name: 'u1' | 'cx1' | 'o1';
  title: string;
  class: string;
  about: string;
  cpu: object;
  memory: object;
}

const SERIES: readonly Series[] = [
  {
    name: 'u1',
    title: 'General Purpose',
    class: 'general.purpose',
    about:
      'The U Series is quite neutral and provides resources for general purpose applications. *U* is the abbreviation for "Universal", hinting at the universal attitude towards workloads.',
    cpu: {},
    memory: {},
  },
  {
    name: 'cx1',
    title: 'Compute Exclusive',
    class: 'compute.exclusive',
    about:
      'The CX Series provides exclusive compute resources for compute intensive applications. *CX* is the abbreviation of "Compute Exclusive".',
    cpu: { dedicatedCPUPlacement: true, isolateEmulatorThread: true, numa: { guestMappingPassthrough: {} } },
    memory: { hugepages: { pageSize: '2Mi' } },
  },
  {
    name: 'o1',
    title: 'Overcommitted',
    class: 'overcommitted',
    about:
      'The O Series is based on the U Series, with the only difference being that memory is overcommitted. *O* is the abbreviation for "Overcommitted".',
    cpu: {},
    memory: { overcommitPercent: 50 },
  },
];

const quantity = (gi: number): string => (gi < 1 ? `${gi * 1024}Mi` : `${gi}Gi`);

const memoryOf = (series: Series, size: (typeof SIZES)[number]): number | undefined =>
  series.name === 'cx1' ? ('cx1' in size ? size.cx1 : undefined) : size.u1;

const instanceType = (series: Series, size: (typeof SIZES)[number], gi: number): KubeResource => {
  const memory = quantity(gi);
  return object(
    API,
    'VirtualMachineClusterInstancetype',
    {
      name: `${series.name}.${size.name}`,
      labels: {
        ...VENDOR,
        'instancetype.kubevirt.io/class': series.class,
        'instancetype.kubevirt.io/cpu': String(size.cpu),
        'instancetype.kubevirt.io/memory': memory,
        'instancetype.kubevirt.io/size': size.name,
        'instancetype.kubevirt.io/version': '1',
        'instancetype.kubevirt.io/icon-pf': 'pficon-server-group',
      },
      annotations: {
        'instancetype.kubevirt.io/class': series.title,
        'instancetype.kubevirt.io/description': series.about,
        'instancetype.kubevirt.io/displayName': series.title,
        'instancetype.kubevirt.io/version': '1',
      },
    },
    {
      spec: {
        cpu: { guest: size.cpu, ...series.cpu },
        memory: { guest: memory, ...series.memory },
      },
    },
  );
};

interface Preference {
  name: string;
  title: string;
  /** Gi the system needs at least. */
  memory: number;
  cpu?: number;
  icon?: string;
  isWindows?: boolean;
  /** Drivers for virtio are in the image. */
  hasDrivers?: boolean;
}

const linux = (name: string, title: string, memory: number, icon = name.split('.')[0]): Preference => ({
  name,
  title,
  memory,
  ...(icon === undefined ? {} : { icon: `icon-${icon}` }),
});

const windows = (name: string, title: string, hasDrivers = false): Preference => ({
  name,
  title,
  memory: name.startsWith('windows.1') ? 4 : 2,
  cpu: name.startsWith('windows.11') ? 2 : 1,
  icon: 'icon-windows',
  isWindows: true,
  hasDrivers,
});

const PREFERENCES: readonly Preference[] = [
  linux('rhel.8', 'Red Hat Enterprise Linux 8', 1.5),
  linux('rhel.9', 'Red Hat Enterprise Linux 9', 1.5),
  linux('rhel.9.desktop', 'Red Hat Enterprise Linux 9 Desktop', 4),
  linux('rhel.10', 'Red Hat Enterprise Linux 10', 2),
  linux('fedora', 'Fedora (amd64)', 2),
  linux('fedora.desktop', 'Fedora Desktop (amd64)', 4),
  linux('centos.stream9', 'CentOS Stream 9', 1.5),
  linux('centos.stream10', 'CentOS Stream 10', 2),
  linux('centos.stream10.desktop', 'CentOS Stream 10 Desktop', 4),
  linux('ubuntu', 'Ubuntu', 2),
  linux('debian', 'Debian', 1),
  linux('sles', 'SUSE Linux Enterprise Server', 1, 'suse'),
  linux('opensuse.leap', 'OpenSUSE Leap', 1, 'suse'),
  linux('cirros', 'Cirros', 0.25, 'other-linux'),
  windows('windows.10', 'Microsoft Windows 10'),
  windows('windows.10.virtio', 'Microsoft Windows 10 (virtio)', true),
  windows('windows.11', 'Microsoft Windows 11'),
  windows('windows.11.virtio', 'Microsoft Windows 11 (virtio)', true),
  windows('windows.2k22', 'Microsoft Windows Server 2022'),
  windows('windows.2k22.virtio', 'Microsoft Windows Server 2022 (virtio)', true),
  windows('windows.2k25', 'Microsoft Windows Server 2025'),
  windows('windows.2k25.virtio', 'Microsoft Windows Server 2025 (virtio)', true),
];

const windowsSpec = (hasDrivers: boolean): object => ({
  annotations: { 'vm.kubevirt.io/os': 'windows' },
  clock: {
    preferredClockOffset: { utc: {} },
    preferredTimer: {
      hpet: { present: false },
      hyperv: {},
      pit: { tickPolicy: 'delay' },
      rtc: { tickPolicy: 'catchup' },
    },
  },
  cpu: { preferredCPUTopology: 'preferSockets' },
  devices: {
    preferredAutoattachInputDevice: true,
    preferredDiskBus: hasDrivers ? 'virtio' : 'sata',
    preferredInterfaceModel: hasDrivers ? 'virtio' : 'e1000e',
    preferredInputBus: hasDrivers ? 'virtio' : 'usb',
    preferredInputType: 'tablet',
    preferredTPM: { persistent: true },
  },
  features: {
    preferredAcpi: {},
    preferredApic: {},
    preferredHyperv: { relaxed: {}, vapic: {}, spinlocks: { spinlocks: 8191 }, synic: {}, vpindex: {} },
    preferredSmm: {},
  },
  firmware: { preferredEfi: { persistent: true, secureBoot: true } },
});

const linuxSpec = {
  devices: { preferredDiskBus: 'virtio', preferredInterfaceModel: 'virtio', preferredRng: {} },
  features: { preferredSmm: {} },
  firmware: { preferredEfi: { secureBoot: false } },
};

const preference = ({
  name,
  title,
  memory,
  cpu = 1,
  icon,
  isWindows = false,
  hasDrivers = false,
}: Preference): KubeResource =>
  object(
    API,
    'VirtualMachineClusterPreference',
    {
      name,
      labels: { ...VENDOR, 'instancetype.kubevirt.io/os-type': isWindows ? 'windows' : 'linux' },
      annotations: {
        'openshift.io/display-name': title,
        'openshift.io/provider-display-name': 'KubeVirt',
        ...(icon === undefined ? {} : { iconClass: icon }),
        tags: `hidden,kubevirt,${isWindows ? 'windows' : 'linux'},${name.split('.')[0] ?? ''}`,
      },
    },
    {
      spec: {
        ...(isWindows ? windowsSpec(hasDrivers) : linuxSpec),
        requirements: { cpu: { guest: cpu }, memory: { guest: quantity(memory) } },
      },
    },
  );

/** Instance types and preferences as the operator ships them. */
export const instanceTypes = (): KubeResource[] => [
  ...SERIES.flatMap((series) =>
    SIZES.flatMap((size) => {
      const gi = memoryOf(series, size);
      return gi === undefined ? [] : [instanceType(series, size, gi)];
    }),
  ),
  ...PREFERENCES.map(preference),
];
