import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FaultName } from '../faults';
import { MachineDeployments, Machines, NodePools, VirtualMachines } from '../resources';
import type { Machine } from '../resources';
import { patience, TestCluster } from '../test-cluster';

/** What goes wrong with machines, and what demand does to them. One cluster, a pool a test. */
describe('machines', () => {
  const namespace = 'machines-test';
  const name = 'demo';
  const controlPlane = `${namespace}-${name}`;
  let test: TestCluster;

  const machines = (pool: string) => test.machinesOf(name, pool);
  const fault = (of: FaultName, value: string | null): Promise<unknown> =>
    test.fault(`${of}.${namespace}.${name}`, value);
  const says = (pool: string, type: string, words: RegExp): Promise<void> =>
    expect.poll(() => test.poolSays(pool, type), patience).toMatch(words);
  const replicas = async (pool: string) => (await test.read(NodePools, pool))?.status?.replicas;
  const patch = (pool: string, spec: object): Promise<unknown> => test.patch(NodePools, pool, { spec });
  const stateOf = ({ status }: Machine, type: string): string => {
    const found = status?.conditions?.find((each) => each.type === type);
    return `${found?.status ?? ''} ${found?.reason ?? ''} ${found?.message ?? ''}`;
  };
  const anyMachine = async (pool: string, type: string): Promise<string> =>
    (await machines(pool)).map((machine) => stateOf(machine, type)).join('\n');
  const annotate = async (pool: string, annotation: string): Promise<void> => {
    const going = (await machines(pool)).find(({ metadata }) => metadata.deletionTimestamp);
    await test.patch(
      Machines,
      going?.metadata.name ?? '',
      { metadata: { annotations: { [annotation]: '' } } },
      controlPlane,
    );
  };

  beforeAll(async () => {
    test = await TestCluster.open(namespace);
    await test.begin(name);
    await test.isCompleted(name);
  });
  afterAll(async () => {
    await test.removeAll();
    test.close();
  });

  it('come and go with demand, within the bounds of the pool', async () => {
    await test.addPool(name, 'auto', { autoScaling: { min: 1, max: 3 } });
    await test.isReady('auto', 1);
    await fault('autoscaler-demand', 'pool=auto count=9');
    await test.isReady('auto', 3);
    expect((await test.read(NodePools, 'auto'))?.spec.replicas).toBeUndefined();
    const wanted = async () => (await test.read(MachineDeployments, 'auto', controlPlane))?.spec.replicas;
    expect(await wanted()).toBe(3);
    await fault('autoscaler-demand', 'pool=auto count=0');
    await expect.poll(wanted, patience).toBe(1);
    await expect.poll(() => replicas('auto'), patience).toBe(1);
    await fault('autoscaler-demand', null);
  });

  it('are held by a disruption budget until somebody skips the drain, then by volumes', async () => {
    await test.addPool(name, 'drain', { replicas: 1 });
    await test.isReady('drain', 1);
    await fault('drain-blocked', 'pool=drain');
    await fault('volume-detach-blocked', 'pool=drain');
    await patch('drain', { replicas: 0 });
    await expect
      .poll(() => anyMachine('drain', 'DrainingSucceeded'), patience)
      .toMatch(/^False Draining Drain not completed yet \(started at .*disruption budget/s);
    const [machine] = await machines('drain');
    expect(machine?.status?.deletion?.nodeDrainStartTime).toBeDefined();
    await annotate('drain', 'machine.cluster.x-k8s.io/exclude-node-draining');
    await expect
      .poll(() => anyMachine('drain', 'VolumeDetachSucceeded'), patience)
      .toMatch(/^False WaitingForVolumeDetach/);
    await annotate('drain', 'machine.cluster.x-k8s.io/exclude-wait-for-node-volume-detach');
    await expect.poll(async () => (await machines('drain')).length, patience).toBe(0);
  });

  it('are drained no longer than the pool allows, also when it allows less while they are', async () => {
    await fault('drain-blocked', '');
    await fault('volume-detach-blocked', '');
    await test.addPool(name, 'limit', { replicas: 1 });
    await test.isReady('limit', 1);
    await patch('limit', { replicas: 0, nodeVolumeDetachTimeout: '1m' });
    await expect.poll(() => anyMachine('limit', 'DrainingSucceeded'), patience).toMatch(/^False Draining/);
    await patch('limit', { nodeDrainTimeout: '1m' });
    await expect.poll(async () => (await machines('limit')).length, patience).toBe(0);
    await fault('drain-blocked', null);
    await fault('volume-detach-blocked', null);
  });

  it('whose nodes stop answering are replaced by auto repair, and not when too many do', async () => {
    await test.addPool(name, 'sick', { replicas: 3 });
    await test.isReady('sick', 3);
    await fault('nodes-not-ready', 'pool=sick count=all');
    await says('sick', 'AllNodesHealthy', /^False NodeConditionsFailed 3 of 3 machines are not healthy/);
    await expect.poll(() => replicas('sick'), patience).toBe(0);
    await patch('sick', { management: { autoRepair: true } });
    await says('sick', 'Ready', /^False TooManyUnhealthy .*unhealthy: 3, maxUnhealthy: 2/);
    await fault('nodes-not-ready', null);
    await test.isReady('sick', 3);
    const before = (await machines('sick')).map(({ metadata }) => metadata.name);
    await fault('nodes-not-ready', 'pool=sick');
    await says('sick', 'AllNodesHealthy', /1 of 3 machines/);
    const gone = async () => {
      const now = (await machines('sick')).map(({ metadata }) => metadata.name);
      return before.filter((each) => !now.includes(each)).length;
    };
    await expect.poll(gone, patience).toBe(1);
    await test.isReady('sick', 3);
    await fault('nodes-not-ready', null);
  });

  it('fail for good, until auto repair may replace them', async () => {
    await test.addPool(name, 'failed', { replicas: 1 });
    await test.isReady('failed', 1);
    await fault('machine-failed', 'pool=failed');
    const phases = async () => (await machines('failed')).map(({ status }) => status?.phase);
    await expect.poll(phases, patience).toEqual(['Failed']);
    expect((await machines('failed'))[0]?.status?.failureReason).toBe('UpdateError');
    await patch('failed', { management: { autoRepair: true } });
    await expect.poll(phases, patience).toEqual(['Running']);
    await fault('machine-failed', null);
  });

  it('do not come where there is no room, or where ignition is not reached', async () => {
    await fault('vm-unschedulable', 'pool=big');
    await fault('node-never-joins', 'pool=big');
    await test.addPool(name, 'big', { replicas: 1 });
    const word = async () =>
      (await test.list(VirtualMachines, controlPlane)).find(({ metadata }) =>
        metadata.name.startsWith('big-'),
      )?.status?.printableStatus;
    await expect.poll(word, patience).toBe('ErrorUnschedulable');
    await fault('vm-unschedulable', null);
    await expect.poll(word, patience).toBe('Running');
    await expect.poll(async () => (await machines('big'))[0]?.status?.phase, patience).toBe('Provisioned');
    await says('big', 'ReachedIgnitionEndpoint', /^False ignitionNotReached/);
    expect((await machines('big'))[0]?.status?.nodeRef).toBeUndefined();
    await fault('node-never-joins', null);
    await test.isReady('big', 1);
    await says('big', 'ReachedIgnitionEndpoint', /^True/);
  });
});
