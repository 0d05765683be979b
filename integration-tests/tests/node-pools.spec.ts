import { expect, test } from '@playwright/test';
import { createCluster } from '../clusters';
import { fresh, makeNamespace, removeClusters, signIn } from '../fresh';
import { nodePoolObject } from '../node-pools';
import { NodePoolDetails } from '../pages/node-pool-details';
import { NodePoolsList } from '../pages/node-pools-list';

test.afterEach(removeClusters);

const READY = { timeout: 60_000 };

test('lists pools of all clusters; an autoscaled one with its bounds; filters are in the URL', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'pools');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [1] });
  const scaled = `${name}-auto`;
  await api.create(
    nodePoolObject({
      namespace,
      cluster: name,
      name: scaled,
      spec: { replicas: null, autoScaling: { min: 1, max: 5 } },
    }),
  );
  const list = new NodePoolsList(page);
  await list.open({ q: name });
  await expect(list.cell(scaled, 'nodes')).toHaveText('1 (1–5)', READY);
  await expect(list.cell(name, 'nodes')).toHaveText('1/1', READY);
  await expect(list.cell(name, 'status')).toHaveText('Ready', READY);
  await list.filter('autoscaling', 'on');
  await expect(list.row(name)).toHaveCount(0);
  await page.reload();
  await expect(list.row(scaled)).toHaveCount(1);
  await expect(page).toHaveURL(/filter\.autoscaling=on/);
  await list.row(scaled).getByRole('link', { name: scaled }).click();
  await expect(page.getByRole('heading', { level: 1, name: scaled })).toBeVisible();
  await expect(page.getByTestId('autoscaling')).toContainText('the least it may have');
});

test('machines from machine to node: one pool can move, the other names every volume', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'move');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [] });
  const disk = (accessModes: string[]) => ({ accessModes });
  await api.create(
    nodePoolObject({ namespace, cluster: name, name: `${name}-a`, disk: disk(['ReadWriteMany']) }),
  );
  await api.create(
    nodePoolObject({
      namespace,
      cluster: name,
      name: `${name}-b`,
      disk: disk(['ReadWriteOnce']),
      spec: { replicas: 2 },
    }),
  );
  const good = new NodePoolDetails(page, namespace, `${name}-a`);
  await good.open();
  await expect(good.status).toHaveText('Ready', READY);
  await expect(page.getByTestId('migration-good')).toContainText(/1 machines? can be live-migrated/, READY);
  const bad = new NodePoolDetails(page, namespace, `${name}-b`);
  await bad.open();
  await expect(page.getByTestId('migration-DisksNotLiveMigratable')).toContainText(/-rhcos, .*-rhcos/, READY);
  await bad.tab('machines').click();
  await expect(page.getByTestId('migration-reason')).toHaveCount(2);
  await expect(page.locator('[data-column=node]').first()).toContainText('Healthy');
});

test('conditions know their polarity', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'polarity');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [1] });
  const pool = new NodePoolDetails(page, namespace, name);
  await pool.open('conditions');
  await expect(pool.condition('Ready').getByTestId('status')).toHaveAttribute('data-level', 'success', READY);
  const updating = pool.condition('UpdatingVersion').getByTestId('status');
  await expect(updating).toHaveText('False');
  await expect(updating).toHaveAttribute('data-level', 'success');
});

test('viewer: each action names the right that is missing', async ({ page, request, context }) => {
  const { api, namespace } = await makeNamespace(request, 'viewer');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [1] });
  await signIn(context, 'viewer');
  const list = new NodePoolsList(page);
  await list.open({ q: name });
  await expect(list.row(name)).toBeVisible();
  await expect(list.add).toHaveAttribute('aria-disabled', 'true');
  await list.add.hover();
  await expect(page.getByRole('tooltip')).toContainText('create nodepools.hypershift.openshift.io');
  await list.menu(name);
  for (const [id, verb] of [
    ['scale', 'patch'],
    ['edit', 'patch'],
    ['delete', 'delete'],
  ] as const) {
    // A list that changes under the pointer closes the tooltip: point again.
    await expect(async () => {
      await page.mouse.move(0, 0);
      await list.action(id).hover();
      await expect(page.getByRole('tooltip').last()).toContainText(`${verb} nodepools`, { timeout: 3_000 });
    }).toPass();
  }
  const details = new NodePoolDetails(page, namespace, name);
  await details.open('configuration');
  await expect(details.save).toHaveAttribute('aria-disabled', 'true');
});

test('developer is led to their own namespace, and sees a pool without its machines', async ({
  page,
  context,
}) => {
  await signIn(context, 'developer');
  const list = new NodePoolsList(page);
  await list.open();
  await expect(page.getByTestId('other-namespaces')).toContainText('list nodepools.hypershift.openshift.io');
  await page.getByTestId('show-namespace-web-team').click();
  await expect(list.row('web-dev')).toBeVisible();
  await list.row('web-dev').getByRole('link', { name: 'web-dev' }).first().click();
  await page.getByTestId('tab-machines').click();
  await expect(page.getByTestId('failed-forbidden')).toContainText('machines.cluster.x-k8s.io');
});
