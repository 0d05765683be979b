import { expect } from '@playwright/test';
import type { Stage } from '../request-faults/stage';

/** A creation as people do it. */
export interface Creation {
  readonly what: string;
  /** How many writes it consists of, in an order that is always the same. */
  readonly writes: number;
  /** Everything before the click that creates. */
  readonly prepare: (stage: Stage) => Promise<void>;
  readonly create: (stage: Stage) => Promise<void>;
  /** That it is said to go on while nobody knows. */
  readonly goesOn: (stage: Stage) => Promise<void>;
  /** What is left to people where it does not go on by itself. */
  readonly again?: (stage: Stage) => Promise<void>;
  /** That the page says it is done, whatever had to be waited for. */
  readonly isDone: (stage: Stage) => Promise<void>;
  /** Where what it makes is kept, with the names that are to be there in the end. */
  readonly made: (stage: Stage) => Readonly<Record<string, readonly string[]>>;
  /** The writes that a reload finds again and Resume finishes: not those of secrets, which a reload forgets. */
  readonly resumes?: { readonly from: number; readonly to: number };
}

/** A loaded machine and a server that comes back need a while, in milliseconds. */
export const COMES = { timeout: 90_000 };
export const KUBEVIRT = '/apis/kubevirt.io/v1/namespaces';

/** The list of a creation goes on. */
export const isRunning = async ({ page }: Stage): Promise<void> => {
  await expect(page.getByTestId('run')).toHaveAttribute('data-phase', 'running');
  await expect(page.locator('[data-object-state=failed]')).toHaveCount(0);
};

/** Nothing is told yet, wherever the page is by then. */
export const isNotTold = async ({ page }: Stage): Promise<void> => {
  await expect(page.getByTestId('toast')).toHaveCount(0);
  await expect(page.locator('[data-object-state=failed]')).toHaveCount(0);
};
