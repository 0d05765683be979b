import { expect, test } from '@playwright/test';
import { turnOnFault } from '../faults';
import { fresh, makeNamespace, signIn } from '../fresh';
import { VmCopies } from '../pages/vm-copies';
import { axeOf } from '../updates';
import { createVm, readVm } from '../vm-copies';

const SOON = { timeout: 60_000 };

test('a snapshot says before what it holds, and the machine is put back to it by its name', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'snap');
  const name = fresh('shop');
  const vm = await createVm(api, { namespace, name });
  const copies = new VmCopies(page, namespace, name);
  await copies.open();

  await copies.begin('take-snapshot');
  await expect(copies.dialog).toContainText('Volumes in the snapshot: root');
  await expect(copies.leftOut('ci')).toContainText('comes with the definition');
  expect(await axeOf(page)).toEqual([]);
  await copies.type('name', 'Snap_1');
  await expect(copies.problem('name')).toContainText('snap-1');
  await copies.type('name', 'snap-1');
  await copies.type('deadline', '5');
  await expect(copies.problem('deadline')).toContainText('5m');
  await copies.type('deadline', '5m');
  await copies.send('snapshot-dialog');
  await expect(copies.row('snap-1')).toContainText('Ready', SOON);
  await expect(copies.row('snap-1')).toContainText('Taken while it ran');
  await expect(copies.row('snap-1')).toContainText('root');

  await copies.begin('take-snapshot');
  await copies.type('name', 'snap-1');
  await expect(copies.problem('name')).toContainText('snap-1 exists');
  await page.getByTestId('cancel').click();

  await api.patch(vm, {
    metadata: { labels: { since: 'the-snapshot' } },
    spec: { template: { metadata: { labels: { later: 'yes' } } } },
  });
  await copies.beginOn('snap-1', 'restore');
  await copies.typedName.fill(name);
  await expect(copies.yes).toHaveAttribute('aria-disabled', 'true');
  await copies.stopTarget.check();
  await expect(copies.dialog.getByTestId('goes')).toContainText('volume root');
  expect(await axeOf(page)).toEqual([]);
  await copies.yes.click();
  await expect(copies.restore).toHaveAttribute('data-state', 'done', SOON);
  await expect(copies.toast.filter({ hasText: 'was restored from snap-1' })).toBeVisible();
  const { spec } = await readVm(api, namespace, name);
  expect(JSON.stringify(spec)).not.toContain('later');
});

test('a snapshot that fails says why and what to do, and can be deleted', async ({ page, request }) => {
  test.slow();
  const { api, namespace } = await makeNamespace(request, 'snapfail');
  const name = fresh('shop');
  await createVm(api, { namespace, name, runStrategy: 'Halted' });
  const turnOff = await turnOnFault(api, 'snapshot-fails', { namespace, cluster: name });
  const copies = new VmCopies(page, namespace, name);
  await copies.open();
  await copies.begin('take-snapshot');
  await expect(copies.consistency).toContainText('disks are at rest');
  await copies.type('name', 'snap-1');
  await copies.send('snapshot-dialog');
  await expect(copies.row('snap-1').getByTestId('status')).toHaveText('Failed', SOON);
  await expect(copies.row('snap-1').getByTestId('snapshot-problem')).toContainText('take another one');
  await expect(copies.toast.filter({ hasText: 'failed' })).toBeVisible();
  // It stays until closed, above the menu of the row.
  await copies.toast.getByRole('button', { name: 'Close' }).click();
  await turnOff();

  await copies.row('snap-1').getByTestId('actions').click();
  await expect(page.getByRole('menuitem', { name: 'Restore virtual machine' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await page.getByTestId('action-delete-snapshot').click();
  await expect(copies.dialog.getByTestId('goes')).toContainText('The snapshot snap-1');
  expect(await axeOf(page)).toEqual([]);
  await copies.yes.click();
  await expect(page.getByTestId('empty-list')).toBeVisible(SOON);
});

test('the ends of a snapshot and of a clone are told also after the page was loaded anew', async ({
  page,
  request,
}) => {
  test.slow();
  const { api, namespace } = await makeNamespace(request, 'snapagain');
  const name = fresh('shop');
  await createVm(api, { namespace, name, runStrategy: 'Halted' });
  // So much longer that none gets done before the fault is off.
  const hold = (fault: string) => turnOnFault(api, fault, { namespace, cluster: name }, '10000');
  const copies = new VmCopies(page, namespace, name);
  await copies.open();
  let letGo = await hold('snapshot-slow');
  await copies.begin('take-snapshot');
  await copies.type('name', 'snap-1');
  await copies.type('deadline', '100h');
  await copies.send('snapshot-dialog');
  await expect(copies.row('snap-1')).toBeVisible(SOON);
  await page.reload();
  await expect(copies.row('snap-1')).toBeVisible(SOON);
  await expect(copies.toast).toHaveCount(0);
  await letGo();
  await expect(copies.toast.filter({ hasText: `Snapshot snap-1 of ${name} is ready` })).toBeVisible(SOON);

  letGo = await hold('restore-slow');
  await copies.begin('clone-vm');
  await copies.type('count', '2');
  await copies.type('name', 'copy-#');
  await copies.send('clone-dialog');
  await expect(copies.copy('copy-1')).toContainText('The disks are being filled', SOON);
  await page.reload();
  // Nobody asks for the second one any more.
  await expect(copies.toast.filter({ hasText: 'not begun' })).toContainText('copy-2', SOON);
  await letGo();
  await expect(copies.toast.filter({ hasText: 'Virtual machine copy-1 was made' })).toBeVisible(SOON);
});

test('a viewer sees snapshots and which right is missing to take one', async ({ page, request, context }) => {
  const { api, namespace } = await makeNamespace(request, 'snapview');
  const name = fresh('shop');
  await createVm(api, { namespace, name, runStrategy: 'Halted' });
  await signIn(context, 'viewer');
  const copies = new VmCopies(page, namespace, name);
  await copies.open();
  await expect(copies.button('take-snapshot')).toHaveAttribute('aria-disabled', 'true');
  await copies.button('take-snapshot').hover();
  await expect(page.getByRole('tooltip')).toContainText('virtualmachinesnapshots.snapshot.kubevirt.io');
});

test('an export of a snapshot links its files and names the Secret of its token', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'export');
  const name = fresh('shop');
  await createVm(api, { namespace, name });
  const copies = new VmCopies(page, namespace, name);
  await copies.open();
  await copies.begin('take-snapshot');
  await copies.type('name', 'snap-1');
  await copies.send('snapshot-dialog');
  await expect(copies.row('snap-1')).toContainText('Ready', SOON);

  await copies.begin('export');
  await expect(copies.problem('snapshot')).toContainText('in use while it runs');
  await page.keyboard.press('Escape');
  await copies.beginOn('snap-1', 'export-snapshot');
  await copies.type('ttl', 'soon');
  await expect(copies.problem('ttl')).toContainText('1h30m');
  await copies.type('ttl', '30m');
  await copies.dialog.getByTestId('action-create-export').click();
  const made = copies.exportOf(/snap-1-\d/);
  await expect(made).toHaveAttribute('data-phase', 'Ready', SOON);
  await expect(made.getByRole('textbox', { name: 'Link to' }).first()).toHaveValue(/^https:/);
  await expect(made.getByTestId('token-secret')).not.toBeEmpty();
  await expect(made.getByTestId('command')).toContainText('virtctl vmexport download');
  expect(await axeOf(page)).toEqual([]);
  await made.getByRole('button', { name: 'Delete export' }).click();
  await expect(made).toHaveCount(0, SOON);
});
