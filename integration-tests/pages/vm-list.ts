import { expect, type Locator, type Page } from '@playwright/test';

/** The list of virtual machines, and the dialogs of its actions. */
export class VmListPage {
  readonly heading: Locator;
  readonly toasts: Locator;
  readonly dialog: Locator;
  readonly confirm: Locator;
  readonly otherNamespaces: Locator;
  /** What stands there without a machine. */
  readonly empty: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: 'Virtual machines' });
    this.toasts = page.getByTestId('toast');
    this.dialog = page.getByRole('dialog');
    this.confirm = page.getByTestId('confirm');
    this.otherNamespaces = page.getByTestId('other-namespaces');
    this.empty = page.getByTestId('empty-list');
  }

  /** @param query what the URL keeps: `q`, `filter.status` … */
  async open(namespace?: string, query: Record<string, string> = {}): Promise<void> {
    const search = new URLSearchParams(query).toString();
    const path = namespace === undefined ? '/virtual-machines' : `/virtual-machines/ns/${namespace}`;
    await this.page.goto(`${path}${search === '' ? '' : `?${search}`}`);
    await this.heading.waitFor();
  }

  row(name: string): Locator {
    return this.page.getByTestId(`row-${name}`);
  }

  cell(name: string, column: string): Locator {
    return this.row(name).locator(`[data-column=${column}]`);
  }

  status(name: string): Locator {
    return this.cell(name, 'status');
  }

  async filter(column: string, value: string): Promise<void> {
    await this.page.getByTestId(`filter-${column}`).click();
    await this.page.getByTestId(`filter-${column}-${value}`).click();
    await this.page.keyboard.press('Escape');
  }

  async hideColumn(id: string): Promise<void> {
    await this.page.getByTestId('columns').click();
    // The tick follows the address, which takes a moment.
    const tick = this.page.getByTestId(`column-${id}`).getByRole('checkbox');
    await tick.click();
    await expect(tick).not.toBeChecked();
    await this.page.keyboard.press('Escape');
  }

  /** Opens the kebab of a row. */
  async menu(name: string): Promise<void> {
    await this.row(name).getByTestId('actions').click();
  }

  /** An entry of the open menu. */
  action(id: string): Locator {
    return this.page.getByTestId(`action-${id}`).last();
  }

  async act(name: string, id: string): Promise<void> {
    await this.menu(name);
    await this.action(id).click();
  }

  /** What the tooltip of an entry says. */
  async why(id: string): Promise<string> {
    await this.action(id).hover();
    return (await this.page.getByRole('tooltip').last().textContent()) ?? '';
  }

  async closeMenu(): Promise<void> {
    await this.page.keyboard.press('Escape');
  }

  async tick(...names: string[]): Promise<void> {
    for (const name of names) await this.row(name).getByRole('checkbox').check();
  }

  async bulk(id: string): Promise<void> {
    await this.page.getByTestId('toolbar').getByTestId('actions').click();
    await this.page.getByTestId(`action-bulk-${id}`).click();
  }

  outcome(name: string): Locator {
    return this.page.getByTestId(`outcome-${name}`);
  }

  async typeName(name: string): Promise<void> {
    await this.page.getByTestId('typed-name').fill(name);
  }

  /** The tick of a volume in the dialog that deletes. */
  volume(name: string): Locator {
    return this.page.getByTestId(`volume-${name}`);
  }

  /** Chooses the node in the dialog that migrates. */
  async migrateTo(node: string): Promise<void> {
    await this.page.getByTestId('option-to-one').check();
    await this.dialog.getByRole('radio', { name: node }).check();
    await this.page.getByTestId('migrate-dialog-confirm').click();
  }

  /** Opens Details of the newest toast: the server's words as they are. */
  async serverWords(): Promise<Locator> {
    const toast = this.toasts.last();
    await toast.getByRole('button', { name: 'Details' }).click();
    return toast.locator('code');
  }

  async retry(): Promise<void> {
    await this.toasts.last().getByRole('button', { name: 'Retry' }).click();
  }

  async closeToasts(): Promise<void> {
    const close = this.toasts.getByRole('button', { name: 'Close' });
    while ((await close.count()) > 0) await close.first().click();
    await expect(this.toasts).toHaveCount(0);
  }
}
