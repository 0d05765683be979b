import { expect, test } from '@playwright/test';
import { createCluster } from '../clusters';
import { turnOnFault } from '../faults';
import { fresh, makeNamespace, removeClusters } from '../fresh';
import { UpdatesPage } from '../pages/updates';
import { axeOf, contentsOf, imageOf, patchesOf, readCluster } from '../updates';

test.use({ viewport: { width: 1440, height: 1000 } });
test.afterEach(removeClusters);

const DONE = { timeout: 90_000 };
const FORCE = 'hypershift.openshift.io/force-upgrade-to';
const ACCEPTED = 'hosted-virtualization-plugin/accepted-update-risks';

test('setting a channel brings updates, no reload; without one it says so and any image can be chosen', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'channel');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [1], release: imageOf('4.21.9') });
  const updates = new UpdatesPage(page, namespace, name);
  const patches = patchesOf(page, 'hostedclusters');
  await updates.open();
  await expect(updates.version).toHaveText(/^Version4\.21\.9$/, DONE);
  await expect(updates.whyNone).toContainText('No channel is set');
  await expect(updates.whyNone).toContainText('The update channel has not been configured');

  await updates.action('other-image').click();
  await updates.type('image', 'not an image');
  await expect(updates.problem('image')).toContainText('is not an image');
  await updates.type('image', imageOf('4.20.14'));
  await expect(updates.problem('image')).toContainText('cannot go back');
  await updates.type('image', imageOf('4.23.1'));
  await expect(updates.problem('image')).toContainText('Update multicluster engine');
  await updates.type('image', imageOf('4.21.12'));
  await expect(updates.problem('image')).toHaveCount(0);
  await expect(updates.start).not.toHaveAttribute('aria-disabled', 'true');
  expect(await axeOf(page)).toEqual([]);
  await page.getByTestId('cancel').click();

  await updates.setChannel('stable 4.21');
  await expect(updates.problem('channel')).toContainText('is not a channel');
  await updates.type('channel', 'stable-4.20');
  await expect(page.getByTestId('warning-channel')).toContainText('holds no update');
  await updates.type('channel', 'stable-4.21');
  await page.getByTestId('channel-dialog-confirm').click();
  await expect(updates.choice('4.21.12')).toContainText('Risk applies', DONE);
  await expect(updates.choice('4.21.12').getByRole('link')).toHaveAttribute('href', /errata/);
  await expect(updates.whyNone).toHaveCount(0);
  expect(contentsOf(patches)).toEqual([{ spec: { channel: 'stable-4.21' } }]);
  expect(patches[0]?.metadata.resourceVersion).toBeTruthy();

  const off = await turnOnFault(api, 'updates-not-retrieved', { namespace, cluster: name });
  await expect(updates.whyNone).toContainText('could not be fetched');
  await expect(updates.whyNone).toContainText('i/o timeout');
  await off();
});

test('an unticked risk keeps the update from starting; pools wait, then both follow with one button', async ({
  page,
  request,
}) => {
  test.setTimeout(240_000);
  const { api, namespace } = await makeNamespace(request, 'risk');
  const name = fresh('demo');
  const spec = { channel: 'stable-4.21' };
  await createCluster(api, { namespace, name, pools: [1, 1], release: imageOf('4.21.9'), spec });
  const updates = new UpdatesPage(page, namespace, name);
  const patches = patchesOf(page, 'hostedclusters');
  const poolPatches = patchesOf(page, 'nodepools');
  await updates.open();
  await expect(updates.pool(name)).toHaveAttribute('data-state', 'current', DONE);
  await expect(updates.updateTo('4.21.12')).not.toHaveAttribute('aria-disabled', 'true', DONE);
  await updates.updateTo('4.21.12').click();
  await expect(updates.dialog).toContainText('image registry restarts every hour');
  await expect(updates.start).toHaveAttribute('aria-disabled', 'true');
  await updates.start.click({ force: true });
  expect(patches).toEqual([]);
  await page.mouse.move(0, 0);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  expect(await axeOf(page)).toEqual([]);
  expect(await updates.reasonOf(updates.start)).toContain('tick');
  expect(patches).toEqual([]);
  await updates.tick('ImageRegistryRestarts').check();
  // Only the start counts: the control plane takes its time at any speed.
  const hold = await turnOnFault(api, 'version-failing', { namespace, cluster: name });
  await updates.start.click();
  await expect(updates.progress).toContainText('Update to 4.21.12');
  expect(contentsOf(patches)).toEqual([
    {
      annotations: { [ACCEPTED]: expect.stringContaining('ImageRegistryRestarts') },
      spec: { release: { image: imageOf('4.21.12') } },
    },
  ]);

  await expect(updates.hindrance('failing')).toContainText('Cluster operator network is degraded', DONE);
  await expect(updates.pool(name)).toHaveAttribute('data-state', 'waits');
  await expect(updates.pool(name)).toContainText('Waits until the control plane runs 4.21.12');
  expect(await updates.reasonOf(updates.updatePools)).toContain('Waits until');
  await hold();

  await expect(updates.updatePools).toHaveText('Update 2 pools behind', DONE);
  await expect(updates.progress).toHaveCount(0);
  await expect(updates.history('4.21.12')).toContainText('Completed');
  await expect(updates.history('4.21.12')).toContainText('ImageRegistryRestarts');
  await expect(updates.pool(`${name}-2`)).toContainText('Behind');
  await updates.updatePools.click();
  await expect(page.getByTestId('pools-to-update')).toContainText('Replaces 1 node');
  await page.getByTestId('confirm').click();
  await expect(updates.pool(name)).toHaveAttribute('data-state', /updating|current/);
  await expect(updates.pool(`${name}-2`)).toHaveAttribute('data-state', 'current', DONE);
  await expect(updates.pool(name)).toHaveAttribute('data-state', 'current', DONE);
  expect(contentsOf(poolPatches)).toEqual([{ spec: { release: { image: imageOf('4.21.12') } } }]);
});

