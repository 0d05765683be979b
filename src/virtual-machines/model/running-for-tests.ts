import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import type { VmSpec } from './vm-spec';

/** For tests: what a machine asks for, over a small one that can move. */
export const aSpec = (spec: Partial<VmSpec> = {}, domain: Partial<VmSpec['domain']> = {}): VmSpec => ({
  networks: [{ name: 'nic0', pod: {} }],
  volumes: [{ name: 'root', containerDisk: { image: 'quay.io/containerdisks/fedora:42' } }],
  ...spec,
  domain: {
    cpu: { sockets: 2, cores: 1, threads: 1 },
    memory: { guest: '4Gi' },
    ...domain,
    devices: {
      disks: [{ name: 'root', disk: { bus: 'virtio' } }],
      interfaces: [{ name: 'nic0', masquerade: {} }],
      ...domain.devices,
    },
  },
});

/** For tests: a machine that asks for this. */
export const aVm = (
  spec: VmSpec = aSpec(),
  rest: Partial<VirtualMachine['spec']> = {},
  status: NonNullable<VirtualMachine['status']> = {},
): VirtualMachine => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachine',
  metadata: { name: 'web1', namespace: 'demo', uid: 'uid-1', resourceVersion: '7' },
  spec: { runStrategy: 'Always', ...rest, template: { spec } },
  status,
});

/** For tests: its instance, running with this. */
export const aVmi = (
  spec: VmSpec = aSpec(),
  status: NonNullable<VirtualMachineInstance['status']> = {},
  annotations: Readonly<Record<string, string>> = {},
): VirtualMachineInstance => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachineInstance',
  metadata: { name: 'web1', namespace: 'demo', annotations: { ...annotations } },
  spec,
  status: {
    phase: 'Running',
    nodeName: 'worker-1',
    memory: { guestAtBoot: '4Gi', guestCurrent: '4Gi' },
    ...status,
  },
});
