import { expect, test } from '@playwright/test';
import { makeNamespace, removeClusters } from '../fresh';
import { HOSTILE, hostileCluster, hostileMachine } from '../hostile-input/hostile-objects';
import { expectSafe, watchPage } from '../hostile-input/safe-page';

// The narrowest width that is promised: what does not break there breaks nowhere.
test.use({ viewport: { width: 600, height: 900 } });
test.afterEach(removeClusters);

const CLUSTER_TABS = ['overview', 'node-pools', 'updates', 'access', 'conditions', 'events', 'yaml'];
const POOL_TABS = ['overview', 'machines', 'conditions', 'configuration', 'events', 'yaml'];
const VM_TABS = ['', 'disks', 'nics', 'snapshots', 'migrations', 'events', 'yaml'];

test('what a cluster and its pool say is shown as text', async ({ page, request }) => {
  test.setTimeout(180_000);
  const { api, namespace } = await makeNamespace(request, 'hostile');
  await hostileCluster(api, namespace);
  const found = await watchPage(page);
  const clusters = '/infrastructure/clusters';
  const pools = '/infrastructure/node-pools';
  const screens = [
    `${clusters}?search=hostile`,
    ...CLUSTER_TABS.map((tab) => `${clusters}/ns/${namespace}/hostile/${tab}`),
    `${pools}?search=hostile`,
    ...POOL_TABS.map((tab) => `${pools}/ns/${namespace}/hostile/${tab}`),
  ];
  for (const path of screens)
    await test.step(path, async () => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('.pf-v6-c-skeleton')).toHaveCount(0);
      await expectSafe(page);
    });
  await page.goto(`${clusters}/ns/${namespace}/hostile/conditions`);
  await expect(page.getByTestId('condition-ReconciliationSucceeded')).toContainText(HOSTILE);
  await expect(page).toHaveTitle(/^hostile/);
  expect(found).toEqual([]);
});

test('what a virtual machine and what belongs to it say is shown as text', async ({ page, request }) => {
  test.setTimeout(180_000);
  const { api, namespace } = await makeNamespace(request, 'hostile');
  await hostileMachine(api, namespace);
  const found = await watchPage(page);
  const own = `/virtual-machines/ns/${namespace}/hostile`;
  for (const path of [`/virtual-machines/ns/${namespace}`, ...VM_TABS.map((tab) => `${own}/${tab}`)])
    await test.step(path, async () => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('.pf-v6-c-skeleton')).toHaveCount(0);
      await expectSafe(page);
    });
  await page.goto(`${own}/events`);
  await expect(page.getByTestId('events')).toContainText('<img src=x onerror="window.hostile=1">');
  expect(found).toEqual([]);
});
