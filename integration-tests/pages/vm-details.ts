import type { Locator, Page } from '@playwright/test';

export type VmTab =
  | 'overview'
  | 'disks'
  | 'environment'
  | 'nics'
  | 'console'
  | 'snapshots'
  | 'migrations'
  | 'metrics'
  | 'logs'
  | 'events'
  | 'yaml';

/** The page of one virtual machine. */
export class VmPage {
  readonly heading: Locator;
  readonly status: Locator;
  readonly sentence: Locator;
  readonly dialog: Locator;
  readonly pending: Locator;
  readonly reasons: Locator;
  readonly conflict: Locator;

  constructor(
    readonly page: Page,
    private readonly namespace: string,
    private readonly name: string,
  ) {
    this.heading = page.getByRole('heading', { level: 1, name, exact: true });
    this.status = page.getByTestId('status').first();
    this.sentence = page.getByTestId('sentence');
    this.dialog = page.getByRole('dialog');
    this.pending = page.getByTestId('pending');
    this.reasons = page.getByTestId('not-migratable');
    this.conflict = page.getByTestId('conflict');
  }

  async open(tab: VmTab = 'overview'): Promise<void> {
    const path = `/virtual-machines/ns/${this.namespace}/${this.name}`;
    await this.page.goto(tab === 'overview' ? path : `${path}/${tab}`);
    await this.heading.waitFor();
  }

  tab(tab: VmTab): Locator {
    return this.page.getByTestId(`tab-${tab}`);
  }

  /** A term of the overview: size, node. */
  about(id: string): Locator {
    return this.page.getByTestId(`about-${id}`);
  }

  /** Opens the dialog behind a pencil of the overview. */
  async edit(id: string): Promise<void> {
    await this.pencil(id).click();
    await this.dialog.waitFor();
  }

  pencil(id: string): Locator {
    return this.page.getByRole('button').and(this.page.getByTestId(`edit-${id}`));
  }

  /** The button that sends the open dialog's form. */
  confirm(dialog: string): Locator {
    return this.page.getByTestId(`${dialog}-confirm`);
  }

  /** A change that does not run yet, with when it will in `data-when`. */
  change(id: string): Locator {
    return this.page.getByTestId(`pending-${id}`);
  }

  button(id: string): Locator {
    return this.page.getByTestId(`action-${id}`).first();
  }

  /** An entry of the open menu. */
  menuItem(id: string): Locator {
    return this.page.getByTestId(`action-${id}`).last();
  }

  disk(name: string): Locator {
    return this.page.getByTestId(`disk-${name}`);
  }

  diskState(name: string): Locator {
    return this.disk(name).getByTestId('disk-state');
  }

  /** What the firmware tries, first to last. */
  get bootPlaces(): Locator {
    return this.page.getByTestId('boot-places').getByRole('listitem');
  }

  nic(name: string): Locator {
    return this.page.getByTestId(`nic-${name}`);
  }

  nicState(name: string): Locator {
    return this.nic(name).getByTestId('nic-state');
  }

  /** The input of a field by its name in the form: `disk.size`. */
  field(name: string): Locator {
    return this.page.locator(`[id="field-${name.replaceAll('.', '-')}"]`);
  }

  problem(name: string): Locator {
    return this.page.getByTestId(`problem-${name}`);
  }

  radio(field: string, value: string): Locator {
    return this.page.getByTestId(`option-${field}-${value}`);
  }

  /** Types into a field and leaves it. */
  async type(name: string, text: string): Promise<void> {
    await this.field(name).fill(text);
    await this.field(name).press('Tab');
  }

  /** Chooses an entry of a searchable field. */
  async choose(name: string, entry: string | RegExp): Promise<void> {
    await this.field(name).click();
    await this.page.getByRole('option', { name: entry }).first().click();
  }

  /** Does something of a row's menu: a disk's or a NIC's. */
  async doWith(row: Locator, action: string): Promise<void> {
    await row.getByTestId('actions').click();
    await this.menuItem(action).click();
  }
}
