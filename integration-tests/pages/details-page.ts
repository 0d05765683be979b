import type { Locator, Page } from '@playwright/test';

/** What the page of one object has, whatever its kind: its name, what is going on with it, tabs, actions, and dialogs with fields. */
export abstract class DetailsPage<Tab extends string> {
  readonly heading: Locator;
  readonly status: Locator;
  /** What is going on, its next step and the operator's words. */
  readonly sentence: Locator;
  /** What to do about what is going on. */
  readonly nextStep: Locator;
  readonly dialog: Locator;
  /** Both sides of what somebody else has changed too. */
  readonly conflict: Locator;
  /** Parts that could not be read, each in a line. */
  readonly partFailed: Locator;
  /** In place of what may not be read, with the missing right. */
  readonly forbidden: Locator;

  constructor(
    readonly page: Page,
    /** Of the first tab. */
    private readonly path: string,
    protected readonly name: string,
  ) {
    this.heading = page.getByRole('heading', { level: 1, name, exact: true });
    this.status = page.getByTestId('status').first();
    this.sentence = page.getByTestId('sentence');
    this.nextStep = page.getByTestId('next-step');
    this.dialog = page.getByRole('dialog');
    this.conflict = page.getByTestId('conflict');
    this.partFailed = page.getByTestId('part-failed');
    this.forbidden = page.getByTestId('failed-forbidden');
  }

  /** Opens the page at a tab; without one at the first. */
  async open(tab?: Tab): Promise<void> {
    await this.page.goto(tab === undefined ? this.path : `${this.path}/${tab}`);
    await this.heading.waitFor();
  }

  tab(tab: Tab): Locator {
    return this.page.getByTestId(`tab-${tab}`);
  }

  /** A button of the header or of a section. */
  button(id: string): Locator {
    return this.page.getByTestId(`action-${id}`).first();
  }

  /** Opens the menu Actions of the header. */
  async menu(): Promise<void> {
    await this.page.getByTestId('actions').first().click();
  }

  /** An entry of the open menu. */
  menuItem(id: string): Locator {
    return this.page.getByTestId(`action-${id}`).last();
  }

  /** Chooses an action, wherever the header keeps it. */
  async act(id: string): Promise<void> {
    const button = this.button(id);
    if (!(await button.isVisible())) await this.menu();
    await button.click();
  }

  /** Does something of a row's menu. */
  async doWith(row: Locator, action: string): Promise<void> {
    await row.getByTestId('actions').click();
    await this.menuItem(action).click();
  }

  /** A term of the overview: size, version. */
  about(id: string): Locator {
    return this.page.getByTestId(`about-${id}`);
  }

  condition(type: string): Locator {
    return this.page.getByTestId(`condition-${type}`);
  }

  /** The input of a field by its name in the form: `pool.memory`. */
  field(name: string): Locator {
    return this.page.locator(`[id="field-${name.replaceAll('.', '-')}"]`);
  }

  /** One of the choices of a field. */
  option(field: string, value: string): Locator {
    return this.page.getByTestId(`option-${field}-${value}`);
  }

  /** What is wrong with a field, as shown beside it. */
  problem(name: string): Locator {
    return this.page.getByTestId(`problem-${name}`);
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

  /** The button that sends the form of a dialog, which is named. */
  confirm(dialog: string): Locator {
    return this.page.getByTestId(`${dialog}-confirm`);
  }
}
