import { expect, test } from '@playwright/test';
import { createCluster } from '../clusters';
import { turnOnFault } from '../faults';
import { fresh, makeNamespace, removeClusters } from '../fresh';
import { ClusterDetails } from '../pages/cluster-details';
import { ClustersList } from '../pages/clusters-list';

test.afterEach(removeClusters);

interface ShownFault {
  fault: string;
  value?: string;
  status: string | RegExp;
  /** What the page says of it: our sentence, and the operator's own words. */
  says: readonly RegExp[];
}

/** Each way in which a cluster can fail, and the words a person reads on its page. */
const FAULTS: readonly ShownFault[] = [
  {
    fault: 'release-image-invalid',
    status: 'Invalid',
    says: [/does not accept this cluster/, /Check the name of the release image/, /manifest unknown/],
  },
  {
    fault: 'pull-secret-refused',
    status: 'Invalid',
    says: [/does not accept this cluster/, /pull secret/, /unauthorized/],
  },
  {
    fault: 'cidr-clash',
    status: 'Invalid',
    says: [/does not accept this cluster/, /Correct the setting/, /overlap/],
  },
  { fault: 'etcd-volume-pending', status: 'Creating', says: [/Waiting for etcd/, /data-etcd-0/] },
  {
    fault: 'no-default-storage-class',
    status: /Creating|Installing/,
    says: [/Waiting for/, /storage ?class/i],
  },
  { fault: 'mtu-too-small', status: 'Ready', says: [/MTU of the infrastructure network is too small/] },
  { fault: 'not-live-migratable', status: 'Ready', says: [/cannot be live migrated/] },
  { fault: 'degraded', status: 'Degraded', says: [/works with less than it should/, /unavailable replicas/] },
  { fault: 'hold-at', value: 'nodes', status: 'Installing', says: [/Waiting for/] },
];

for (const { fault, value, status, says } of FAULTS)
  test(`the fault ${fault} is told in words`, async ({ page, request }) => {
    test.setTimeout(120_000);
    const { api, namespace } = await makeNamespace(request, 'fault');
    const name = fresh('demo');
    await turnOnFault(api, fault, { namespace, cluster: name }, value);
    await createCluster(api, { namespace, name, pools: [2] });
    const details = new ClusterDetails(page, namespace, name);
    await details.open();
    await expect(details.status).toHaveText(status, { timeout: 90_000 });
    for (const words of says) await expect(page.getByRole('main')).toContainText(words, { timeout: 30_000 });
    await expect(details.sentence).not.toBeEmpty();
  });

test('a request that fails says so, can be tried again, and the page comes back', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'http500');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [] });
  const release = await turnOnFault(api, 'http-500', { namespace });
  const details = new ClusterDetails(page, namespace, name);
  await details.open();
  await expect(page.getByTestId('failed-server')).toContainText(`Cluster ${name}`, { timeout: 30_000 });
  // The page stays loaded, and the server is asked at once.
  const asked = page.waitForRequest((sent) => sent.url().includes('/hostedclusters?'), { timeout: 1_000 });
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  await page.getByTestId('retry').click();
  await asked;
  await expect(page.locator('body[data-same-page]')).toHaveCount(1);
  await expect(page.getByTestId('failed-server')).toBeVisible();
  await release();
  await expect(details.status).toHaveText(/Creating|Installing/, { timeout: 45_000 });
});

test('a busy server is waited for', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'http429');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [] });
  const release = await turnOnFault(api, 'http-429', { namespace });
  const details = new ClusterDetails(page, namespace, name);
  await details.open();
  await release();
  await expect(details.status).toHaveText(/Creating|Installing/, { timeout: 30_000 });
});

test('a slow server shows the shape of the page, then the page', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'slow');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [] });
  const release = await turnOnFault(api, 'slow', { namespace }, '3');
  const details = new ClusterDetails(page, namespace, name);
  await details.open();
  await expect(page.locator('.pf-v6-c-skeleton').first()).toBeVisible();
  await expect(details.status).toHaveText(/Creating|Installing/, { timeout: 30_000 });
  await release();
});

test('lost live updates are told, what was shown stays, and they come back', async ({ page, request }) => {
  test.setTimeout(120_000);
  const { api, namespace } = await makeNamespace(request, 'drop');
  const name = fresh('demo');
  const cluster = await createCluster(api, { namespace, name, pools: [] });
  const details = new ClusterDetails(page, namespace, name);
  await details.open();
  await expect(details.status).toHaveText(/Creating|Installing/);
  // What is open is cut, and nothing new gets an answer.
  const goOnline = await turnOnFault(api, 'offline', { namespace });
  const release = await turnOnFault(api, 'watch-drop', { namespace }, '1');
  await expect(page.getByTestId('updates-paused').first()).toContainText('Live updates paused', {
    timeout: 30_000,
  });
  await expect(page.getByTestId('about-namespace')).toContainText(namespace);
  await goOnline();
  await release();
  await api.patch(cluster, { spec: { pausedUntil: 'true' } });
  await expect(details.status).toHaveText('Paused', { timeout: 60_000 });
  await expect(page.getByTestId('updates-paused')).toHaveCount(0, { timeout: 30_000 });
});

test('one fault in one namespace leaves the list of the others alone', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'alone');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [] });
  const release = await turnOnFault(api, 'http-500', { namespace });
  const list = new ClustersList(page);
  await list.open({ q: name });
  await expect(list.status(namespace, name)).toHaveText(/Creating|Installing/);
  await release();
});

test('watches that are cut again and again lose no change', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'cut');
  const name = fresh('demo');
  const cluster = await createCluster(api, { namespace, name, pools: [] });
  await turnOnFault(api, 'watch-drop', { namespace }, '1');
  const details = new ClusterDetails(page, namespace, name);
  await details.open();
  await expect(details.status).toHaveText(/Creating|Installing/);
  await api.patch(cluster, { spec: { pausedUntil: 'true' } });
  await expect(details.status).toHaveText('Paused', { timeout: 30_000 });
});
