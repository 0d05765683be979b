import { play } from '../request-faults/play';
import { chosenRows } from '../request-faults/rows';
import { test } from '../request-faults/stage';

/** Of these rows `npm test` draws some, `npm run test:all` plays all. The title says how to play one again. */
const { TEST_SEED = '0', TEST_ALL } = process.env;
const how = TEST_ALL === '1' ? '' : ` (TEST_SEED=${TEST_SEED})`;

// Each row is a world of its own.
test.describe.configure({ mode: 'parallel' });

for (const { call, scenario, fault } of chosenRows())
  test(`${call} under ${fault.id}${how}`, async ({ stage }) => {
    test.setTimeout(120_000 + 2_000 * (fault.lasts ?? 0));
    await play(scenario, fault, stage);
  });
