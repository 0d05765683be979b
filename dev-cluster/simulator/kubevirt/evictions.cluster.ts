import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ApiFailure } from '../kubernetes/rest';
import { pathOf } from '../kubernetes/resource';
import type { Node, Pod, VirtualMachineInstance } from '../resources';
import { Nodes, Pods, VirtualMachineInstances, VirtualMachines } from '../resources';
import { TestCluster } from '../test-cluster';
import type { VirtualMachineInstanceMigration } from '../virtualization-resources';
import { VirtualMachineInstanceMigrations } from '../virtualization-resources';
import { smallMachine } from './sample';

const soon = { timeout: 40_000, interval: 100 };
const namespace = 'evictions-test';

describe('nodes that are emptied, or lost', () => {
  let test: TestCluster;
  const instance = (name: string): Promise<VirtualMachineInstance | undefined> =>
    test.read(VirtualMachineInstances, name);
  const nodeOf = async (name: string): Promise<string> => (await instance(name))?.status?.nodeName ?? '';
  const status = async (name: string): Promise<string | undefined> =>
    (await test.read(VirtualMachines, name))?.status?.printableStatus;
  const launchers = async (name: string): Promise<Pod[]> =>
    (await test.list(Pods, namespace)).filter(
      ({ metadata }) => metadata.labels?.['vm.kubevirt.io/name'] === name,
    );
  const migrations = async (name: string): Promise<VirtualMachineInstanceMigration[]> =>
    (await test.list(VirtualMachineInstanceMigrations, namespace)).filter(
      ({ spec }) => spec.vmiName === name,
    );
  const runs = async (
    name: string,
    but: Pick<Parameters<typeof smallMachine>[0], 'nic' | 'template'> = {},
  ): Promise<void> => {
    await test.cluster.ensure(VirtualMachines, smallMachine({ namespace, name, ...but }));
    await expect.poll(() => status(name), soon).toBe('Running');
  };
  /** The answer to the wish to evict the launcher of a VM. */
  const evict = async (name: string): Promise<string> => {
    const [pod] = await launchers(name);
    if (!pod) return 'no pod';
    const body = {
      apiVersion: 'policy/v1',
      kind: 'Eviction',
      metadata: { name: pod.metadata.name, namespace },
    };
    try {
      await test.rest.request('POST', `${pathOf(Pods, namespace, pod.metadata.name)}/eviction`, body);
      return 'evicted';
    } catch (error) {
      if (error instanceof ApiFailure)
        return `${error.code} ${error.message.replace(/^.*denied the request: /, '')}`;
      throw error;
    }
  };

  beforeAll(async () => {
    test = await TestCluster.open(namespace);
  });
  afterEach(async () => {
    await test.fault('node-lost', null);
    for (const each of await test.list(VirtualMachines, namespace))
      await test.cluster.remove(VirtualMachines, each);
    await expect.poll(async () => (await test.list(Pods, namespace)).length, soon).toBe(0);
  });
  afterAll(() => test.close());

  it('migrates a guest whose launcher is to be evicted, and lets the node be drained', async () => {
    await runs('mover');
    const from = await nodeOf('mover');
    expect(await evict('mover')).toBe(`429 Eviction triggered evacuation of VMI "${namespace}/mover"`);
    expect(await evict('mover')).toMatch(/^429 /);
    await expect.poll(() => nodeOf('mover'), soon).not.toBe(from);
    const [migration] = await migrations('mover');
    expect(migration?.metadata.name).toMatch(/^kubevirt-evacuation-/);
    expect(migration?.metadata.annotations).toMatchObject({ 'kubevirt.io/evacuationMigration': from });
    await expect
      .poll(async () => (await instance('mover'))?.status?.evacuationNodeName, soon)
      .toBeUndefined();
  });

  it('keeps one that cannot be migrated, which blocks the drain', async () => {
    await runs('stuck', { nic: { bridge: {} } });
    expect(await evict('stuck')).toBe(
      '429 VMI stuck is configured with an eviction strategy but is not live-migratable',
    );
    expect(await migrations('stuck')).toEqual([]);
  });

  it('shuts down one that need not be kept, and starts it anew elsewhere', async () => {
    await runs('loose', { template: { evictionStrategy: 'None' } });
    const before = (await instance('loose'))?.metadata.uid;
    expect(await evict('loose')).toBe('evicted');
    await expect.poll(async () => (await instance('loose'))?.metadata.uid, soon).not.toBe(before);
    await expect.poll(() => status('loose'), soon).toBe('Running');
  });

  it('leaves one to whoever its strategy External means', async () => {
    await runs('other', { template: { evictionStrategy: 'External' } });
    expect(await evict('other')).toContain('Eviction triggered evacuation');
    await expect
      .poll(async () => (await instance('other'))?.status?.evacuationNodeName, soon)
      .toBe(await nodeOf('other'));
    expect(await migrations('other')).toEqual([]);
  });

  it('does not know how guests are whose node falls silent, until it is heard again', async () => {
    await runs('lost');
    const name = await nodeOf('lost');
    const ready = async (): Promise<string> => {
      const node = await test.read<Node>(Nodes, name, '');
      const condition = node?.status?.conditions?.find(({ type }) => type === 'Ready');
      return `${condition?.status ?? ''} ${condition?.reason ?? ''}`;
    };
    await test.fault('node-lost', name);
    await expect.poll(ready, soon).toBe('Unknown NodeStatusUnknown');
    await expect.poll(async () => (await instance('lost'))?.status?.phase, soon).toBe('Unknown');
    const taints = async (): Promise<readonly string[]> =>
      ((await test.read<Node>(Nodes, name, ''))?.spec?.taints ?? []).map(
        ({ key, effect }) => `${key}:${effect}`,
      );
    const podReady = async (): Promise<string | undefined> =>
      (await launchers('lost'))[0]?.status?.conditions?.find(({ type }) => type === 'Ready')?.status;
    await expect.poll(taints, soon).toContain('node.kubernetes.io/unreachable:NoExecute');
    await expect.poll(podReady, soon).toBe('False');

    await test.fault('node-lost', null);
    await expect.poll(ready, soon).toBe('True KubeletReady');
    await expect.poll(() => status('lost'), soon).toBe('Running');
    await expect.poll(taints, soon).toEqual([]);
  });

  it('cannot end a guest on a silent node before the node is back', async () => {
    await runs('held');
    await test.fault('node-lost', await nodeOf('held'));
    await expect.poll(async () => (await instance('held'))?.status?.phase, soon).toBe('Unknown');
    await test.patch(VirtualMachines, 'held', { spec: { runStrategy: 'Halted' } });
    await expect
      .poll(async () => (await launchers('held'))[0]?.metadata.deletionTimestamp, soon)
      .toBeDefined();
    expect(await instance('held')).toBeDefined();

    await test.fault('node-lost', null);
    await expect.poll(() => instance('held'), soon).toBeUndefined();
    await expect.poll(() => status('held'), soon).toBe('Stopped');
  });
});
