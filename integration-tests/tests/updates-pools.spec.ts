import { expect, test } from '@playwright/test';
import { refuseWrites } from '../admission';
import { createCluster, hostedCluster } from '../clusters';
import { fresh, makeNamespace, removeClusters, signIn } from '../fresh';
import { nodePoolObject, readPool } from '../node-pools';
import { ClustersList } from '../pages/clusters-list';
import { UpdatesPage } from '../pages/updates';
import { allowDeveloper } from '../rights';
import { axeOf, imageOf, readCluster } from '../updates';

test.use({ viewport: { width: 1440, height: 1000 } });
test.afterEach(removeClusters);

const DONE = { timeout: 90_000 };

test('a control plane at 5.0 allows a pool at 4.20, not one at 4.19', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'skew');
  const name = fresh('demo');
  const still = { 'simulator.dev-cluster/leave-at-generation': '1' };
  const made = hostedCluster({ namespace, name, release: imageOf('5.0.1') });
  const cluster = await api.create({ ...made, metadata: { ...made.metadata, annotations: still } });
  const release = { version: '5.0.1', image: imageOf('5.0.1') };
  await api.patchStatus(cluster, {
    conditions: [],
    version: {
      desired: release,
      availableUpdates: [],
      observedGeneration: 1,
      history: [
        {
          ...release,
          state: 'Completed',
          verified: true,
          startedTime: '2026-11-01T08:00:00Z',
          completionTime: '2026-11-01T08:40:00Z',
        },
      ],
    },
  });
  for (const version of ['4.20.14', '4.19.22']) {
    const pool = nodePoolObject({
      namespace,
      cluster: name,
      name: `at-${version.replaceAll('.', '-')}`,
      spec: { release: { image: imageOf(version) } },
    });
    const object = await api.create({ ...pool, metadata: { ...pool.metadata, annotations: still } });
    await api.patchStatus(object, { version, replicas: 1, conditions: [] });
  }
  const updates = new UpdatesPage(page, namespace, name);
  await updates.open();
  await expect(updates.pool('at-4-20-14')).toContainText('3 minors');
  await expect(updates.pool('at-4-20-14')).toContainText('Behind');
  await expect(updates.pool('at-4-20-14')).not.toContainText('not supported');
  await expect(updates.pool('at-4-19-22')).toContainText('Too old');
  await expect(updates.pool('at-4-19-22')).toContainText('More than three minors older');
  await expect(page.getByTestId('rung-4.20')).toHaveAttribute('data-allowed', 'true');
  await expect(page.getByTestId('rung-4.19')).toHaveAttribute('data-allowed', 'false');
  expect(await axeOf(page)).toEqual([]);
});

test('a refusal of one pool is shown at that pool, and the others go on', async ({ page, request }) => {
  test.setTimeout(180_000);
  const { api, namespace } = await makeNamespace(request, 'pools');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [1], release: imageOf('4.21.9') });
  const other = nodePoolObject({
    namespace,
    cluster: name,
    name: `${name}-old`,
    spec: { release: { image: imageOf('4.21.5') } },
  });
  await api.create(other);
  const second = nodePoolObject({
    namespace,
    cluster: name,
    name: `${name}-older`,
    spec: { release: { image: imageOf('4.20.14') } },
  });
  await api.create(second);
  const updates = new UpdatesPage(page, namespace, name);
  await updates.open();
  await expect(updates.updatePools).toHaveText('Update 2 pools behind', DONE);
  await expect(updates.pool(`${name}-older`)).toContainText('4.20.14', DONE);
  const old = await readPool(api, namespace, `${name}-old`);
  const allow = await refuseWrites(api, 'UPDATE', old, 'denied by policy keep-pools');
  await updates.updatePools.click();
  await page.getByTestId('confirm').click();
  await expect(updates.pool(`${name}-old`)).toContainText('denied by policy keep-pools');
  await expect(updates.pool(`${name}-older`)).toHaveAttribute('data-state', /updating|current/);
  expect((await readPool(api, namespace, `${name}-old`)).spec).toMatchObject({
    release: { image: imageOf('4.21.5') },
  });
  // Only the one that is ticked.
  await allow();
  await updates.pool(`${name}-old`).getByRole('checkbox').check();
  await expect(updates.updatePools).toHaveText(/^Update 1 chosen pool/);
});

