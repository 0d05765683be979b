import type { Locator, Page } from '@playwright/test';
import { Wizard } from './wizard';

const PATH = '/virtual-machines/create';

/** The wizard for a virtual machine, up to the page of the machine. */
export class CreateVmWizard extends Wizard {
  constructor(page: Page) {
    super(page, PATH);
  }

  override async open(step = 'basic'): Promise<void> {
    await super.open(step);
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
