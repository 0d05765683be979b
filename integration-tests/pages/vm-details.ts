import type { Locator, Page } from '@playwright/test';
import { DetailsPage } from './details-page';

export type VmTab =
  | 'overview'
  | 'disks'
  | 'environment'
  | 'nics'
  | 'console'
  | 'snapshots'
  | 'migrations'
  | 'metrics'
  | 'logs'
  | 'events'
  | 'yaml';

/** The page of one virtual machine. */
export class VmPage extends DetailsPage<VmTab> {
  readonly pending: Locator;
  readonly reasons: Locator;

  constructor(page: Page, namespace: string, name: string) {
    super(page, `/virtual-machines/ns/${namespace}/${name}`, name);
    this.pending = page.getByTestId('pending');
    this.reasons = page.getByTestId('not-migratable');
  }

  /** Opens the dialog behind a pencil of the overview. */
  async edit(id: string): Promise<void> {
    await this.pencil(id).click();
    await this.dialog.waitFor();
  }

  pencil(id: string): Locator {
    return this.page.getByRole('button').and(this.page.getByTestId(`edit-${id}`));
  }

  /** A change that does not run yet, with when it will in `data-when`. */
  change(id: string): Locator {
    return this.page.getByTestId(`pending-${id}`);
  }

  disk(name: string): Locator {
    return this.page.getByTestId(`disk-${name}`);
  }

  diskState(name: string): Locator {
    return this.disk(name).getByTestId('disk-state');
  }

  /** What the firmware tries, first to last. */
  get bootPlaces(): Locator {
    return this.page.getByTestId('boot-places').getByRole('listitem');
  }

  nic(name: string): Locator {
    return this.page.getByTestId(`nic-${name}`);
  }

  nicState(name: string): Locator {
    return this.nic(name).getByTestId('nic-state');
  }
}
