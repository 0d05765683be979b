import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { HostedClusters, KubevirtMachines, Secrets, VirtualMachines } from '../resources';
import { patience, TestCluster } from '../test-cluster';

/** What the spec of a hosted cluster refers to: other Secrets, another infrastructure cluster, a name of its API. */
describe('what a hosted cluster refers to', () => {
  const namespace = 'references-test';
  let test: TestCluster;

  const makeSecret = (name: string, data: Record<string, string>): Promise<unknown> =>
    test.cluster.ensure(Secrets, {
      metadata: { name, namespace },
      data: Object.fromEntries(
        Object.entries(data).map(([key, text]) => [key, Buffer.from(text).toString('base64')]),
      ),
    });
  const kubeconfigIn = async (name: string): Promise<string | undefined> => {
    const text = (await test.read(Secrets, name))?.data?.kubeconfig;
    return text === undefined ? undefined : Buffer.from(text, 'base64').toString();
  };
  const patchSpec = (name: string, spec: object): Promise<unknown> =>
    test.patch(HostedClusters, name, { spec });

  beforeAll(async () => {
    test = await TestCluster.open(namespace);
  });
  afterEach(() => test.removeAll());
  afterAll(() => test.close());

  it('gives a kubeconfig for the name of its API as long as there is one, and no certificate is missing', async () => {
    await test.begin('named');
    await test.isCompleted('named');
    const custom = 'named-custom-admin-kubeconfig';
    await patchSpec('named', { kubeAPIServerDNSName: 'api.one.example.com' });
    await expect
      .poll(() => kubeconfigIn(custom), patience)
      .toContain('server: https://api.one.example.com:6443\n');
    await expect
      .poll(async () => (await test.read(HostedClusters, 'named'))?.status?.customKubeconfig, patience)
      .toEqual({ name: custom });
    await patchSpec('named', { kubeAPIServerDNSName: 'api.two.example.com' });
    await expect
      .poll(() => kubeconfigIn(custom), patience)
      .toContain('server: https://api.two.example.com:6443\n');
    const certificate = { names: ['api.two.example.com'], servingCertificate: { name: 'api-tls' } };
    await patchSpec('named', {
      configuration: { apiServer: { servingCerts: { namedCertificates: [certificate] } } },
    });
    await expect
      .poll(() => test.conditionIn('named', 'ReconciliationSucceeded'), patience)
      .toMatch(
        /^False .*failed to get referenced secret references-test\/api-tls: secrets "api-tls" not found/,
      );
    await makeSecret('api-tls', { 'tls.crt': '', 'tls.key': '' });
    await expect.poll(() => test.conditionIn('named', 'ReconciliationSucceeded'), patience).toMatch(/^True/);
    await patchSpec('named', { kubeAPIServerDNSName: null });
    await expect.poll(() => kubeconfigIn(custom), patience).toBeUndefined();
    expect((await test.read(HostedClusters, 'named'))?.status?.customKubeconfig).toBeUndefined();
  });

  it('reads the credentials of another infrastructure cluster before it makes anything, then machines without VMs', async () => {
    await test.begin('far', {
      platform: {
        type: 'KubeVirt',
        kubevirt: {
          baseDomainPassthrough: true,
          credentials: {
            infraKubeConfigSecret: { name: 'far-infra-credentials', key: 'kubeconfig' },
            infraNamespace: 'far-away',
          },
        },
      },
    });
    const found = (): Promise<string> => test.conditionIn('far', 'PlatformCredentialsFound');
    await expect
      .poll(found, patience)
      .toMatch(/^False PlatformCredentialsNotFound .*secrets "far-infra-credentials" not found/);
    await makeSecret('far-infra-credentials', { kubeconfig: 'clusters: []' });
    await expect.poll(found, patience).toMatch(/^False .*must specify current-context/);
    const good = `
current-context: a
contexts: [{name: a, context: {cluster: b, user: c}}]
clusters: [{name: b, cluster: {server: 'https://infra.example.com:6443'}}]
users: [{name: c, user: {token: t}}]
`;
    await test.patch(Secrets, 'far-infra-credentials', {
      data: { kubeconfig: Buffer.from(good).toString('base64') },
    });
    await expect.poll(found, patience).toMatch(/^True/);
    await test.isCompleted('far');
    const [machine] = await test.list(KubevirtMachines, `${namespace}-far`);
    expect(machine?.status?.ready).toBe(true);
    expect(await test.list(VirtualMachines, `${namespace}-far`)).toEqual([]);
    const key = `infra-network-rbac.${namespace}.far`;
    const rbac = (): Promise<string> => test.conditionIn('far', 'ValidKubeVirtInfraNetworkPolicyRBAC');
    await test.fault(key, '');
    await expect.poll(rbac, patience).toMatch(/^False InfraClusterNetworkReadFailed/);
    await test.fault(key, null);
    await expect.poll(rbac, patience).toMatch(/^True/);
  });
});
