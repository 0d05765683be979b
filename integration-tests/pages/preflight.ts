import { expect, type Locator, type Page } from '@playwright/test';
import { CreateWizard } from './create-wizard';

export type Verdict = 'good' | 'warn' | 'block' | 'cannot-check' | 'information';

/** The first step of the wizard for clusters, and what the review says of it. */
export class Preflight {
  readonly wizard: CreateWizard;
  readonly summary: Locator;
  /** The step in the list at the left. */
  readonly mark: Locator;
  readonly allowWildcards: Locator;
  readonly inReview: Locator;

  constructor(readonly page: Page) {
    this.wizard = new CreateWizard(page);
    this.summary = page.getByTestId('preflight-summary');
    this.mark = page.getByTestId('step-preflight');
    this.allowWildcards = page.getByTestId('action-allow-wildcards');
    this.inReview = page.getByTestId('preflight-review');
  }

  async open(): Promise<void> {
    await this.wizard.open('preflight');
    await expect(this.page.locator('[data-verdict=checking]')).toHaveCount(0);
  }

  /** One check, in the step or in the review. */
  row(id: string): Locator {
    return this.page.getByTestId(`preflight-${id}`);
  }

  async expectVerdict(id: string, verdict: Verdict): Promise<void> {
    await expect(this.row(id)).toHaveAttribute('data-verdict', verdict);
  }

  /** Unfolds what a row read. */
  async evidence(id: string): Promise<Locator> {
    const toggle = this.row(id).getByRole('button', { name: /^More about/ });
    if ((await toggle.getAttribute('aria-expanded')) !== 'true') await toggle.click();
    return this.row(id).getByTestId('more');
  }
}