test('not upgradeable: a patch starts, a minor needs force, and image and annotation go in one PATCH', async ({
  page,
  request,
}) => {
  test.setTimeout(240_000);
  const { api, namespace } = await makeNamespace(request, 'force');
  const name = fresh('demo');
  await createCluster(api, {
    namespace,
    name,
    pools: [1],
    release: imageOf('4.21.5'),
    spec: { channel: 'stable-4.22' },
  });
  const off = await turnOnFault(api, 'not-upgradeable', { namespace, cluster: name });
  const updates = new UpdatesPage(page, namespace, name);
  const patches = patchesOf(page, 'hostedclusters');
  await updates.open();
  await expect(updates.choice('4.22.1')).toContainText('Only by force', DONE);
  await expect(updates.choice('4.22.1')).toContainText('require admin consideration');
  await updates.updateTo('4.21.9').click();
  await expect(page.getByTestId('force')).toHaveCount(0);
  await updates.start.click();
  await expect(updates.history('4.21.9')).toContainText('Completed', DONE);

  await expect(updates.updateTo('4.22.3')).not.toHaveAttribute('aria-disabled', 'true', DONE);
  await updates.updateTo('4.22.3').click();
  await expect(page.getByTestId('force')).toContainText('require admin consideration');
  await expect(updates.start).toHaveAttribute('aria-disabled', 'true');
  await page.getByTestId('force-word').fill('4.22.3');
  expect(await axeOf(page)).toEqual([]);
  await updates.start.click();
  await expect(updates.progress).toContainText('Update to 4.22.3');
  expect(contentsOf(patches)).toEqual([
    { spec: { release: { image: imageOf('4.21.9') } } },
    {
      annotations: { [FORCE]: imageOf('4.22.3') },
      spec: { release: { image: imageOf('4.22.3') } },
    },
  ]);
  await expect(updates.history('4.22.3')).toContainText('Completed', DONE);
  await off();
});

test('a blocked update says so and shows the way back; reverting clears it, forcing starts it', async ({
  page,
  request,
}) => {
  test.setTimeout(240_000);
  const { api, namespace } = await makeNamespace(request, 'blocked');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [1], release: imageOf('4.21.9') });
  const updates = new UpdatesPage(page, namespace, name);
  await updates.open();
  await expect(updates.history('4.21.9')).toContainText('Completed', DONE);
  const off = await turnOnFault(api, 'not-upgradeable', { namespace, cluster: name });
  // Somebody who does not come through this gate.
  const cluster = await readCluster(api, namespace, name);
  const ask = () => api.patch(cluster, { spec: { release: { image: imageOf('4.22.1') } } });
  await expect(async () => {
    const { status } = await readCluster(api, namespace, name);
    expect(JSON.stringify(status)).toContain('AdminAckRequired');
  }).toPass();
  await ask();
  await expect(updates.hindrance('blocked')).toContainText('cluster version is not upgradeable', DONE);
  await expect(page.getByTestId('sentence')).toContainText('update is blocked');
  expect(await axeOf(page)).toEqual([]);
  const patches = patchesOf(page, 'hostedclusters');
  await updates.action('revert-update').click();
  await expect(updates.progress).toHaveCount(0, DONE);
  await expect(page.getByTestId('status').first()).toHaveText('Ready', DONE);
  expect(contentsOf(patches)).toEqual([{ spec: { release: { image: imageOf('4.21.9') } } }]);

  await ask();
  await updates.action('force-update').click(DONE);
  await expect(page.getByTestId('confirm')).toHaveAttribute('aria-disabled', 'true');
  await page.getByTestId('typed-name').fill('4.22.1');
  await page.getByTestId('confirm').click();
  await expect(updates.history('4.22.1')).toContainText('Completed', DONE);
  await off();
});
