import { expect, it } from 'vitest';
import { createPlan } from '../../../kubernetes/write/plan';
import type { ItemState } from '../../../kubernetes/write/run';
import { EXAMPLE_MADE } from '../testing/examples';
import { objects } from '../objects';
import { defaults } from '../values';
import { isOnlyImportMissing } from './import-missing';

const details = { ...defaults.details, name: 'demo' };
const hub = { name: 'local-cluster', hasAddOns: true };
const plan = createPlan(objects({ ...defaults, details }, EXAMPLE_MADE, { namespaceExists: true, hub }));

/** A run that stopped at the object of a kind. */
const stoppedAt = (kind: string) => {
  let next: ItemState = 'created';
  const items = plan.items.map((item) => {
    if (item.object.kind === kind) next = 'failed';
    const state = next;
    if (next === 'failed') next = 'waiting';
    return { item, state };
  });
  return { id: 'demo', phase: 'stopped' as const, items };
};

it('knows a cluster that was created and not imported', () => {
  expect(plan.items.map(({ object }) => object.kind)).toEqual([
    'Secret',
    'Secret',
    'HostedCluster',
    'NodePool',
    'ManagedCluster',
    'KlusterletAddonConfig',
  ]);
  expect(isOnlyImportMissing(stoppedAt('ManagedCluster'))).toBe(true);
  expect(isOnlyImportMissing(stoppedAt('KlusterletAddonConfig'))).toBe(true);
  expect(isOnlyImportMissing(stoppedAt('NodePool'))).toBe(false);
  expect(isOnlyImportMissing({ ...stoppedAt('ManagedCluster'), phase: 'running' })).toBe(false);
});
