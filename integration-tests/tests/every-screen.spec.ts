import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { everyScreen } from '../pages/screens';
import type { Screen } from '../pages/screens';
import { twice, watchesOf } from '../watches';

/**
 * One crawl over every screen: accessibility rules in both themes, no sideways scrolling from 1440 to 600 px, words in four languages,
 * no error in the browser's console, nothing that the content security policy refuses, and no two watches of one kind and scope.
 */
const WIDTHS = [1440, 900, 600];

// Each takes minutes: side by side they end sooner.
test.describe.configure({ mode: 'parallel' });

/** Sets what the host remembers of a user before a page loads. */
const prefer = (page: Page, choice: { theme?: string; language?: string }) =>
  page.addInitScript(({ theme, language }) => {
    if (theme) localStorage.setItem('hvp-theme', theme);
    if (language) localStorage.setItem('hvp-language', language);
  }, choice);

/** The heading of a screen once its data has come. */
const arrive = async (page: Page, { path, open }: Screen): Promise<string> => {
  await page.goto(path);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeVisible();
  await expect(page.locator('.pf-v6-c-skeleton')).toHaveCount(0);
  await open?.(page);
  return heading.innerText();
};

/** Has the page say what the content security policy refuses: `errorsOf` hears it. */
const watchPolicy = (page: Page) =>
  page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      console.error(`${violatedDirective} refuses ${blockedURI} of ${sourceFile}`);
    });
  });

const errorsOf = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  // A refused or missing object is an answer that the page shows; Chromium logs it as an error all the same.
  page.on('console', (entry) => {
    if (entry.type() === 'error' && !entry.text().startsWith('Failed to load resource'))
      errors.push(entry.text());
  });
  return errors;
};

for (const theme of ['light', 'dark']) {
  test(`every screen is accessible and fits in the ${theme} theme`, async ({ page, request }) => {
    test.setTimeout(900_000);
    await prefer(page, { theme });
    const errors = errorsOf(page);
    const watches = watchesOf(page);
    await watchPolicy(page);
    for (const screen of await everyScreen(request))
      await test.step(screen.name, async () => {
        await arrive(page, screen);
        expect.soft(twice(watches()), `${screen.name} watches something twice`).toEqual([]);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect
          .soft(
            violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
            screen.name,
          )
          .toEqual([]);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          const overflow = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement;
            return scrollWidth - clientWidth;
          });
          expect.soft(overflow, `${screen.name} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
        }
        await page.setViewportSize({ width: 1440, height: 900 });
      });
    expect(errors).toEqual([]);
  });
}

test('every screen speaks four languages', async ({ browser, request, baseURL }) => {
  test.setTimeout(600_000);
  const screens = await everyScreen(request);
  const headings: Record<string, string[]> = {};
  for (const language of ['en', 'ja', 'zh', 'ko']) {
    const context = await browser.newContext(baseURL ? { baseURL } : {});
    const page = await context.newPage();
    await prefer(page, { language });
    const missing: string[] = [];
    page.on('console', (entry) => {
      if (entry.text().includes('missingKey')) missing.push(entry.text());
    });
    headings[language] = [];
    for (const screen of screens.filter(({ name }) => !name.startsWith('cluster,'))) {
      headings[language].push(await arrive(page, screen));
      expect.soft(await page.locator('html').getAttribute('lang'), screen.name).toBe(language);
    }
    expect(missing).toEqual([]);
    await context.close();
  }
  for (const language of ['ja', 'zh', 'ko']) expect(headings[language]?.[0]).not.toBe(headings.en?.[0]);
});
