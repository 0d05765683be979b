import { expect, test } from '@playwright/test';
import { refuseWrites } from '../admission';
import { fresh, makeNamespace } from '../fresh';
import { VmListPage } from '../pages/vm-list';
import { madeDisk, readVm, ROOT, vmObject } from '../virtual-machines';

const COMES = { timeout: 45_000 };
const DISKS = [ROOT, madeDisk('data')];

test('a volume that is to stay is let go first; where that is refused the machine stays', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'vm-delete');
  const name = fresh('web');
  const volume = `${name}-data`;
  const volumePath = `/apis/cdi.kubevirt.io/v1beta1/namespaces/${namespace}/datavolumes/${volume}`;
  await api.create(vmObject({ namespace, name, disks: DISKS }));
  const list = new VmListPage(page);
  await list.open(namespace);
  await expect(list.status(name)).toHaveText('Running', COMES);
  const allow = await refuseWrites(api, 'UPDATE', await api.get(volumePath), 'volumes are frozen');
  await list.act(name, 'delete');
  await expect(page.getByTestId('goes')).toContainText(`Volume ${volume} with its data`);
  await list.volume(volume).uncheck();
  await expect(page.getByTestId('stays')).toContainText(`Volume ${volume}`);
  await list.typeName(name);
  await list.confirm.click();
  await expect(page.getByTestId('not-kept')).toContainText(`${name} was not deleted`);
  await expect(list.toasts).toContainText(`Volume ${volume} could not be kept`);
  const stays = await readVm(api, namespace, name);
  expect(stays.metadata.deletionTimestamp).toBeUndefined();
  expect(stays.spec).toMatchObject({ dataVolumeTemplates: [{ metadata: { name: volume } }] });
  await allow();
  await list.confirm.click();
  await expect(list.row(name)).toHaveCount(0, COMES);
  const kept = await api.get(volumePath);
  expect(kept.metadata.deletionTimestamp).toBeUndefined();
  expect(kept.metadata.ownerReferences ?? []).toEqual([]);
});

const PROTECTION = 'kubevirt.io/vm-delete-protection';

test('a protected machine says how to allow its deletion; its volumes go with one that is not', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'vm-gone');
  const [kept, gone] = [fresh('kept'), fresh('gone')];
  await api.create(
    vmObject({
      namespace,
      name: kept,
      runStrategy: 'Halted',
      labels: { [PROTECTION]: 'True' },
    }),
  );
  const going = vmObject({ namespace, name: gone, runStrategy: 'Halted', disks: DISKS });
  await api.create(going);
  const list = new VmListPage(page);
  await list.open(namespace);
  await list.menu(kept);
  expect(await list.why('delete')).toContain(`Remove the label ${PROTECTION} first`);
  await list.closeMenu();
  await list.act(gone, 'delete');
  await list.confirm.click({ force: true });
  await expect(list.dialog).toBeVisible();
  await list.typeName(gone);

  // Protected while the dialog was open: the cluster's own policy refuses, in its own words.
  await api.patch(going, { metadata: { labels: { [PROTECTION]: 'true' } } });
  await list.confirm.click();
  await expect(list.toasts).toContainText(`Virtual machine ${gone} was not deleted.`);
  await list.dialog.getByRole('button', { name: 'Details' }).click();
  await expect(list.dialog.getByTestId('error-alert').locator('code')).toContainText(
    `VirtualMachine ${gone} cannot be deleted, disable/remove label '${PROTECTION}' from VirtualMachine before deleting it`,
  );
  await api.patch(going, { metadata: { labels: { [PROTECTION]: null } } });
  await list.confirm.click();
  await expect(list.toasts.last()).toContainText(`Virtual machine ${gone} is being deleted.`);
  await expect(list.row(gone)).toHaveCount(0, COMES);
  await expect(async () => {
    const volumes = await api.list(`/apis/cdi.kubevirt.io/v1beta1/namespaces/${namespace}/datavolumes`);
    expect(volumes).toEqual([]);
  }).toPass(COMES);
});
