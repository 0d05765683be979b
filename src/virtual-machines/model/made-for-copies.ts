import type { PersistentVolumeClaim, StorageClass } from '../../kubernetes/types/core';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import type { VirtualMachineSnapshot } from '../../kubernetes/types/generated/virtual-machine-snapshot';

type Volumes = NonNullable<NonNullable<VirtualMachine['spec']['template']['spec']>['volumes']>;

/** For tests: a machine with a templated root disk, a claim and cloud-init. */
export const madeVm = (
  status: NonNullable<VirtualMachine['status']> = {},
  volumes: Volumes = [
    { name: 'root', dataVolume: { name: 'shop-root' } },
    { name: 'data', persistentVolumeClaim: { claimName: 'shop-data' } },
    { name: 'ci', cloudInitNoCloud: { userData: '#cloud-config' } },
  ],
): VirtualMachine => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachine',
  metadata: { name: 'shop', namespace: 'demo', uid: 'uid-1', resourceVersion: '7' },
  spec: {
    runStrategy: 'Always',
    dataVolumeTemplates: [
      {
        metadata: { name: 'shop-root' },
        spec: {
          source: { registry: { url: 'docker://quay.io/containerdisks/fedora:42' } },
          storage: { storageClassName: 'local', resources: { requests: { storage: '30Gi' } } },
        },
      },
    ],
    template: {
      spec: {
        domain: { devices: { disks: volumes.map(({ name }) => ({ name, disk: { bus: 'virtio' } })) } },
        volumes,
      },
    },
  },
  status,
});

/** For tests: the machine's instance, running. */
export const madeVmi = (
  status: NonNullable<VirtualMachineInstance['status']> = {},
  volumes?: Volumes,
): VirtualMachineInstance => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachineInstance',
  metadata: { name: 'shop', namespace: 'demo' },
  spec: { domain: { devices: {} }, ...(volumes ? { volumes } : {}) },
  status: { phase: 'Running', ...status },
});

/** For tests: a claim. */
export const madeClaim = (
  name: string,
  storageClassName: string,
  accessMode: string,
  storage = '30Gi',
): PersistentVolumeClaim => ({
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  metadata: { name, namespace: 'demo' },
  spec: { storageClassName, accessModes: [accessMode], resources: { requests: { storage } } },
});

/** For tests: a storage class. */
export const madeClass = (name: string, provisioner: string): StorageClass => ({
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: { name },
  provisioner,
});

/** For tests: a snapshot of the machine. */
export const madeSnapshot = (
  status: NonNullable<VirtualMachineSnapshot['status']>,
  failureDeadline = '5m',
): VirtualMachineSnapshot => ({
  apiVersion: 'snapshot.kubevirt.io/v1beta1',
  kind: 'VirtualMachineSnapshot',
  metadata: { name: 'shop-1', namespace: 'demo' },
  spec: { source: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'shop' }, failureDeadline },
  status,
});
