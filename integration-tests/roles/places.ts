import { expect } from '@playwright/test';
import { BULK_IDS } from '../../src/virtual-machines/actions/bulk';
import { VmListPage } from '../pages/vm-list';
import type { Place } from './carry-out';
import { CLUSTER_DEEDS } from './cluster-deeds';
import { confirm, type Deed, type Subject } from './deed';
import { POOL_DEEDS } from './pool-deeds';
import { VM_DEEDS } from './vm-deeds';

const HYPERSHIFT = 'hypershift.openshift.io';
const MACHINES = { group: 'kubevirt.io', resource: 'virtualmachines' } as const;

const openPage =
  (root: string): Place['open'] =>
  async ({ page, namespace, name }) => {
    await page.goto(`${root}/ns/${namespace}/${name}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
    await page.getByTestId('actions').or(page.locator('[data-test^=failed]')).first().waitFor();
  };

/** Opens the list with one machine in it; its row may be hidden from who may not read it. */
const openList = async ({ page, namespace, name }: Subject): Promise<VmListPage> => {
  const list = new VmListPage(page);
  await list.open(namespace, { q: name });
  await list.row(name).or(page.locator('[data-test^=failed]')).first().waitFor();
  return list;
};

const openRow = async (subject: Subject): Promise<void> => {
  const list = await openList(subject);
  if (await list.row(subject.name).isVisible()) await list.menu(subject.name);
};

const openSelection = async (subject: Subject): Promise<void> => {
  const list = await openList(subject);
  if (!(await list.row(subject.name).isVisible())) return;
  await list.tick(subject.name);
  await subject.page.getByTestId('toolbar').getByTestId('actions').click();
};

const doneForAll = async (subject: Subject): Promise<void> => {
  const list = new VmListPage(subject.page);
  await confirm(subject, 'delete');
  await expect(list.outcome(subject.name)).toHaveText('Done', { timeout: 20_000 });
};

/** The actions of a selection are those of a row, with a dialog of their own. */
const bulkDeeds: readonly Deed[] = BULK_IDS.map((id) => ({
  ...VM_DEEDS[id],
  id: `bulk-${id}`,
  finish: doneForAll,
}));

/** Every table of actions, with the screen on which they are chosen. */
export const PLACES: readonly Place[] = [
  { name: 'a virtual machine', reads: MACHINES, deeds: Object.values(VM_DEEDS), open: openRow },
  { name: 'selected virtual machines', reads: MACHINES, deeds: bulkDeeds, open: openSelection },
  {
    name: 'a node pool',
    reads: { group: HYPERSHIFT, resource: 'nodepools' },
    deeds: Object.values(POOL_DEEDS),
    open: openPage('/infrastructure/node-pools'),
  },
  {
    name: 'a cluster',
    reads: { group: HYPERSHIFT, resource: 'hostedclusters' },
    deeds: Object.values(CLUSTER_DEEDS).filter((deed) => deed !== undefined),
    open: openPage('/infrastructure/clusters'),
  },
];
