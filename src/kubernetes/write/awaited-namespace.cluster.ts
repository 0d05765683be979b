import { beforeEach, expect, it } from 'vitest';
import { NamespaceModel } from '../models';
import { actAs } from '../testing/cluster';
import {
  freshNamespace,
  memoryStorage,
  namespaceObject,
  nextName,
  objectsIn,
  owns,
  statesOf,
} from '../testing/plan-objects';
import { dryRun } from './dry-run';
import { createPlan } from './plan';
import { createRun } from './run';
import { create } from './write';

beforeEach(() => actAs('admin'));

/** A plan whose first object has a namespace made for it, in which the second one lies. */
const planFor = async () => {
  const [here, there] = [await freshNamespace(), nextName('made')];
  const plan = createPlan([objectsIn(here).service('owner'), objectsIn(there).configMap('inside')], {
    makesNamespace: ({ metadata }) => (metadata.name === 'owner' ? there : undefined),
  });
  return { plan, there };
};

it('a check takes an object whose namespace comes with another one for unchecked, not for refused', async () => {
  const { plan, there } = await planFor();
  expect((await dryRun(plan)).map(({ verdict }) => verdict)).toEqual(['accepted', 'unchecked']);
  await create(NamespaceModel, namespaceObject(there));
  expect((await dryRun(plan)).map(({ verdict }) => verdict)).toEqual(['accepted', 'accepted']);
});

it('a run waits for the namespace that a controller makes for an object before', async () => {
  const { plan, there } = await planFor();
  const run = createRun(plan, { id: nextName('plan'), owns, storage: memoryStorage() });
  const running = run.start();
  setTimeout(() => void create(NamespaceModel, namespaceObject(there)), 1_500);
  await running;
  expect(statesOf(run)).toEqual(['created', 'created']);
});
