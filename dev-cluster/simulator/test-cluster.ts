import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, vi } from 'vitest';
import { conditionOf } from './kubernetes/conditions';
import { Cluster } from './kubernetes/cluster';
import type { KubeObject } from './kubernetes/object';
import type { Resource } from './kubernetes/resource';
import { pathOf } from './kubernetes/resource';
import type { Rest } from './kubernetes/rest';
import { connect, isNotFound } from './kubernetes/rest';
import type { HostedCluster, Machine, NodePool } from './resources';
import { ConfigMaps, HostedClusters, Machines, Namespaces, NodePools, Secrets } from './resources';
import { sampleCluster } from './hypershift/sample-cluster';

/** How long a test waits for what the simulator does, at the speed of the tests' cluster. */
export const patience = { timeout: 60_000, interval: 200 };

const image = 'quay.io/openshift-release-dev/ocp-release:4.22.1-multi';

/** What a test does with the dev cluster: makes hosted clusters in one namespace, reads, and takes them away again. */
export class TestCluster {
  private readonly made = new Set<string>();

  private constructor(
    readonly rest: Rest,
    readonly cluster: Cluster,
    readonly namespace: string,
  ) {}

  /** Reaches the tests' dev cluster and makes the namespace. */
  static async open(namespace: string): Promise<TestCluster> {
    const file = process.env.DEV_CLUSTER ?? '';
    const { kubeconfig = join(dirname(file), 'kubeconfig') } = JSON.parse(await readFile(file, 'utf8')) as {
      kubeconfig?: string;
    };
    const rest = await connect(kubeconfig);
    const cluster = new Cluster(rest);
    await cluster.ensure(Namespaces, { metadata: { name: namespace } });
    for (const name of ['faults', 'dns'])
      await cluster.ensure(ConfigMaps, { metadata: { name, namespace: 'dev-cluster' }, data: {} });
    return new TestCluster(rest, cluster, namespace);
  }

  close(): void {
    this.rest.close();
  }

  /** An object, or undefined when there is none. */
  async read<T extends KubeObject>(
    of: Resource<T>,
    name: string,
    namespace = this.namespace,
  ): Promise<T | undefined> {
    try {
      return (await this.rest.request('GET', pathOf(of, namespace, name))) as T;
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  }

  async list<T extends KubeObject>(of: Resource<T>, namespace: string): Promise<T[]> {
    return ((await this.rest.request('GET', pathOf(of, namespace))) as { items: T[] }).items;
  }

  patch(of: Resource, name: string, patch: unknown, namespace = this.namespace): Promise<unknown> {
    return this.rest.request('PATCH', pathOf(of, namespace, name), patch);
  }

  /** Creates a hosted cluster with one pool; `removeAll` takes it away. */
  async begin(name: string, spec: Partial<HostedCluster['spec']> = {}, replicas = 1): Promise<void> {
    this.made.add(name);
    const { namespace, cluster } = this;
    const infraID = `${name}-x7k2p`;
    const labels = {
      'hypershift.openshift.io/auto-created-for-infra': infraID,
      'hypershift.openshift.io/safe-to-delete-with-cluster': 'true',
    };
    await cluster.ensure(Secrets, {
      metadata: { name: `${name}-pull-secret`, namespace, labels },
      data: { '.dockerconfigjson': Buffer.from('{"auths":{}}').toString('base64') },
    });
    const { spec: sample } = sampleCluster({
      release: { image },
      infraID,
      pullSecret: { name: `${name}-pull-secret` },
      ...spec,
    });
    await cluster.ensure(HostedClusters, {
      metadata: { name, namespace },
      spec: { ...sample, controllerAvailabilityPolicy: 'SingleReplica' },
    });
    await this.addPool(name, name, { replicas, release: spec.release ?? { image } });
  }

  /** Adds a pool to a cluster; it goes with the cluster. */
  async addPool(clusterName: string, name: string, spec: Partial<NodePool['spec']>): Promise<void> {
    await this.cluster.ensure(NodePools, {
      metadata: { name, namespace: this.namespace },
      spec: {
        clusterName,
        release: { image },
        management: { upgradeType: 'Replace' },
        platform: {
          type: 'KubeVirt',
          kubevirt: { rootVolume: { type: 'Persistent', persistent: { size: '32Gi' } } },
        },
        ...spec,
      },
    });
  }

  /** Switches a fault by its data key; null is off. */
  fault(key: string, value: string | null): Promise<unknown> {
    return this.patch(ConfigMaps, 'faults', { data: { [key]: value } }, 'dev-cluster');
  }

  async stateOf(name: string): Promise<string | undefined> {
    return (await this.read(HostedClusters, name))?.status?.version?.history?.[0]?.state;
  }

  /** `status reason message` of a condition of a hosted cluster. */
  async conditionIn(name: string, type: string): Promise<string> {
    const condition = conditionOf((await this.read(HostedClusters, name))?.status?.conditions, type);
    return `${condition?.status ?? ''} ${condition?.reason ?? ''} ${condition?.message ?? ''}`;
  }

  /** `status reason message` of a condition of a pool. */
  async poolSays(name: string, type: string): Promise<string> {
    const conditions = (await this.read(NodePools, name))?.status?.conditions;
    const condition = conditions?.find((each) => each.type === type);
    return `${condition?.status ?? ''} ${condition?.reason ?? ''} ${condition?.message ?? ''}`;
  }

  /** The Machines of a pool. */
  async machinesOf(clusterName: string, pool: string): Promise<Machine[]> {
    const key = `${this.namespace}/${pool}`;
    const all = await this.list(Machines, `${this.namespace}-${clusterName}`);
    return all.filter(
      (machine) => machine.metadata.annotations?.['hypershift.openshift.io/nodePool'] === key,
    );
  }

  async isReady(pool: string, nodes: number): Promise<void> {
    const state = async (): Promise<string> => {
      const { status } = (await this.read(NodePools, pool)) ?? {};
      const ready = status?.conditions?.find(({ type }) => type === 'Ready')?.status ?? '';
      return `${status?.replicas ?? 0} ${ready} ${status?.version === undefined ? 'new' : 'there'}`;
    };
    await vi.waitFor(async () => {
      expect(await state()).toBe(`${nodes} True there`);
    }, patience);
  }

  async isCompleted(name: string): Promise<void> {
    // Not expect.poll, which must not be used before the first test of a file or after its last.
    await vi.waitFor(async () => {
      expect(await this.stateOf(name)).toBe('Completed');
    }, patience);
  }

  async remove(name: string): Promise<void> {
    const hostedCluster = await this.read(HostedClusters, name);
    if (hostedCluster) await this.cluster.remove(HostedClusters, hostedCluster);
    await vi.waitFor(async () => {
      expect(await this.read(HostedClusters, name)).toBeUndefined();
    }, patience);
    this.made.delete(name);
  }

  async removeAll(): Promise<void> {
    for (const name of [...this.made]) await this.remove(name);
  }
}
