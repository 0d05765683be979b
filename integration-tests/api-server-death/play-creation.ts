import { expect } from '@playwright/test';
import type { OwnCluster } from '../own-cluster';
import type { Stage } from '../request-faults/stage';
import type { Creation } from './creation';
import { aim, type Moment, untilDead, WRITES } from './death';

/** A page that was loaded anew has forgotten this. */
const MARK = 'data-same-page';

const COMES = { timeout: 60_000 };

/** That all is there that was to be made, once, and nothing else. */
const expectMade = async (creation: Creation, stage: Stage): Promise<void> => {
  for (const [path, names] of Object.entries(creation.made(stage))) {
    const found = await stage.api.list(path);
    expect(found.map(({ metadata }) => metadata.name).sort(), path).toEqual([...names].sort());
  }
};

interface Blow {
  readonly moment: Moment;
  /** How many writes it does before. */
  readonly after: number;
}

/** A creation as far as the write at which the API server dies. */
const createUntilDead = async (
  creation: Creation,
  stage: Stage,
  own: OwnCluster,
  blow: Blow,
): Promise<void> => {
  await creation.prepare(stage);
  await stage.page.evaluate((mark) => document.body.setAttribute(mark, ''), MARK);
  await aim(stage, { ...blow, writes: WRITES });
  await untilDead(stage, own, () => creation.create(stage));
};

/** All is there in the end, and nothing was thrown on the way. */
const expectWell = async (creation: Creation, stage: Stage): Promise<void> => {
  await creation.isDone(stage);
  await expectMade(creation, stage);
  expect(stage.uncaught).toEqual([]);
};

/** The API server dies at a write: the page says that it goes on, waits and finishes by itself. */
export const playCreation = async (
  creation: Creation,
  stage: Stage,
  own: OwnCluster,
  blow: Blow,
): Promise<void> => {
  await createUntilDead(creation, stage, own, blow);
  await creation.goesOn(stage);
  await own.revive();
  await creation.again?.(stage);
  await expectWell(creation, stage);
  await expect(stage.page.locator(`body[${MARK}]`)).toHaveCount(1);
};

/** The same, and the page is loaded anew before the API server is back: it finds its creation, and Resume finishes it. */
export const playReload = async (
  creation: Creation,
  stage: Stage,
  own: OwnCluster,
  blow: Blow,
): Promise<void> => {
  const { page } = stage;
  page.on('dialog', (dialog) => void dialog.accept());
  await createUntilDead(creation, stage, own, blow);
  await page.reload();
  await own.revive();
  const resume = page.getByTestId('run-resume');
  // It may be that all was there already.
  await expect(resume.or(page.getByRole('heading', { level: 1, name: stage.name }))).toBeVisible(COMES);
  if (await resume.isVisible()) await resume.click();
  await expectWell(creation, stage);
};
