import { expect } from '@playwright/test';
import { expectTrueAges } from './ages';
import type { RequestFault } from './faults';
import type { Scenario } from './scenario';
import type { Stage } from './stage';

/** A loaded machine and a server that is asked up to four times need a while, in milliseconds. */
const TOLD = { timeout: 30_000 };
const COMES = { timeout: 60_000 };

/** A page that was loaded anew has forgotten this. */
const MARK = 'data-same-page';

const isDone = async (scenario: Scenario, stage: Stage): Promise<boolean> =>
  (await scenario.isDone?.(stage)) ?? false;

/** Nothing is shown as done while no answer has come, and then it is. */
const waitThrough = async (scenario: Scenario, stage: Stage): Promise<void> => {
  await stage.page.waitForTimeout(3_000); // shorter than any fault that only delays
  if (scenario.told) await expect(scenario.shown(stage)).toBeHidden();
  await expect(scenario.shown(stage).first()).toBeVisible(COMES);
};

/** One clear message, nothing shown as done that was not, and the way on without loading the page anew. */
const fail = async (
  scenario: Scenario,
  stage: Stage,
  { id, says, outcome, lasts = 0 }: RequestFault,
  end: () => Promise<void>,
): Promise<void> => {
  const { told, shown, again } = scenario;
  const isHealed = scenario.heals?.includes(id) === true;
  if (!told || isHealed) {
    await expect(shown(stage).first()).toBeVisible({ timeout: COMES.timeout + 1000 * lasts });
    if (isHealed) await expect(stage.page.getByTestId('toast')).toHaveCount(1);
    if (told) await expect(told(stage)).toBeHidden();
    return end();
  }
  await expect(told(stage)).toHaveCount(1, TOLD);
  const words = scenario.says?.[id] ?? scenario.says?.ALL ?? says;
  if (words) await expect(told(stage)).toContainText(words, TOLD);
  const wasDone = scenario.isDone !== undefined && outcome === 'done-unheard';
  if (scenario.isDone) expect(await scenario.isDone(stage), 'done on the server').toBe(wasDone);
  if (!wasDone) await expect(shown(stage)).toBeHidden();
  await end();
  // What was done unheard is seen by itself: the page watches.
  if (!wasDone) await again?.(stage);
  await expect(shown(stage).first()).toBeVisible(COMES);
};

/** What a wrong clock may not change: all is done and shown, and no age is a wrong one. */
const goByOtherClock = async (scenario: Scenario, stage: Stage, aheadMs: number): Promise<void> => {
  await stage.turnClock(aheadMs);
  await scenario.prepare(stage);
  await scenario.send(stage);
  await expect(scenario.shown(stage).first()).toBeVisible(COMES);
  if (scenario.told) await expect(scenario.told(stage)).toBeHidden();
  if (scenario.isDone) await expect.poll(() => isDone(scenario, stage), COMES).toBe(true);
  await expectTrueAges(stage.page);
  expect(stage.uncaught).toEqual([]);
};

/** Plays a scenario under a fault. */
export const play = async (scenario: Scenario, fault: RequestFault, stage: Stage): Promise<void> => {
  const { page } = stage;
  if (fault.fault === undefined) return goByOtherClock(scenario, stage, fault.aheadMs ?? 0);
  await scenario.prepare(stage);
  if (page.url() !== 'about:blank') await page.evaluate((mark) => document.body.setAttribute(mark, ''), MARK);
  const isOpen = page.url() !== 'about:blank';
  const end = await stage.strike(fault.fault, [fault.value, scenario.strikes(stage)].join(' ').trim());
  await scenario.send(stage);
  if (!isOpen) await page.evaluate((mark) => document.body.setAttribute(mark, ''), MARK);
  if (fault.outcome === 'late') {
    await waitThrough(scenario, stage);
    await end();
  } else await fail(scenario, stage, fault, end);
  if (scenario.isDone) await expect.poll(() => isDone(scenario, stage), COMES).toBe(true);
  await expect(page.locator(`body[${MARK}]`)).toHaveCount(1);
  expect(stage.uncaught).toEqual([]);
};
