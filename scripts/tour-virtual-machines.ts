import type { Page } from '@playwright/test';
import { CreateVmWizard } from '../integration-tests/pages/create-vm-wizard';
import { Migrations } from '../integration-tests/pages/migrations';
import { VmConsole } from '../integration-tests/pages/vm-console';
import { VmListPage } from '../integration-tests/pages/vm-list';

type Picture = (name: string) => Promise<void>;

/** The namespace of the seed with one virtual machine of each state, and that of a team. */
const GALLERY = 'vm-gallery';
const TEAM = 'web-team';

const lists = async (page: Page, picture: Picture): Promise<void> => {
  const list = new VmListPage(page);
  await list.open(GALLERY);
  await list.row('calm').waitFor();
  await picture('vm-list');
  // One of them has ended: what is left out is told too.
  await list.tick('calm', 'gpu', 'stopped');
  await list.bulk('stop');
  await list.dialog.waitFor();
  await picture('vm-bulk');
  await page.keyboard.press('Escape');
};

const wizard = async (page: Page, picture: Picture): Promise<void> => {
  const form = new CreateVmWizard(page);
  await form.open();
  await form.identity(TEAM, 'shop-1');
  await page.locator('[data-test=step-heading]').scrollIntoViewIfNeeded();
  await picture('vm-wizard');
};

const machine = async (page: Page, picture: Picture): Promise<void> => {
  await page.goto(`/virtual-machines/ns/${GALLERY}/bridge-and-local`);
  await page.getByTestId('not-migratable').waitFor();
  await picture('vm-page');
  const consoles = new VmConsole(page);
  await consoles.open(TEAM, 'web1');
  await page.locator('[data-test=vnc-console][data-phase=connected]').waitFor();
  await picture('vm-console');
};

const migrations = async (page: Page, picture: Picture): Promise<void> => {
  const all = new Migrations(page);
  await all.open();
  await page.getByTestId('table').first().waitFor();
  await picture('migrations');
  await all.open('limits');
  await page.getByTestId('limits-form').waitFor();
  await picture('migration-limits');
};

/** The part of the tour about virtual machines, on what the seed has. */
export const tourOfMachines = async (page: Page, picture: Picture): Promise<void> => {
  await lists(page, picture);
  await wizard(page, picture);
  await machine(page, picture);
  await migrations(page, picture);
};
