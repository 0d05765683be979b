import { expect, test } from '@playwright/test';
import { createCluster } from '../clusters';
import { turnOnFault } from '../faults';
import { fresh, makeNamespace, removeClusters } from '../fresh';
import { machinesOf, nodePoolObject } from '../node-pools';
import { NodePoolDetails } from '../pages/node-pool-details';
import { NodePoolsList } from '../pages/node-pools-list';

test.afterEach(removeClusters);

const READY = { timeout: 60_000 };

test('a rollout tells how many machines are new, which goes and comes, and what blocks it', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'roll');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [2] });
  const pool = new NodePoolDetails(page, namespace, name);
  await pool.open();
  await expect(pool.status).toHaveText('Ready', READY);
  const before = (await machinesOf(api, namespace, name)).map(({ metadata }) => metadata.name);
  const unblock = await turnOnFault(api, 'drain-blocked', { namespace, cluster: name });
  await api.patch(nodePoolObject({ namespace, cluster: name, name }), {
    spec: { platform: { kubevirt: { compute: { memory: '12Gi' } } } },
  });
  await expect(pool.status).toHaveText('Updating', READY);
  await expect(pool.rollout).toContainText('Changing the shape of the machines');
  await expect(pool.rollout).toContainText(/[12] of 2 machines are new/, READY);
  await expect(page.getByTestId('rollout-blocker')).toContainText('is being drained', READY);
  await expect(pool.rollout).toContainText(new RegExp(`Going: (${before.join('|')})`));
  await unblock();
  await expect(pool.rollout).toHaveCount(0, READY);
  await expect(pool.status).toHaveText('Ready', READY);
  const after = (await machinesOf(api, namespace, name)).map(({ metadata }) => metadata.name);
  expect(after.filter((one) => before.includes(one))).toEqual([]);
});

test('an autoscaled pool follows the demand, and says when it may not grow further', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'demand');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [] });
  const spec = { replicas: null, autoScaling: { min: 1, max: 3 } };
  await api.create(nodePoolObject({ namespace, cluster: name, name, spec }));
  const list = new NodePoolsList(page);
  await list.open({ q: name });
  await expect(list.cell(name, 'nodes')).toHaveText('1 (1–3)', READY);
  await turnOnFault(api, 'autoscaler-demand', { namespace, cluster: name }, '9');
  await expect(list.cell(name, 'nodes')).toHaveText('3 (1–3)', READY);
  const pool = new NodePoolDetails(page, namespace, name);
  await pool.open();
  await expect(page.getByTestId('autoscaling')).toContainText('the most it may have');
});

test('an unhealthy node is named, and replaced once auto repair is on', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'repair');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [2] });
  const pool = new NodePoolDetails(page, namespace, name);
  await pool.open();
  await expect(pool.status).toHaveText('Ready', READY);
  await turnOnFault(api, 'nodes-not-ready', { namespace, cluster: name });
  await expect(pool.about('auto-repair')).toContainText('Turn on auto repair', READY);
  await expect(pool.status).toHaveText('Degraded', READY);
  await pool.tab('machines').click();
  const unhealthy = page.locator('[data-column=node]').getByText('Unhealthy', { exact: true });
  await expect(unhealthy).toHaveCount(1);
  await pool.menu();
  await pool.menuItem('auto-repair').click();
  await expect(pool.status).toHaveText('Ready', READY);
  await expect(unhealthy).toHaveCount(0, READY);
});
