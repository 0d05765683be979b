import { expect, test } from '@playwright/test';
import { fresh, makeNamespace, signIn } from '../fresh';
import { VmPage } from '../pages/vm-details';
import { madeDisk, readVm, stateOf, vmObject } from '../virtual-machines';

const READY = { timeout: 60_000 };

/** Bridge on the pod network, and a disk that one node uses at a time. */
const stuck = (namespace: string) =>
  vmObject({
    namespace,
    name: 'db1',
    disks: [madeDisk('root', { accessMode: 'ReadWriteOnce' })],
    nic: { bridge: {} },
  });

test('bridge on the pod network and a disk of one node: two reasons, and a drain that would wait for ever', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'vm-stuck');
  await api.create(stuck(namespace));
  const vm = new VmPage(page, namespace, 'db1');
  await vm.open();
  await expect(vm.status).toHaveText('Running', READY);
  await expect(vm.reasons.getByTestId('reason-InterfaceNotLiveMigratable')).toContainText('nic0', READY);
  await expect(vm.reasons.getByTestId('reason-DisksNotLiveMigratable')).toContainText('db1-root', READY);
  await expect(vm.reasons.getByRole('listitem')).toHaveCount(2);
  await expect(vm.reasons.getByTestId('servers-reason')).toHaveCount(1);
  await expect(vm.about('eviction')).toContainText('LiveMigrate, from the cluster');
  await expect(page.getByTestId('blocks-drain-note')).toBeVisible();

  await vm.edit('eviction');
  await expect(page.getByTestId('eviction-blocks')).toBeVisible();
  await vm.option('text', 'LiveMigrateIfPossible').check();
  await expect(page.getByTestId('eviction-blocks')).toHaveCount(0);
  await vm.confirm('edit-eviction').click();
  await expect(vm.change('eviction')).toHaveAttribute('data-when', 'after-restart', READY);
  await expect(page.getByTestId('blocks-drain-note')).toHaveCount(0);

  await vm.edit('description');
  await vm.type('text', 'Orders of the shop');
  await vm.confirm('edit-description').click();
  await expect(vm.about('description')).toContainText('Orders of the shop', READY);
  await vm.edit('labels');
  await page.getByRole('button', { name: 'Add label' }).click();
  await page.getByRole('textbox').first().fill('tier/x/y');
  await vm.confirm('edit-labels').click();
  await expect(vm.dialog).toContainText('more than one slash');
});

test('a migration is shown from node to node, and stays in its tab; reload and Back keep the tab', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'vm-move');
  await api.create(vmObject({ namespace, name: 'web1' }));
  await expect.poll(() => stateOf(api, namespace, 'web1'), READY).toBe('Running');
  const vm = new VmPage(page, namespace, 'web1');
  await vm.open();
  const node = await vm.about('node').getByText('worker-').textContent(READY);
  await api.create({
    apiVersion: 'kubevirt.io/v1',
    kind: 'VirtualMachineInstanceMigration',
    metadata: { name: 'move-1', namespace },
    spec: { vmiName: 'web1' },
  });
  await expect(page.getByTestId('moving')).toBeVisible(READY);
  await vm.tab('migrations').click();
  const line = page.getByTestId('migration-move-1');
  await expect(line.getByTestId('status')).toHaveText('Moved', READY);
  await expect(line.getByTestId('migration-nodes')).toContainText(`${node ?? ''} → worker-`);
  await page.reload();
  await expect(line).toBeVisible(READY);
  await vm.tab('events').click();
  await expect(page.getByTestId('events')).toContainText('VirtualMachineInstance', READY);
  await page.goBack();
  await expect(page).toHaveURL(/\/migrations$/);
  await expect(line).toBeVisible(READY);
});

test('YAML: another was faster, so both sides are shown; a mistake is named by its line', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'vm-yaml');
  const object = await api.create(
    vmObject({
      namespace,
      name: 'web1',
      runStrategy: 'Halted',
      annotations: { description: 'first' },
    }),
  );
  const vm = new VmPage(page, namespace, 'web1');
  await vm.open('yaml');
  const editor = page.locator('.cm-content');
  await expect(editor).toContainText('description: first', READY);
  await editor.getByText('description: first').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' of mine');
  await api.patch(object, {
    metadata: { annotations: { description: 'first of theirs' }, labels: { team: 'a' } },
  });
  await expect(page.getByTestId('yaml-behind')).toBeVisible(READY);
  await vm.button('save-yaml').click();
  await expect(vm.conflict).toContainText('first of theirs', READY);
  await page.getByTestId('conflict-f0-mine').check();
  await page.getByTestId('conflict-save').click();
  await expect(vm.conflict).toHaveCount(0, READY);
  const { metadata } = await readVm(api, namespace, 'web1');
  expect(metadata).toMatchObject({ annotations: { description: 'first of mine' }, labels: { team: 'a' } });

  // Where others changed something else there is nothing to ask.
  await editor.getByText('description: first of mine').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' again');
  await api.patch(object, { metadata: { labels: { team: 'b' } } });
  await expect(page.getByTestId('yaml-behind')).toBeVisible(READY);
  await vm.button('save-yaml').click();
  await expect(page.getByTestId('yaml-behind')).toHaveCount(0, READY);
  await expect(vm.conflict).toHaveCount(0);
  expect((await readVm(api, namespace, 'web1')).metadata).toMatchObject({
    annotations: { description: 'first of mine again' },
    labels: { team: 'b' },
  });

  await editor.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('  bad: [');
  await vm.button('save-yaml').click();
  await expect(page.getByTestId('yaml-problems')).toContainText(/Line \d+/);
});

test('a machine that is not there leads to the list; one that goes says so; a viewer is told the missing right', async ({
  page,
  request,
  context,
}) => {
  const { api, namespace } = await makeNamespace(request, 'vm-gone');
  const absent = new VmPage(page, namespace, fresh('none'));
  await absent.open();
  await expect(page.getByTestId('missing')).toContainText('does not exist');
  await expect(page.getByTestId('to-list')).toHaveAttribute(
    'href',
    new RegExp(`/virtual-machines/ns/${namespace}$`),
  );

  const object = await api.create(vmObject({ namespace, name: 'web1', runStrategy: 'Halted' }));
  await signIn(context, 'viewer');
  const vm = new VmPage(page, namespace, 'web1');
  await vm.open();
  await vm.pencil('size').hover();
  await expect(page.getByRole('tooltip')).toContainText('patch virtualmachines.kubevirt.io');
  await vm.tab('disks').click();
  await expect(vm.button('add-disk')).toHaveAttribute('aria-disabled', 'true');
  await api.remove(object);
  await expect(page.getByTestId('missing')).toContainText('was deleted', READY);
});

test('what is wrong is said in words, with the next step', async ({ page }) => {
  for (const [name, words, next] of [
    ['crash-loop', /failed \d+ times in a row|fails each time/, 'log of the launcher'],
    ['import-stuck', /Filling volume .* stopped/, 'Mend its source'],
    ['node-lost', /does not answer/, 'Force stop'],
    ['unschedulable', 'No node can take it', 'Make room'],
    ['claim-missing', 'A claim that it needs does not exist', 'remove the disk'],
    ['paused', 'It is paused', 'Unpause'],
    ['restart-required', 'Changes wait for a restart', 'Restart'],
  ] as const) {
    const vm = new VmPage(page, 'vm-gallery', name);
    await vm.open();
    await expect(vm.sentence).toContainText(words, READY);
    await expect(vm.sentence.getByTestId('next-step')).toContainText(next);
  }
});
