import type { Locator, Page } from '@playwright/test';
import { DetailsPage } from './details-page';

export type PoolTab = 'overview' | 'machines' | 'conditions' | 'configuration' | 'events' | 'yaml';

/** The page of one node pool. */
export class NodePoolDetails extends DetailsPage<PoolTab> {
  readonly changes: Locator;
  readonly save: Locator;
  readonly rollout: Locator;

  constructor(page: Page, namespace: string, name: string) {
    super(page, `/infrastructure/node-pools/ns/${namespace}/${name}`, name);
    this.changes = page.getByTestId('changes');
    this.save = page.getByTestId('action-save-node-pool');
    this.rollout = page.getByTestId('rollout');
  }

  /** What changing a field does. */
  mark(name: string): Locator {
    return this.page.getByTestId(`mark-${name}`);
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
}
