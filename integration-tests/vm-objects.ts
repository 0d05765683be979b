import type { Api, Obj } from './api';
import { readVm } from './virtual-machines';

interface VmOptions {
  namespace: string;
  name: string;
  /** Merged into the spec. */
  spec?: Record<string, unknown>;
  /** Merged into the template's spec. */
  template?: Record<string, unknown>;
  /** Merged into the devices. */
  devices?: Record<string, unknown>;
  annotations?: Record<string, string>;
}

/** A small virtual machine that can move: a container disk, and masquerade on the pod network. */
export const vmObject = ({
  namespace,
  name,
  spec = {},
  template = {},
  devices = {},
  annotations = {},
}: VmOptions): Obj => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachine',
  metadata: { name, namespace, annotations },
  spec: {
    runStrategy: 'Always',
    template: {
      metadata: { labels: { app: name }, annotations: { 'vm.kubevirt.io/os': 'fedora' } },
      spec: {
        domain: {
          cpu: { sockets: 1, cores: 1, threads: 1 },
          memory: { guest: '2Gi' },
          devices: {
            disks: [{ name: 'root', disk: { bus: 'virtio' } }],
            interfaces: [{ name: 'nic0', masquerade: {} }],
            ...devices,
          },
        },
        networks: [{ name: 'nic0', pod: {} }],
        volumes: [{ name: 'root', containerDisk: { image: 'quay.io/containerdisks/fedora:42' } }],
        ...template,
      },
    },
    ...spec,
  },
});

/** A volume that one node uses at a time, made by its machine. */
export const ownVolume = (name: string): Record<string, unknown> => ({
  metadata: { name },
  spec: {
    source: { blank: {} },
    storage: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
  },
});

/** The state of a machine, KubeVirt's `printableStatus`. */
export const stateOf = async (api: Api, namespace: string, name: string): Promise<string> => {
  const { status } = await readVm(api, namespace, name);
  const told = (status ?? {}) as { printableStatus?: string };
  return told.printableStatus ?? '';
};
