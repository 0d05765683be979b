import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HostedClusters, MachineDeployments, Machines, MachineSets, NodePools } from '../resources';
import { patience, TestCluster } from '../test-cluster';

const imageOf = (version: string): string => `quay.io/openshift-release-dev/ocp-release:${version}-multi`;

/** Changes of pools that replace their machines, or change their nodes in place. One cluster, a pool a test. */
describe('a rollout', () => {
  const namespace = 'rollouts-test';
  const name = 'roll';
  let test: TestCluster;

  const machines = (pool: string) => test.machinesOf(name, pool);
  const namesIn = async (pool: string): Promise<string[]> =>
    (await machines(pool)).map(({ metadata }) => metadata.name).sort();
  const says = (pool: string, type: string, words: RegExp): Promise<void> =>
    expect.poll(() => test.poolSays(pool, type), patience).toMatch(words);
  const pool = async (of: string) => (await test.read(NodePools, of))?.status;
  const release = (version: string) => ({ release: { image: imageOf(version) } });

  beforeAll(async () => {
    test = await TestCluster.open(namespace);
    await test.begin(name, release('4.22.3'));
    await test.isCompleted(name);
  });
  afterAll(async () => {
    await test.removeAll();
    test.close();
  });

  it('replaces one machine after another, with one more than wished, and tells the version at the end', async () => {
    await test.addPool(name, 'replace', { replicas: 2, ...release('4.22.1') });
    await test.isReady('replace', 2);
    const before = await namesIn('replace');
    await test.patch(NodePools, 'replace', { spec: release('4.22.3') });
    await says('replace', 'UpdatingVersion', /^True AsExpected .*Target version: 4\.22\.3/);
    await says('replace', 'UpdatingPlatformMachineTemplate', /^True AsExpected platform machine template/);
    await says('replace', 'UpdatingConfig', /^False/);
    expect((await pool('replace'))?.version).toBe('4.22.1');
    let most = 0;
    const isDone = async (): Promise<string | undefined> => {
      most = Math.max(most, (await machines('replace')).length);
      return (await pool('replace'))?.version;
    };
    await expect.poll(isDone, { ...patience, interval: 100 }).toBe('4.22.3');
    expect(most).toBe(3);
    await says('replace', 'UpdatingVersion', /^False AsExpected/);
    const after = await namesIn('replace');
    expect(after).toHaveLength(2);
    expect(after.filter((each) => before.includes(each))).toEqual([]);
    expect((await pool('replace'))?.nodesInfo?.nodeVersions).toEqual([
      { ocpVersion: '4.22.3', kubeletVersion: 'v1.35.4', readyNodeCount: 2, unreadyNodeCount: 0 },
    ]);
    const deployment = await test.read(MachineDeployments, 'replace', `${namespace}-${name}`);
    expect(deployment?.status).toMatchObject({ replicas: 2, updatedReplicas: 2, availableReplicas: 2 });
  });

  it('leaves machines alone when only times change, and hands those on', async () => {
    await test.addPool(name, 'times', { replicas: 1 });
    await test.isReady('times', 1);
    const before = await namesIn('times');
    await test.patch(NodePools, 'times', {
      spec: { nodeDrainTimeout: '10m', nodeVolumeDetachTimeout: '5m' },
    });
    const limits = async () => {
      const [machine] = await machines('times');
      return [machine?.spec.nodeDrainTimeout, machine?.spec.nodeVolumeDetachTimeout];
    };
    await expect.poll(limits, patience).toEqual(['10m', '5m']);
    expect(await namesIn('times')).toEqual(before);
    await says('times', 'UpdatingPlatformMachineTemplate', /^False/);
  });

  it('waits with the strategy OnDelete until somebody deletes a machine', async () => {
    const replace = { upgradeType: 'Replace', replace: { strategy: 'OnDelete' } } as const;
    await test.addPool(name, 'hand', { replicas: 1, management: replace });
    await test.isReady('hand', 1);
    const [old] = await machines('hand');
    await test.patch(NodePools, 'hand', {
      spec: { platform: { kubevirt: { compute: { memory: '12Gi' } } } },
    });
    await says('hand', 'UpdatingPlatformMachineTemplate', /^True/);
    const sets = async () =>
      (await test.list(MachineSets, `${namespace}-${name}`)).filter(({ metadata }) =>
        metadata.name.startsWith('hand-'),
      );
    await expect.poll(async () => (await sets()).length, patience).toBe(2);
    expect(await namesIn('hand')).toEqual([old?.metadata.name]);
    if (old) await test.cluster.remove(Machines, old);
    await says('hand', 'UpdatingPlatformMachineTemplate', /^False/);
    expect(await namesIn('hand')).not.toContain(old?.metadata.name);
  });

  it('in place keeps machines, changes one node after another and counts them', async () => {
    const management = { upgradeType: 'InPlace' } as const;
    await test.addPool(name, 'stay', { replicas: 3, management, ...release('4.22.1') });
    await test.isReady('stay', 3);
    const before = await namesIn('stay');
    expect(await test.read(MachineDeployments, 'stay', `${namespace}-${name}`)).toBeUndefined();
    const failing = `in-place-failed.${namespace}.${name}`;
    await test.fault(failing, 'pool=stay');
    await test.patch(NodePools, 'stay', { spec: release('4.22.3') });
    await says('stay', 'UpdatingVersion', /^False InplaceUpgradeFailed Node .* in nodepool degraded/);
    await test.fault(failing, null);
    await says('stay', 'UpdatingVersion', /^True AsExpected .*Total Nodes: 3\. Upgraded: 1/);
    const versions = (await pool('stay'))?.nodesInfo?.nodeVersions ?? [];
    expect(versions.map(({ ocpVersion }) => ocpVersion)).toEqual(['4.22.1', '4.22.3']);
    await expect.poll(async () => (await pool('stay'))?.version, patience).toBe('4.22.3');
    await says('stay', 'UpdatingVersion', /^False AsExpected/);
    expect(await namesIn('stay')).toEqual(before);
    await test.isReady('stay', 3);
  });

  it('of the control plane does not finish without a node', async () => {
    await test.begin('empty', release('4.22.1'), 1);
    await test.isCompleted('empty');
    await test.patch(NodePools, 'empty', { spec: { replicas: 0 } });
    await expect.poll(async () => (await pool('empty'))?.replicas, patience).toBe(0);
    await test.patch(HostedClusters, 'empty', { spec: release('4.22.3') });
    await expect
      .poll(() => test.conditionIn('empty', 'ClusterVersionProgressing'), patience)
      .toMatch(/waiting on console/);
    expect(await test.stateOf('empty')).toBe('Partial');
    await test.patch(NodePools, 'empty', { spec: { replicas: 1 } });
    await test.isCompleted('empty');
  });
});
