import { expect, type Page } from '@playwright/test';
import { createCluster } from '../clusters';
import { turnOnFault } from '../faults';
import { fresh, makeNamespace } from '../fresh';
import { ACM_GROUPS, test } from '../own-cluster';
import { ClusterDetails } from '../pages/cluster-details';
import { ClustersList } from '../pages/clusters-list';
import { CreateWizard } from '../pages/create-wizard';

const HYPERSHIFT = '/apis/hypershift.openshift.io/v1beta1/namespaces';
const RELEASE = 'quay.io/openshift-release-dev/ocp-release:4.21.9-multi';

/** Gathers the requests for objects of API groups that are not served. */
const requestsInVain = (page: Page): string[] => {
  const found: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const [, group = '', rest = ''] = /\/api\/kubernetes\/apis\/([^/]+)\/[^/]+(\/.*)?$/.exec(pathname) ?? [];
    const isLeftOut = ACM_GROUPS.some((one) => one === group);
    if (response.status() === 404 && isLeftOut && rest !== '') found.push(pathname);
  });
  return found;
};

test('without ACM a cluster is listed, created and installed, and nothing is asked of an API that is not there', async ({
  page,
  request,
}) => {
  test.setTimeout(90_000);
  const { api, namespace } = await makeNamespace(request, 'no-acm');
  const name = fresh('c');
  const inVain = requestsInVain(page);
  const list = new ClustersList(page);
  await list.open();
  await list.create.click();
  await page.locator('[data-test=choose-kubevirt]').click();
  await page.locator('[data-test=choose-hosted]').click();

  const wizard = new CreateWizard(page);
  await wizard.atStep('Preflight');
  await wizard.next.click();
  await wizard.atStep('Details');
  await expect(wizard.field('details.release')).toHaveValue(/4\.22\.1/);
  await expect(page.getByText('Import as a managed cluster')).toHaveCount(0);
  await wizard.field('details.release').fill(RELEASE);
  await wizard.field('details.release').press('Enter');
  await expect(wizard.problem('details.release')).toBeHidden();
  await wizard.toReview({ name, namespace });
  await wizard.create.click();
  await wizard.created({ name, namespace });
  const details = new ClusterDetails(page, namespace, name);
  await expect(details.status).toHaveText('Ready', { timeout: 60_000 });
  await page.getByTestId('actions').first().click();
  await expect(details.button('create-similar')).toBeVisible();
  await expect(details.button('import')).toHaveCount(0);
  expect(await api.get(`${HYPERSHIFT}/${namespace}/hostedclusters/${name}`)).toMatchObject({
    status: { version: { history: [{ state: 'Completed' }] } },
  });
  expect(inVain).toEqual([]);
});

test('an API server that restarts in the middle of a creation is waited for; nothing is doubled', async ({
  page,
  request,
  own,
}) => {
  test.setTimeout(90_000);
  const { api, namespace } = await makeNamespace(request, 'restart');
  const name = fresh('c');
  const wizard = new CreateWizard(page);
  await wizard.open();
  await wizard.toReview({ name, namespace });
  await turnOnFault(api, 'slow', { namespace }, 'seconds=1,method=POST,path=nodepools,times=2');
  await wizard.create.click();
  const pool = wizard.object(`NodePool/${namespace}/${name}`);
  await expect(pool).toHaveAttribute('data-object-state', 'creating');
  const restarted = own.restart();
  await page.waitForTimeout(1500); // long enough for a request that waits for the API server to be given up, were it not waited for
  await expect(pool).toHaveAttribute('data-object-state', 'creating');
  await expect(page.getByTestId('run-heading')).toContainText(`Creating cluster ${name}`);
  await restarted;
  await wizard.created({ name, namespace });

  const clusters = await api.list(`${HYPERSHIFT}/${namespace}/hostedclusters`);
  expect(clusters.map(({ metadata }) => metadata.name)).toEqual([name]);
  const pools = await api.list(`${HYPERSHIFT}/${namespace}/nodepools`);
  expect(pools.map(({ metadata }) => metadata.name)).toEqual([name]);
});

test('a list that is open while the API server restarts says so and comes back by itself', async ({
  page,
  request,
  own,
}) => {
  test.setTimeout(90_000);
  const { api, namespace } = await makeNamespace(request, 'paused');
  const name = fresh('c');
  const list = new ClustersList(page);
  await list.open({ q: name });
  const cluster = await createCluster(api, { namespace, name, pools: [] });
  await expect(list.status(namespace, name)).toHaveText(/Creating|Installing/);
  await page.evaluate(() => (document.body.dataset.sameDocument = 'yes'));

  const restarted = own.restart();
  await expect(page.getByTestId('updates-paused').first()).toContainText('Live updates paused', {
    timeout: 30_000,
  });
  await expect(list.status(namespace, name)).toBeVisible();
  await restarted;
  await expect(page.getByTestId('updates-paused')).toHaveCount(0, { timeout: 30_000 });
  await api.patch(cluster, { spec: { pausedUntil: 'true' } });
  await expect(list.status(namespace, name)).toHaveText('Paused', { timeout: 30_000 });
  expect(await page.evaluate(() => document.body.dataset.sameDocument)).toBe('yes');
});
