import { expect, type Locator, type Page } from '@playwright/test';
import { disabledControls } from './disabled-controls';

/** What a crawl has seen of one address. */
export interface Visit {
  path: string;
  /** Sentences of what is wrong; none in a good page. */
  problems: readonly string[];
  /** Reasons at controls that cannot be used. */
  reasons: readonly string[];
}

const SETTLES = { timeout: 20_000 };
const LOADING = '.pf-v6-c-skeleton, [data-test=loading]';
/** A list of a hundred rows has a hundred menus alike. */
const MENUS = 2;

/** Waits until a page has told what it knows. */
export const arrive = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/, SETTLES);
  await expect(page.locator(LOADING)).toHaveCount(0, SETTLES);
};

/** What in a part of a page cannot be used, and why. */
export const judge = async (page: Page, part: Locator): Promise<Omit<Visit, 'path'>> => {
  const controls = await disabledControls(page, part);
  return {
    problems: controls.filter(({ reason }) => reason === '').map(({ name }) => `${name} says no reason`),
    reasons: controls.flatMap(({ reason }) => (reason === '' ? [] : [reason])),
  };
};

/** Opens the first menus of a page one after the other and judges what is in them. */
const judgeMenus = async (page: Page, main: Locator): Promise<Omit<Visit, 'path'>[]> => {
  const toggles = (await main.locator('[data-test=actions]:visible').all()).slice(0, MENUS);
  const seen: Omit<Visit, 'path'>[] = [];
  for (const toggle of toggles) {
    await toggle.click();
    seen.push(await judge(page, page.getByRole('menu').last()));
    await page.keyboard.press('Escape');
  }
  return seen;
};

/**
 * Visits one address: the page says something, and every control that cannot be used says why.
 * @param part of the page that is new there, such as a tab
 */
export const visit = async (page: Page, path: string, part = 'main'): Promise<Visit> => {
  try {
    await arrive(page, path);
  } catch (error) {
    return { path, problems: [`does not settle: ${String(error).split('\n')[0] ?? ''}`], reasons: [] };
  }
  const main = page.locator(part).first();
  const isBroken = await page.getByTestId('page-failure').isVisible();
  const seen = [await judge(page, main), ...(await judgeMenus(page, main))];
  return {
    path,
    problems: [...(isBroken ? ['shows an error of the plugin'] : []), ...seen.flatMap((one) => one.problems)],
    reasons: seen.flatMap(({ reasons }) => reasons),
  };
};

/** The names of the tabs of a page of details. */
export const tabsOf = async (page: Page): Promise<string[]> => {
  const tabs = await page.getByRole('main').locator('[data-test^=tab-]').all();
  const names = await Promise.all(tabs.map((tab) => tab.getAttribute('data-test')));
  return names.flatMap((name) => name?.replace(/^tab-/, '') ?? []);
};
