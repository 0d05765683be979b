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

  conflict(field: 'apiName' | 'certificates'): Locator {
    return this.dialog.getByTestId(`conflict-${field}`);
  }
}
