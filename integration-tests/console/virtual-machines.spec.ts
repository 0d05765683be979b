/** Virtual machines in the real console: list, wizard, and consoles through its WebSockets. */
import { expect, test } from '@playwright/test';
import { fresh } from '../fresh';
import { CreateVmWizard } from '../pages/create-vm-wizard';
import { VmConsole } from '../pages/vm-console';
import { VmListPage } from '../pages/vm-list';
import { skipTour } from './tour';

/** Of the dev cluster's seed. */
const NAMESPACE = 'web-team';
const LATER = { timeout: 60_000 };

test('a virtual machine made in the console runs, shows its screen and talks over its serial line', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await skipTour(page);
  const name = fresh('web');
  const wizard = new CreateVmWizard(page);
  await wizard.open();
  await wizard.identity(NAMESPACE, name);
  await wizard.pick('basic.source', 'container');
  await wizard.type('root.image', 'example.com/images/fedora:42');
  await wizard.nextTo('Review');
  await wizard.create.click();
  await expect(page).toHaveURL(new RegExp(`/virtual-machines/ns/${NAMESPACE}/${name}`), LATER);
  await expect(page.getByTestId('status').first()).toContainText('Running', LATER);

  const list = new VmListPage(page);
  await list.open(NAMESPACE, { q: name });
  await expect(list.status(name)).toContainText('Running', LATER);

  const console = new VmConsole(page);
  await console.open(NAMESPACE, name);
  await console.isConnected(console.vnc);
  await expect.poll(() => console.inkOfScreen()).toBeGreaterThan(100);
  await console.show('serial');
  await console.isConnected(console.serial);
  await console.focus(console.serial);
  await page.keyboard.press('Enter');
  await expect(console.terminalText).toContainText(`${name} login:`);

  await list.open(NAMESPACE, { q: name });
  await list.act(name, 'delete');
  await list.typeName(name);
  await list.confirm.click();
  await expect(list.row(name)).toHaveCount(0, LATER);
});
