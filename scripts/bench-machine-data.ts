import type { QuietCluster } from './bench-cluster';
import { forEachNumber, type Json, namespace, type Send } from './bench-send';

/** Virtual machines (fewer while a bench is written), and the namespaces that they are spread over. */
export const MACHINES = Number(process.env.BENCH_MACHINES ?? 10_000);
export const PROJECTS = 500;

const KUBEVIRT = '/apis/kubevirt.io/v1/namespaces';
const TIME = '2026-01-01T00:00:00Z';
const SYSTEMS = ['Red Hat Enterprise Linux', 'Fedora Linux', 'CentOS Stream', 'Ubuntu'];
const SIZES = ['u1.small', 'u1.medium', 'u1.large', 'u1.xlarge'];

const digits = (number: number, length: number): string => String(number).padStart(length, '0');
const pick = (choices: readonly string[], number: number): string => choices[number % choices.length] ?? '';

export const projectOf = (number: number): string => `bench-vms-${digits(number % PROJECTS, 3)}`;
export const machineOf = (number: number): string => `machine-${digits(number, 5)}`;

/** One in ten is stopped and has no instance. */
export const isRunning = (number: number): boolean => number % 10 !== 3;

/** One of sixty nodes. */
export const nodeOf = (number: number): string => `worker-${number % 60}`;

const DISKS = ['rootdisk', 'data', 'logs', 'cloudinitdisk'];
const NICS = ['default', 'storage', 'backup'];

const disks = DISKS.map((name, index) => ({
  name,
  disk: { bus: 'virtio' },
  ...(index === 0 && { bootOrder: 1 }),
}));
const macOf = (number: number, nic: number): string =>
  [2, nic, 0, number >> 16, (number >> 8) & 255, number & 255]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join(':');

const volumes = (name: string): Json[] =>
  DISKS.map((disk) =>
    disk === 'cloudinitdisk'
      ? { name: disk, cloudInitNoCloud: { secretRef: { name: `${name}-cloud-init` } } }
      : { name: disk, dataVolume: { name: `${name}-${disk}` } },
  );

const networks = NICS.map((name) =>
  name === 'default' ? { name, pod: {} } : { name, multus: { networkName: `default/${name}` } },
);

const interfaces = (number: number): Json[] =>
  NICS.map((name, nic) => ({
    name,
    model: 'virtio',
    macAddress: macOf(number, nic),
    ...(nic === 0 ? { masquerade: {} } : { bridge: {} }),
  }));

const labelsOf = (number: number): Record<string, string> => ({
  app: `application-${number % 40}`,
  tier: pick(['frontend', 'backend', 'database'], number),
  'vm.kubevirt.io/name': machineOf(number),
});

const specOf = (number: number): Json => {
  const name = machineOf(number);
  return {
    runStrategy: isRunning(number) ? 'Always' : 'Halted',
    instancetype: { kind: 'VirtualMachineClusterInstancetype', name: pick(SIZES, number) },
    preference: { kind: 'VirtualMachineClusterPreference', name: 'rhel.9' },
    dataVolumeTemplates: DISKS.slice(0, -1).map((disk) => ({
      metadata: { name: `${name}-${disk}` },
      spec: {
        sourceRef: { kind: 'DataSource', name: 'rhel9', namespace: 'openshift-virtualization-os-images' },
        storage: {
          storageClassName: 'ceph-rbd-virtualization',
          resources: { requests: { storage: '30Gi' } },
        },
      },
    })),
    template: {
      metadata: { labels: labelsOf(number) },
      spec: {
        domain: { devices: { disks, interfaces: interfaces(number), rng: {} } },
        networks,
        terminationGracePeriodSeconds: 180,
        volumes: volumes(name),
      },
    },
  };
};

