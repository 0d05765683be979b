import { expect, test } from '@playwright/test';
import { refuseWrites } from '../admission';
import { createCluster } from '../clusters';
import { fresh, makeNamespace, removeClusters } from '../fresh';
import { nodePoolObject, readPool } from '../node-pools';
import { NodePoolAdd } from '../pages/node-pool-add';

test.afterEach(removeClusters);

const BROKEN = 'apiVersion: tuned.openshift.io/v1\nkind: Tuned\nspec: [\n';
const TUNED = `apiVersion: tuned.openshift.io/v1
kind: Tuned
metadata: {name: calm}
spec:
  profile:
    - {name: calm, data: "[main]"}
  recommend:
    - {profile: calm, priority: 20}
`;

test('bad input is answered at its field', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'bad');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [1] });
  const form = new NodePoolAdd(page);
  await form.open({ namespace, name });
  await expect(form.field('pool.name')).toHaveValue(`${name}-2`);
  await form.type('pool.memory', '8GB');
  await expect(form.problem('pool.memory')).toContainText('Write 8Gi');
  await form.type('pool.memory', '8Gi');
  await form.type('pool.rootVolume.size', '8Gi');
  await expect(form.problem('pool.rootVolume.size')).toContainText('at least 16Gi');
  await form.type('pool.rootVolume.size', '32Gi');
  await form.type('pool.release', 'quay.io/openshift-release-dev/ocp-release:4.23.0-multi');
  await expect(form.problem('pool.release')).toContainText('Update the control plane first', {
    timeout: 60_000,
  });
  await form.type('pool.release', '');
  await form.unfold('Networks');
  await page.getByRole('button', { name: 'Add network' }).click();
  await form.type('pool.additionalNetworks.0.name', 'net1');
  await form.unfold('Labels and taints of the nodes');
  await page.getByRole('button', { name: 'Add taint' }).click();
  await form.type('pool.taints.0.key', 'dedicated');
  await form.next.click();
  await expect(form.problem('pool.additionalNetworks.0.name')).toBeVisible();
  await page.getByTestId('toggle-yaml').click();
  await page.locator('.cm-content').waitFor();
  await form.write(
    `apiVersion: hypershift.openshift.io/v1beta1
kind: NodePool
metadata: {name: ${name}-2, namespace: ${namespace}}
spec:
  clusterName: ${name}
  replicas: 1
  release: {image: ""}
  management: {upgradeType: Replace}
  taints:
    - {key: dedicated, effect: NoRun}
  platform: {type: KubeVirt, kubevirt: {additionalNetworks: [{name: net1}], rootVolume: {type: Persistent, persistent: {size: 32Gi}}}}
`,
  );
  await expect(page.getByTestId('yaml-problems')).toContainText('NoSchedule, PreferNoSchedule, NoExecute');
  await page.getByTestId('discard-yaml').click();
});

const PROFILE = `apiVersion: performance.openshift.io/v2
kind: PerformanceProfile
metadata: {name: fast}
spec: {cpu: {isolated: 2-3, reserved: 0-1}}
`;

test('what rules join is answered too: networks, rolling, too old a release, PerformanceProfiles, kinds and keys', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'join');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [1] });
  const form = new NodePoolAdd(page);
  await form.open({ namespace, name });
  await expect(form.field('pool.name')).toHaveValue(`${name}-2`);
  await form.unfold('Networks');
  await form.field('pool.attachDefaultNetwork').uncheck({ force: true });
  await form.unfold('Updates and repair');
  await form.type('pool.maxSurge', '0');
  await form.type('pool.release', 'quay.io/openshift-release-dev/ocp-release:4.18.9-multi');
  await expect(form.problem('pool.release')).toContainText('The oldest is 4.19', { timeout: 60_000 });
  await form.next.click();
  await expect(form.problem('pool.attachDefaultNetwork')).toContainText('additional network');
  await expect(form.problem('pool.maxUnavailable')).toContainText('cannot both be 0');
  await form.field('pool.attachDefaultNetwork').check({ force: true });
  await form.type('pool.maxSurge', '1');
  await form.type('pool.release', '');
  await form.next.click();
  await form.atStep('Configuration');
  for (const index of [0, 1]) {
    await page.getByTestId('add-tuning').click();
    await form.write(PROFILE, index);
  }
  await form.next.click();
  await expect(form.problem('maps.1.text')).toContainText('only one PerformanceProfile');
  await page.getByTestId('remove-map-1').click();
  await form.write('apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {}\n');
  await expect(form.problem('maps.0.text')).toContainText('Allowed are Tuned, PerformanceProfile');
  await page.getByTestId('remove-map-0').click();
  await page.getByTestId('toggle-yaml').click();
  await page.locator('.cm-content').waitFor();
  await form.write(`apiVersion: v1
kind: ConfigMap
metadata: {name: calm, namespace: ${namespace}}
data: {tuned: ""}
---
apiVersion: hypershift.openshift.io/v1beta1
kind: NodePool
metadata: {name: ${name}-2, namespace: ${namespace}}
spec: {clusterName: ${name}, replicas: 1}
`);
  await expect(page.getByTestId('yaml-problems')).toContainText('needs the key config or tuning');
});

