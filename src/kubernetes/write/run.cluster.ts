import { beforeEach, describe, expect, it } from 'vitest';
import { ConfigMapModel, NamespaceModel, ResourceQuotaModel, SecretModel } from '../models';
import { actAs } from '../testing/cluster';
import { eventually } from '../testing/eventually';
import { freshNamespace, namespaceObject, objectsIn, runOf, statesOf } from '../testing/plan-objects';
import { readIfThere } from './gone';
import { createPlan } from './plan';
import type { Run } from './run';
import { create, mergePatch, read, remove } from './write';

let namespace = '';
let made = objectsIn('');
const enter = (name: string) => {
  namespace = name;
  made = objectsIn(name);
};
const errorOf = (run: Run, index: number) => run.snapshot().items[index]?.error;
const exists = async (name: string) => (await readIfThere(ConfigMapModel, { namespace, name })) !== undefined;

beforeEach(async () => {
  actAs('admin');
  enter(await freshNamespace());
});

describe('a run', () => {
  it('creates in order and undoes in reverse by UID, the Secret after the main object is gone', async () => {
    enter(`${namespace}-new`);
    const run = runOf([
      namespaceObject(namespace),
      made.secret('s'),
      made.configMap('c'),
      made.service('m'),
      made.service('n'),
    ]);
    await run.start();
    expect(run.snapshot().phase).toBe('done');
    const order: string[] = [];
    const seen = new Set<string>();
    run.subscribe(() => {
      for (const { item, state } of run.snapshot().items)
        if (state === 'undone' && !seen.has(item.id)) {
          seen.add(item.id);
          order.push(item.object.kind);
        }
    });
    await run.undo();
    expect(run.snapshot().phase).toBe('undone');
    expect(order[0]).toBe('Service');
    expect(order[1]).toBe('Service');
    expect(order.slice(2, 4).sort()).toEqual(['ConfigMap', 'Secret']);
    expect(order[4]).toBe('Namespace');
    expect(await readIfThere(NamespaceModel, { name: namespace })).toBeUndefined();
  });

  it('stops at a quota, explains it, and goes on when there is room', async () => {
    await create(ResourceQuotaModel, {
      apiVersion: 'v1',
      kind: 'ResourceQuota',
      metadata: { name: 'few', namespace },
      spec: { hard: { 'count/services': '1' } },
    });
    await eventually('the quota counts', async () => {
      const quota = await read(ResourceQuotaModel, { namespace, name: 'few' });
      return quota.status?.used?.['count/services'] === '0';
    });
    const run = runOf([made.secret('s'), made.service('m'), made.service('n'), made.service('o')]);
    await run.start();
    expect(run.snapshot().phase).toBe('stopped');
    expect(statesOf(run)).toEqual(['created', 'created', 'failed', 'waiting']);
    expect(errorOf(run, 2)?.serverMessage).toContain('exceeded quota: few');
    await mergePatch(
      ResourceQuotaModel,
      { namespace, name: 'few' },
      { spec: { hard: { 'count/services': '5' } } },
    );
    await eventually('it is done', async () => {
      await run.resume();
      return run.snapshot().phase === 'done';
    });
  });

  it('takes over what exists and is ours, and asks when it is not', async () => {
    await create(ConfigMapModel, made.configMap('ours'));
    const theirs = made.theirs('theirs');
    await create(ConfigMapModel, theirs);
    const run = runOf([
      made.configMap('ours'),
      made.configMap('theirs'),
      made.service('m'),
      made.service('n'),
    ]);
    await run.start();
    expect(statesOf(run)).toEqual(['created', 'failed', 'waiting', 'waiting']);
    expect(run.snapshot().items[0]?.adopted).toBe(true);
    expect(errorOf(run, 1)?.kind).toBe('already-exists');
    await run.undo();
    expect(await exists('ours')).toBe(false);
    expect(await exists('theirs')).toBe(true);
  });

  it('undoes the helpers of a single main object by itself', async () => {
    const run = runOf([made.secret('s'), made.configMap('c'), made.service('UPPER')]);
    await run.start();
    expect(run.snapshot().phase).toBe('undone');
    expect(statesOf(run)).toEqual(['undone', 'undone', 'failed']);
    expect(await exists('c')).toBe(false);
  });

  it('keeps an object that replaced ours, and a namespace that others use', async () => {
    enter(`${namespace}-new`);
    const run = runOf([
      namespaceObject(namespace),
      made.configMap('c'),
      made.service('m'),
      made.service('n'),
    ]);
    await run.start();
    await remove(ConfigMapModel, { namespace, name: 'c' });
    await create(ConfigMapModel, made.configMap('c'));
    await run.undo();
    expect(await exists('c')).toBe(true);
    expect(statesOf(run)).toEqual(['created', 'undone', 'undone', 'undone']);
    expect(errorOf(run, 0)?.reason).toBe('NotEmpty');
  });

  it('waits for finalizers before the Secret goes', async () => {
    const held = made.service('held', ['test/hold']);
    const run = runOf([made.secret('s'), held, made.service('n')]);
    await run.start();
    const undone = run.undo();
    await eventually('the other is gone', () => run.snapshot().items[2]?.state === 'undone');
    expect(statesOf(run)).toEqual(['created', 'undoing', 'undone']);
    const { model } = createPlan([held]).items[0] ?? { model: SecretModel };
    await mergePatch(model, { namespace, name: 'held' }, { metadata: { finalizers: null } });
    await undone;
    expect(statesOf(run)).toEqual(['undone', 'undone', 'undone']);
  });
});
