import { expect } from '@playwright/test';
import type { Api, Obj } from './api';

interface Disk {
  readonly name: string;
  readonly storageClass?: string;
  readonly accessMode?: string;
}

interface VmOptions {
  readonly namespace: string;
  readonly name: string;
  readonly runStrategy?: 'Always' | 'Halted';
  readonly disks?: readonly Disk[];
  readonly labels?: Readonly<Record<string, string>>;
}

const diskName = (name: string, disk: string): string => `${name}-${disk}`;

/** A small virtual machine with blank disks and cloud-init. */
const vmObject = ({
  namespace,
  name,
  runStrategy = 'Always',
  disks = [{ name: 'root' }],
  labels = {},
}: VmOptions): Obj => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachine',
  metadata: { name, namespace, labels },
  spec: {
    runStrategy,
    dataVolumeTemplates: disks.map((disk) => ({
      metadata: { name: diskName(name, disk.name) },
      spec: {
        source: { blank: {} },
        storage: {
          resources: { requests: { storage: '5Gi' } },
          ...(disk.storageClass ? { storageClassName: disk.storageClass } : {}),
          ...(disk.accessMode ? { accessModes: [disk.accessMode] } : {}),
        },
      },
    })),
    template: {
      spec: {
        domain: {
          memory: { guest: '1Gi' },
          devices: {
            disks: [...disks.map((disk) => disk.name), 'ci'].map((disk) => ({
              name: disk,
              disk: { bus: 'virtio' },
            })),
            interfaces: [{ name: 'default', masquerade: {}, macAddress: '02:00:00:00:00:01' }],
          },
        },
        networks: [{ name: 'default', pod: {} }],
        volumes: [
          ...disks.map((disk) => ({ name: disk.name, dataVolume: { name: diskName(name, disk.name) } })),
          { name: 'ci', cloudInitNoCloud: { userData: '#cloud-config' } },
        ],
      },
    },
  },
});

const pathOf = (namespace: string, name: string): string =>
  `/apis/kubevirt.io/v1/namespaces/${namespace}/virtualmachines/${name}`;

interface SeenVm {
  readonly spec: {
    readonly template: {
      readonly spec: {
        readonly volumes: readonly {
          readonly name: string;
          readonly dataVolume?: { readonly name: string };
        }[];
        readonly domain: {
          readonly devices: { readonly interfaces: readonly { readonly macAddress?: string }[] };
        };
      };
    };
  };
  readonly status?: {
    readonly printableStatus?: string;
    readonly volumeSnapshotStatuses?: readonly { readonly name: string; readonly enabled: boolean }[];
  };
}

/** The machine as it is now. */
export const readVm = async (api: Api, namespace: string, name: string): Promise<Obj & SeenVm> =>
  // The API server answers for this path with a VirtualMachine.
  (await api.get(pathOf(namespace, name))) as Obj & SeenVm;

/** Makes a machine and waits until it is in a state, its volumes looked at. */
export const createVm = async (api: Api, options: VmOptions): Promise<Obj> => {
  const { namespace, name, runStrategy = 'Always', disks = [{ name: 'root' }] } = options;
  const made = await api.create(vmObject(options));
  await expect(async () => {
    const { status } = await readVm(api, namespace, name);
    expect(status?.printableStatus).toBe(runStrategy === 'Always' ? 'Running' : 'Stopped');
    const looked = (status?.volumeSnapshotStatuses ?? []).map((one) => one.name);
    expect(looked).toEqual(expect.arrayContaining(disks.map((disk) => disk.name)));
  }).toPass({ timeout: 60_000 });
  return made;
};
