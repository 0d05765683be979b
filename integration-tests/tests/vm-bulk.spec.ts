import { expect, test } from '@playwright/test';
import { turnOnFault } from '../faults';
import { makeNamespace } from '../fresh';
import { VmListPage } from '../pages/vm-list';
import { madeDisk, ROOT, vmObject } from '../virtual-machines';

const COMES = { timeout: 45_000 };

test('Stop for three that run and one that does not: each has its result, what failed stays selected', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'vm-bulk');
  const running = ['one', 'two', 'three'];
  for (const name of running) await api.create(vmObject({ namespace, name }));
  await api.create(vmObject({ namespace, name: 'off', runStrategy: 'Halted' }));
  const list = new VmListPage(page);
  await list.open(namespace);
  for (const name of running) await expect(list.status(name)).toHaveText('Running', COMES);
  await list.tick(...running, 'off');
  await turnOnFault(api, 'http-500', { namespace }, 'method=PUT path=/two/stop');
  await list.bulk('stop');
  await expect(list.dialog).toContainText('Stop 3 virtual machines');
  await expect(page.getByTestId('eligible').getByRole('listitem')).toHaveCount(3);
  await expect(page.getByTestId('skipped')).toContainText('off: It is not running.');
  await list.confirm.click();
  await expect(list.outcome('one')).toHaveText('Done');
  await expect(list.outcome('three')).toHaveText('Done');
  await expect(list.outcome('two')).toContainText('The API server failed to answer');
  await expect(list.toasts).toContainText('1 of 3 virtual machines failed.');
  await page.getByTestId('cancel').click();
  await expect(list.row('two').getByRole('checkbox')).toBeChecked();
  await expect(list.row('one').getByRole('checkbox')).not.toBeChecked();
  await expect(list.status('one')).toHaveText('Stopped', COMES);
  await expect(list.status('two')).toHaveText('Running');
});

test('several deleted at once: what was made for them goes or stays as chosen, for all and for one', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'vm-bulk-gone');
  const volumes = `/apis/cdi.kubevirt.io/v1beta1/namespaces/${namespace}/datavolumes`;
  for (const name of ['one', 'two'])
    await api.create(vmObject({ namespace, name, runStrategy: 'Halted', disks: [ROOT, madeDisk('data')] }));
  const list = new VmListPage(page);
  await list.open(namespace);
  for (const name of ['one', 'two']) await expect(list.status(name)).toHaveText('Stopped', COMES);
  await expect(async () => expect(await api.list(volumes)).toHaveLength(2)).toPass(COMES);
  await list.tick('one', 'two');
  await list.bulk('delete');
  await page.getByTestId('keep-volumes').check();
  await expect(list.volume('one-data')).not.toBeChecked();
  await list.volume('two-data').check();
  await list.typeName('delete');
  await list.confirm.click();
  await expect(list.outcome('one')).toHaveText('Done');
  await expect(list.outcome('two')).toHaveText('Done');
  await page.getByTestId('cancel').click();
  await expect(list.row('one')).toHaveCount(0, COMES);
  await expect(async () => {
    const left = await api.list(volumes);
    expect(left.map(({ metadata }) => metadata.name)).toEqual(['one-data']);
  }).toPass(COMES);
});
