import type { Page } from '@playwright/test';

const GALLERY = '/virtual-machines/ns/vm-gallery';
const TABS = ['', 'disks', 'nics', 'migrations', 'events', 'yaml'];
/** Machines of the gallery whose overview says something of its own. */
const STATES = [
  'crash-loop',
  'import-stuck',
  'migrating',
  'bridge-and-local',
  'restart-required',
  'node-lost',
];
/** The dialogs of a machine's page, by tab and the control that opens them. */
const DIALOGS = [
  ['', 'edit-size'],
  ['', 'edit-eviction'],
  ['', 'edit-labels'],
  ['disks', 'action-add-disk'],
  ['disks', 'action-add-environment'],
  ['nics', 'action-add-nic'],
] as const;

const pathOf = (name: string, tab: string): string => `${GALLERY}/${name}${tab === '' ? '' : `/${tab}`}`;

/** The screens of one virtual machine, of the gallery that stands still. */
export const vmScreens = [
  ...TABS.map((tab) => ({
    name: `virtual machine, ${tab === '' ? 'overview' : tab}`,
    path: pathOf('calm', tab),
  })),
  ...STATES.map((name) => ({ name: `virtual machine, ${name}`, path: pathOf(name, '') })),
  { name: 'virtual machine, a migration that failed', path: pathOf('not-moved', 'migrations') },
  ...DIALOGS.map(([tab, control]) => ({
    name: `virtual machine, ${control}`,
    path: pathOf('calm', tab),
    open: async (page: Page) => {
      await page.locator(`button[data-test=${control}]`).click();
      await page.getByRole('dialog').waitFor();
    },
  })),
  { name: 'virtual machine that is not there', path: pathOf('no-such-machine', '') },
];
