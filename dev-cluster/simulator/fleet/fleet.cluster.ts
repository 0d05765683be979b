import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { conditionOf } from '../kubernetes/conditions';
import { ManagedClusters, Namespaces } from '../resources';
import { patience, TestCluster } from '../test-cluster';

/** Hosted clusters as members of a fleet. */
describe('the fleet manager', () => {
  let test: TestCluster;

  const managed = (name: string) => test.read(ManagedClusters, name);
  const conditionIn = async (name: string, type: string): Promise<string | undefined> =>
    conditionOf((await managed(name))?.status?.conditions, type)?.status;

  beforeAll(async () => {
    test = await TestCluster.open('fleet-test');
  });
  afterEach(() => test.removeAll());
  afterAll(() => test.close());

  it('imports an available cluster by itself where that is on, and takes its agents back at the end', async () => {
    const fault = 'auto-import.fleet-test.member';
    await test.fault(fault, '');
    await test.begin('member');
    await expect.poll(() => conditionIn('member', 'ManagedClusterConditionAvailable'), patience).toBe('True');
    const cluster = await managed('member');
    expect(cluster?.metadata.finalizers).toContain('cluster.open-cluster-management.io/api-resource-cleanup');
    expect(cluster?.metadata.annotations).toMatchObject({
      'import.open-cluster-management.io/klusterlet-deploy-mode': 'Hosted',
      'import.open-cluster-management.io/hosting-cluster-name': 'local-cluster',
    });
    expect(await conditionIn('member', 'HubAcceptedManagedCluster')).toBe('True');
    expect(await conditionIn('member', 'ManagedClusterJoined')).toBe('True');
    expect(await test.read(Namespaces, 'klusterlet-member')).toBeDefined();
    if (cluster) await test.cluster.remove(ManagedClusters, cluster);
    await expect.poll(() => managed('member'), patience).toBeUndefined();
    await expect.poll(() => test.read(Namespaces, 'klusterlet-member'), patience).toBeUndefined();
    await test.fault(fault, null);
  });

  it('leaves a cluster alone where that is off, and waits for one that is not there', async () => {
    await test.begin('loner');
    await test.cluster.ensure(ManagedClusters, {
      metadata: { name: 'nobody' },
      spec: { hubAcceptsClient: true },
    });
    await expect.poll(() => conditionIn('nobody', 'ManagedClusterImportSucceeded'), patience).toBe('False');
    await test.isCompleted('loner');
    expect(await managed('loner')).toBeUndefined();
    expect(await conditionIn('nobody', 'ManagedClusterJoined')).toBeUndefined();
    const nobody = await managed('nobody');
    if (nobody) await test.cluster.remove(ManagedClusters, nobody);
    await expect.poll(() => managed('nobody'), patience).toBeUndefined();
  });
});
