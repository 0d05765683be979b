import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Resource } from '../kubernetes/resource';
import { apiVersionOf, pathOf } from '../kubernetes/resource';
import type { VirtualMachine } from '../resources';
import { DataVolumes, VirtualMachineInstances, VirtualMachines } from '../resources';
import { patience, TestCluster } from '../test-cluster';

/** Disks of a running VM moved to another storage class, on a real API server with the simulator beside it. */

const namespace = 'volume-moves-test';
let test: TestCluster;

const make = (of: Resource, name: string, spec: object): Promise<unknown> =>
  test.rest.request('POST', pathOf(of, namespace), {
    apiVersion: apiVersionOf(of),
    kind: of.kind,
    metadata: { name, namespace },
    spec,
  });
const blank = (storageClassName: string): object => ({
  source: { blank: {} },
  storage: { storageClassName, resources: { requests: { storage: '1Gi' } } },
});
const vmOf = (): Promise<VirtualMachine | undefined> => test.read(VirtualMachines, 'web1');
const templateOf = (name: string): object[] => [{ name: 'root', dataVolume: { name } }];

beforeAll(async () => {
  test = await TestCluster.open(namespace);
  await make(DataVolumes, 'before', blank('lvms-vg1'));
  await make(VirtualMachines, 'web1', {
    runStrategy: 'Always',
    template: {
      spec: {
        domain: {
          memory: { guest: '1Gi' },
          devices: { disks: [{ name: 'root', disk: { bus: 'virtio' } }] },
        },
        volumes: templateOf('before'),
      },
    },
  });
});
afterAll(async () => {
  for (const of of [VirtualMachines, DataVolumes])
    await test.rest.request('DELETE', pathOf(of, namespace), { propagationPolicy: 'Background' });
  test.close();
});

it('starts a VM whose disk waited for it, and moves the disk while it runs', async () => {
  await expect.poll(async () => (await vmOf())?.status?.printableStatus, patience).toBe('Running');
  await make(DataVolumes, 'after', blank('ocs-storagecluster-ceph-rbd-virtualization'));
  await test.patch(VirtualMachines, 'web1', {
    spec: { updateVolumesStrategy: 'Migration', template: { spec: { volumes: templateOf('after') } } },
  });
  const running = async (): Promise<string | undefined> =>
    (await test.read(VirtualMachineInstances, 'web1'))?.spec.volumes?.[0]?.dataVolume?.name;
  await expect.poll(running, patience).toBe('after');
  await expect.poll(async () => (await vmOf())?.status?.volumeUpdateState, patience).toBeUndefined();
  const conditions = async (): Promise<string[] | undefined> =>
    (await vmOf())?.status?.conditions?.map(({ type }) => type);
  await expect.poll(conditions, patience).not.toContain('VolumesChange');
  expect(await conditions()).not.toContain('RestartRequired');
});