/** As `kubectl apply` or Argo CD leaves it: with all that was applied in an annotation. */
const machine = (number: number): Json => {
  const spec = specOf(number);
  const metadata = { name: machineOf(number), namespace: projectOf(number), labels: labelsOf(number) };
  const whole = { apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachine', metadata, spec };
  const applied = { 'kubectl.kubernetes.io/last-applied-configuration': JSON.stringify(whole) };
  return { ...whole, metadata: { ...metadata, annotations: applied } };
};

const conditions = ['Ready', 'LiveMigratable', 'StorageLiveMigratable', 'AgentConnected'].map((type) => ({
  type,
  status: 'True',
  lastTransitionTime: TIME,
}));

const machineStatus = (number: number): Json => ({
  status: {
    created: isRunning(number),
    ready: isRunning(number),
    printableStatus: isRunning(number) ? 'Running' : 'Stopped',
    runStrategy: isRunning(number) ? 'Always' : 'Halted',
    observedGeneration: 1,
    desiredGeneration: 1,
    conditions: isRunning(number) ? conditions : [],
    volumeSnapshotStatuses: DISKS.map((name) => ({ name, enabled: name !== 'cloudinitdisk' })),
  },
});

const addressOf = (number: number, nic: number): string => `10.${128 + nic}.${number >> 8}.${number & 255}`;

const instanceStatus = (number: number): Json => ({
  phase: 'Running',
  nodeName: nodeOf(number),
  qosClass: 'Burstable',
  conditions,
  activePods: { [`00000000-0000-0000-0000-${digits(number, 12)}`]: nodeOf(number) },
  currentCPUTopology: { cores: 1, sockets: 2, threads: 1 },
  memory: { guestAtBoot: '8Gi', guestCurrent: '8Gi', guestRequested: '8Gi' },
  guestOSInfo: {
    id: 'rhel',
    name: pick(SYSTEMS, number),
    prettyName: `${pick(SYSTEMS, number)} 9.6`,
    kernelRelease: '5.14.0-570.el9.x86_64',
    machine: 'x86_64',
    version: '9.6',
    versionId: '9.6',
  },
  interfaces: NICS.map((name, nic) => ({
    name,
    interfaceName: `eth${nic}`,
    mac: macOf(number, nic),
    ipAddress: addressOf(number, nic),
    ipAddresses: [addressOf(number, nic), `fd02::${nic}:${number.toString(16)}`],
    infoSource: 'domain, guest-agent',
    linkState: 'up',
    queueCount: 1,
  })),
  machine: { type: 'pc-q35-rhel9.6.0' },
  migrationMethod: 'LiveMigration',
  migrationTransport: 'Unix',
  phaseTransitionTimestamps: ['Pending', 'Scheduling', 'Scheduled', 'Running'].map((phase) => ({
    phase,
    phaseTransitionTimestamp: TIME,
  })),
  volumeStatus: DISKS.map((name, index) => ({
    name,
    target: `vd${pick(['a', 'b', 'c', 'd'], index)}`,
    ...(name !== 'cloudinitdisk' && {
      persistentVolumeClaimInfo: {
        claimName: `${machineOf(number)}-${name}`,
        accessModes: ['ReadWriteMany'],
        volumeMode: 'Block',
        capacity: { storage: '30Gi' },
        requests: { storage: '30Gi' },
        filesystemOverhead: '0',
      },
    }),
  })),
});

const instance = (number: number): Json => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachineInstance',
  metadata: {
    name: machineOf(number),
    namespace: projectOf(number),
    labels: labelsOf(number),
    annotations: { 'kubevirt.io/vm-generation': '1', 'kubevirt.io/latest-observed-api-version': 'v1' },
    finalizers: ['kubevirt.io/foregroundDeleteVirtualMachine'],
  },
  spec: {
    architecture: 'amd64',
    domain: {
      cpu: { cores: 1, sockets: 2, threads: 1, maxSockets: 8, model: 'host-model' },
      memory: { guest: '8Gi', maxGuest: '32Gi' },
      machine: { type: 'pc-q35-rhel9.6.0' },
      features: { acpi: { enabled: true }, smm: { enabled: true } },
      firmware: { bootloader: { efi: { secureBoot: true } }, uuid: '00000000-0000-4000-8000-000000000000' },
      devices: { disks, interfaces: interfaces(number), rng: {} },
    },
    evictionStrategy: 'LiveMigrate',
    networks,
    terminationGracePeriodSeconds: 180,
    volumes: volumes(machineOf(number)),
  },
  status: instanceStatus(number),
});

/** 10,000 virtual machines in 500 namespaces, nine of ten with an instance; each object has at least 6 KB. */
const fillMachines = async (send: Send): Promise<void> => {
  await forEachNumber(PROJECTS, (number) => send('POST', '/api/v1/namespaces', namespace(projectOf(number))));
  await forEachNumber(MACHINES, async (number) => {
    const place = `${KUBEVIRT}/${projectOf(number)}`;
    await send('POST', `${place}/virtualmachines`, machine(number));
    await send('PATCH', `${place}/virtualmachines/${machineOf(number)}/status`, machineStatus(number));
    if (isRunning(number)) await send('POST', `${place}/virtualmachineinstances`, instance(number));
  });
};

/** Has the virtual machines in a cluster, which may have them from the last time. */
export const machinesIn = ({ fill, send }: QuietCluster): Promise<void> =>
  fill(`${MACHINES} virtual machines`, () => fillMachines(send));

/** Moves a machine's instance to another node, as a live migration ends. */
export const moveTo = (send: Send, number: number, node: string): Promise<void> =>
  send('PATCH', `${KUBEVIRT}/${projectOf(number)}/virtualmachineinstances/${machineOf(number)}`, {
    status: { nodeName: node },
  });
