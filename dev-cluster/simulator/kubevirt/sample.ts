import type { VirtualMachine, VirtualMachineInstance } from '../resources';

/** A VM for tests. */
export const sampleMachine = (
  spec: Partial<VirtualMachine['spec']> = {},
  status: VirtualMachine['status'] = {},
): VirtualMachine => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachine',
  metadata: { name: 'web1', namespace: 'demo', uid: 'machine' },
  spec: { template: { spec: { domain: { devices: {} } } }, ...spec },
  status,
});

/** An instance for tests, of the same VM. */
export const sampleInstance = (
  phase: string,
  more: {
    spec?: Partial<VirtualMachineInstance['spec']>;
    status?: VirtualMachineInstance['status'];
    annotations?: Record<string, string>;
    isDeleting?: boolean;
  } = {},
): VirtualMachineInstance => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachineInstance',
  metadata: {
    name: 'web1',
    namespace: 'demo',
    uid: 'instance',
    ...(more.annotations ? { annotations: more.annotations } : {}),
    ...(more.isDeleting ? { deletionTimestamp: '2026-01-01T00:00:00Z' } : {}),
  },
  spec: { domain: { devices: {} }, ...more.spec },
  status: { phase, ...more.status },
});

type Guest = NonNullable<VirtualMachine['spec']['template']['spec']>;
type Interface = NonNullable<Guest['domain']['devices']['interfaces']>[number];

interface SmallMachine {
  namespace: string;
  name: string;
  runStrategy?: string;
  /** Of the guest, as a quantity. */
  memory?: string;
  /** How its NIC is on the pod network. */
  nic?: Omit<Interface, 'name'>;
  /** Merged into what its instances are made from. */
  template?: Partial<Guest>;
}

/** A small VM that the API server takes: from a container image, so that it can move where its NIC lets it. */
export const smallMachine = ({
  namespace,
  name,
  runStrategy = 'Always',
  memory = '1Gi',
  nic = { masquerade: {} },
  template = {},
}: SmallMachine): Pick<VirtualMachine, 'metadata' | 'spec'> => ({
  metadata: { name, namespace },
  spec: {
    runStrategy,
    template: {
      spec: {
        domain: {
          memory: { guest: memory },
          devices: {
            disks: [{ name: 'root', disk: { bus: 'virtio' } }],
            interfaces: [{ name: 'default', ...nic }],
          },
        },
        networks: [{ name: 'default', pod: {} }],
        volumes: [{ name: 'root', containerDisk: { image: 'quay.io/containerdisks/fedora:42' } }],
        ...template,
      },
    },
  },
});
