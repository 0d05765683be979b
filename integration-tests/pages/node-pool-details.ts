import type { Locator, Page } from '@playwright/test';

export type PoolTab = 'overview' | 'machines' | 'conditions' | 'configuration' | 'events' | 'yaml';

/** The page of one node pool. */
export class NodePoolDetails {
  readonly heading: Locator;
  readonly status: Locator;
  readonly sentence: Locator;
  readonly dialog: Locator;
  readonly changes: Locator;
  readonly save: Locator;
  readonly conflict: Locator;
  readonly rollout: Locator;

  constructor(
    readonly page: Page,
    private readonly namespace: string,
    private readonly name: string,
  ) {
    this.heading = page.getByRole('heading', { level: 1, name, exact: true });
    this.status = page.getByTestId('status').first();
    this.sentence = page.getByTestId('sentence');
    this.dialog = page.getByRole('dialog');
    this.changes = page.getByTestId('changes');
    this.save = page.getByTestId('action-save-node-pool');
    this.rollout = page.getByTestId('rollout');
    this.conflict = page.getByTestId('conflict');
  }

  async open(tab: PoolTab = 'overview'): Promise<void> {
    const path = `/infrastructure/node-pools/ns/${this.namespace}/${this.name}`;
    await this.page.goto(tab === 'overview' ? path : `${path}/${tab}`);
    await this.heading.waitFor();
  }

  tab(tab: PoolTab): Locator {
    return this.page.getByTestId(`tab-${tab}`);
  }

  button(id: string): Locator {
    return this.page.getByTestId(`action-${id}`).first();
  }

  /** A term of the overview: nodes, version. */
  about(id: string): Locator {
    return this.page.getByTestId(`about-${id}`);
  }

  /** The input of a field by its name in the form: `pool.memory`, `size.replicas`. */
  field(name: string): Locator {
    return this.page.locator(`[id="field-${name.replaceAll('.', '-')}"]`);
  }

  option(field: string, value: string): Locator {
    return this.page.getByTestId(`option-${field}-${value}`);
  }

  problem(name: string): Locator {
    return this.page.getByTestId(`problem-${name}`);
  }

  /** What changing a field does. */
  mark(name: string): Locator {
    return this.page.getByTestId(`mark-${name}`);
  }

  /** Types into a field and leaves it. */
  async type(name: string, text: string): Promise<void> {
    await this.field(name).fill(text);
    await this.field(name).press('Tab');
  }

  async unfold(title: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: title }).click();
  }

  /** Opens the dialog Scale. */
  async scale(): Promise<void> {
    await this.button('scale').click();
    await this.dialog.waitFor();
  }

  async saveSize(): Promise<void> {
    await this.page.getByTestId('scale-save').click();
  }

  machine(name: string): Locator {
    return this.page.getByTestId(`row-${name}`);
  }

  machineCell(name: string, column: string): Locator {
    return this.machine(name).locator(`[data-column=${column}]`);
  }

  /** What keeps a machine from coming or going. */
  blocker(name: string): Locator {
    return this.machine(name).getByTestId('blocker');
  }

  /** Opens the menu of a machine. */
  async machineMenu(name: string): Promise<void> {
    await this.machine(name).getByTestId('actions').click();
  }

  /** Opens the menu Actions of the pool. */
  async menu(): Promise<void> {
    await this.page.getByTestId('actions').first().click();
  }

  /** An entry of the open menu. */
  menuItem(id: string): Locator {
    return this.page.getByTestId(`action-${id}`).last();
  }

  condition(type: string): Locator {
    return this.page.getByTestId(`condition-${type}`);
  }
}
