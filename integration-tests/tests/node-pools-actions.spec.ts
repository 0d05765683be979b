import { expect, type Page, test } from '@playwright/test';
import { createCluster } from '../clusters';
import { fresh, makeNamespace, removeClusters, signIn } from '../fresh';
import { LEFT_ALONE, nodePoolObject, readPool, setStatus } from '../node-pools';
import { NodePoolDetails } from '../pages/node-pool-details';

test.afterEach(removeClusters);

const READY = { timeout: 60_000 };

/** The `spec` of each patch that a page sends for pools. */
const specsOf = (page: Page): unknown[] => {
  const sent: unknown[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PATCH' && request.url().includes('/nodepools/'))
      sent.push((request.postDataJSON() as { spec: unknown }).spec);
  });
  return sent;
};

test('2 → 4: room is said before, then Scaling and Ready without a reload', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'grow');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [2] });
  const pool = new NodePoolDetails(page, namespace, name);
  await pool.open();
  await expect(pool.status).toHaveText('Ready', READY);
  let loads = 0;
  page.on('load', () => (loads += 1));
  await pool.scale();
  await pool.type('size.replicas', '4');
  await expect(page.getByTestId('room')).toHaveAttribute('data-state', 'success');
  await expect(page.getByTestId('room')).toContainText('2 more machines fit on the infrastructure nodes');
  await pool.saveSize();
  await expect(pool.status).toHaveText('Scaling');
  await expect(pool.sentence).toContainText('Scaling from 2 to 4 nodes');
  await expect(pool.status).toHaveText('Ready', READY);
  await expect(pool.about('nodes')).toContainText('4/4');
  expect(loads).toBe(0);
});

test('a rollout that finds no room says what is short before it is saved; the last nodes need a limit', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'room');
  const name = fresh('demo');
  const object = nodePoolObject({ namespace, cluster: name, name, spec: { replicas: 3 } });
  const made = await api.create({ ...object, metadata: { ...object.metadata, annotations: LEFT_ALONE } });
  await setStatus(api, made, { replicas: 3, version: '4.22.1' });
  const pool = new NodePoolDetails(page, namespace, name);
  await pool.open('configuration');
  await pool.type('pool.memory', '9000');
  await expect(page.getByTestId('effect-roll')).toHaveText('Replaces 3 nodes, one at a time');
  const room = page.getByTestId('room');
  await expect(room).toHaveAttribute('data-state', 'warning');
  await expect(room).toContainText('memory is short');
  await pool.unfold('CPU guarantee, placement and devices');
  await page.getByTestId('field-pool.nodeSelector').getByRole('button', { name: 'Add label' }).click();
  await pool.type('pool.nodeSelector.0.key', 'disk');
  await pool.type('pool.nodeSelector.0.value', 'none');
  await expect(room).toContainText('has the labels disk=none');
  await expect(pool.problem('pool.nodeSelector')).toContainText('No node of this cluster has these labels');
  await page.getByTestId('discard').click();
  await expect(page.getByTestId('changes')).toContainText('Nothing is changed yet');
  await pool.type('pool.replicas', '0');
  await pool.save.click();
  await expect(pool.problem('pool.drainTimeout')).toContainText('how long a drain may take');
  await pool.type('pool.drainTimeout', '30m');
  await pool.save.click();
  await expect(page.getByTestId('toast')).toContainText('was changed');
  expect((await readPool(api, namespace, name)).spec).toMatchObject({ replicas: 0, nodeDrainTimeout: '30m' });
});

test('InPlace: a label and the shape of machines reach new nodes only, a release restarts them', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'inplace');
  const name = fresh('demo');
  const spec = { replicas: 3, management: { upgradeType: 'InPlace' } };
  const object = nodePoolObject({ namespace, cluster: name, name, spec });
  const made = await api.create({ ...object, metadata: { ...object.metadata, annotations: LEFT_ALONE } });
  await setStatus(api, made, { replicas: 3, version: '4.22.1' });
  const pool = new NodePoolDetails(page, namespace, name);
  await pool.open('configuration');
  await expect(pool.mark('pool.memory')).toHaveText('New nodes only');
  await expect(pool.mark('pool.release')).toHaveText('Restarts 3 nodes, one at a time');
  await pool.type('pool.memory', '12');
  await expect(page.getByTestId('effect-new-nodes')).toHaveText('New nodes only');
  await expect(page.getByTestId('effect-roll')).toHaveCount(0);
  await pool.unfold('Updates and repair');
  await expect(page.getByTestId('field-pool.upgradeType')).toContainText('Clone the node pool');
  await page.getByTestId('clone').click();
  await expect(page).toHaveURL(/node-pools\/create\?from=/);
  await expect(pool.field('pool.memory')).toHaveValue('8');
});

test('pause until a time, resume, and turn on auto repair: a patch each', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'pause');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [1] });
  const pool = new NodePoolDetails(page, namespace, name);
  const specs = specsOf(page);
  await pool.open();
  await expect(pool.status).toHaveText('Ready', READY);
  await pool.menu();
  await pool.menuItem('pause').click();
  await pool.option('pause', 'time').check();
  await pool.type('time', 'tomorrow');
  await expect(pool.problem('time')).toContainText('is not a time');
  await pool.type('time', '2020-01-01T00:00:00Z');
  await expect(pool.problem('time')).toContainText('This time is over');
  await pool.type('time', '2099-01-01T00:00:00Z');
  await page.getByTestId('pause-dialog-confirm').click();
  await expect(pool.status).toHaveText('Paused');
  await expect(pool.status).toHaveAttribute('data-level', 'custom');
  await expect(pool.about('paused')).toBeVisible();
  await pool.menu();
  await expect(pool.menuItem('pause')).toHaveText('Resume reconciling');
  await pool.menuItem('pause').click();
  await expect(pool.status).toHaveText('Ready', READY);
  await pool.menu();
  await pool.menuItem('auto-repair').click();
  await expect(pool.about('auto-repair')).toContainText('not ready for 8 minutes');
  expect(specs).toEqual([
    { pausedUntil: '2099-01-01T00:00:00Z' },
    { pausedUntil: null },
    { management: { autoRepair: true } },
  ]);
});

test('viewer: every action of a pool names the right that is missing', async ({ page, request, context }) => {
  const { api, namespace } = await makeNamespace(request, 'rights');
  const name = fresh('demo');
  await api.create(nodePoolObject({ namespace, cluster: name, name }));
  await signIn(context, 'viewer');
  const pool = new NodePoolDetails(page, namespace, name);
  await pool.open();
  const says = async (verb: string) =>
    expect(page.getByRole('tooltip').last()).toContainText(`${verb} nodepools.hypershift.openshift.io`);
  for (const id of ['scale', 'edit']) {
    await pool.button(id).hover();
    await says('patch');
  }
  await pool.menu();
  for (const [id, verb] of [
    ['clone', 'create'],
    ['auto-repair', 'patch'],
    ['pause', 'patch'],
    ['delete', 'delete'],
  ] as const) {
    await pool.menuItem(id).hover();
    await says(verb);
  }
});
