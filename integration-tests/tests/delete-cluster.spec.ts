import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { createCluster } from '../clusters';
import { turnOnFault } from '../faults';
import { fresh, makeNamespace, removeClusters } from '../fresh';
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
  await expect(goes).toContainText(`1 node pool`);
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

test('a deletion that hangs says what holds it', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'hang');
  const name = fresh('demo');
  const release = await turnOnFault(api, 'hang-deletion', { namespace, cluster: name });
  await createCluster(api, { namespace, name, pools: [1] });
  const details = new ClusterDetails(page, namespace, name);
  await details.open();
  await expect(details.status).toHaveText('Ready', { timeout: 60_000 });
  await details.delete();
  await expect(details.status).toHaveText('Deleting');
  await expect(details.deletion.getByTestId('holds')).not.toBeEmpty();
  await expect(details.button('delete')).toHaveCount(0);
  await release();
  await expect(details.deleted).toBeVisible({ timeout: 90_000 });
});
