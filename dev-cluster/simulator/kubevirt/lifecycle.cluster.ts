import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Api, ApiFailure } from '../../api';
import type { ClusterFile } from '../../cluster-file';
import { isTrue } from '../kubernetes/conditions';
import { pathOf } from '../kubernetes/resource';
import type { VirtualMachine } from '../resources';
import { VirtualMachineInstances, VirtualMachines } from '../resources';
import { TestCluster } from '../test-cluster';
import type { VirtualMachineInstanceMigration } from '../virtualization-resources';
import { VirtualMachineInstanceMigrations } from '../virtualization-resources';
import { conditionsOf } from './phase';
import { smallMachine } from './sample';

/** Within what the simulator does its next step, at the speed of the tests' cluster. */
const soon = { timeout: 20_000, interval: 50 };

/** The project of the developer, whom the calls are made for. */
const namespace = 'web-team';
const name = 'lifecycle-test';

/** A VM's life through the aggregated API, on a real API server, called by somebody who may not do everything. */
describe('the life of a virtual machine', () => {
  let test: TestCluster;
  const users = new Map<'developer' | 'viewer', Api>();

  const call = async (
    what: string,
    body: Record<string, unknown> = {},
    user: 'developer' | 'viewer' = 'developer',
  ): Promise<string> => {
    const path = `/apis/subresources.kubevirt.io/v1/namespaces/${namespace}/${what.replace(' ', `/${name}/`)}`;
    try {
      // The bodies of these calls are options, no objects.
      return String(await users.get(user)?.replace(path, body as never));
    } catch (error) {
      if (error instanceof ApiFailure)
        return `${error.code} ${error.message.replace(/^PUT .*?: \d+ (Operation .*?": )?/, '')}`;
      throw error;
    }
  };
  const machine = (): Promise<VirtualMachine | undefined> => test.read(VirtualMachines, name, namespace);
  const instance = () => test.read(VirtualMachineInstances, name, namespace);
  const status = async (): Promise<string | undefined> => (await machine())?.status?.printableStatus;
  const becomes = (word: string): Promise<void> => expect.poll(status, soon).toBe(word);
  const needsRestart = async (): Promise<boolean> => {
    const found = await machine();
    return found !== undefined && isTrue(conditionsOf(found), 'RestartRequired');
  };
  const patch = (spec: object): Promise<unknown> => test.patch(VirtualMachines, name, { spec }, namespace);
  const withMemory = (guest: string): Promise<unknown> =>
    patch({ template: { spec: { domain: { memory: { guest } } } } });
  const slow = `migration-slow.${namespace}.${name}`;
  const deaf = `vm-stop-slow.${namespace}.${name}`;

  beforeAll(async () => {
    test = await TestCluster.open('lifecycle-test');
    const file = JSON.parse(await readFile(process.env.DEV_CLUSTER ?? '', 'utf8')) as ClusterFile; // written by the dev cluster
    const ca = await readFile(file.certificateAuthority, 'utf8');
    for (const user of ['developer', 'viewer'] as const)
      users.set(user, new Api({ server: file.apiserver, token: file.tokens[user], ca }));
    await test.cluster.ensure(
      VirtualMachines,
      smallMachine({ namespace, name, runStrategy: 'Halted', memory: '2Gi' }),
    );
  });
  afterAll(async () => {
    for (const key of [slow, deaf]) await test.fault(key, null);
    const found = await machine();
    if (found) await test.cluster.remove(VirtualMachines, found);
    for (const api of users.values()) api.close();
    test.close();
  });

  it('starts, pauses, restarts and stops, and refuses what its state does not allow', async () => {
    // A first try may have left it anywhere.
    await call('virtualmachineinstances unpause');
    await patch({ runStrategy: 'Halted' });
    await becomes('Stopped');
    expect(await call('virtualmachines stop')).toBe('409 VM is not running');
    expect(await call('virtualmachines start', { dryRun: ['All'] })).toBe('');
    expect(await status()).toBe('Stopped');
    expect(await call('virtualmachines start')).toBe('');
    await becomes('Running');
    expect((await machine())?.spec.runStrategy).toBe('Always');
    expect(await call('virtualmachines start')).toBe('409 VM is already running');

    expect(await call('virtualmachineinstances pause', {}, 'viewer')).toMatch(
      /^403 .*cannot update resource/,
    );
    expect(await call('virtualmachineinstances pause')).toBe('');
    await becomes('Paused');
    expect(await call('virtualmachineinstances pause')).toBe('409 VMI is already paused');
    expect(await call('virtualmachineinstances unpause')).toBe('');
    await becomes('Running');

    const before = (await instance())?.metadata.uid;
    expect(await call('virtualmachines restart')).toBe('');
    await expect
      .poll(async () => (await status()) === 'Running' && (await instance())?.metadata.uid !== before, soon)
      .toBe(true);

    await test.fault(deaf, '');
    expect(await call('virtualmachines stop')).toBe('');
    await becomes('Stopping');
    expect((await machine())?.spec.runStrategy).toBe('Halted');
    expect(await call('virtualmachines stop')).toMatch(/^409 .*shorter graceperiod/);
    expect(await call('virtualmachines stop', { gracePeriod: 0 })).toBe('');
    await becomes('Stopped');
    await test.fault(deaf, null);
    expect(await call('virtualmachines restart')).toMatch(/^409 RunStategy Halted does not support/);
  });

  it('moves to another node, and stays where it is when that is cancelled', async () => {
    await call('virtualmachines start');
    await becomes('Running');
    const migrations = pathOf(VirtualMachineInstanceMigrations, namespace);
    const migrate = (as: string): Promise<unknown> | undefined =>
      users.get('developer')?.create(migrations, {
        apiVersion: 'kubevirt.io/v1',
        kind: 'VirtualMachineInstanceMigration',
        metadata: { name: as, namespace },
        spec: { vmiName: name },
      });
    const read = (as: string): Promise<VirtualMachineInstanceMigration | undefined> =>
      test.read(VirtualMachineInstanceMigrations, as, namespace);
    const source = (await instance())?.status?.nodeName;

    // Migrations outlive their VM, so another run must not meet them.
    const run = `${name}-${Date.now().toString(36)}`;
    await migrate(`${run}-1`);
    await expect.poll(async () => (await read(`${run}-1`))?.status?.phase, soon).toBe('Succeeded');
    const target = (await instance())?.status?.nodeName;
    expect(target).not.toBe(source);
    expect((await read(`${run}-1`))?.status?.migrationState).toMatchObject({
      sourceNode: source,
      targetNode: target,
      migrationPolicyName: 'web-team',
    });

    await test.fault(slow, '');
    await migrate(`${run}-2`);
    await becomes('Migrating');
    // KubeVirt has nothing against a guest that pauses while it is copied.
    expect(await call('virtualmachineinstances pause')).toBe('');
    expect(await call('virtualmachineinstances unpause')).toBe('');
    await users.get('developer')?.remove(`${migrations}/${run}-2`);
    await becomes('Running');
    expect((await instance())?.status?.nodeName).toBe(target);
    await expect.poll(() => read(`${run}-2`), soon).toBeUndefined();
    await users.get('developer')?.remove(`${migrations}/${run}-1`);
    await test.fault(slow, null);
  });

  it('takes more memory while it runs, asks for a restart for less, and forgets it when that is taken back', async () => {
    const guest = async (): Promise<unknown> => (await instance())?.status?.memory?.guestCurrent;
    await withMemory('4Gi');
    await expect.poll(guest, soon).toBe('4Gi');
    expect(await needsRestart()).toBe(false);
    await withMemory('1Gi');
    await expect.poll(needsRestart, soon).toBe(true);
    await withMemory('4Gi');
    await expect.poll(needsRestart, soon).toBe(false);
  });

  it('goes with its instance when it is deleted', async () => {
    const found = await machine();
    if (found) await test.cluster.remove(VirtualMachines, found);
    await expect.poll(async () => [await machine(), await instance()], soon).toEqual([undefined, undefined]);
  });
});
