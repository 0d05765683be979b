import { expect, test } from '@playwright/test';
import { fresh, makeNamespace, signIn } from '../fresh';
import { VmListPage } from '../pages/vm-list';
import { allowDeveloper } from '../rights';
import { vmObject } from '../virtual-machines';

const COMES = { timeout: 45_000 };

test('filters and order are in the URL and survive a reload, columns the visit; a machine is a link', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'vm-list');
  const [on, off] = [fresh('on'), fresh('off')];
  const list = new VmListPage(page);
  await list.open(namespace);
  await expect(list.empty.getByTestId('action-create-vm')).toBeVisible();
  await expect(list.empty.getByTestId('action-create-vm-yaml')).toBeVisible();
  await api.create(vmObject({ namespace, name: on, labels: { app: 'shop' } }));
  await api.create(vmObject({ namespace, name: off, runStrategy: 'Halted' }));
  await expect(list.status(on)).toHaveText('Running', COMES);
  await expect(list.status(off)).toHaveText('Stopped');
  await expect(list.cell(on, 'node')).toContainText('worker');
  await expect(list.cell(on, 'addresses')).toContainText(/\d+\.\d+/);
  await expect(list.cell(on, 'size')).toContainText('1 GiB');
  await list.filter('status', 'Running');
  await expect(list.row(off)).toHaveCount(0);
  await page.reload();
  await expect(list.row(on)).toBeVisible();
  await expect(list.row(off)).toHaveCount(0);
  await list.hideColumn('node');
  await expect(list.cell(on, 'node')).toHaveCount(0);
  await list.open(namespace, { 'filter.label': 'app=shop' });
  await expect(list.row(on)).toBeVisible();
  await expect(list.row(off)).toHaveCount(0);
  await expect(list.cell(on, 'node'), 'as chosen at the visit before').toHaveCount(0);
  await list.open(namespace, { columns: 'name,node' });
  await expect(list.cell(on, 'node'), 'as the URL names it').toBeVisible();
  await expect(list.status(on)).toHaveCount(0);
  await page.getByTestId(`link-${on}`).click();
  await expect(page).toHaveURL(`/virtual-machines/ns/${namespace}/${on}`);
});

test('developer: without a right to read instances the list works, and its cells say why', async ({
  page,
  request,
  context,
}) => {
  const { api, namespace } = await makeNamespace(request, 'vm-few');
  await allowDeveloper(api, namespace, 'machines', { 'kubevirt.io': ['virtualmachines'] });
  const name = fresh('web');
  await api.create(vmObject({ namespace, name }));
  await signIn(context, 'developer');
  const list = new VmListPage(page);
  await list.open(namespace);
  await expect(list.status(name)).toHaveText('Running', COMES);
  await expect(list.cell(name, 'node').getByTestId('not-readable')).toBeVisible();
  await list.cell(name, 'node').getByTestId('not-readable').hover();
  await expect(page.getByRole('tooltip')).toContainText('list virtualmachineinstances.kubevirt.io');
  await expect(page.getByTestId('part-failed')).toContainText([
    'list virtualmachineinstances.kubevirt.io',
    'list virtualmachineinstancemigrations.kubevirt.io',
  ]);
  await list.menu(name);
  expect(await list.why('migrate')).toContain('ClusterRole kubevirt.io:migrate');
  expect(await list.why('stop')).toContain('update virtualmachines/stop.subresources.kubevirt.io');
  await page.goto('/virtual-machines/all-namespaces');
  await expect(list.otherNamespaces).toContainText('list virtualmachines.kubevirt.io');
  await expect(page.getByTestId('show-namespace-web-team')).toBeVisible();
});
