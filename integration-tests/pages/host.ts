import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

export type UserName = 'admin' | 'developer' | 'viewer';
export type Language = 'en' | 'ja' | 'zh' | 'ko';
export type Theme = 'light' | 'dark';

/** The standalone host around the plugin's pages: masthead, sidebar and project selector. */
export class Host {
  readonly user: Locator;
  readonly language: Locator;
  readonly themeButton: Locator;
  readonly navigation: Locator;
  readonly project: Locator;
  readonly notFound: Locator;

  constructor(private readonly page: Page) {
    this.user = page.getByTestId('user');
    this.language = page.getByTestId('language');
    this.themeButton = page.getByTestId('theme-toggle');
    this.navigation = page.getByRole('navigation');
    this.project = page.getByTestId('namespace-toggle');
    this.notFound = page.getByTestId('not-found');
  }

  /** Becomes a user before the first page is opened; what the masthead's menu does by hand. */
  async signInAs(user: UserName, baseURL: string): Promise<void> {
    await this.page.context().addCookies([{ name: 'hvp-user', value: user, url: baseURL }]);
  }

  /** Changes the user by the masthead; the page begins anew. */
  async becomeUser(user: UserName): Promise<void> {
    await this.user.click();
    await this.page.getByTestId(`user-${user}`).click();
    await expect(this.user).toContainText(user);
  }

  async speak(language: Language): Promise<void> {
    await this.language.click();
    await this.page.getByTestId(`language-${language}`).click();
    await expect(this.page.locator('html')).toHaveAttribute('lang', language);
  }

  async useTheme(theme: Theme): Promise<void> {
    const isDark =
      (await this.page.locator('html').getAttribute('class'))?.includes('pf-v6-theme-dark') ?? false;
    if (isDark !== (theme === 'dark')) await this.themeButton.click();
  }

  /** Chooses a project in the bar above the page. */
  async chooseProject(name: string): Promise<void> {
    await this.project.click();
    await this.page.getByRole('option', { name, exact: true }).click();
    await expect(this.project).toContainText(name);
  }
}
