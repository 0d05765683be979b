import { expect, type Locator, type Page } from '@playwright/test';

/** What every wizard has: steps, fields with their problems, Next and the button that creates. */
export abstract class Wizard {
  readonly next: Locator;
  readonly create: Locator;
  readonly errors: Locator;

  constructor(
    readonly page: Page,
    readonly path: string,
  ) {
    this.next = page.locator('[data-test=wizard-next]');
    this.create = page.locator('[data-test=wizard-finish]');
    this.errors = page.locator('[data-test=error-summary]');
  }

  async open(step: string): Promise<void> {
    await this.page.goto(`${this.path}?step=${step}`);
    await expect(this.page.locator('[data-test=step-heading]')).toBeVisible();
  }

  async atStep(title: string): Promise<void> {
    await expect(this.page.locator('[data-test=step-heading]')).toHaveText(title);
  }

  /** By the list of steps, to one that was visited: `basic`. */
  async goTo(step: string): Promise<void> {
    await this.page.getByTestId(`step-${step}`).click();
    // It takes the focus, from whatever is chosen next too early.
    await expect(this.page.locator('[data-test=step-heading]')).toBeFocused();
  }

  /** The input of a field, by its name in the form: `details.name`. */
  field(name: string): Locator {
    return this.page.locator(`[id="field-${name.replaceAll('.', '-')}"]`);
  }

  /** What is wrong with a field, as shown beside it. */
  problem(name: string): Locator {
    return this.page.locator(`[data-test="problem-${name}"]`);
  }

  help(name: string): Locator {
    return this.page.locator(`[data-test="help-${name}"]`);
  }

  /** Types into a field and leaves it. */
  async type(name: string, text: string): Promise<void> {
    await this.field(name).fill(text);
    await this.field(name).press('Tab');
  }

  /** One entry of the list that is open. */
  entry(name: string | RegExp): Locator {
    return this.page.getByRole('option', { name });
  }

  /** Takes what is offered; in a list that may also be typed into, by typing. */
  async choose(name: string, option: string | RegExp): Promise<void> {
    await this.field(name).click();
    await this.entry(option).first().click();
  }
}
