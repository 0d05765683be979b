import { expect } from '@playwright/test';
import type { OwnCluster } from '../own-cluster';
import type { Stage } from '../request-faults/stage';

/**
 * When the API server is killed: as a write comes to it, so that it never sees it, or between having done it and the answer.
 */
export type Moment = 'arrival' | 'answer';

export const MOMENTS: readonly Moment[] = ['arrival', 'answer'];

/** A loaded machine starts an API server within this, in milliseconds. */
const COMES = { timeout: 60_000 };

interface Blow {
  readonly moment: Moment;
  /** How many writes it does before. */
  readonly after: number;
  /** Which requests are the writes, as a value of the gateway's faults. */
  readonly writes: string;
}

/** What is created or patched; not dry runs, which have another query first, nor questions about rights, which have none. */
export const WRITES = 'path=?fieldValidation';

/** It stays dead until the test revives it. */
const UNTIL_REVIVED_S = 3_600;

/** Has the API server killed at one write of the stage's browser. */
export const aim = async (stage: Stage, { moment, after, writes }: Blow): Promise<void> => {
  await stage.strike('api-server-dies', `at=${moment},skip=${after},seconds=${UNTIL_REVIVED_S},${writes}`);
};

/** Resolves when the API server is dead and a request of the page has been told so. */
export const untilDead = async (
  { page }: Stage,
  own: OwnCluster,
  act: () => Promise<unknown>,
): Promise<void> => {
  const told = page.waitForResponse((response) => response.status() === 502, COMES);
  await act();
  await expect.poll(() => own.isUp(), COMES).toBe(false);
  await told;
};
