import type { Locator, Page } from '@playwright/test';

/** The tab Updates of a cluster. */
export class UpdatesPage {
  readonly channel: Locator;
  readonly version: Locator;
  readonly whyNone: Locator;
  readonly progress: Locator;
  readonly start: Locator;
  readonly dialog: Locator;
  readonly updatePools: Locator;
  readonly tooltip: Locator;

  constructor(
    readonly page: Page,
    private readonly namespace: string,
    private readonly name: string,
  ) {
    this.channel = page.getByTestId('update-channel');
    this.version = page.getByTestId('update-version');
    this.whyNone = page.getByTestId('why-no-updates');
    this.progress = page.getByTestId('update-progress');
    this.dialog = page.getByTestId('start-update');
    this.start = page.getByTestId('action-start-update');
    this.updatePools = page.getByTestId('action-update-pools');
    this.tooltip = page.getByRole('tooltip').last();
  }

  async open(): Promise<void> {
    await this.page.goto(`/infrastructure/clusters/ns/${this.namespace}/${this.name}/updates`);
    await this.page.getByTestId('version-card').waitFor();
  }

  action(id: string): Locator {
    return this.page.getByTestId(`action-${id}`).first();
  }

  choice(version: string): Locator {
    return this.page.getByTestId(`choice-${version}`);
  }

  updateTo(version: string): Locator {
    return this.action(`update-to-${version}`);
  }

  hindrance(id: string): Locator {
    return this.page.getByTestId(`hindrance-${id}`);
  }

  /** A row of the table of pools. */
  pool(name: string): Locator {
    return this.page.getByTestId(`pool-update-${name}`);
  }

  history(version: string): Locator {
    return this.page.getByTestId(`history-${version}`);
  }

  tick(risk: string): Locator {
    return this.page.getByTestId(`tick-${risk}`);
  }

  problem(field: string): Locator {
    return this.page.getByTestId(`problem-${field}`);
  }

  /** Types into a field of a dialog and leaves it. */
  async type(field: string, text: string): Promise<void> {
    const input = this.page.locator(`#field-${field}`);
    await input.fill(text);
    // The first Tab only closes the options.
    await input.press('Tab');
    await input.blur();
  }

  /** The reason that a disabled control gives. */
  async reasonOf(control: Locator): Promise<string> {
    await control.hover();
    return this.tooltip.innerText();
  }

  async setChannel(channel: string): Promise<void> {
    await this.action('change-channel').click();
    await this.type('channel', channel);
    await this.page.getByTestId('channel-dialog-confirm').click();
  }
}
