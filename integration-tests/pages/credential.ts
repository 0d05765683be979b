import type { Locator, Page } from '@playwright/test';
import type { CreateWizard } from './create-wizard';

/** The credential in the wizard's step Details: choosing one, and saving one. */
export class CredentialPart {
  readonly overwrite: Locator;
  readonly replace: Locator;
  readonly keep: Locator;
  readonly save: Locator;
  readonly dialog: Locator;

  constructor(
    readonly page: Page,
    private readonly wizard: CreateWizard,
  ) {
    this.overwrite = page.getByTestId('overwrite-dialog');
    this.replace = page.getByTestId('overwrite-replace');
    this.keep = page.getByTestId('overwrite-keep');
    this.save = page.getByTestId('action-save-credential');
    this.dialog = page.getByTestId('save-credential');
  }

  async choose(name: string): Promise<void> {
    await this.wizard.field('credential').fill(name);
    await this.page.getByRole('option', { name }).first().click();
  }

  /** What the field says of itself: what was filled, or why nothing can be chosen. */
  get help(): Locator {
    return this.wizard.help('credential');
  }

  async saveAs(name: string): Promise<void> {
    await this.save.click();
    await this.wizard.field('savedName').fill(name);
    await this.page.getByTestId('save-credential-confirm').click();
  }
}
