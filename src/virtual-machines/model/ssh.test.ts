import { expect, it } from 'vitest';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { sshNodePort, sshService, sshServiceOf, virtctlSsh } from './ssh';

const vm: VirtualMachine = {
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachine',
  metadata: { name: 'web1', namespace: 'demo', uid: 'u1' },
  spec: { preference: { name: 'fedora' }, template: { spec: { domain: { devices: {} } } } },
};

it('writes the command with the user of the image', () => {
  expect(virtctlSsh(vm)).toBe('virtctl --namespace demo ssh fedora@vm/web1');
});

it('finds its own service again, and no other', () => {
  const service = sshService(vm);
  const served = {
    ...service,
    spec: { ...service.spec, ports: [{ port: 22, targetPort: 22, nodePort: 30022 }] },
  };
  expect(service.metadata.ownerReferences).toEqual([
    { apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachine', name: 'web1', uid: 'u1' },
  ]);
  expect(sshServiceOf(vm, [served])).toBe(served);
  expect(sshNodePort(served)).toBe(30022);
  expect(sshServiceOf({ ...vm, metadata: { ...vm.metadata, name: 'web2' } }, [served])).toBeUndefined();
  expect(sshServiceOf(vm, [{ ...served, spec: { ...served.spec, type: 'ClusterIP' } }])).toBeUndefined();
});

it('keeps the name of a service to 63 characters', () => {
  const long = { ...vm, metadata: { ...vm.metadata, name: 'a'.repeat(63) } };
  expect(sshService(long).metadata.name).toHaveLength(63);
});
