import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { HostedClusters } from '../resources';
import { patience, TestCluster } from '../test-cluster';

const imageOf = (version: string): string => `quay.io/openshift-release-dev/ocp-release:${version}-multi`;
const force = 'hypershift.openshift.io/force-upgrade-to';

/** Updates of a control plane: what is offered, what may begin, how it goes and what holds it. */
describe('updates of a control plane', () => {
  const namespace = 'updates-test';
  let test: TestCluster;

  const versionOf = async (name: string) => (await test.read(HostedClusters, name))?.status?.version;
  const begin = async (name: string, version = '4.21.5', channel?: string): Promise<void> => {
    await test.begin(name, { release: { image: imageOf(version) }, ...(channel ? { channel } : {}) });
    await test.isCompleted(name);
  };
  const update = (name: string, version: string, forced?: string): Promise<unknown> =>
    test.patch(HostedClusters, name, {
      metadata: { annotations: { [force]: forced === undefined ? null : imageOf(forced) } },
      spec: { release: { image: imageOf(version) } },
    });
  const head = async (name: string): Promise<string> => {
    const [entry] = (await versionOf(name))?.history ?? [];
    return `${entry?.version ?? ''} ${entry?.state ?? ''}`;
  };
  const reaches = (name: string, words: string): Promise<void> =>
    expect.poll(() => head(name), patience).toBe(words);
  const says = (name: string, type: string, words: RegExp): Promise<void> =>
    expect.poll(() => test.conditionIn(name, type), patience).toMatch(words);

  beforeAll(async () => {
    test = await TestCluster.open(namespace);
  });
  afterEach(() => test.removeAll());
  afterAll(() => test.close());

  it('come with a channel, with their risks, and go when the service does not answer', async () => {
    await begin('offers');
    await says('offers', 'ClusterVersionRetrievedUpdates', /^False NoChannel/);
    expect((await versionOf('offers'))?.availableUpdates).toBeNull();
    await test.patch(HostedClusters, 'offers', { spec: { channel: 'stable-4.22' } });
    await says('offers', 'ClusterVersionRetrievedUpdates', /^True/);
    const version = await versionOf('offers');
    expect(version?.desired.channels).toContain('fast-4.22');
    expect(version?.availableUpdates?.map((one) => one.version)).toEqual(['4.21.9']);
    const [first] = version?.conditionalUpdates ?? [];
    expect(first?.release.version).toBe('4.22.1');
    expect(first?.risks.map(({ name }) => name)).toEqual(['KubeVirtEvictionStalls', 'OVNLeakedPortGroups']);
    expect(first?.conditions?.[0]).toMatchObject({ type: 'Recommended', status: 'Unknown' });
    await test.fault(`updates-not-retrieved.${namespace}.offers`, '');
    await says('offers', 'ClusterVersionRetrievedUpdates', /^False RemoteFailed Unable to retrieve/);
    expect((await versionOf('offers'))?.availableUpdates).toBeNull();
    await test.fault(`updates-not-retrieved.${namespace}.offers`, null);
    await says('offers', 'ClusterVersionRetrievedUpdates', /^True/);
    expect((await versionOf('offers'))?.availableUpdates).toHaveLength(1);
  });

  it('go from Partial to Completed and keep what was', async () => {
    await begin('plain');
    await update('plain', '4.21.9');
    await reaches('plain', '4.21.9 Partial');
    await says('plain', 'Progressing', /^True Progressing/);
    await says('plain', 'ClusterVersionProgressing', /^True .*Working towards 4.21.9/);
    await reaches('plain', '4.21.9 Completed');
    const { status } = (await test.read(HostedClusters, 'plain')) ?? {};
    expect(status?.version?.history?.map(({ version }) => version)).toEqual(['4.21.9', '4.21.5']);
    expect(status?.controlPlaneVersion?.history?.[0]).toMatchObject({
      version: '4.21.9',
      state: 'Completed',
    });
    await says('plain', 'Progressing', /^False AsExpected/);
  });

  it('to a minor wait to be forced while the cluster is not upgradeable, and every change with them', async () => {
    await begin('gated', '4.21.5', 'stable-4.21');
    await test.fault(`not-upgradeable.${namespace}.gated`, '');
    await says('gated', 'ClusterVersionUpgradeable', /^False AdminAckRequired/);
    await update('gated', '4.22.1');
    await says('gated', 'Progressing', /^False Blocked cluster version is not upgradeable/);
    expect(await head('gated')).toBe('4.21.5 Completed');
    expect((await versionOf('gated'))?.desired.image).toBe(imageOf('4.21.5'));
    await test.patch(HostedClusters, 'gated', { spec: { channel: 'stable-4.22' } });
    await says('gated', 'Progressing', /^False Blocked/);
    expect((await versionOf('gated'))?.conditionalUpdates).toHaveLength(1);
    await update('gated', '4.21.5');
    await says('gated', 'Progressing', /^False AsExpected/);
    await expect.poll(async () => (await versionOf('gated'))?.conditionalUpdates?.length, patience).toBe(2);
    await update('gated', '4.21.9', '4.22.1');
    await says('gated', 'Progressing', /^False Blocked force upgrade annotation is present/);
    await update('gated', '4.21.9');
    await reaches('gated', '4.21.9 Completed');
    await update('gated', '4.22.1', '4.22.1');
    await reaches('gated', '4.22.1 Completed');
  });

  it('stop where a fault holds them, and go on', async () => {
    await begin('held');
    await test.fault(`release-not-accepted.${namespace}.held`, '');
    await update('held', '4.21.9');
    await says('held', 'ClusterVersionReleaseAccepted', /^False RetrievePayload .*4\.21\.9/);
    await says('held', 'Progressing', /^True/);
    expect(await head('held')).toBe('4.21.5 Completed');
    await test.fault(`version-failing.${namespace}.held`, '');
    await test.fault(`release-not-accepted.${namespace}.held`, null);
    await reaches('held', '4.21.9 Partial');
    await says('held', 'ClusterVersionFailing', /^True ClusterOperatorDegraded/);
    await test.fault(`version-failing.${namespace}.held`, null);
    await reaches('held', '4.21.9 Completed');
    await says('held', 'ClusterVersionFailing', /^False/);
    await test.fault(`version-failing.${namespace}.held`, '');
    await says('held', 'ClusterVersionFailing', /^True/);
    await test.fault(`version-failing.${namespace}.held`, null);
    await says('held', 'ClusterVersionSucceeding', /^True/);
  });
});
