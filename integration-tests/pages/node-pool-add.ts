import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** The wizard that adds a node pool. */
export class NodePoolAdd {
  readonly next: Locator;
  readonly add: Locator;
  readonly run: Locator;

  constructor(readonly page: Page) {
    this.next = page.getByTestId('wizard-next');
    this.add = page.getByTestId('wizard-finish');
    this.run = page.getByTestId('run');
  }

  async open(cluster?: { namespace: string; name: string }): Promise<void> {
    const query = cluster ? `?cluster=${cluster.namespace}/${cluster.name}` : '';
    await this.page.goto(`/infrastructure/node-pools/create${query}`);
    await this.page.getByTestId('step-heading').waitFor();
  }

  /** Up to the editor of a new tuning, for a pool of a cluster that has the name proposed for it. */
  async openTuning(cluster: { namespace: string; name: string }): Promise<void> {
    await this.open(cluster);
    await expect(this.field('pool.name')).toHaveValue(cluster.name);
    await this.next.click();
    await this.atStep('Configuration');
    await this.page.getByTestId('add-tuning').click();
  }

  field(name: string): Locator {
    return this.page.locator(`[id="field-${name.replaceAll('.', '-')}"]`);
  }

  problem(name: string): Locator {
    return this.page.getByTestId(`problem-${name}`);
  }

  async type(name: string, text: string): Promise<void> {
    await this.field(name).fill(text);
    await this.field(name).press('Tab');
  }

  async unfold(title: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: title }).click();
  }

  async atStep(title: string): Promise<void> {
    await expect(this.page.getByTestId('step-heading')).toHaveText(title);
  }

  /** The state of an object in the list of the run: `NodePool/clusters/demo`. */
  object(id: string): Locator {
    return this.page.getByTestId(`object-${id}`);
  }

  /** Replaces the text of an editor, of several the one of a place. */
  async write(text: string, index = 0): Promise<void> {
    await this.page.locator('.cm-content').nth(index).click();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(text);
  }
}
