import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conditionOf } from '../kubernetes/conditions';
import type { KubeObject } from '../kubernetes/object';
import type { Resource } from '../kubernetes/resource';
import { apiVersionOf, pathOf } from '../kubernetes/resource';
import type { VirtualMachine } from '../resources';
import { DataVolumes, PersistentVolumeClaims, Secrets, VirtualMachines } from '../resources';
import { patience, TestCluster } from '../test-cluster';
import {
  VirtualMachineClones,
  VirtualMachineExports,
  VirtualMachineRestores,
  VirtualMachineSnapshots,
} from '../virtualization-resources';

/** Snapshots, restores, clones and exports of a stopped VM, on a real API server with the simulator beside it. */
describe('copies of VMs', () => {
  let test: TestCluster;
  const namespace = 'copies-test';
  const kinds: readonly Resource[] = [
    VirtualMachineExports,
    VirtualMachineClones,
    VirtualMachineRestores,
    VirtualMachineSnapshots,
    VirtualMachines,
    DataVolumes,
  ];

  const make = (of: Resource, name: string, spec: object, metadata: object = {}): Promise<unknown> =>
    test.rest.request('POST', pathOf(of, namespace), {
      apiVersion: apiVersionOf(of),
      kind: of.kind,
      metadata: { name, namespace, ...metadata },
      spec,
    });
  const read = <T extends KubeObject>(of: Resource<T>, name: string): Promise<T | undefined> =>
    test.read(of, name);
  const vmOf = (): Promise<VirtualMachine | undefined> => read(VirtualMachines, 'db1');
  const source = { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: 'db1' };

  beforeAll(async () => {
    test = await TestCluster.open(namespace);
    await make(
      VirtualMachines,
      'db1',
      {
        runStrategy: 'Halted',
        dataVolumeTemplates: [
          {
            metadata: { name: 'db1-root' },
            spec: { source: { blank: {} }, storage: { resources: { requests: { storage: '1Gi' } } } },
          },
        ],
        template: {
          spec: {
            domain: {
              memory: { guest: '1Gi' },
              devices: {
                disks: [
                  { name: 'root', disk: { bus: 'virtio' } },
                  { name: 'ci', disk: { bus: 'virtio' } },
                ],
                interfaces: [{ name: 'nic0', masquerade: {}, macAddress: '02:00:00:00:00:0a' }],
              },
            },
            networks: [{ name: 'nic0', pod: {} }],
            volumes: [
              { name: 'root', dataVolume: { name: 'db1-root' } },
              { name: 'ci', cloudInitNoCloud: { userData: '#cloud-config\n' } },
            ],
          },
        },
      },
      { labels: { app: 'db', secret: 'no' } },
    );
  });
  const struck = `snapshot-fails.${namespace}.db1`;
  afterAll(async () => {
    await test.fault(struck, null);
    for (const of of kinds)
      await test.rest.request('DELETE', pathOf(of, namespace), { propagationPolicy: 'Background' });
    test.close();
  });

  it('tells which volumes a snapshot holds, takes one, and frees the VM again', async () => {
    await expect
      .poll(async () => (await vmOf())?.status?.volumeSnapshotStatuses, patience)
      .toEqual([
        { name: 'root', enabled: true },
        {
          name: 'ci',
          enabled: false,
          reason: 'Snapshot is not supported for this volumeSource type [ci]',
        },
      ]);
    await make(VirtualMachineSnapshots, 'before', { source });
    await expect
      .poll(async () => (await read(VirtualMachineSnapshots, 'before'))?.status?.readyToUse, patience)
      .toBe(true);
    const { status } = (await read(VirtualMachineSnapshots, 'before')) ?? {};
    expect(status).toMatchObject({
      phase: 'Succeeded',
      snapshotVolumes: { includedVolumes: ['root'], excludedVolumes: ['ci'] },
    });
    await expect.poll(async () => (await vmOf())?.status?.snapshotInProgress, patience).toBeUndefined();
  });

  it('brings a VM back: new claims, former DataVolumes gone, changes undone', async () => {
    await test.patch(VirtualMachines, 'db1', {
      spec: { template: { spec: { domain: { memory: { guest: '4Gi' } } } } },
    });
    await make(VirtualMachineRestores, 'back', { target: source, virtualMachineSnapshotName: 'before' });
    await expect
      .poll(async () => (await read(VirtualMachineRestores, 'back'))?.status?.complete, patience)
      .toBe(true);
    const { status } = (await read(VirtualMachineRestores, 'back')) ?? {};
    expect(status?.deletedDataVolumes).toEqual(['db1-root']);
    const claim = status?.restores?.[0]?.persistentVolumeClaim ?? '';
    const vm = await vmOf();
    expect(vm?.spec.template.spec?.domain.memory?.guest).toBe('1Gi');
    expect(vm?.spec.dataVolumeTemplates?.[0]?.metadata?.name).toBe(claim);
    await expect
      .poll(async () => (await read(DataVolumes, claim))?.status?.phase, patience)
      .toBe('Succeeded');
    expect((await read(PersistentVolumeClaims, claim))?.spec?.dataSource?.kind).toBe('VolumeSnapshot');
    await expect.poll(async () => (await vmOf())?.status?.restoreInProgress, patience).toBeUndefined();
  });

  it('clones it: stopped, without its MAC address, with the labels that the filters keep', async () => {
    await make(VirtualMachineClones, 'copy', {
      source,
      target: { ...source, name: 'db2' },
      labelFilters: ['*', '!secret'],
    });
    await expect
      .poll(async () => (await read(VirtualMachineClones, 'copy'))?.status?.phase, patience)
      .toBe('Succeeded');
    const clone = await read(VirtualMachines, 'db2');
    expect(clone?.metadata.labels).toEqual({ app: 'db' });
    expect(clone?.spec.runStrategy).toBe('Halted');
    expect(clone?.spec.template.spec?.domain.devices.interfaces?.[0]?.macAddress).toBeUndefined();
    const snapshots = await test.list(VirtualMachineSnapshots, namespace);
    expect(snapshots.filter(({ metadata }) => !metadata.deletionTimestamp)).toHaveLength(1);
  });

  it('exports its volumes: links by format, and a token in a Secret', async () => {
    await make(VirtualMachineExports, 'out', { source, ttlDuration: '1h' });
    await expect
      .poll(async () => (await read(VirtualMachineExports, 'out'))?.status?.phase, patience)
      .toBe('Ready');
    const { status } = (await read(VirtualMachineExports, 'out')) ?? {};
    expect(status?.links?.internal?.volumes?.[0]?.formats?.map(({ format }) => format)).toEqual([
      'raw',
      'gzip',
    ]);
    expect(Object.keys((await read(Secrets, status?.tokenSecretRef ?? ''))?.data ?? {})).toEqual(['token']);
  });

  it('gives up a snapshot at its deadline, and says what the storage said', async () => {
    await test.fault(struck, '');
    await make(VirtualMachineSnapshots, 'broken', { source, failureDeadline: '30s' });
    await expect
      .poll(async () => (await read(VirtualMachineSnapshots, 'broken'))?.status?.phase, patience)
      .toBe('Failed');
    const { status } = (await read(VirtualMachineSnapshots, 'broken')) ?? {};
    expect(status?.error?.message).toContain('out of space');
    expect(conditionOf(status?.conditions as never, 'Failure')?.reason).toBe('snapshot deadline exceeded');
  });
});
