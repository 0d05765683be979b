import { expect, type Locator, type Page } from '@playwright/test';

const PATH = '/virtual-machines/create';

/** The wizard for a virtual machine, up to the page of the machine. */
export class CreateVmWizard {
  readonly next: Locator;
  readonly create: Locator;
  readonly errors: Locator;

  constructor(readonly page: Page) {
    this.next = page.locator('[data-test=wizard-next]');
    this.create = page.locator('[data-test=wizard-finish]');
    this.errors = page.locator('[data-test=error-summary]');
  }

  async open(step = 'basic'): Promise<void> {
    await this.page.goto(`${PATH}?step=${step}`);
    await expect(this.page.locator('[data-test=step-heading]')).toBeVisible();
  }

  async atStep(title: string): Promise<void> {
    await expect(this.page.locator('[data-test=step-heading]')).toHaveText(title);
  }

  /** The input of a field, by its name in the form: `basic.name`. */
  field(name: string): Locator {
    return this.page.locator(`[id="field-${name.replaceAll('.', '-')}"]`);
  }

  /** What is wrong with a field, as shown beside it. */
  problem(name: string): Locator {
    return this.page.locator(`[data-test="problem-${name}"]`);
  }

  help(name: string): Locator {
    return this.page.locator(`[data-test="help-${name}"]`);
  }

  /** Types into a field and leaves it. */
  async type(name: string, text: string): Promise<void> {
    await this.field(name).fill(text);
    await this.field(name).press('Tab');
  }

  /** Takes what is offered; in a list that may also be typed into, by typing. */
  async choose(name: string, option: string | RegExp): Promise<void> {
    await this.field(name).click();
    await this.page.getByRole('option', { name: option }).first().click();
  }

  /** One of several buttons: `basic.source`, `network`. */
  async pick(name: string, value: string): Promise<void> {
    await this.page.locator(`[data-test="option-${name}-${value}"]`).check();
  }

  /** Name and namespace, with a size of two GiB that every cluster has. */
  async identity(namespace: string, name: string): Promise<void> {
    await this.field('basic.namespace').fill(namespace);
    await this.page.getByRole('option', { name: namespace, exact: true }).click();
    await this.type('basic.name', name);
    await this.pick('basic.sizing', 'custom');
    await this.type('basic.memory', '2Gi');
  }

  /** Next until the review. */
  async toReview(): Promise<void> {
    for (const title of ['Networking', 'Storage', 'Advanced', 'Review']) {
      await this.next.click();
      await this.atStep(title);
    }
  }

  row(id: string): Locator {
    return this.page.locator(`[data-test="row-${id}"]`);
  }

  tab(id: 'summary' | 'yaml' | 'command'): Locator {
    return this.page.locator(`[data-test=tab-${id}]`);
  }

  /** The text of the YAML that is shown. */
  async yaml(): Promise<string> {
    const editor = this.page.locator('.cm-content');
    await editor.waitFor();
    return (await editor.locator('.cm-line').allTextContents()).join('\n');
  }

  /** Writes over the YAML in the drawer or the review. */
  async write(text: string): Promise<void> {
    const editor = this.page.locator('.cm-content');
    await editor.click();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.insertText(text);
  }
}
