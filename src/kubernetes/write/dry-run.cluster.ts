import { beforeEach, describe, expect, it } from 'vitest';
import { NamespaceModel, SecretModel } from '../models';
import { actAs } from '../testing/cluster';
import { eventually } from '../testing/eventually';
import {
  freshNamespace,
  memoryStorage,
  namespaceObject,
  nextName,
  objectsIn,
  owns,
} from '../testing/plan-objects';
import { CHECK_LABEL } from './check-namespace';
import { dryRun } from './dry-run';
import { readIfThere } from './gone';
import { createPlan } from './plan';
import { createRun } from './run';
import { create, read } from './write';

let namespace = '';
let made = objectsIn('');
const enter = (name: string) => {
  namespace = name;
  made = objectsIn(name);
};

beforeEach(async () => {
  actAs('admin');
  enter(await freshNamespace());
});

describe('dryRun', () => {
  it('tells for each object whether the server would take it, and why not', async () => {
    const bad = made.service('UPPER');
    const results = await dryRun(createPlan([made.secret('a'), bad]));
    expect(results.map(({ verdict }) => verdict)).toEqual(['accepted', 'refused']);
    expect(results[1]?.error?.causes[0]?.field).toBe('metadata.name');
    expect(await readIfThere(SecretModel, { namespace, name: 'a' })).toBeUndefined();
  });

  it('checks inside a namespace that is part of the plan, and leaves nothing behind', async () => {
    enter(`${namespace}-new`);
    const plan = createPlan([namespaceObject(namespace), made.secret('a'), made.service('UPPER')]);
    const results = await dryRun(plan);
    expect(results.map(({ verdict }) => verdict)).toEqual(['accepted', 'accepted', 'refused']);
    await eventually(
      'the namespace is gone',
      async () => !(await readIfThere(NamespaceModel, { name: namespace })),
    );
  });

  it('hands the namespace over to the run that follows at once', async () => {
    enter(`${namespace}-new`);
    const plan = createPlan([namespaceObject(namespace), made.service('a')]);
    await dryRun(plan, undefined, { keepNamespace: true });
    const run = createRun(plan, { id: nextName('plan'), owns, storage: memoryStorage() });
    await run.start();
    expect(run.snapshot().phase).toBe('done');
    const kept = await read(NamespaceModel, { name: namespace });
    expect(kept.metadata.labels).not.toHaveProperty(CHECK_LABEL);
    expect(run.snapshot().items[0]?.uid).toBe(kept.metadata.uid);
  });

  it('uses and removes a namespace that a crashed check has left', async () => {
    enter(`${namespace}-left`);
    await create(NamespaceModel, {
      ...namespaceObject(namespace),
      metadata: { name: namespace, labels: { [CHECK_LABEL]: 'true' } },
    });
    const results = await dryRun(createPlan([namespaceObject(namespace), made.secret('a')]));
    expect(results.map(({ verdict }) => verdict)).toEqual(['accepted', 'accepted']);
    await eventually(
      'the namespace is gone',
      async () => !(await readIfThere(NamespaceModel, { name: namespace })),
    );
  });

  it('refuses with the missing right', async () => {
    actAs('developer');
    const [result] = await dryRun(createPlan([made.secret('a')]));
    expect(result?.verdict).toBe('refused');
    expect(result?.error?.kind).toBe('forbidden');
  });
});
