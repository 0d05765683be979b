import { expect, test } from '@playwright/test';
import { createCluster } from '../clusters';
import { turnOnFault } from '../faults';
import { fresh, makeNamespace, removeClusters } from '../fresh';
import { ClustersList } from '../pages/clusters-list';
import { Host } from '../pages/host';

test.afterEach(removeClusters);

test('shows what a cluster is: name, namespace, status, version, nodes and API', async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  const { api, namespace } = await makeNamespace(request, 'list');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [1] });
  const list = new ClustersList(page);
  await list.open({ q: name });
  await expect(list.status(namespace, name)).toHaveText('Ready', { timeout: 60_000 });
  const row = list.row(namespace, name);
  await expect(row).toContainText('4.22.1');
  await expect(row).toContainText('1/1 nodes');
  const address = row.locator('[data-column=api]');
  await expect(address).toHaveText(/^\d+\.\d+\.\d+\.\d+$/);
  await address.locator('span').hover();
  await expect(page.getByRole('tooltip')).toHaveText(/^https:.*:6443$/);
  const main = page.getByRole('main');
  const overflow = await main.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(overflow, 'the list scrolls sideways').toBeLessThanOrEqual(0);
  await row.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});

test('one name in two namespaces is two rows with their own pools', async ({ page, request }) => {
  const first = await makeNamespace(request, 'twin-a');
  const second = await makeNamespace(request, 'twin-b');
  const name = fresh('twin');
  await createCluster(first.api, { namespace: first.namespace, name, pools: [2] });
  await createCluster(second.api, { namespace: second.namespace, name, pools: [1, 3] });
  const list = new ClustersList(page);
  await list.open({ q: name });
  await expect(list.rows(name)).toHaveCount(2);
  await expect(list.row(first.namespace, name)).toContainText(/\/2 nodes/);
  await expect(list.row(second.namespace, name)).toContainText(/\/4 nodes/);
});

test('follows the cluster without a reload: created, at work, gone', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'live');
  const name = fresh('live');
  const list = new ClustersList(page);
  await list.open({ q: name });
  await expect(list.filteredEmpty).toBeVisible();
  const cluster = await createCluster(api, { namespace, name, pools: [] });
  await expect(list.status(namespace, name)).toHaveText(/Creating|Installing/);
  await api.patch(cluster, { spec: { pausedUntil: 'true' } });
  await expect(list.status(namespace, name)).toHaveText('Paused');
  await api.patch(cluster, { spec: { pausedUntil: null } });
  await api.remove(cluster);
  await expect(list.rows(name)).toHaveCount(0, { timeout: 60_000 });
});

test('filters and search are in the URL and survive reload and Back', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'filter');
  const [good, bad] = [fresh('good'), fresh('bad')];
  await turnOnFault(api, 'release-image-invalid', { namespace, cluster: bad });
  await createCluster(api, { namespace, name: good, pools: [] });
  await createCluster(api, { namespace, name: bad, pools: [] });
  const list = new ClustersList(page);
  await list.open();
  await list.filter('namespace', namespace);
  await expect(list.status(namespace, bad)).toHaveText('Invalid');
  await list.filter('status', 'invalid');
  await expect(list.rows(bad)).toHaveCount(1);
  await expect(list.rows(good)).toHaveCount(0);
  await expect(page).toHaveURL(/filter\.status=invalid/);
  await page.reload();
  await expect(list.rows(bad)).toHaveCount(1);
  await expect(list.rows(good)).toHaveCount(0);
  await list.rows(bad).getByRole('link', { name: bad }).click();
  await expect(page.getByRole('heading', { level: 1, name: bad })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/filter\.status=invalid/);
  await expect(list.rows(good)).toHaveCount(0);
  await list.search.fill('no-such-cluster');
  await expect(list.filteredEmpty).toBeVisible();
  await expect(page).toHaveURL(/q=no-such-cluster/);
  await page.getByTestId('clear-filters').click();
  await expect(list.rows(good)).toHaveCount(1);
});

/** The seeded fleet holds a cluster in each state; those that move on by themselves have two words. */
const FLEET: readonly (readonly [name: string, word: string | RegExp, level: RegExp])[] = [
  ['prod-eu', 'Ready', /success/],
  ['payments', /Updating|Ready/, /info|success/],
  ['analytics', /Installing|Ready/, /info|success/],
  ['archive', 'Paused', /custom/],
  ['iot', 'Degraded', /warning/],
  ['ml-lab', 'Waiting for ingress', /warning/],
  ['overlap', 'Invalid', /danger/],
  ['qa-nightly', 'Unavailable', /danger/],
];

test('each state of the fleet has its word and its colour', async ({ page }) => {
  const list = new ClustersList(page);
  await list.open({ 'filter.namespace': 'clusters' });
  for (const [name, word, level] of FLEET) {
    await expect(list.status('clusters', name)).toHaveText(word);
    await expect(list.status('clusters', name)).toHaveAttribute('data-level', level);
  }
});

test('a cluster is created in blue and deleted in grey', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'states');
  const name = fresh('demo');
  const goOn = await turnOnFault(api, 'hold-at', { namespace, cluster: name }, 'etcd');
  const hold = await turnOnFault(api, 'hang-deletion', { namespace, cluster: name }, 'namespace');
  const cluster = await createCluster(api, { namespace, name, pools: [] });
  const list = new ClustersList(page);
  await list.open({ q: name });
  await expect(list.status(namespace, name)).toHaveText('Creating');
  await expect(list.status(namespace, name)).toHaveAttribute('data-level', 'info');
  await api.remove(cluster);
  await expect(list.status(namespace, name)).toHaveText('Deleting');
  await expect(list.status(namespace, name)).toHaveAttribute('data-level', 'custom');
  await goOn();
  await hold();
});

test('a namespace without clusters says what a hosted cluster is and offers to create one', async ({
  page,
  request,
}) => {
  const { namespace } = await makeNamespace(request, 'empty');
  const list = new ClustersList(page);
  await list.open();
  await new Host(page).chooseProject(namespace);
  await expect(page.getByTestId('empty-list')).toContainText('No hosted clusters');
  await page.getByTestId('empty-list').getByTestId('action-create-cluster').click();
  await expect(page).toHaveURL(/\/infrastructure\/clusters\/create$/);
});
