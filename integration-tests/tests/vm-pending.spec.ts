import { expect, test } from '@playwright/test';
import { makeNamespace } from '../fresh';
import { VmPage } from '../pages/vm-details';
import { stateOf, vmObject } from '../virtual-machines';

const READY = { timeout: 60_000 };

test('memory up is live, memory down waits for a restart, and going back clears it', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'vm-size');
  await api.create(vmObject({ namespace, name: 'web1', memory: '2Gi' }));
  await expect.poll(() => stateOf(api, namespace, 'web1'), READY).toBe('Running');
  const vm = new VmPage(page, namespace, 'web1');
  await vm.open();
  await expect(page.getByTestId('migratable')).toBeVisible(READY);

  await vm.edit('size');
  await vm.type('memory', '3Gi');
  await expect(page.getByTestId('size-effect')).toContainText('gets it live');
  await vm.type('memory', '1Gi');
  await expect(page.getByTestId('size-effect')).toContainText('after a restart');
  await vm.type('memory', '3Gi');
  await vm.confirm('edit-size').click();
  await expect(vm.dialog).toHaveCount(0);
  await expect(vm.about('size')).toContainText('3 GiB', READY);
  await expect(vm.pending).toHaveCount(0, READY);

  await vm.edit('size');
  await vm.type('memory', '1Gi');
  await vm.confirm('edit-size').click();
  await expect(vm.change('memory')).toHaveAttribute('data-when', 'after-restart', READY);
  await expect(vm.change('memory')).toContainText('1 GiB');
  await expect(vm.sentence).toContainText('Changes wait for a restart', READY);
  await expect(vm.pending.getByTestId('action-restart')).toBeEnabled();

  await vm.edit('size');
  await vm.type('memory', '3Gi');
  await vm.confirm('edit-size').click();
  await expect(vm.pending).toHaveCount(0, READY);
});
