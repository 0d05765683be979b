import { CREATIONS_MADE, type Creation } from '../api-server-death/creations';
import { MOMENTS, type Moment } from '../api-server-death/death';
import { playCreation, playReload } from '../api-server-death/play-creation';
import { test } from '../api-server-death/test';
import { removeClusters } from '../fresh';
import { sampled } from '../sample';

// With multicluster engine: clusters are imported.
test.use({ without: [] });

test.beforeEach(() => test.setTimeout(240_000));

test.afterEach(async ({ own, request }) => {
  await own.revive();
  await removeClusters({ request });
});

interface Row {
  readonly creation: Creation;
  readonly after: number;
  readonly moment: Moment;
  readonly isReloaded: boolean;
}

/** Every creation, killed at each of its writes; and loaded anew meanwhile, where no secret is lost by that. */
const ROWS = CREATIONS_MADE.flatMap((creation) =>
  Array.from({ length: creation.writes }, (_, after) =>
    MOMENTS.flatMap((moment): Row[] => {
      const row = { creation, after, moment };
      const { from, to } = creation.resumes ?? { from: 0, to: -1 };
      const canReload = after >= from && after <= to;
      return [{ ...row, isReloaded: false }, ...(canReload ? [{ ...row, isReloaded: true }] : [])];
    }),
  ).flat(),
);

for (const { creation, after, moment, isReloaded } of sampled(ROWS, 1 / ROWS.length)) {
  const where = `the API server dies at the ${moment} of write ${after + 1} of ${creation.writes}`;
  test(`${creation.what}: ${where}${isReloaded ? ', and the page is loaded anew' : ''}`, async ({
    stage,
    own,
  }) => {
    const play = isReloaded ? playReload : playCreation;
    await play(creation, stage, own, { after, moment });
  });
}
