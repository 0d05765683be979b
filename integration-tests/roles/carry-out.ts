import { expect, type Locator, type Page } from '@playwright/test';
import type { Deed, Subject } from './deed';
import { mayDo } from './rights';
import type { RolesHouse } from './test';
import { watchPage } from './watch-page';

/** Where the deeds of a table are chosen. */
export interface Place {
  /** What the actions are on. */
  name: string;
  /** Who may not read these sees no action at all, but which right is missing. */
  reads: { group: string; resource: string };
  deeds: readonly Deed[];
  open: (subject: Subject) => Promise<void>;
}

/** Brings the entry of a deed on the screen: a button, or an entry of the menu Actions. */
const entryOf = async (page: Page, { id }: Deed): Promise<Locator> => {
  const entry = page.locator(`button[data-test=action-${id}], [data-test=action-${id}] [role=menuitem]`);
  if ((await page.getByRole('menu').count()) > 0 || (await entry.count()) > 0) return entry.first();
  await page.getByTestId('actions').first().click();
  return entry.first();
};

const NOT_YOURS = /You may not|kubevirt\.io:migrate/;

/**
 * Carries out a deed in the name of a role. Who has all its rights finds it enabled and succeeds; who has not finds it
 * disabled, with a reason that names a missing right.
 */
export const carryOut = async (
  house: RolesHouse,
  role: string,
  { reads, open }: Place,
  deed: Deed,
  subject: Subject,
): Promise<void> => {
  const { page, namespace } = subject;
  const may = (verb: string, right: { group: string; resource: string; subresource?: string | undefined }) =>
    mayDo(house, role, { ...right, verb, namespace });
  await open(subject);
  if (!(await may('list', reads))) {
    await expect(page.getByRole('main')).toContainText(NOT_YOURS);
    return;
  }
  const verdicts = await Promise.all(deed.needs.map(({ verb, ...right }) => may(verb, right)));
  const entry = await entryOf(page, deed);
  if (!verdicts.every(Boolean)) {
    await expect(entry).toHaveAttribute('aria-disabled', 'true');
    await entry.hover();
    await expect(page.getByRole('tooltip').last()).toContainText(NOT_YOURS);
    return;
  }
  await expect(entry).not.toHaveAttribute('aria-disabled', 'true');
  const troubles = watchPage(page);
  await entry.click();
  await deed.finish(subject);
  expect(troubles).toEqual({ errors: [], refusedWrites: [] });
};
