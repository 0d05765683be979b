import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { HostedClusters, Machines, Namespaces } from '../resources';
import { patience, TestCluster } from '../test-cluster';

/** What holds a deleted cluster, and where one reads it. */
describe('a deletion that hangs', () => {
  const namespace = 'hanging-test';
  let test: TestCluster;

  const begin = async (name: string, at: string): Promise<() => Promise<unknown>> => {
    const fault = `hang-deletion.${namespace}.${name}`;
    await test.fault(fault, at);
    await test.begin(name);
    await test.isCompleted(name);
    const hostedCluster = await test.read(HostedClusters, name);
    if (hostedCluster) await test.cluster.remove(HostedClusters, hostedCluster);
    return () => test.fault(fault, null);
  };

  beforeAll(async () => {
    test = await TestCluster.open(namespace);
  });
  afterEach(() => test.removeAll());
  afterAll(() => test.close());

  it('at load balancers of the hosted cluster', async () => {
    const letGo = await begin('lb', 'cloud-resources');
    await expect
      .poll(() => test.conditionIn('lb', 'CloudResourcesDestroyed'), patience)
      .toBe('False RemainingCloudResources Remaining resources: load-balancers');
    await letGo();
    await test.remove('lb');
  });

  it('at a machine whose node is not drained', async () => {
    const letGo = await begin('drain', 'machine');
    const words = async (): Promise<string | undefined> => {
      const [machine] = await test.list(Machines, `${namespace}-drain`);
      return machine?.status?.conditions?.find(({ type }) => type === 'DrainingSucceeded')?.message;
    };
    await expect.poll(words, patience).toContain("would violate the pod's disruption budget");
    await letGo();
    await test.remove('drain');
  });

  it('at a namespace in which a finalizer is left', async () => {
    const letGo = await begin('rest', 'namespace');
    const words = async (): Promise<string | undefined> => {
      const found = await test.read(Namespaces, `${namespace}-rest`);
      return found?.status?.conditions?.find(({ type }) => type === 'NamespaceFinalizersRemaining')?.message;
    };
    await expect.poll(words, patience).toContain('service.kubernetes.io/load-balancer-cleanup in 1 resource');
    await letGo();
    await test.remove('rest');
  });
});
