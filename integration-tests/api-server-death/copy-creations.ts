import { expect } from '@playwright/test';
import { VmCopies } from '../pages/vm-copies';
import { createVm } from '../vm-copies';
import { COMES, type Creation, KUBEVIRT } from './creation';

const SNAPSHOTS = '/apis/snapshot.kubevirt.io/v1beta1/namespaces';
const COPIES = ['copy-1', 'copy-2', 'copy-3'];

export const copies: Creation = {
  what: 'copies of a virtual machine',
  writes: COPIES.length,
  prepare: async ({ page, api, namespace, name }) => {
    await createVm(api, { namespace, name, runStrategy: 'Halted' });
    const tab = new VmCopies(page, namespace, name);
    await tab.open();
    await tab.begin('clone-vm');
    await tab.type('count', '3');
    await tab.type('name', 'copy-#');
    await expect(tab.preview).toContainText(COPIES.join(', '));
  },
  create: ({ page, namespace, name }) => new VmCopies(page, namespace, name).send('clone-dialog'),
  goesOn: async ({ page }) => {
    await expect(page.getByTestId('toast')).toHaveCount(0);
    await expect(page.locator('[data-test^=stage-copy][data-state=failed]')).toHaveCount(0);
    await expect(page.locator('[data-test^=stage-copy][data-state=running]')).toHaveCount(1);
  },
  isDone: async ({ page, namespace, name }) => {
    const tab = new VmCopies(page, namespace, name);
    for (const copy of COPIES) await expect(tab.copy(copy)).toHaveAttribute('data-state', 'done', COMES);
  },
  made: ({ namespace, name }) => ({
    [`${KUBEVIRT}/${namespace}/virtualmachines`]: [...COPIES, name],
  }),
};

export const snapshot: Creation = {
  what: 'a snapshot',
  writes: 1,
  prepare: async ({ page, api, namespace, name }) => {
    await createVm(api, { namespace, name, runStrategy: 'Halted' });
    const tab = new VmCopies(page, namespace, name);
    await tab.open();
    await tab.begin('take-snapshot');
    await tab.type('name', 'snap-1');
  },
  create: ({ page, namespace, name }) => new VmCopies(page, namespace, name).send('snapshot-dialog'),
  goesOn: async ({ page }) => {
    await expect(page.getByRole('dialog').getByTestId('error-alert')).toBeVisible();
    await expect(page.getByTestId('toast')).toHaveCount(0);
  },
  again: async (stage) => {
    const { page, api, namespace, name } = stage;
    const isThere = (await api.list(`${SNAPSHOTS}/${namespace}/virtualmachinesnapshots`)).length > 0;
    // The table behind the dialog shows what is there.
    if (isThere) await page.getByTestId('cancel').click();
    else await new VmCopies(page, namespace, name).send('snapshot-dialog');
  },
  isDone: async ({ page, namespace, name }) => {
    const tab = new VmCopies(page, namespace, name);
    await expect(tab.row('snap-1')).toContainText('Ready', COMES);
    await expect(tab.dialog).toBeHidden();
  },
  made: ({ namespace }) => ({
    [`${SNAPSHOTS}/${namespace}/virtualmachinesnapshots`]: ['snap-1'],
  }),
};
