import { expect } from '@playwright/test';
import { BULKS, playBulk } from '../api-server-death/bulk';
import type { Creation } from '../api-server-death/creation';
import { CREATIONS_MADE } from '../api-server-death/creations';
import { MOMENTS } from '../api-server-death/death';
import { playCreation, playReload } from '../api-server-death/play-creation';
import { test } from '../api-server-death/test';
import { removeClusters } from '../fresh';
import type { OwnCluster } from '../own-cluster';
import type { Stage } from '../request-faults/stage';
import { sampled } from '../sample';

// With multicluster engine: clusters are imported.
test.use({ without: [] });

test.beforeEach(() => test.setTimeout(240_000));

test.afterEach(async ({ own, request }) => {
  await own.revive();
  // A server that has just come back answers 429 until it has read its storage.
  await expect(() => removeClusters({ request })).toPass({ timeout: 60_000 });
});

/** One test, by its title. */
interface Row {
  readonly title: string;
  readonly play: (stage: Stage, own: OwnCluster) => Promise<void>;
}

/** A creation, killed at each of its writes; and loaded anew meanwhile, where no secret is lost by that. */
const rowsOf = (creation: Creation): readonly Row[] =>
  Array.from({ length: creation.writes }, (_, after) => after).flatMap((after) =>
    MOMENTS.flatMap((moment): Row[] => {
      const { from, to } = creation.resumes ?? { from: 0, to: -1 };
      const title = `${creation.what}: dies at the ${moment} of write ${after + 1} of ${creation.writes}`;
      const stays: Row = {
        title,
        play: (stage, own) => playCreation(creation, stage, own, { after, moment }),
      };
      const reloaded: Row = {
        title: `${title}, and the page is loaded anew`,
        play: (stage, own) => playReload(creation, stage, own, { after, moment }),
      };
      return after >= from && after <= to ? [stays, reloaded] : [stays];
    }),
  );

/** An action on several machines, killed in the middle. */
const bulkRows: readonly Row[] = BULKS.flatMap((bulk) =>
  MOMENTS.map((moment) => ({
    title: `${bulk.id} for several machines: dies at the ${moment} of the third`,
    play: (stage, own) => playBulk(bulk, stage, own, { after: 2, moment }),
  })),
);

/** `npm test` draws one of each kind, `npm run test:all` plays all. */
const drawn = (rows: readonly Row[]): readonly Row[] => sampled(rows, 1 / rows.length);

for (const { title, play } of [...drawn(CREATIONS_MADE.flatMap(rowsOf)), ...drawn(bulkRows)])
  test(`API server: ${title}`, ({ stage, own }) => play(stage, own));
