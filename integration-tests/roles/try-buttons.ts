import type { Locator, Page } from '@playwright/test';
import { followAnswers } from './answers';
import { arrive, judge } from './crawl';

/** The buttons that are on, by what tests call them; copying, folding and sorting need no right. */
const BUTTONS =
  'button[data-test]:not(:disabled):not([aria-disabled=true]):not([aria-expanded]):not([data-test^=copy-])';
const ENTRIES = '[role=menuitem]:not([aria-disabled=true])';
const ROW_MENU = '[data-test=actions]:visible';
/** A dialog is open, or closed, by then: some are loaded only when they are asked for. */
const OPENS_MS = 2_500;

/** What changes the whole cluster, which other tests play on too: not chosen. */
const CLUSTER_WIDE = ['action-open-metallb', 'action-set-up-metallb', 'action-allow-wildcards'];

/** A control of a page, found again each time. */
interface Control {
  name: string;
  find: () => Promise<Locator>;
}

/** The names of the controls that are visible at this moment: a page that still learns its rights may take some away. */
const namesOf = async (controls: Locator): Promise<string[]> => {
  const names = await controls.evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => element.closest('[data-test]')?.getAttribute('data-test') ?? element.textContent),
  );
  return [...new Set(names)].filter((name) => !CLUSTER_WIDE.includes(name));
};

/** The enabled buttons of a part of a page, one of each name, and the enabled entries of its first row's menu. */
const controlsIn = async (page: Page, part: Locator): Promise<Control[]> => {
  const buttons = (await namesOf(part.locator(BUTTONS))).map((name): Control => ({
    name,
    find: () => Promise.resolve(part.locator(`button[data-test="${name}"]:visible`).first()),
  }));
  const menu = part.locator(ROW_MENU).first();
  if ((await menu.count()) === 0) return buttons;
  await menu.click();
  const entries = (await namesOf(page.getByRole('menu').last().locator(ENTRIES))).map((name): Control => ({
    name,
    find: async () => {
      await menu.click();
      return page.locator(`[data-test="${name}"]`).locator(ENTRIES).first();
    },
  }));
  await page.keyboard.press('Escape');
  return [...buttons.filter(({ name }) => name !== 'actions'), ...entries];
};

/** Closes the notices that came: one that tells a failure stays, above what is to be chosen next. */
const closeNotices = async (page: Page): Promise<void> => {
  const closes = await page.getByTestId('toast').getByRole('button', { name: 'Close' }).all();
  // The last first, which moves none of the others; a success may go by itself meanwhile.
  for (const close of closes.reverse()) await close.click({ timeout: OPENS_MS }).catch(() => undefined);
};

/** Whether the page is as it was before a control was chosen: still there, with nothing open above it. */
const isBack = async (page: Page, path: string): Promise<boolean> => {
  const dialog = page.getByRole('dialog');
  if ((await dialog.count()) > 0) await page.keyboard.press('Escape');
  await dialog
    .first()
    .waitFor({ state: 'hidden', timeout: OPENS_MS })
    .catch(() => undefined);
  return (await dialog.count()) === 0 && new URL(page.url()).pathname === path;
};

/** Whether a click opened a dialog. It is known at once where it led to another page instead. */
const hasOpened = async (page: Page, from: string, dialog: Locator): Promise<boolean> => {
  const opens = dialog.waitFor({ timeout: OPENS_MS });
  const leaves = page.waitForURL(({ pathname }) => pathname !== from, {
    timeout: OPENS_MS,
    waitUntil: 'commit',
  });
  await Promise.any([opens, leaves]).catch(() => undefined);
  return dialog.isVisible();
};

/** Looks at what a dialog says, and chooses its main button where it is on and destroys nothing. */
const answer = async (
  page: Page,
  from: string,
  choose: ReturnType<typeof followAnswers>,
): Promise<readonly string[]> => {
  const dialog = page.getByRole('dialog').last();
  if (!(await hasOpened(page, from, dialog))) return [];
  const { problems } = await judge(page, dialog);
  const main = dialog.locator('footer .pf-m-primary:not(:disabled):not([aria-disabled=true])').first();
  if (!(await main.isVisible())) return problems;
  const isAnswered = await choose(dialog, main).then(
    () => true,
    () => false,
  );
  return isAnswered ? problems : [...problems, 'its dialog does nothing'];
};

/**
 * Chooses every enabled control in a part of a page, which is loaded anew where one led away: it leads to something that says why
 * what is off in it is off, and breaks nothing. What was refused for want of a right is told by `watchPage`.
 * @param path of the page
 * @param part of the page: a selector
 * @returns sentences of what is wrong, and how many controls were tried
 */
export const tryButtons = async (
  page: Page,
  path: string,
  part: string,
): Promise<{ problems: readonly string[]; tried: readonly string[] }> => {
  const problems: string[] = [];
  const tried: string[] = [];
  await arrive(page, path);
  const root = page.locator(part).first();
  const choose = followAnswers(page);
  let isFresh = true;
  for (const { name, find } of await controlsIn(page, root)) {
    if (!isFresh) await arrive(page, path);
    await closeNotices(page);
    const control = await find();
    // An earlier one may have changed what can be done.
    if (!(await control.isVisible()) || !(await control.isEnabled())) continue;
    tried.push(name);
    const { pathname } = new URL(page.url());
    await control.click();
    const found = await answer(page, pathname, choose);
    if (await page.getByTestId('page-failure').isVisible()) problems.push(`${name} breaks the page`);
    problems.push(...found.map((problem) => `${name}: ${problem}`));
    isFresh = await isBack(page, path);
  }
  return { problems, tried };
};
