import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { NodePool } from './resources';
import { HostedClusters, Machines, Namespaces, NodePools, Pods, Secrets } from './resources';
import { patience, TestCluster } from './test-cluster';

/** A hosted cluster's life on a real API server, played by the simulator that runs beside it. */
describe('the simulator', () => {
  let test: TestCluster;

  beforeAll(async () => {
    test = await TestCluster.open('simulator-test');
  });
  afterEach(() => test.removeAll());
  afterAll(() => test.close());

  it('brings a cluster to Completed, scales its pool, and takes all of it away again', async () => {
    const { namespace } = test;
    await test.begin('life');
    await test.isCompleted('life');
    const { status } = (await test.read(HostedClusters, 'life')) ?? {};
    expect(status?.controlPlaneEndpoint?.port).toBe(6443);
    const kubeconfig = await test.read(Secrets, status?.kubeconfig?.name ?? '');
    expect(Buffer.from(kubeconfig?.data?.kubeconfig ?? '', 'base64').toString()).toContain(
      `https://${status?.controlPlaneEndpoint?.host ?? ''}:6443`,
    );
    const password = await test.read(Secrets, status?.kubeadminPassword?.name ?? '');
    expect(Buffer.from(password?.data?.password ?? '', 'base64').toString()).toMatch(/^(\w{5}-){3}\w{5}$/);

    await test.patch(NodePools, 'life', { spec: { replicas: 2 } });
    const nodes = async (): Promise<number | undefined> =>
      (await test.read<NodePool>(NodePools, 'life'))?.status?.replicas;
    await expect.poll(nodes, patience).toBe(2);
    await test.patch(NodePools, 'life', { spec: { replicas: 0 } });
    await expect.poll(async () => (await test.list(Machines, `${namespace}-life`)).length, patience).toBe(0);

    await test.remove('life');
    expect(await test.read(Namespaces, `${namespace}-life`)).toBeUndefined();
    expect(await test.read(Secrets, 'life-pull-secret')).toBeUndefined();
    expect(await test.read(NodePools, 'life')).toBeUndefined();
  });

  it('writes nothing more once a cluster is settled', async () => {
    await test.begin('calm');
    await test.isCompleted('calm');
    await sleep(2_000);
    const versions = async (): Promise<string> => {
      const objects = [
        await test.read(HostedClusters, 'calm'),
        await test.read(NodePools, 'calm'),
        ...(await test.list(Pods, 'simulator-test-calm')),
        ...(await test.list(Machines, 'simulator-test-calm')),
      ];
      return objects.map((object) => object?.metadata.resourceVersion).join();
    };
    const before = await versions();
    await sleep(2_000);
    expect(await versions()).toBe(before);
  });

  it('refuses overlapping networks in the words of the operator, and releases that are none', async () => {
    await test.begin('clash', {
      networking: {
        clusterNetwork: [{ cidr: '10.132.0.0/14' }],
        serviceNetwork: [{ cidr: '10.133.0.0/16' }],
      },
    });
    await expect
      .poll(() => test.conditionIn('clash', 'ValidConfiguration'), patience)
      .toMatch(/^False InvalidConfiguration .*overlap: 10.133.0.0\/16 and 10.132.0.0\/14/);
    await test.begin('wrong', { release: { image: 'quay.io/other/thing:1' } });
    await expect
      .poll(() => test.conditionIn('wrong', 'ValidReleaseImage'), patience)
      .toMatch(/^False InvalidImage .*manifest unknown/);
  });

  it('stays at a volume that is not bound, and goes on when the fault is gone', async () => {
    const key = 'etcd-volume-pending.simulator-test.stuck';
    await test.fault(key, '');
    await test.begin('stuck');
    await expect
      .poll(() => test.conditionIn('stuck', 'EtcdAvailable'), patience)
      .toMatch(/^False EtcdWaitingForQuorum .*data-etcd-0/);
    await test.fault(key, null);
    // Bound by a look at faults, not at the clock.
    await test.isCompleted('stuck');
  });
});
