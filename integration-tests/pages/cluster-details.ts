import type { Locator, Page } from '@playwright/test';

export type ClusterTab = 'overview' | 'node-pools' | 'access' | 'conditions' | 'events' | 'yaml';

/** The page of one cluster. */
export class ClusterDetails {
  readonly heading: Locator;
  readonly status: Locator;
  /** What is going on, its next step and the operator's words. */
  readonly sentence: Locator;
  /** What to do about what is going on. */
  readonly nextStep: Locator;
  readonly progress: Locator;
  readonly installed: Locator;
  readonly notGood: Locator;
  readonly deletion: Locator;
  readonly deleted: Locator;
  readonly leftovers: Locator;
  readonly password: Locator;
  readonly reveal: Locator;

  constructor(
    private readonly page: Page,
    private readonly namespace: string,
    private readonly name: string,
  ) {
    this.heading = page.getByRole('heading', { level: 1, name, exact: true });
    this.status = page.getByTestId('status').first();
    this.sentence = page.getByTestId('sentence');
    this.nextStep = page.getByTestId('next-step');
    this.progress = page.getByTestId('progress');
    this.installed = page.getByTestId('installed');
    this.notGood = page.getByTestId('not-good');
    this.deletion = page.getByTestId('deletion');
    this.deleted = page.getByTestId('deleted');
    this.leftovers = page.getByTestId('leftovers');
    this.password = page.getByTestId('password');
    this.reveal = page.getByTestId('access-password').getByTestId('reveal');
  }

  async open(tab: ClusterTab = 'overview'): Promise<void> {
    const path = `/infrastructure/clusters/ns/${this.namespace}/${this.name}`;
    await this.page.goto(tab === 'overview' ? path : `${path}/${tab}`);
    await this.heading.waitFor();
  }

  tab(tab: ClusterTab): Locator {
    return this.page.getByTestId(`tab-${tab}`);
  }

  /** A button of the header. */
  button(id: string): Locator {
    return this.page.getByTestId(`action-${id}`).first();
  }

  /** Chooses an action, wherever the header keeps it. */
  async act(id: string): Promise<void> {
    const button = this.button(id);
    if (!(await button.isVisible())) await this.page.getByTestId('actions').first().click();
    await button.click();
  }

  stage(id: string): Locator {
    return this.page.getByTestId(`stage-${id}`);
  }

  condition(type: string): Locator {
    return this.page.getByTestId(`condition-${type}`);
  }

  pool(name: string): Locator {
    return this.page.getByTestId(`pool-${name}`);
  }

  access(id: string): Locator {
    return this.page.getByTestId(`access-${id}`);
  }

  /** The dialog that asks before a deletion. */
  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Deletes the cluster: types its name and confirms. */
  async delete(): Promise<void> {
    await this.act('delete');
    await this.page.getByTestId('typed-name').fill(this.name);
    await this.page.getByTestId('confirm').click();
  }
}
