import type { Locator, Page } from '@playwright/test';

/** The card of a cluster's API on the tab Access, and the dialog that changes it. */
export class ApiAccess {
  readonly card: Locator;
  readonly edit: Locator;
  readonly dialog: Locator;

  constructor(private readonly page: Page) {
    this.card = page.getByTestId('api-card');
    this.edit = page.getByTestId('edit-api');
    this.dialog = page.getByTestId('api-access-dialog');
  }

  row(id: 'name' | 'record' | 'kubeconfig' | 'certificates'): Locator {
    return this.card.getByTestId(`access-api-${id}`);
  }

  field(name: string): Locator {
    return this.dialog.locator(`[id="field-${name.replaceAll('.', '-')}"]`);
  }

  problem(name: string): Locator {
    return this.dialog.locator(`[data-test="problem-${name}"]`);
  }

  async open(): Promise<void> {
    await this.edit.click();
    await this.dialog.waitFor();
  }

  async addCertificate(): Promise<void> {
    await this.page.getByRole('button', { name: 'Add certificate' }).click();
    await this.field('certificates.0.names').waitFor();
  }

  async save(): Promise<void> {
    await this.page.getByTestId('save-api').click();
  }

  /** The three sides of what somebody else changed meanwhile. */
  get conflict(): Locator {
    return this.page.getByTestId('conflict');
  }

  side(field: 'apiName' | 'certificates', whose: 'mine' | 'theirs'): Locator {
    return this.conflict.locator(`[id="conflict-${field}-${whose}"]`);
  }

  async saveAsChosen(): Promise<void> {
    await this.page.getByTestId('conflict-save').click();
  }

  async backToForm(): Promise<void> {
    await this.page.getByTestId('conflict-back').click();
  }
}
