import { expect, type Locator, type Page } from '@playwright/test';
import type { Api } from '../api';
import type { Right } from './rights';

/** An object that a deed is done with, by somebody who may or may not do it. */
export interface Subject {
  page: Page;
  api: Api;
  namespace: string;
  name: string;
}

/** One action of a table: what it is done with, the rights it needs, and how it is carried out once it is chosen. */
export interface Deed {
  /** Of its entry in menus: `action-<id>`. */
  id: string;
  /** All that the API server asks for. */
  needs: readonly Omit<Right, 'namespace'>[];
  /** Makes the object in the state in which the action is possible; resolves when it is. */
  prepare: (subject: Omit<Subject, 'page'>) => Promise<void>;
  /** From the click in the menu to what a person sees of its success. */
  finish: (subject: Subject) => Promise<void>;
}

const SOON = { timeout: 20_000 };

const toastOf = (page: Page, name: string): Locator => page.getByTestId('toast').filter({ hasText: name });

/** A notice about an object came, and it tells no failure. */
export const succeeds = async ({ page, name }: Subject, within = SOON): Promise<void> => {
  const toast = toastOf(page, name).last();
  await expect(toast).toBeVisible(within);
  await expect(toast).not.toHaveClass(/pf-m-danger/);
};

/** Confirms the open dialog, with a word typed where it asks for one. */
export const confirm = async ({ page, name }: Subject, word = name): Promise<void> => {
  const dialog = page.getByRole('dialog');
  const button = dialog.getByTestId('confirm').or(dialog.locator('[data-test$=-confirm]'));
  await button.waitFor();
  const typed = dialog.getByTestId('typed-name');
  if (await typed.isVisible()) await typed.fill(word);
  await button.click();
};
