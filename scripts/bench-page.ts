import type { Browser, Page } from '@playwright/test';

/** A page of a user on a server. tsx gives functions their names by a helper, which functions that are sent to a page want too. */
export const openPage = async (browser: Browser, url: string, user = 'admin'): Promise<Page> => {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1440, height: 900 } });
  await context.addCookies([{ name: 'hvp-user', value: user, url }]);
  const page = await context.newPage();
  await page.addInitScript('globalThis.__name ??= (named) => named');
  return page;
};
