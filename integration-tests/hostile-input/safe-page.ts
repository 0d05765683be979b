import { expect, type Page } from '@playwright/test';
import { OVERRIDE } from './hostile-objects';

/** Watches a page for scripts that ran, errors, and what the content security policy refused. To be called before it loads. */
export const watchPage = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = [];
  page.on('pageerror', ({ message }) => found.push(message));
  page.on('dialog', (dialog) => {
    found.push(`a dialog of the browser: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (entry) => {
    if (entry.text().startsWith('refused by the policy')) found.push(entry.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`refused by the policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  return found;
};

/** Runs in the browser: texts with an override of direction that something else follows before the override ends. */
const overrun = (override: string): string[] => {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.textContent?.includes(override)) continue;
    let box = node.parentElement;
    while (box && !/isolate|plaintext/.test(getComputedStyle(box).unicodeBidi)) box = box.parentElement;
    const after = document.createRange();
    after.setStartAfter(node);
    if (box?.lastChild) after.setEndAfter(box.lastChild);
    if (after.toString().trim() !== '')
      found.push(`${box?.outerHTML.slice(0, 200) ?? ''} … ${after.toString().slice(0, 80)}`);
  }
  return found;
};

/** What is shown is text: nothing of it became an element, a link or a script, none reorders its neighbours, and all fits. */
export const expectSafe = async (page: Page): Promise<void> => {
  expect(await page.evaluate(() => Reflect.get(window, 'hostile') as unknown)).toBeUndefined();
  await expect(page.locator('[onerror], script:not([src]), a[href^="javascript:" i]')).toHaveCount(0);
  expect.soft(await page.evaluate(overrun, OVERRIDE)).toEqual([]);
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect.soft(overflow, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
};
