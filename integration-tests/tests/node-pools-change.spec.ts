import { expect, type Page, type Request, test } from '@playwright/test';
import { createCluster } from '../clusters';
import { turnOnFault } from '../faults';
import { fresh, makeNamespace, removeClusters } from '../fresh';
import { nodePoolObject, readPool } from '../node-pools';
import { NodePoolDetails } from '../pages/node-pool-details';

test.afterEach(removeClusters);

const READY = { timeout: 60_000 };

/** The patches that a page sends for pools, dry runs left out. */
const patchesOf = (page: Page): Request[] => {
  const sent: Request[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PATCH' && request.url().includes('/nodepools/')) sent.push(request);
  });
  return sent;
};

test('3 → 0 → 3 through the scale subresource, with a timeout at 0', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'scale');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [3] });
  const pool = new NodePoolDetails(page, namespace, name);
  const patches = patchesOf(page);
  await pool.open();
  await expect(pool.status).toHaveText('Ready', READY);
  await pool.scale();
  await pool.type('size.replicas', '-1');
  await expect(pool.problem('size.replicas')).toContainText('whole number from 0');
  await pool.type('size.replicas', '0');
  await expect(page.getByTestId('scale-effect')).toContainText('control plane keeps running');
  await pool.saveSize();
  await expect(pool.problem('drainTimeout')).toContainText('how long a drain may take');
  await pool.type('drainTimeout', '30');
  await expect(pool.problem('drainTimeout')).toContainText('no unit');
  await pool.type('drainTimeout', '10m');
  await pool.saveSize();
  await expect(pool.status).toHaveText('No nodes', READY);
  await expect(pool.status).toHaveAttribute('data-level', 'custom');
  expect(patches[0]?.postDataJSON()).toMatchObject({ spec: { replicas: 0, nodeDrainTimeout: '10m' } });
  await pool.scale();
  await pool.type('size.replicas', '3');
  await expect(page.getByTestId('scale-effect')).toContainText('3 machines are added');
  await pool.saveSize();
  await expect(pool.about('nodes')).toContainText('3/3', READY);
  await expect(pool.status).toHaveText('Ready', READY);
  expect(patches.at(-1)?.url()).toMatch(/\/scale\?/);
});

test('fixed → autoscale 1–10 → fixed: a patch each; max below min is answered at its field', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'auto');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [1] });
  const pool = new NodePoolDetails(page, namespace, name);
  const patches = patchesOf(page);
  await pool.open();
  await pool.scale();
  await pool.option('size.sizing', 'autoscale').check();
  await pool.type('size.min', '0');
  await expect(pool.problem('size.min')).toContainText('at least 1 node');
  await pool.type('size.min', '5');
  await pool.type('size.max', '3');
  await expect(pool.problem('size.max')).toContainText('must not be fewer than the least');
  await pool.type('size.min', '1');
  await pool.type('size.max', '10');
  await pool.saveSize();
  await expect(pool.about('nodes')).toContainText('(1–10)');
  await pool.scale();
  await pool.option('size.sizing', 'fixed').check();
  await pool.type('size.replicas', '1');
  await pool.saveSize();
  await expect(pool.about('nodes')).toContainText('1/1', READY);
  const bodies = patches.map((one) => (one.postDataJSON() as { spec: unknown }).spec);
  expect(bodies).toEqual([
    { replicas: null, autoScaling: { min: 1, max: 10 } },
    { replicas: 1, autoScaling: null },
  ]);
});

test('each field says what changing it does, and the sum before saving', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'edit');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [3] });
  const pool = new NodePoolDetails(page, namespace, name);
  const patches = patchesOf(page);
  await pool.open();
  await expect(pool.status).toHaveText('Ready', READY);
  await pool.tab('configuration').click();
  await expect(pool.mark('pool.memory')).toHaveText('Replaces 3 nodes, one at a time');
  await pool.unfold('Labels and taints of the nodes');
  await expect(pool.mark('pool.nodeLabels')).toHaveText('New nodes only');
  await expect(page.getByTestId('clone')).toBeVisible();
  await pool.unfold('Updates and repair');
  await pool.type('pool.drainTimeout', '1d');
  await expect(pool.problem('pool.drainTimeout')).toContainText('Write 24h');
  await pool.type('pool.drainTimeout', '15m');
  await expect(page.getByTestId('effect-in-place')).toContainText('no node restarts');
  await pool.type('pool.memory', '12');
  await expect(page.getByTestId('effect-roll')).toHaveText('Replaces 3 nodes, one at a time');
  await expect(page.getByTestId('change-memory')).toContainText('8Gi → 12Gi');
  await pool.save.click();
  await expect(page.getByTestId('toast')).toContainText(`Node pool ${name} was changed`);
  expect(patches).toHaveLength(1);
  expect((patches[0]?.postDataJSON() as { spec: unknown }).spec).toEqual({
    nodeDrainTimeout: '15m',
    platform: { kubevirt: { compute: { memory: '12Gi' } } },
  });
  await expect(page.getByTestId('changes')).toContainText('Nothing is changed yet');
  await pool.tab('overview').click();
  await expect(page.getByTestId('rollout')).toBeVisible();
  await expect(pool.status).toHaveText('Ready', READY);
});

