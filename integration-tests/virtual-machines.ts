import { expect } from '@playwright/test';
import type { Api, Obj } from './api';

/** A disk of a machine: what its guest sees, and what that holds. */
export interface VmDisk {
  name: string;
  bus?: 'virtio' | 'scsi';
  bootOrder?: number;
  /** A volume of the API. */
  volume?: Readonly<Record<string, unknown>>;
  /** Instead of `volume` the spec of a DataVolume, called `<machine>-<disk>`, that the machine makes and takes with it. */
  made?: Readonly<Record<string, unknown>>;
}

interface VmOptions {
  namespace: string;
  name: string;
  runStrategy?: 'Always' | 'Halted' | 'Manual';
  labels?: Readonly<Record<string, string>>;
  annotations?: Readonly<Record<string, string>>;
  /** Labels that its instances get. */
  instanceLabels?: Readonly<Record<string, string>>;
  /** Of the guest, as a quantity. */
  memory?: string;
  /** Seconds that its guest has to stop. */
  gracePeriod?: number;
  disks?: readonly VmDisk[];
  /** How its one NIC is plugged in. */
  nic?: Readonly<Record<string, unknown>>;
  /** What its NIC is on. */
  network?: Readonly<Record<string, unknown>>;
  /** Whether its guest starts paused. */
  startsPaused?: boolean;
}

/** A disk from a container image: nothing is made for it, and nothing of it stays. */
export const ROOT: VmDisk = {
  name: 'root',
  volume: { containerDisk: { image: 'quay.io/containerdisks/fedora:42' } },
};

interface MadeOptions {
  source?: Readonly<Record<string, unknown>>;
  size?: string;
  /** The storage profile's unless given. */
  accessMode?: 'ReadWriteOnce' | 'ReadWriteMany';
  /** The cluster's default unless given. */
  storageClass?: string;
}

/** A disk on a volume that its machine makes, blank unless told otherwise. */
export const madeDisk = (
  name: string,
  { source = { blank: {} }, size = '1Gi', accessMode, storageClass }: MadeOptions = {},
): VmDisk => ({
  name,
  made: {
    source,
    storage: {
      resources: { requests: { storage: size } },
      ...(accessMode && { accessModes: [accessMode] }),
      ...(storageClass !== undefined && { storageClassName: storageClass }),
    },
  },
});

/** A small virtual machine, which can move while it runs unless its options say otherwise. */
export const vmObject = ({
  namespace,
  name,
  runStrategy = 'Always',
  labels = {},
  annotations = {},
  instanceLabels = {},
  memory = '1Gi',
  gracePeriod = 30,
  disks = [ROOT],
  nic = { masquerade: {} },
  network = { pod: {} },
  startsPaused = false,
}: VmOptions): Obj => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachine',
  metadata: { name, namespace, labels, annotations },
  spec: {
    runStrategy,
    dataVolumeTemplates: disks.flatMap((disk) =>
      disk.made ? [{ metadata: { name: `${name}-${disk.name}` }, spec: disk.made }] : [],
    ),
    template: {
      metadata: { labels: instanceLabels },
      spec: {
        terminationGracePeriodSeconds: gracePeriod,
        ...(startsPaused && { startStrategy: 'Paused' }),
        domain: {
          cpu: { sockets: 1, cores: 1, threads: 1 },
          memory: { guest: memory },
          devices: {
            disks: disks.map(({ name: disk, bus = 'virtio', bootOrder }) => ({
              name: disk,
              disk: { bus },
              ...(bootOrder !== undefined && { bootOrder }),
            })),
            interfaces: [{ name: 'nic0', ...nic }],
          },
        },
        networks: [{ name: 'nic0', ...network }],
        volumes: disks.map((disk) => ({
          name: disk.name,
          ...(disk.made ? { dataVolume: { name: `${name}-${disk.name}` } } : disk.volume),
        })),
      },
    },
  },
});

/** A virtual machine as it is now. */
export const readVm = (api: Api, namespace: string, name: string): Promise<Obj> =>
  api.get(`/apis/kubevirt.io/v1/namespaces/${namespace}/virtualmachines/${name}`);

/** The state of a machine, KubeVirt's `printableStatus`; '' before it has one. */
export const stateOf = async (api: Api, namespace: string, name: string): Promise<string> => {
  const { status } = await readVm(api, namespace, name);
  const told = (status ?? {}) as { printableStatus?: string };
  return told.printableStatus ?? '';
};

/** The phase of what runs a virtual machine; nothing while there is no instance. */
const instancePhase = async (api: Api, namespace: string, name: string): Promise<string | undefined> => {
  const path = `/apis/kubevirt.io/v1/namespaces/${namespace}/virtualmachineinstances/${name}`;
  const instance = await api.get(path).catch(() => undefined);
  const { phase } = (instance?.status ?? {}) as { phase?: string };
  return phase;
};

/** Makes a virtual machine and waits until it runs. */
export const runVm = async (api: Api, vm: Obj): Promise<void> => {
  const { name, namespace = '' } = vm.metadata;
  await api.create(vm);
  await expect.poll(() => instancePhase(api, namespace, name), { timeout: 45_000 }).toBe('Running');
};
