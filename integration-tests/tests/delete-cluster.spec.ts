import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { createCluster, hostedCluster } from '../clusters';
import { turnOnFault } from '../faults';
import { fresh, makeNamespace, removeClusters } from '../fresh';
import { test } from '../own-agent';
import { ClusterDetails } from '../pages/cluster-details';
import { ClustersList } from '../pages/clusters-list';

test.afterEach(removeClusters);

const HYPERSHIFT = '/apis/hypershift.openshift.io/v1beta1/namespaces';

test('a deletion names what goes and stays, takes the cluster only, and offers what it leaves', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const { api, namespace } = await makeNamespace(request, 'delete');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [1] });
  const details = new ClusterDetails(page, namespace, name);
  await details.open();
  await expect(details.status).toHaveText('Ready', { timeout: 60_000 });

  const writes: string[] = [];
  page.on('request', (sent) => {
    if (['PATCH', 'DELETE'].includes(sent.method()))
      writes.push(`${sent.method()} ${new URL(sent.url()).pathname}`);
  });
  await details.act('delete');
  const goes = details.dialog.getByTestId('goes');
  await expect(goes).toContainText(`1 node pool: ${name} (1 node`);
  await expect(goes).toContainText(/1 virtual machine: \S+/);
  await expect(goes).toContainText(/4 disks, 56 GiB in all: .*data-etcd-0 \(8 GiB\).*-rhcos \(32 GiB\)/);
  await expect(goes).toContainText(`${namespace}-${name}`);
  await expect(goes).toContainText(`${name}-pull-secret`);
  await expect(details.dialog.getByTestId('stays')).toContainText(`Secret ${name}-ssh-key`);
  await expect(details.dialog.getByTestId('stays')).toContainText(`Namespace ${namespace}`);
  await expect(details.dialog.getByTestId('confirm')).toHaveAttribute('aria-disabled', 'true');
  const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByTestId('typed-name').fill(name);
  await page.getByTestId('confirm').click();

  await expect(details.deleted).toBeVisible({ timeout: 90_000 });
  const path = `/api/kubernetes${HYPERSHIFT}/${namespace}/hostedclusters/${name}`;
  expect(writes).toEqual([`PATCH ${path}`, `DELETE ${path}`]);
  expect(await api.list(`${HYPERSHIFT}/${namespace}/nodepools`)).toEqual([]);
  await expect(details.leftovers).toContainText(`Secret ${name}-ssh-key`);
  await expect(details.leftovers).not.toContainText(`${name}-pull-secret`);
  await expect(page.getByTestId('orphans')).toContainText('DNS records');
  await expect(page.getByTestId('orphans')).toContainText('MetalLB address pool');

  await details.leftovers.getByTestId('action-remove-leftovers').click();
  await expect(details.dialog.getByTestId('goes')).toContainText(`Secret ${name}-ssh-key`);
  await details.dialog.getByTestId('confirm').click();
  await expect(details.leftovers).toContainText('No Secret and no ConfigMap of the cluster is left');
  const secrets = await api.list(`/api/v1/namespaces/${namespace}/secrets`);
  expect(secrets.map(({ metadata }) => metadata.name)).not.toContain(`${name}-ssh-key`);
});

test('the leftovers are offered by a toast and in the list, also after a reload', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const { api, namespace } = await makeNamespace(request, 'leave');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [] });
  const list = new ClustersList(page);
  await list.open({ q: name });
  await list.menu(namespace, name);
  await list.action('delete').click();
  await page.getByTestId('typed-name').fill(name);
  await page.getByTestId('confirm').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.reload();
  const offer = page
    .getByRole('link', { name: 'Show what is left' })
    .or(page.getByRole('button', { name: 'Show what is left' }));
  await offer.click({ timeout: 90_000 });
  const details = new ClusterDetails(page, namespace, name);
  await expect(details.leftovers).toContainText(`Secret ${name}-ssh-key`);
});

test('a cluster that somebody else deletes says so and keeps the page', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'gone');
  const name = fresh('demo');
  const cluster = await createCluster(api, { namespace, name, pools: [] });
  const details = new ClusterDetails(page, namespace, name);
  await details.open();
  await expect(details.status).toHaveText(/Creating|Installing/);
  await api.remove(cluster);
  await expect(details.deleted).toContainText(`Cluster ${name} was deleted`, { timeout: 60_000 });
});