test('two administrators edit one pool: the second sees three sides, chooses, and nothing is lost', async ({
  browser,
  request,
  baseURL,
}) => {
  const { api, namespace } = await makeNamespace(request, 'two');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [1] });
  const open = async () => {
    const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
    const pool = new NodePoolDetails(await context.newPage(), namespace, name);
    await pool.open('configuration');
    return pool;
  };
  const [first, second] = [await open(), await open()];
  await second.type('pool.memory', '16');
  await second.type('pool.cores', '4');
  await second.unfold('Updates and repair');
  await second.type('pool.drainTimeout', '20m');
  await first.type('pool.memory', '12');
  await first.unfold('Updates and repair');
  await first.field('pool.autoRepair').check({ force: true });
  await first.save.click();
  await expect(first.page.getByTestId('toast')).toContainText('was changed');
  await expect(second.page.getByTestId('changed-meanwhile')).toBeVisible();
  // What was typed stays.
  await expect(second.field('pool.memory')).toHaveValue('16');
  await second.save.click();
  await expect(second.conflict).toBeVisible();
  await expect(second.page.getByTestId('conflict-field-memory')).toHaveAttribute('data-changed-by', 'both');
  await expect(second.page.getByTestId('conflict-field-memory')).toContainText('8Gi');
  await expect(second.page.getByTestId('conflict-field-autoRepair')).toHaveAttribute(
    'data-changed-by',
    'them',
  );
  await expect(second.page.getByTestId('conflict-save')).toHaveAttribute('aria-disabled', 'true');
  await second.page.getByTestId('conflict-memory-mine').check();
  await second.page.getByTestId('conflict-cores-theirs').check();
  await second.page.getByTestId('conflict-save').click();
  await expect(second.page.getByTestId('toast')).toContainText('was changed');
  const saved = await readPool(api, namespace, name);
  expect(saved.spec).toMatchObject({
    nodeDrainTimeout: '20m',
    management: { autoRepair: true },
    platform: { kubevirt: { compute: { memory: '16Gi', cores: 2 } } },
  });
  await first.page.context().close();
  await second.page.context().close();
});

test('deleting names each machine that is drained, warns of the last pool, and counts what is left', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'gone');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [2] });
  const pool = new NodePoolDetails(page, namespace, name);
  await pool.open();
  await expect(pool.status).toHaveText('Ready', READY);
  const unblock = await turnOnFault(api, 'drain-blocked', { namespace, cluster: name });
  await pool.menu();
  await pool.menuItem('delete').click();
  await expect(page.getByTestId('last-pool')).toBeVisible();
  await expect(page.getByTestId('goes')).toContainText('is drained first');
  await page.getByTestId('typed-name').fill(name);
  await page.getByTestId('confirm').click();
  await expect(pool.status).toHaveText('Deleting');
  await expect(pool.sentence).toContainText('2 machines are left');
  await expect(pool.sentence).toContainText('or skip the drain');
  await unblock();
  await expect(page.getByTestId('missing')).toContainText('was deleted', READY);
});

test('a shared ConfigMap names both pools that saving rolls, and broken YAML is not saved', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'shared');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [] });
  const tuned = {
    apiVersion: 'tuned.openshift.io/v1',
    kind: 'Tuned',
    metadata: { name: 'calm' },
    spec: { profile: [{ name: 'calm', data: '[main]' }], recommend: [{ profile: 'calm', priority: 20 }] },
  };
  await api.create({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'calm', namespace },
    data: { tuning: JSON.stringify(tuned) },
  });
  for (const end of ['a', 'b'])
    await api.create(
      nodePoolObject({
        namespace,
        cluster: name,
        name: `${name}-${end}`,
        spec: { tuningConfig: [{ name: 'calm' }] },
      }),
    );
  const pool = new NodePoolDetails(page, namespace, `${name}-a`);
  await pool.open('configuration');
  await expect(page.getByTestId('config-map-calm')).toContainText(`${name}-a, ${name}-b`);
  await page.getByTestId('edit-calm').click();
  await expect(page.getByTestId('rolls')).toContainText(`${name}-b`);
  await page.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('kind: [');
  await page.getByTestId('save-map').click();
  await expect(pool.problem('text')).toContainText('not YAML');
  await page.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(JSON.stringify({ ...tuned, metadata: { name: 'calmer' } }));
  await expect(pool.problem('text')).toHaveCount(0);
  await page.getByTestId('save-map').click();
  await expect(page.getByTestId('toast')).toContainText('ConfigMap calm was changed');
});
