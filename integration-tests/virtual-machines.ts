import { expect } from '@playwright/test';
import type { Api, Obj } from './api';

interface VmParts {
  namespace: string;
  name: string;
  runStrategy?: string;
  /** Makes a blank volume by a template: it goes with the machine. */
  hasVolume?: boolean;
  /** A claim that is there already. */
  claim?: string;
  labels?: Record<string, string>;
  gracePeriod?: number;
}

/** A small virtual machine from a container disk. */
export const vmObject = ({
  namespace,
  name,
  runStrategy = 'Always',
  hasVolume = false,
  claim,
  labels = {},
  gracePeriod = 30,
}: VmParts): Obj => {
  const extra = [
    ...(hasVolume ? [{ name: 'data', dataVolume: { name: `${name}-data` } }] : []),
    ...(claim ? [{ name: 'claim', persistentVolumeClaim: { claimName: claim } }] : []),
  ];
  const volumes = [{ name: 'root', containerDisk: { image: 'quay.io/containerdisks/fedora:42' } }, ...extra];
  const template = {
    metadata: { name: `${name}-data` },
    spec: {
      source: { blank: {} },
      storage: { accessModes: ['ReadWriteMany'], resources: { requests: { storage: '1Gi' } } },
    },
  };
  return {
    apiVersion: 'kubevirt.io/v1',
    kind: 'VirtualMachine',
    metadata: { name, namespace, labels },
    spec: {
      runStrategy,
      ...(hasVolume ? { dataVolumeTemplates: [template] } : {}),
      template: {
        spec: {
          terminationGracePeriodSeconds: gracePeriod,
          domain: {
            cpu: { cores: 1 },
            memory: { guest: '1Gi' },
            devices: {
              disks: volumes.map((volume) => ({ name: volume.name, disk: { bus: 'virtio' } })),
              interfaces: [{ name: 'nic0', masquerade: {} }],
            },
          },
          networks: [{ name: 'nic0', pod: {} }],
          volumes,
        },
      },
    },
  };
};

/** A virtual machine as it is now. */
export const readVm = (api: Api, namespace: string, name: string): Promise<Obj> =>
  api.get(`/apis/kubevirt.io/v1/namespaces/${namespace}/virtualmachines/${name}`);

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