test('an imported cluster loses its ManagedCluster first', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'import');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [] });
  await api.create({
    apiVersion: 'cluster.open-cluster-management.io/v1',
    kind: 'ManagedCluster',
    metadata: { name, annotations: { 'open-cluster-management/created-via': 'hypershift' } },
    spec: { hubAcceptsClient: true },
  });
  const details = new ClusterDetails(page, namespace, name);
  await details.open();
  const deletions: string[] = [];
  page.on('request', (sent) => {
    if (sent.method() === 'DELETE')
      deletions.push(new URL(sent.url()).pathname.split('/').slice(-2).join('/'));
  });
  await details.act('delete');
  await expect(details.dialog.getByTestId('goes')).toContainText(`ManagedCluster ${name}`);
  await page.getByTestId('typed-name').fill(name);
  await page.getByTestId('confirm').click();
  await expect.poll(() => deletions).toEqual([`managedclusters/${name}`, `hostedclusters/${name}`]);
});

/** What holds a deletion, the step it stops at, and whose words are shown. */
const HOLDS = [
  ['cloud-resources', 'cloud-resources', /Remaining resources/],
  ['machine', 'machines', /Machine \S+: \S+/],
  ['namespace', 'control-plane', /Namespace \S+: \S+/],
] as const;

for (const [value, step, words] of HOLDS)
  test(`a deletion that hangs at its ${value} says so once, and after 20 minutes what to do`, async ({
    page,
    request,
    agent,
  }) => {
    test.setTimeout(180_000);
    const { api, namespace } = await makeNamespace(request, 'hang');
    const name = fresh('demo');
    const release = await turnOnFault(api, 'hang-deletion', { namespace, cluster: name }, value);
    await createCluster(api, { namespace, name, pools: [1] });
    const details = new ClusterDetails(page, namespace, name);
    await details.open();
    await expect(details.status).toHaveText('Ready', { timeout: 60_000 });
    await details.delete();
    await expect(details.status).toHaveText('Deleting');
    const stage = details.stage(step);
    await expect(stage).toHaveAttribute('data-state', 'running', { timeout: 60_000 });
    await expect(stage.getByTestId('holds')).toContainText(words, { timeout: 30_000 });
    await expect(details.deletion.getByTestId('holds')).toHaveCount(1);
    await expect(details.deletion.getByTestId('deletion-late')).toHaveCount(0);
    await expect(details.button('delete')).toHaveCount(0);

    await turnOnFault(api, 'clock-ahead', { agent }, String(21 * 60));
    await page.reload();
    await expect(details.deletion.getByTestId('deletion-late')).toContainText(/longer than usual/, {
      timeout: 30_000,
    });
    await expect(details.stage(step)).toHaveAttribute('data-state', 'attention');
    await expect(details.deletion.getByRole('button', { name: /finalizer/i })).toHaveCount(0);
    await release();
    await expect(details.deleted).toBeVisible({ timeout: 90_000 });
  });

test('a cluster made anew under the name while the dialog is open is not touched', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const { api, namespace } = await makeNamespace(request, 'anew');
  const name = fresh('demo');
  const options = { namespace, name, pools: [] };
  const first = await createCluster(api, options);
  const list = new ClustersList(page);
  await list.open({ q: name });
  await list.menu(namespace, name);
  await list.action('delete').click();
  await expect(page.getByTestId('goes')).toContainText(`HostedCluster ${name}`);
  await page.getByTestId('typed-name').fill(name);
  await api.remove(first);
  const path = `${HYPERSHIFT}/${namespace}/hostedclusters/${name}`;
  await expect.poll(() => api.get(path).catch(() => 'gone'), { timeout: 60_000 }).toBe('gone');
  await api.create(hostedCluster(options));
  await page.getByTestId('confirm').click();
  await expect(page.getByTestId('made-anew')).toBeVisible();
  const { metadata } = await api.get(path);
  expect(metadata.deletionTimestamp).toBeUndefined();
  expect(JSON.stringify(metadata.annotations ?? {})).not.toContain('cleanup-cloud-resources');
});
