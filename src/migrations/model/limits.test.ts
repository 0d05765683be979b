import { describe, expect, it } from 'vitest';
import { atLeastOne, bandwidth, limitsPatch, limitValues, nodeWithinCluster } from './limits';
import type { LimitsHolder } from './limits';

const config = { parallelMigrationsPerCluster: 5, bandwidthPerMigration: '64Mi', allowPostCopy: true };
const SPECS: Readonly<Record<LimitsHolder, object>> = {
  'hyperconverged-v1': { virtualization: { liveMigrationConfig: config } },
  'hyperconverged-v1beta1': { liveMigrationConfig: config },
  kubevirt: { configuration: { migrations: config } },
};
const HOLDERS = Object.keys(SPECS) as LimitsHolder[];

describe.each(HOLDERS)('limits in %s', (holder) => {
  const before = limitValues(holder, { ...SPECS[holder] });

  it('are read from where the holder keeps them', () => {
    expect(before).toMatchObject({
      perCluster: 5,
      perNode: null,
      bandwidth: '64Mi',
      postCopy: true,
      autoConverge: false,
    });
  });

  it('are patched where they differ only, and removed where emptied', () => {
    const patch = limitsPatch(holder, before, { ...before, perCluster: 8, bandwidth: '' });
    expect(JSON.stringify(patch)).toContain(
      '{"parallelMigrationsPerCluster":8,"bandwidthPerMigration":null}',
    );
    // The patch goes to the same place.
    const { spec } = patch ?? { spec: {} };
    expect(limitValues(holder, spec).perCluster).toBe(8);
    expect(limitsPatch(holder, before, { ...before })).toBeUndefined();
  });
});

it('takes whole numbers from 1 on', () => {
  expect([null, 1, 5].map(atLeastOne)).toEqual([undefined, undefined, undefined]);
  expect([0, -1, 1.5].map((value) => atLeastOne(value) !== undefined)).toEqual([true, true, true]);
});

it('holds a node to the cluster, with the holder’s own defaults', () => {
  const kubevirt = nodeWithinCluster('kubevirt');
  expect(kubevirt({ perCluster: 5, perNode: 5 })).toBeUndefined();
  expect(kubevirt({ perCluster: 5, perNode: 6 })).toBeDefined();
  expect(kubevirt({ perCluster: 1, perNode: null })).toBeDefined();
  expect(nodeWithinCluster('hyperconverged-v1')({ perCluster: 1, perNode: null })).toBeUndefined();
});

it('takes a bandwidth with its unit, or none', () => {
  expect(['', '0', '64Mi', '1G'].map(bandwidth)).toEqual([undefined, undefined, undefined, undefined]);
  expect(['64 Mi', '64MB', '-1'].map((value) => bandwidth(value) !== undefined)).toEqual([true, true, true]);
});
