import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { turnOnFault } from '../faults';
import { fresh, makeNamespace } from '../fresh';
import { VmCopies } from '../pages/vm-copies';
import { axeOf } from '../updates';
import { madeDisk } from '../virtual-machines';
import { createVm, readVm } from '../vm-copies';

const SOON = { timeout: 90_000 };
const LOCAL = { storageClass: 'lvms-vg1', accessMode: 'ReadWriteOnce' } as const;
const TARGET = 'ocs-storagecluster-ceph-rbd';

const nameOfRoot = async (...vm: Parameters<typeof readVm>): Promise<string | undefined> => {
  const { spec } = await readVm(...vm);
  return spec.template.spec.volumes.find((volume) => volume.name === 'root')?.dataVolume?.name;
};

/** Begins to move a machine that does not arrive before `turnOff`. */
const beginSlowMove = async (page: Page, request: APIRequestContext, project: string) => {
  const { api, namespace } = await makeNamespace(request, project);
  const name = fresh('shop');
  await createVm(api, { namespace, name });
  const turnOff = await turnOnFault(api, 'migration-slow', { namespace, cluster: name });
  const copies = new VmCopies(page, namespace, name);
  await copies.open();
  await copies.begin('move-storage');
  await copies.chooseClass(TARGET);
  await copies.send('move-storage-dialog');
  await expect(copies.move).toBeVisible(SOON);
  return { api, namespace, name, copies, turnOff };
};

test('disks of one node move together to shared storage while the machine runs', async ({
  page,
  request,
}) => {
  test.slow();
  const { api, namespace } = await makeNamespace(request, 'move');
  const name = fresh('shop');
  await createVm(api, { namespace, name, disks: [madeDisk('root', LOCAL), madeDisk('data', LOCAL)] });
  const copies = new VmCopies(page, namespace, name);
  await copies.open();
  await copies.begin('move-storage');
  await copies.volumeBox('data').uncheck();
  await copies.chooseClass(TARGET);
  await copies.send('move-storage-dialog');
  await expect(copies.problem('volumes')).toContainText('Volume data can be used by one node at a time');
  expect(await axeOf(page)).toEqual([]);
  await copies.volumeBox('data').check();
  await copies.send('move-storage-dialog');
  await expect(copies.move).toBeVisible(SOON);
  await expect(copies.toast.filter({ hasText: 'was moved' })).toContainText(`${name}-root`, SOON);
  expect(await nameOfRoot(api, namespace, name)).toMatch(new RegExp(`^${name}-root-to-`));
});

test('a move that is cancelled leaves the machine on its old volumes and none of the new ones', async ({
  page,
  request,
}) => {
  test.slow();
  const { api, namespace, name, copies, turnOff } = await beginSlowMove(page, request, 'moveback');
  await copies.button('cancel-move').click();
  await copies.yes.click();
  await expect(copies.toast.filter({ hasText: 'is where it was' })).toBeVisible(SOON);
  await expect(copies.move).toHaveCount(0);
  expect(await nameOfRoot(api, namespace, name)).toBe(`${name}-root`);
  const volumes = await api.list(`/apis/cdi.kubevirt.io/v1beta1/namespaces/${namespace}/datavolumes`);
  expect(volumes.map(({ metadata }) => metadata.name)).toEqual([`${name}-root`]);
  await turnOff();
});

test('the end of a move is told also after the page was loaded anew', async ({ page, request }) => {
  test.slow();
  const { name, copies, turnOff } = await beginSlowMove(page, request, 'moveagain');
  await page.reload();
  await expect(copies.move).toBeVisible(SOON);
  await expect(copies.toast).toHaveCount(0);
  await turnOff();
  await expect(copies.toast.filter({ hasText: 'was moved' })).toContainText(`${name}-root`, SOON);
});

test('a stopped machine says that its volumes are moved while it runs', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'movestop');
  const name = fresh('shop');
  await createVm(api, { namespace, name, runStrategy: 'Halted' });
  const copies = new VmCopies(page, namespace, name);
  await copies.open();
  await expect(copies.button('move-storage')).toHaveAttribute('aria-disabled', 'true');
  await copies.button('move-storage').hover();
  await expect(page.getByRole('tooltip')).toContainText('Start it first');
});