test('two administrators: the second start is judged anew and nothing is written twice', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const { api, namespace } = await makeNamespace(request, 'two');
  const name = fresh('demo');
  const spec = { channel: 'stable-4.21' };
  await createCluster(api, { namespace, name, pools: [1], release: imageOf('4.21.5'), spec });
  const updates = new UpdatesPage(page, namespace, name);
  await updates.open();
  await expect(updates.updateTo('4.21.9')).not.toHaveAttribute('aria-disabled', 'true', DONE);
  await updates.updateTo('4.21.9').click();
  // The first one's write arrives before this page has seen it.
  await page.route(new RegExp(`/hostedclusters/${name}\\?`), async (route) => {
    if (route.request().method() === 'PATCH')
      await api.patch(await readCluster(api, namespace, name), {
        spec: { release: { image: imageOf('4.21.12') } },
      });
    await route.continue();
  });
  await updates.start.click();
  await expect(page.getByTestId('changed-meanwhile')).toContainText('nothing was written');
  await expect(updates.start).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByTestId('refusal').first()).toContainText(/4\.21\.12/);
  expect((await readCluster(api, namespace, name)).spec).toMatchObject({
    release: { image: imageOf('4.21.12') },
  });
});

test('viewer: each action is disabled and names the right', async ({ page, request, context }) => {
  const { api, namespace } = await makeNamespace(request, 'viewer');
  const name = fresh('demo');
  const spec = { channel: 'stable-4.21' };
  await createCluster(api, { namespace, name, pools: [1], release: imageOf('4.21.9'), spec });
  await signIn(context, 'viewer');
  const updates = new UpdatesPage(page, namespace, name);
  await updates.open();
  await expect(updates.updateTo('4.21.12')).toBeVisible(DONE);
  for (const id of ['change-channel', 'other-image', 'update-to-4.21.12']) {
    await expect(updates.action(id)).toHaveAttribute('aria-disabled', 'true');
    expect(await updates.reasonOf(updates.action(id))).toContain(
      'patch hostedclusters.hypershift.openshift.io',
    );
    await page.mouse.move(0, 0);
    await expect(updates.tooltip).toHaveCount(0);
  }
  await expect(updates.updatePools).toHaveAttribute('aria-disabled', 'true');
  expect(await updates.reasonOf(updates.updatePools)).toContain('patch nodepools.hypershift.openshift.io');
});

test('developer: rights to the clusters and pools of one namespace are enough to update both', async ({
  page,
  request,
  context,
}) => {
  test.setTimeout(240_000);
  const { api, namespace } = await makeNamespace(request, 'dev');
  const name = fresh('demo');
  const spec = { channel: 'stable-4.21' };
  await createCluster(api, { namespace, name, pools: [1], release: imageOf('4.21.5'), spec });
  await allowDeveloper(api, namespace, 'clusters', {
    'hypershift.openshift.io': ['hostedclusters', 'nodepools'],
  });
  await signIn(context, 'developer');
  const updates = new UpdatesPage(page, namespace, name);
  await updates.open();
  await expect(updates.pool(name)).toHaveAttribute('data-state', 'current', DONE);
  await expect(updates.updateTo('4.21.9')).not.toHaveAttribute('aria-disabled', 'true', DONE);
  await updates.updateTo('4.21.9').click();
  await updates.start.click();
  await expect(updates.updatePools).toHaveText('Update 1 pool behind', DONE);
  await updates.updatePools.click();
  await page.getByTestId('confirm').click();
  await expect(updates.pool(name)).toHaveAttribute('data-state', 'current', DONE);
  expect((await readPool(api, namespace, name)).spec).toMatchObject({
    release: { image: imageOf('4.21.9') },
  });
});

test('the list names the newest update without a risk, and its menu leads there', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'list');
  const name = fresh('demo');
  const spec = { channel: 'stable-4.22' };
  await createCluster(api, { namespace, name, pools: [1], release: imageOf('4.22.1'), spec });
  const list = new ClustersList(page);
  await list.open({ q: name });
  await expect(list.row(namespace, name).getByTestId('update-available')).toHaveText(
    'Update to 4.22.3',
    DONE,
  );
  await list.menu(namespace, name);
  await list.action('update').click();
  await expect(page).toHaveURL(/\/updates$/);
});
