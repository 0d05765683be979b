import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { conditionOf } from './kubernetes/conditions';
import { Cluster } from './kubernetes/cluster';
import type { KubeObject } from './kubernetes/object';
import type { Resource } from './kubernetes/resource';
import { pathOf } from './kubernetes/resource';
import type { Rest } from './kubernetes/rest';
import { connect, isNotFound } from './kubernetes/rest';
import type { HostedCluster, NodePool } from './resources';
import {
  ConfigMaps,
  HostedClusters,
  Machines,
  Namespaces,
  NodePools,
  Pods,
  Secrets,
  Services,
} from './resources';
import { sampleCluster } from './hypershift/sample-cluster';

/** A hosted cluster's life on a real API server, played by the simulator that runs beside it. */

const namespace = 'simulator-test';
const image = 'quay.io/openshift-release-dev/ocp-release:4.22.1-multi';
const patience = { timeout: 60_000, interval: 200 };

let rest: Rest;
let cluster: Cluster;

const read = async <T extends KubeObject>(
  of: Resource<T>,
  name: string,
  inNamespace = namespace,
): Promise<T | undefined> => {
  try {
    return (await rest.request('GET', pathOf(of, inNamespace, name))) as T;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
};

const list = async <T extends KubeObject>(of: Resource<T>, inNamespace: string): Promise<T[]> =>
  ((await rest.request('GET', pathOf(of, inNamespace))) as { items: T[] }).items;

const create = async (
  name: string,
  spec: Partial<HostedCluster['spec']> = {},
  replicas = 1,
): Promise<void> => {
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
  await cluster.ensure(NodePools, {
    metadata: { name, namespace },
    spec: {
      clusterName: name,
      replicas,
      release: { image },
      management: { upgradeType: 'Replace' },
      platform: {
        type: 'KubeVirt',
        kubevirt: { rootVolume: { type: 'Persistent', persistent: { size: '32Gi' } } },
      },
    },
  });
};

const fault = (key: string, value: string | null): Promise<unknown> =>
  rest.request('PATCH', pathOf(ConfigMaps, 'dev-cluster', 'faults'), { data: { [key]: value } });

const stateOf = async (name: string): Promise<string | undefined> =>
  (await read(HostedClusters, name))?.status?.version?.history?.[0]?.state;

const conditionIn = async (name: string, type: string): Promise<string> => {
  const condition = conditionOf((await read(HostedClusters, name))?.status?.conditions, type);
  return `${condition?.status ?? ''} ${condition?.reason ?? ''} ${condition?.message ?? ''}`;
};

const isGone = async (name: string): Promise<boolean> => (await read(HostedClusters, name)) === undefined;

const remove = async (name: string): Promise<void> => {
  const hostedCluster = await read(HostedClusters, name);
  if (hostedCluster) await cluster.remove(HostedClusters, hostedCluster);
  await expect.poll(() => isGone(name), patience).toBe(true);
};

describe('the simulator', () => {
  const made: string[] = [];
  const begin = async (
    name: string,
    spec?: Partial<HostedCluster['spec']>,
    replicas?: number,
  ): Promise<void> => {
    made.push(name);
    await create(name, spec, replicas);
  };

  beforeAll(async () => {
    const file = process.env.DEV_CLUSTER ?? '';
    const { kubeconfig = join(dirname(file), 'kubeconfig') } = JSON.parse(await readFile(file, 'utf8')) as {
      kubeconfig?: string;
    };
    rest = await connect(kubeconfig);
    cluster = new Cluster(rest);
    await cluster.ensure(Namespaces, { metadata: { name: namespace } });
    await cluster.ensure(ConfigMaps, { metadata: { name: 'faults', namespace: 'dev-cluster' }, data: {} });
  });

  afterEach(async () => {
    for (const name of made.splice(0)) await remove(name);
  });

  afterAll(() => rest.close());

  it('brings a cluster to Completed, scales its pool, and takes all of it away again', async () => {
    await begin('life');
    await expect.poll(() => stateOf('life'), patience).toBe('Completed');
    const { status } = (await read(HostedClusters, 'life')) ?? {};
    expect(status?.controlPlaneEndpoint?.port).toBe(6443);
    const kubeconfig = await read(Secrets, status?.kubeconfig?.name ?? '');
    expect(Buffer.from(kubeconfig?.data?.kubeconfig ?? '', 'base64').toString()).toContain(
      `https://${status?.controlPlaneEndpoint?.host ?? ''}:6443`,
    );
    const password = await read(Secrets, status?.kubeadminPassword?.name ?? '');
    expect(Buffer.from(password?.data?.password ?? '', 'base64').toString()).toMatch(/^(\w{5}-){3}\w{5}$/);

    await rest.request('PATCH', pathOf(NodePools, namespace, 'life'), { spec: { replicas: 2 } });
    const nodes = async (): Promise<number | undefined> =>
      (await read<NodePool>(NodePools, 'life'))?.status?.replicas;
    await expect.poll(nodes, patience).toBe(2);
    await rest.request('PATCH', pathOf(NodePools, namespace, 'life'), { spec: { replicas: 0 } });
    await expect.poll(async () => (await list(Machines, `${namespace}-life`)).length, patience).toBe(0);

    await remove('life');
    expect(await read(Namespaces, `${namespace}-life`)).toBeUndefined();
    expect(await read(Secrets, 'life-pull-secret')).toBeUndefined();
    expect(await read(NodePools, 'life')).toBeUndefined();
  });

  it('puts the routes of a cluster without a domain below those of the management cluster', async () => {
    await begin('below');
    await expect.poll(() => stateOf('below'), patience).toBe('Completed');
    const hostedCluster = await read(HostedClusters, 'below');
    // Its console answers at console-openshift-console.apps.below.apps.mgmt.example.com.
    expect(hostedCluster?.spec.dns?.baseDomain).toBe('apps.mgmt.example.com');
    const { generateID = '' } = hostedCluster?.spec.platform.kubevirt ?? {};
    const service = await read(
      Services,
      `default-ingress-passthrough-service-${generateID}`,
      `${namespace}-below`,
    );
    expect(service?.spec?.selector).toMatchObject({ 'kubevirt.io': 'virt-launcher' });
  });

  it('writes nothing more once a cluster is settled', async () => {
    await begin('calm');
    await expect.poll(() => stateOf('calm'), patience).toBe('Completed');
    await sleep(2_000);
    const versions = async (): Promise<string> => {
      const objects = [
        await read(HostedClusters, 'calm'),
        await read(NodePools, 'calm'),
        ...(await list(Pods, `${namespace}-calm`)),
        ...(await list(Machines, `${namespace}-calm`)),
      ];
      return objects.map((object) => object?.metadata.resourceVersion).join();
    };
    const before = await versions();
    await sleep(2_000);
    expect(await versions()).toBe(before);
  });

  it('refuses overlapping networks in the words of the operator, and releases that are none', async () => {
    await begin('clash', {
      networking: {
        clusterNetwork: [{ cidr: '10.132.0.0/14' }],
        serviceNetwork: [{ cidr: '10.133.0.0/16' }],
      },
    });
    await expect
      .poll(() => conditionIn('clash', 'ValidConfiguration'), patience)
      .toMatch(/^False InvalidConfiguration .*overlap: 10.133.0.0\/16 and 10.132.0.0\/14/);
    await begin('wrong', { release: { image: 'quay.io/other/thing:1' } });
    await expect
      .poll(() => conditionIn('wrong', 'ValidReleaseImage'), patience)
      .toMatch(/^False InvalidImage .*manifest unknown/);
  });

  it('stays at a volume that is not bound, and goes on when the fault is gone', async () => {
    const key = `etcd-volume-pending.${namespace}.stuck`;
    await fault(key, '');
    await begin('stuck');
    await expect
      .poll(() => conditionIn('stuck', 'EtcdAvailable'), patience)
      .toMatch(/^False EtcdWaitingForQuorum .*data-etcd-0/);
    await fault(key, null);
    // Bound by a look at faults, not at the clock.
    await expect.poll(() => stateOf('stuck'), patience).toBe('Completed');
  });

  it('leaves a cluster with its own domain Partial until its ingress has an address', async () => {
    await begin('domain', {
      dns: { baseDomain: 'example.com' },
      platform: { type: 'KubeVirt', kubevirt: { baseDomainPassthrough: false } },
    });
    await expect.poll(() => conditionIn('domain', 'ClusterVersionFailing'), patience).toMatch(/^True/);
    expect(await stateOf('domain')).toBe('Partial');
    await cluster.ensure(Services, {
      metadata: { name: 'domain-apps', namespace: `${namespace}-domain` },
      spec: {
        type: 'LoadBalancer',
        selector: { 'kubevirt.io': 'virt-launcher' },
        ports: [{ name: 'https-443', port: 443, targetPort: 31443 }],
      },
    });
    await expect.poll(() => stateOf('domain'), patience).toBe('Completed');
  });
});
