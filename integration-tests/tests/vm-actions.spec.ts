import { expect, test } from '@playwright/test';
import { turnOnFault } from '../faults';
import { fresh, makeNamespace } from '../fresh';
import { VmListPage } from '../pages/vm-list';
import { axeOf } from '../updates';
import { readVm, vmObject } from '../virtual-machines';

const COMES = { timeout: 45_000 };

test('Start on Halted becomes Always and says so; what still stops can be ended at once', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'vm-start');
  const name = fresh('web');
  await turnOnFault(api, 'vm-stop-slow', { namespace, cluster: name });
  await api.create(vmObject({ namespace, name, runStrategy: 'Halted', gracePeriod: 3600 }));
  const list = new VmListPage(page);
  await list.open(namespace);
  await expect(list.status(name)).toHaveText('Stopped', COMES);
  await list.menu(name);
  await expect(list.action('start')).toContainText('Run strategy becomes Always');
  await list.action('start').click();
  await expect(list.toasts).toContainText('Its run strategy becomes Always');
  expect((await readVm(api, namespace, name)).spec).toMatchObject({ runStrategy: 'Always' });
  await expect(list.status(name)).toHaveText('Running', COMES);
  await list.closeToasts();
  await list.act(name, 'stop');
  await expect(list.toasts).toContainText('Its run strategy becomes Halted');
  await expect(list.status(name)).toHaveText('Stopping', COMES);
  await list.menu(name);
  expect(await list.why('stop')).toContain('Force stop ends it at once');
  await list.action('force-stop').click();
  await expect(page.getByTestId('goes')).toContainText('in memory');
  await list.confirm.click();
  await expect(list.status(name)).toHaveText('Stopped', COMES);
});

test('no action ends in silence: a refusal is shown in the server’s words, a failing server offers Retry', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'vm-words');
  const name = fresh('web');
  const made = await api.create(vmObject({ namespace, name, runStrategy: 'Manual' }));
  const list = new VmListPage(page);
  await list.open(namespace);
  await expect(list.status(name)).toHaveText('Stopped', COMES);
  const mend = await turnOnFault(api, 'http-500', { namespace }, 'method=PUT path=/start');
  await list.act(name, 'start');
  await expect(list.toasts).toContainText(`Virtual machine ${name} was not started.`);
  await mend();
  await list.retry();
  await expect(list.toasts.last()).toContainText(`Virtual machine ${name} is starting.`);
  await expect(list.status(name)).toHaveText('Running', COMES);
  await list.closeToasts();
  // The page misses what happens, so it offers what the server must refuse.
  const wake = await turnOnFault(api, 'watch-silent', { namespace });
  await page.reload();
  await expect(list.status(name)).toHaveText('Running', COMES);
  await api.patch(made, { spec: { runStrategy: 'Halted' } });
  await expect(async () => {
    expect((await readVm(api, namespace, name)).status).toMatchObject({ printableStatus: 'Stopped' });
  }).toPass(COMES);
  await list.act(name, 'restart');
  await expect(list.toasts).toContainText(`Virtual machine ${name} was not restarted.`);
  await expect(await list.serverWords()).toContainText('Halted does not support manual restart requests');
  await expect(list.toasts.last().locator('code')).toContainText('409 Conflict');
  await wake();
});

test('a machine moves to the node that was chosen; a cancelled one stays', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'vm-move');
  const name = fresh('web');
  await api.create(vmObject({ namespace, name }));
  const list = new VmListPage(page);
  await list.open(namespace);
  await expect(list.status(name)).toHaveText('Running', COMES);
  // The instance tells the node, the machine that it runs: two watches.
  await expect(list.cell(name, 'node')).toContainText('worker');
  const from = (await list.cell(name, 'node').textContent()) ?? '';
  // The host name of worker-2, by which a selector finds it, is not its name.
  const to = 'worker-2';
  for (const node of from === to ? ['worker-1', to] : [to]) {
    await list.act(name, 'migrate');
    await list.migrateTo(node);
    await expect(list.toasts).toContainText('has begun');
    await expect(list.cell(name, 'node')).toHaveText(node, COMES);
    await expect(list.status(name)).toHaveText('Running', COMES);
    await list.closeToasts();
  }
  await turnOnFault(api, 'migration-slow', { namespace, cluster: name });
  await list.act(name, 'migrate');
  await page.getByTestId('option-to-one').check();
  await page.getByText('It runs there now.').first().waitFor();
  expect(await axeOf(page)).toEqual([]);
  await page.getByTestId('option-to-any').check();
  await page.getByTestId('migrate-dialog-confirm').click();
  await expect(list.status(name)).toHaveText('Migrating', COMES);
  await expect(list.toasts).toContainText('has begun');
  await list.closeToasts();
  await list.act(name, 'cancel-migration');
  await expect(list.toasts).toContainText('It stays where it is');
  await expect(list.status(name)).toHaveText('Running', COMES);
  await expect(list.cell(name, 'node')).toHaveText(to);
});
