import { expect, test } from '@playwright/test';
import { makeNamespace, signIn } from '../fresh';
import { VmPage } from '../pages/vm-details';
import { allowDeveloper } from '../rights';
import { stateOf, vmObject } from '../virtual-machines';

const READY = { timeout: 60_000 };
/** How a page names the right that is missing. */
const INSTANCES = 'virtualmachineinstances.kubevirt.io';

test('who may read machines but not their instances is told which right is missing, and never that it is off', async ({
  page,
  request,
  context,
}) => {
  const { api, namespace } = await makeNamespace(request, 'vm-limited');
  await api.create(vmObject({ namespace, name: 'web1' }));
  await allowDeveloper(api, namespace, 'machines', {
    'kubevirt.io': ['virtualmachines'],
    'subresources.kubevirt.io': ['virtualmachines/start', 'virtualmachines/stop', 'virtualmachines/restart'],
  });
  await expect.poll(() => stateOf(api, namespace, 'web1'), READY).toBe('Running');
  await signIn(context, 'developer');
  const vm = new VmPage(page, namespace, 'web1');
  await vm.open();
  await expect(vm.status).toHaveText('Running');
  await expect(vm.partFailed).toContainText([INSTANCES]);
  // What the machine itself tells is enough for these.
  await expect(vm.button('stop')).toBeEnabled();
  await expect(vm.button('restart')).toBeEnabled();
  await expect(vm.button('start')).toHaveCount(0);

  await vm.tab('disks').click();
  await expect(vm.partFailed.first()).toContainText(INSTANCES);
  await expect(vm.diskState('root')).toHaveText('Not known');
  await vm.tab('nics').click();
  await expect(vm.partFailed).toContainText([INSTANCES]);
  await expect(vm.nicState('nic0')).toHaveText('Not known');
  await vm.tab('console').click();
  await expect(vm.forbidden).toContainText(INSTANCES);
  await expect(vm.button('start')).toHaveCount(0);
  await vm.tab('migrations').click();
  await expect(vm.forbidden).toContainText('virtualmachineinstancemigrations.kubevirt.io');
  await vm.open('logs');
  await expect(vm.forbidden).toContainText(INSTANCES);
  await vm.open('metrics');
  await expect(page.getByRole('main')).not.toContainText('does not run');
});
