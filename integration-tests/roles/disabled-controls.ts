import type { Locator, Page } from '@playwright/test';

/** A control that cannot be used, and what the page says of it. */
export interface DisabledControl {
  /** Its `data-test`, or its words. */
  name: string;
  /** Empty where nothing is said. */
  reason: string;
}

/**
 * Whose state tells by itself why they are off: pages of a table, steps not yet reached, the first step's Back, the minus of a
 * number at its least, and the bar of a console that says below that it is not connected.
 */
const SELF_EVIDENT = [
  '.pf-v6-c-pagination *',
  '.pf-v6-c-wizard__nav *',
  '[data-test=wizard-back]',
  '[data-test^=step-]',
  '.pf-v6-c-number-input button',
  '.pf-v6-c-toolbar:has([data-test=console-disconnect]) *',
].join(', ');

const DISABLED =
  'button:disabled, button[aria-disabled=true], a[aria-disabled=true], input:disabled, select:disabled, textarea:disabled, [role=menuitem][aria-disabled=true]';

/** The words that describe a control: those it refers to, or those beside it in its field. */
const beside = (control: Locator): Promise<{ name: string; words: string; isSelfEvident: boolean }> =>
  control.evaluate((element, selfEvident) => {
    const idsOf = (attribute: string) => (element.getAttribute(attribute) ?? '').split(' ').filter(Boolean);
    const described = idsOf('aria-describedby').map((id) => document.getElementById(id)?.textContent ?? '');
    const group = element.closest('.pf-v6-c-form__group, .pf-v6-c-radio, .pf-v6-c-check, .pf-v6-c-card');
    const helper = group?.querySelector(
      '.pf-v6-c-helper-text, .pf-v6-c-radio__description, .pf-v6-c-check__description, [data-test=reason]',
    );
    return {
      name:
        element.closest('[data-test]')?.getAttribute('data-test') ??
        element.getAttribute('aria-label') ??
        element.textContent,
      words: [...described, helper?.textContent ?? ''].join(' ').trim(),
      isSelfEvident: element.closest(selfEvident) !== null,
    };
  }, SELF_EVIDENT);

/** A control that does not let itself be pointed at by then moves, or is gone. */
const STAYS_MS = 5_000;

/** A tooltip comes after 0.3 s; one that has not come by then does not. */
const COMES_MS = 3_000;

/** What the tooltip of a control says, and its id. Rejects where none comes. */
const tooltipOf = async (
  page: Page,
  control: Locator,
  read: ReadonlySet<string>,
): Promise<{ id: string; words: string }> => {
  const others = [...read].map((id) => `:not([id="${id}"])`).join('');
  // The pointer may rest where a menu opened: it must come from elsewhere to be noticed.
  await page.mouse.move(0, 0);
  await control.hover({ force: true, timeout: STAYS_MS });
  return page
    .locator(`[role=tooltip]${others}`)
    .last()
    .evaluate((element) => ({ id: element.id, words: element.textContent }), undefined, {
      timeout: COMES_MS,
    });
};

/** A page that still fills moves a control away from the pointer: once more, as a person does. */
const TIMES = 2;

/**
 * What a person reads who points at a control: empty where it says nothing, undefined where the control is gone.
 * @param read the tooltips of other controls, which may still be fading away; this one's is added
 */
const pointAt = async (page: Page, control: Locator, read: Set<string>): Promise<string | undefined> => {
  for (let time = 0; time < TIMES; time += 1) {
    const found = await tooltipOf(page, control, read).catch(() => undefined);
    if (found) read.add(found.id);
    if (found) return found.words;
    if (!(await control.isVisible())) return undefined;
  }
  return '';
};

/** Every control in a part of a page that cannot be used, with the reason that a person finds at it. */
export const disabledControls = async (page: Page, part: Locator): Promise<DisabledControl[]> => {
  const found: DisabledControl[] = [];
  const read = new Set<string>();
  for (const control of await part.locator(DISABLED).all()) {
    if (!(await control.isVisible())) continue;
    const { name, words, isSelfEvident } = await beside(control);
    if (isSelfEvident) continue;
    const reason = words === '' ? await pointAt(page, control, read) : words;
    if (reason !== undefined) found.push({ name, reason });
  }
  // What comes next must not be covered by the last one.
  if (read.size > 0) await page.mouse.move(0, 0);
  return found;
};