test('a Tuned with broken YAML is answered at its line, a good one is created before its pool', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'tuned');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [] });
  const form = new NodePoolAdd(page);
  await form.openTuning({ namespace, name });
  await form.write(BROKEN);
  await form.next.click();
  await expect(form.problem('maps.0.text')).toContainText('not YAML');
  await form.write(TUNED);
  await expect(form.problem('maps.0.text')).toHaveCount(0);
  await form.next.click();
  await form.atStep('Review');
  await page.getByRole('tab', { name: 'Command' }).click();
  await expect(page.getByTestId('command')).toContainText('hcp create nodepool kubevirt');
  await expect(page.getByTestId('yaml-only')).toContainText(`${name}-tuning`);
  await form.add.click();
  await page.waitForURL(`**/infrastructure/node-pools/ns/${namespace}/${name}`);
  expect((await readPool(api, namespace, name)).spec).toMatchObject({
    tuningConfig: [{ name: `${name}-tuning` }],
  });
});

test('a pool that is refused after its ConfigMap: Undo removes it, Resume goes on', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'resume');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [] });
  const pool = nodePoolObject({ namespace, cluster: name, name });
  const allow = await refuseWrites(api, 'CREATE', pool, 'no more pools here');
  const form = new NodePoolAdd(page);
  const begin = async () => {
    await form.next.click();
    await form.atStep('Configuration');
    await page.getByTestId('add-tuning').click();
    await form.write(TUNED);
    await form.next.click();
    await form.add.click();
    await expect(form.run).toHaveAttribute('data-phase', 'stopped');
  };
  await form.open({ namespace, name });
  await expect(form.field('pool.name')).toHaveValue(name);
  await begin();
  await expect(form.object(`NodePool/${namespace}/${name}`)).toContainText('no more pools here');
  const map = `/api/v1/namespaces/${namespace}/configmaps/${name}-tuning`;
  await api.get(map);
  await page.getByTestId('run-undo').click();
  await expect(form.run).toHaveAttribute('data-phase', 'undone');
  await expect(api.get(map)).rejects.toThrow('404');

  await form.open({ namespace, name });
  await expect(form.field('pool.name')).toHaveValue(name);
  await begin();
  await allow();
  await page.getByTestId('run-resume').click();
  await page.waitForURL(`**/infrastructure/node-pools/ns/${namespace}/${name}`);
});

test('clone fills the form from a pool, without its name', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'clone');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [4] });
  await page.goto(`/infrastructure/node-pools/create?from=${namespace}/${name}`);
  const form = new NodePoolAdd(page);
  await expect(form.field('pool.replicas')).toHaveValue('4');
  await expect(form.field('cluster')).toHaveValue(`${namespace}/${name}`);
  await expect(form.field('pool.name')).toHaveValue(`${name}-2`);
});

test('a profile that another tuning of the cluster has is named, and does not stop anybody', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'tuned');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [] });
  await api.create({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'calm-nodes', namespace },
    data: { tuning: TUNED },
  });
  const spec = { tuningConfig: [{ name: 'calm-nodes' }] };
  await api.create(nodePoolObject({ namespace, cluster: name, name: `${name}-calm`, spec }));
  const form = new NodePoolAdd(page);
  await form.open({ namespace, name });
  await expect(form.field('pool.name')).not.toHaveValue('');
  await form.next.click();
  await form.atStep('Configuration');
  await page.getByTestId('add-tuning').click();
  await form.write(TUNED);
  const clash = page.getByTestId('profile-clash');
  await expect(clash).toContainText('ConfigMap calm-nodes has a profile calm too');
  await form.write(TUNED.replaceAll('calm', 'busy'));
  await expect(clash).toHaveCount(0);
  await form.write(TUNED);
  await form.next.click();
  await form.atStep('Review');
});
