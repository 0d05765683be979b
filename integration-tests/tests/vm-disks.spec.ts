import { expect, test } from '@playwright/test';
import { makeNamespace } from '../fresh';
import { VmPage } from '../pages/vm-details';
import { axeOf } from '../updates';
import { readVm, ROOT, stateOf, vmObject } from '../virtual-machines';

const READY = { timeout: 60_000 };

test('a disk is plugged in until it is ready, and out again; its volume stays', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'vm-disks');
  await api.create(vmObject({ namespace, name: 'web1' }));
  await expect.poll(() => stateOf(api, namespace, 'web1'), READY).toBe('Running');
  const vm = new VmPage(page, namespace, 'web1');
  await vm.open('disks');
  await vm.button('add-disk').click();
  await expect(page.getByTestId('add-disk-effect')).toContainText('as soon as it is ready');
  await vm.type('disk.name', 'root');
  await expect(vm.problem('disk.name')).toContainText('Choose another name');
  await vm.type('disk.name', 'Data_1');
  await expect(vm.problem('disk.name')).toBeVisible();
  await vm.type('disk.name', 'data');
  await vm.type('disk.size', '0');
  await expect(vm.problem('disk.size')).toBeVisible();
  await vm.type('disk.size', '2Gi');
  await vm.confirm('add-disk-dialog').click();
  await expect(vm.dialog).toHaveCount(0, READY);
  await expect(vm.diskState('data')).toContainText('Ready', READY);
  await expect(vm.diskState('data')).toContainText('plugged in');

  await vm.doWith(vm.disk('data'), 'remove-disk');
  await expect(vm.dialog.getByTestId('goes')).toContainText('Disk data of virtual machine web1');
  await expect(vm.dialog.getByTestId('stays')).toContainText('web1-data');
  await page.getByTestId('confirm').click();
  await expect(vm.disk('data')).toHaveCount(0, READY);
  const volumes = await api.list(`/apis/cdi.kubevirt.io/v1beta1/namespaces/${namespace}/datavolumes`);
  expect(volumes.map(({ metadata }) => metadata.name)).toEqual(['web1-data']);
});

test('what the server refuses of a disk is told beside the field it comes from', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'vm-disk-refused');
  await api.create({
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name: 'web1-data', namespace },
    spec: { accessModes: ['ReadWriteMany'], resources: { requests: { storage: '1Gi' } } },
  });
  await api.create(
    vmObject({
      namespace,
      name: 'web1',
      disks: [
        ROOT,
        {
          name: 'plugged',
          bus: 'scsi',
          volume: { persistentVolumeClaim: { claimName: 'web1-data', hotpluggable: true } },
        },
      ],
    }),
  );
  await expect.poll(() => stateOf(api, namespace, 'web1'), READY).toBe('Running');
  const vm = new VmPage(page, namespace, 'web1');
  await vm.open('disks');
  await vm.button('add-disk').click();
  await vm.type('disk.name', 'data');
  await vm.confirm('add-disk-dialog').click();
  await expect(vm.problem('disk.volumeName')).toContainText('web1-data already exists', READY);
  expect(await axeOf(page)).toEqual([]);
  await page.getByTestId('cancel').click();

  await vm.doWith(vm.disk('plugged'), 'edit-disk');
  await vm.option('disk.bus', 'sata').check();
  await vm.confirm('edit-disk-dialog').click();
  await expect(vm.problem('disk.bus')).toContainText('does not use a scsi or virtio bus', READY);
  expect(await axeOf(page)).toEqual([]);
});

test('a ConfigMap is mounted and taken out; a bad serial number is told at its field', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'vm-env');
  await api.create(vmObject({ namespace, name: 'web1', runStrategy: 'Halted' }));
  await api.create({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'settings', namespace },
    data: { colour: 'blue' },
  });
  const vm = new VmPage(page, namespace, 'web1');
  await vm.open('environment');
  await vm.button('add-environment').click();
  await vm.choose('object', 'settings');
  await vm.type('serial', 'a b');
  await expect(vm.problem('serial')).toContainText('is not a serial number');
  await vm.type('serial', 'SETTINGS');
  await vm.confirm('add-environment-dialog').click();
  await expect(page.getByTestId('environment-settings')).toContainText('SETTINGS', READY);
  const { spec } = await readVm(api, namespace, 'web1');
  expect(JSON.stringify(spec)).toContain('"configMap":{"name":"settings"}');
  await vm.doWith(page.getByTestId('environment-settings'), 'remove-environment');
  await page.getByTestId('confirm').click();
  await expect(page.getByTestId('environment-settings')).toHaveCount(0, READY);
});

test('the boot order is a list of disks and NICs, changed with the keyboard alone', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'vm-boot');
  await api.create(
    vmObject({
      namespace,
      name: 'web1',
      runStrategy: 'Halted',
      disks: [{ ...ROOT, bootOrder: 1 }],
    }),
  );
  const vm = new VmPage(page, namespace, 'web1');
  await vm.open('disks');
  await expect(vm.bootPlaces).toHaveText(['Disk root']);
  await vm.button('boot-order').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'Boot from nic0' }).focus();
  await page.keyboard.press('Space');
  await page.getByTestId('boot-up-nic-nic0').focus();
  await page.keyboard.press('Enter');
  await expect(vm.dialog.getByTestId('boot-order').getByRole('listitem')).toHaveText([
    /1\. Network interface nic0/,
    /2\. Disk root/,
  ]);
  // The focus goes with what is moved.
  await expect(page.getByTestId('boot-up-nic-nic0')).toBeFocused();
  expect(await axeOf(page)).toEqual([]);
  await vm.confirm('boot-order-dialog').focus();
  await page.keyboard.press('Enter');
  await expect(vm.bootPlaces).toHaveText(['Network interface nic0', 'Disk root'], READY);
  const { spec } = await readVm(api, namespace, 'web1');
  expect(JSON.stringify(spec)).toMatch(/"bootOrder":2.*"bootOrder":1/);
});
