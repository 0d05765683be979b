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
