import type { Locator, Page } from '@playwright/test';

/** The page Migrations: the table, the limits and the policies. */
export class Migrations {
  readonly heading: Locator;
  readonly limits: Locator;
  readonly saveLimits: Locator;
  readonly policyDialog: Locator;
  readonly preview: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: 'Migrations' });
    this.limits = page.getByTestId('limits-form');
    this.saveLimits = page.getByTestId('save-limits');
    this.policyDialog = page.getByTestId('policy-dialog');
    this.preview = page.getByTestId('policy-preview');
  }

  /** @param tab the first unless given */
  async open(tab?: 'limits' | 'policies', namespace?: string): Promise<void> {
    const scope = namespace === undefined ? '' : `ns/${namespace}/`;
    await this.page.goto(`/virtualization/${scope}migrations${tab ? `?tab=${tab}` : ''}`);
    await this.heading.waitFor();
  }

  row(name: string): Locator {
    return this.page.getByTestId(`row-${name}`);
  }

  cell(name: string, column: string): Locator {
    return this.row(name).locator(`[data-column=${column}]`);
  }

  /** Does something of a row's menu. */
  async act(name: string, action: string): Promise<void> {
    await this.row(name).getByTestId('actions').click();
    await this.page.getByTestId(`action-${action}`).last().click();
  }

  field(name: string): Locator {
    return this.page.locator(`[id="field-${name.replaceAll('.', '-')}"]`);
  }

  problem(name: string): Locator {
    return this.page.getByTestId(`problem-${name}`);
  }

  /** Types into a field and leaves it. */
  async type(name: string, text: string): Promise<void> {
    await this.field(name).fill(text);
    await this.field(name).press('Tab');
  }

  /** Adds a label in the open policy dialog, in the row of this number. */
  async addLabel(
    group: 'vmLabels' | 'namespaceLabels',
    at: number,
    key: string,
    value: string,
  ): Promise<void> {
    await this.policyDialog
      .getByRole('button', {
        name: group === 'vmLabels' ? 'Add label of virtual machines' : 'Add label of namespaces',
      })
      .click();
    await this.type(`${group}.${at}.key`, key);
    await this.type(`${group}.${at}.value`, value);
  }
}
