import { describe, expect, it } from 'vitest';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { bootOrderOf, withBootOrder } from './boot-order-of-vm';
import { specOf } from './vm-spec';

const vm: VirtualMachine = {
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachine',
  metadata: { name: 'web1', namespace: 'shop' },
  spec: {
    template: {
      spec: {
        domain: {
          devices: {
            disks: [
              { name: 'data', disk: { bus: 'virtio' }, bootOrder: 2 },
              { name: 'root', disk: { bus: 'virtio' }, bootOrder: 1 },
              { name: 'ci', disk: { bus: 'virtio' } },
            ],
            interfaces: [{ name: 'data', masquerade: {}, bootOrder: 5 }],
          },
        },
      },
    },
  },
};

describe('the boot order of a virtual machine', () => {
  it('joins disks and NICs by their places', () => {
    expect(bootOrderOf(specOf(vm))).toEqual(['disk-root', 'disk-data', 'nic-data']);
  });

  it('is written as places from 1 without gaps; what is not in it has none', () => {
    const { devices } = withBootOrder(vm, ['nic-data', 'disk-ci']).spec.template.spec.domain;
    expect(devices.disks).toEqual([
      { name: 'data', disk: { bus: 'virtio' } },
      { name: 'root', disk: { bus: 'virtio' } },
      { name: 'ci', disk: { bus: 'virtio' }, bootOrder: 2 },
    ]);
    expect(devices.interfaces).toEqual([{ name: 'data', masquerade: {}, bootOrder: 1 }]);
  });
});
