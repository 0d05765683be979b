import { describe, expect, it } from 'vitest';
import { evictionVerdict } from './evictions';

const of = (strategy: string, isMigratable: boolean, isMarked = false) =>
  evictionVerdict({ namespace: 'shop', name: 'till', strategy, isMigratable, isMarked });

/** KubeVirt's pod eviction webhook: strategy, migratable, marked, refused. */
describe('an eviction of a launcher', () => {
  it.each([
    ['None', true, false, ''],
    ['None', false, false, ''],
    ['LiveMigrate', true, true, 'Eviction triggered evacuation of VMI "shop/till"'],
    [
      'LiveMigrate',
      false,
      false,
      'VMI till is configured with an eviction strategy but is not live-migratable',
    ],
    ['LiveMigrateIfPossible', true, true, 'Eviction triggered evacuation of VMI "shop/till"'],
    ['LiveMigrateIfPossible', false, false, ''],
    ['External', true, true, 'Eviction triggered evacuation of VMI "shop/till"'],
    ['External', false, true, 'Eviction triggered evacuation of VMI "shop/till"'],
  ])('%s, migratable %s', (strategy, isMigratable, isMarked, refusal) => {
    const verdict = of(strategy, isMigratable);
    expect([verdict.isMarked, verdict.refusal ?? '']).toEqual([isMarked, refusal]);
  });

  it('says of one that is marked already that it is on its way', () => {
    expect(of('LiveMigrate', true, true).refusal).toBe(
      'Evacuation in progress: Eviction triggered evacuation of VMI "shop/till"',
    );
  });
});
