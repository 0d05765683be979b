import { afterAll, beforeAll, describe, it, expect } from 'vitest';
import { ConfigMaps, MachineDeployments, NodePools } from '../resources';
import { patience, TestCluster } from '../test-cluster';

const imageOf = (version: string): string => `quay.io/openshift-release-dev/ocp-release:${version}-multi`;

/** What the operator looks at before it touches the machines of a pool. */
describe('a pool', () => {
  const namespace = 'pool-checks-test';
  const name = 'demo';
  let test: TestCluster;

  const says = (type: string, words: RegExp): Promise<void> =>
    expect.poll(() => test.poolSays(name, type), patience).toMatch(words);
  const patch = (spec: object): Promise<unknown> => test.patch(NodePools, name, { spec });
  const setMap = (data: Record<string, string>): Promise<unknown> =>
    test.patch(ConfigMaps, 'kernel', { data });

  beforeAll(async () => {
    test = await TestCluster.open(namespace);
    await test.begin(name, { release: { image: imageOf('4.21.9') } });
    await test.isCompleted(name);
    await test.isReady(name, 1);
  });
  afterAll(async () => {
    await test.removeAll();
    test.close();
  });

  it('may not be of a newer minor than its control plane, nor go back a minor', async () => {
    await patch({ release: { image: imageOf('4.22.1') } });
    await says('ValidReleaseImage', /^False ValidationFailed .*the latest version supported is: "4\.21\.0"/);
    await patch({ release: { image: imageOf('4.20.14') } });
    await says('ValidReleaseImage', /^False ValidationFailed .*y-stream downgrade/);
    await patch({ release: { image: imageOf('4.21.12') } });
    await says('SupportedVersionSkew', /^False UnsupportedSkew .*cannot be higher than the HostedCluster/);
    await says('ValidReleaseImage', /^True/);
    await patch({ release: { image: imageOf('4.21.9') } });
    await says('SupportedVersionSkew', /^True AsExpected/);
    await test.isReady(name, 1);
  });

  it('needs ConfigMaps that can be read, and rolls when one says something else', async () => {
    await patch({ config: [{ name: 'kernel' }] });
    await says('ValidMachineConfig', /^False ValidationFailed configmaps "kernel" not found/);
    await test.cluster.ensure(ConfigMaps, { metadata: { name: 'kernel', namespace }, data: { other: '' } });
    await says('ValidMachineConfig', /^False ValidationFailed no manifest found .* with key "config"/);
    await setMap({ config: 'kind: Pod' });
    await says('ValidMachineConfig', /unsupported config type: Pod/);
    await setMap({ config: 'kind: [' });
    await says('ValidMachineConfig', /error decoding config/);
    await setMap({ config: 'kind: MachineConfig', tuning: 'kind: Tuned\n---\nkind: Tuned' });
    await says('UpdatingConfig', /^True AsExpected Updating config in progress\. Target config: \w+/);
    await says('UpdatingConfig', /^False/);
    await patch({ tuningConfig: [{ name: 'kernel' }] });
    await says(
      'ValidTuningConfig',
      /^False ValidationFailed .*exactly one Tuned or PerformanceProfile, got 2/,
    );
    await patch({ config: null, tuningConfig: null });
    await says('ValidTuningConfig', /^True/);
    await test.isReady(name, 1);
  });

  it('leaves its machines alone while it is paused', async () => {
    await patch({ pausedUntil: 'true', replicas: 2 });
    await says('ReconciliationActive', /^False ReconciliationPaused/);
    const deployment = () => test.read(MachineDeployments, name, `${namespace}-${name}`);
    const mark = async () => (await deployment())?.metadata.annotations?.['cluster.x-k8s.io/paused'];
    await expect.poll(mark, patience).toBe('true');
    expect((await deployment())?.spec.replicas).toBe(1);
    await patch({ pausedUntil: null });
    await test.isReady(name, 2);
    expect(await mark()).toBeUndefined();
  });
});
