import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ApiError } from '../errors';
import { ConfigMapModel, NamespaceModel, ResourceQuotaModel, SecretModel } from '../models';
import { actAs } from '../testing/cluster';
import { eventually } from '../testing/eventually';
import type { NodeTransport } from '../testing/node-transport';
import type { ConfigMap, Namespace, Secret } from '../types/core';
import type { KubeObject } from '../types/object';
import { CHECK_LABEL } from './check-namespace';
import { dryRun } from './dry-run';
import { readIfThere } from './gone';
import { createPlan } from './plan';
import { createRun, restoreRun } from './run';
import type { Run } from './run';
import { create, mergePatch, read, remove } from './write';

const stamp = Date.now().toString(36);
const labels = { 'test/run': stamp };
let counter = 0;
let namespace = '';
let transport: NodeTransport;

const namespaceObject = (name: string): Namespace => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name, labels },
});
const configMap = (name: string, more: Partial<ConfigMap> = {}): ConfigMap => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace, labels },
  ...more,
});
const secret = (name: string): Secret => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name, namespace, labels },
  stringData: { password: 'not-to-be-kept' },
});
/** A main object: a helper is only a Secret, ConfigMap or Namespace. */
const main = (name: string): KubeObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name, namespace, labels },
  ...{ spec: { ports: [{ port: 80 }] } },
});
const owns = (object: KubeObject) => object.metadata.labels?.['test/run'] === stamp;

const memoryStorage = () => {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};
const nextId = () => `run-${stamp}-${++counter}`;
const runOf = (objects: readonly KubeObject[], storage = memoryStorage()): Run =>
  createRun(createPlan(objects), { id: nextId(), owns, storage });
const states = (run: Run) => run.snapshot().items.map(({ state }) => state);
const errorOf = (run: Run, index: number): ApiError | undefined => run.snapshot().items[index]?.error;
const exists = async (name: string) => (await readIfThere(ConfigMapModel, { namespace, name })) !== undefined;

beforeAll(() => {
  actAs('admin');
});
beforeEach(async () => {
  transport = actAs('admin');
  namespace = `run-${stamp}-${++counter}`;
  await create(NamespaceModel, namespaceObject(namespace));
});

describe('dryRun', () => {
  it('tells for each object whether the server would take it, and why not', async () => {
    const bad = main('UPPER');
    const results = await dryRun(createPlan([secret('a'), bad]));
    expect(results.map(({ verdict }) => verdict)).toEqual(['accepted', 'refused']);
    expect(results[1]?.error?.causes[0]?.field).toBe('metadata.name');
    expect(await readIfThere(SecretModel, { namespace, name: 'a' })).toBeUndefined();
  });

  it('checks inside a namespace that is part of the plan, and leaves nothing behind', async () => {
    namespace = `${namespace}-new`;
    const plan = createPlan([namespaceObject(namespace), secret('a'), main('UPPER')]);
    const results = await dryRun(plan);
    expect(results.map(({ verdict }) => verdict)).toEqual(['accepted', 'accepted', 'refused']);
    await eventually(
      'the namespace is gone',
      async () => !(await readIfThere(NamespaceModel, { name: namespace })),
    );
  });

  it('hands the namespace over to the run that follows at once', async () => {
    namespace = `${namespace}-new`;
    const plan = createPlan([namespaceObject(namespace), main('a')]);
    await dryRun(plan, undefined, { keepNamespace: true });
    const run = createRun(plan, { id: nextId(), owns, storage: memoryStorage() });
    await run.start();
    expect(run.snapshot().phase).toBe('done');
    const made = await read(NamespaceModel, { name: namespace });
    expect(made.metadata.labels).not.toHaveProperty(CHECK_LABEL);
    expect(run.snapshot().items[0]?.uid).toBe(made.metadata.uid);
  });

  it('uses and removes a namespace that a crashed check has left', async () => {
    namespace = `${namespace}-left`;
    await create(NamespaceModel, {
      ...namespaceObject(namespace),
      metadata: { name: namespace, labels: { [CHECK_LABEL]: 'true' } },
    });
    const results = await dryRun(createPlan([namespaceObject(namespace), secret('a')]));
    expect(results.map(({ verdict }) => verdict)).toEqual(['accepted', 'accepted']);
    await eventually(
      'the namespace is gone',
      async () => !(await readIfThere(NamespaceModel, { name: namespace })),
    );
  });

  it('refuses with the missing right', async () => {
    actAs('developer');
    const [result] = await dryRun(createPlan([secret('a')]));
    expect(result?.verdict).toBe('refused');
    expect(result?.error?.kind).toBe('forbidden');
  });
});

describe('a run', () => {
  it('creates in order and undoes in reverse by UID, the Secret after the main object is gone', async () => {
    namespace = `${namespace}-new`;
    const run = runOf([namespaceObject(namespace), secret('s'), configMap('c'), main('m'), main('n')]);
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
    const run = runOf([secret('s'), main('m'), main('n'), main('o')]);
    await run.start();
    expect(run.snapshot().phase).toBe('stopped');
    expect(states(run)).toEqual(['created', 'created', 'failed', 'waiting']);
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
    await create(ConfigMapModel, configMap('ours'));
    const theirs = configMap('theirs', { metadata: { name: 'theirs', namespace } });
    await create(ConfigMapModel, theirs);
    const run = runOf([configMap('ours'), configMap('theirs'), main('m'), main('n')]);
    await run.start();
    expect(states(run)).toEqual(['created', 'failed', 'waiting', 'waiting']);
    expect(run.snapshot().items[0]?.adopted).toBe(true);
    expect(errorOf(run, 1)?.kind).toBe('already-exists');
    await run.undo();
    expect(await exists('ours')).toBe(false);
    expect(await exists('theirs')).toBe(true);
  });

  it('undoes the helpers of a single main object by itself', async () => {
    const run = runOf([secret('s'), configMap('c'), main('UPPER')]);
    await run.start();
    expect(run.snapshot().phase).toBe('undone');
    expect(states(run)).toEqual(['undone', 'undone', 'failed']);
    expect(await exists('c')).toBe(false);
  });

  it('keeps an object that replaced ours, and a namespace that others use', async () => {
    namespace = `${namespace}-new`;
    const run = runOf([namespaceObject(namespace), configMap('c'), main('m'), main('n')]);
    await run.start();
    await remove(ConfigMapModel, { namespace, name: 'c' });
    await create(ConfigMapModel, configMap('c'));
    await run.undo();
    expect(await exists('c')).toBe(true);
    expect(states(run)).toEqual(['created', 'undone', 'undone', 'undone']);
    expect(errorOf(run, 0)?.reason).toBe('NotEmpty');
  });

  it('waits for finalizers before the Secret goes', async () => {
    const held = main('held');
    const run = runOf([
      secret('s'),
      { ...held, metadata: { ...held.metadata, finalizers: ['test/hold'] } },
      main('n'),
    ]);
    await run.start();
    const undone = run.undo();
    await eventually('the other is gone', () => run.snapshot().items[2]?.state === 'undone');
    expect(states(run)).toEqual(['created', 'undoing', 'undone']);
    const { model } = createPlan([held]).items[0] ?? { model: SecretModel };
    await mergePatch(model, { namespace, name: 'held' }, { metadata: { finalizers: null } });
    await undone;
    expect(states(run)).toEqual(['undone', 'undone', 'undone']);
  });
});

describe('a run whose answers get lost', () => {
  it('reads back before it repeats, and makes nothing twice', async () => {
    const { fetch } = transport;
    let posts = 0;
    transport.fetch = async (path, init) => {
      const response = await fetch(path, init);
      if (init.method !== 'POST') return response;
      posts += 1;
      throw new TypeError('Failed to fetch');
    };
    const run = runOf([configMap('c'), main('m'), main('n')]);
    await run.start();
    expect(run.snapshot().phase).toBe('done');
    expect(posts).toBe(3);
    expect(run.snapshot().items[0]?.adopted).toBeUndefined();
  });

  it('repeats a create that never arrived', async () => {
    const { fetch } = transport;
    let posts = 0;
    transport.fetch = (path, init) => {
      if (init.method === 'POST' && ++posts === 1) return Promise.reject(new TypeError('Failed to fetch'));
      return fetch(path, init);
    };
    const run = runOf([configMap('c'), main('m'), main('n')]);
    await run.start();
    expect(run.snapshot().phase).toBe('done');
  });
});

describe('a run after a reload', () => {
  it('finds its objects again and asks only for the Secrets that are not there', async () => {
    const storage = memoryStorage();
    const objects = [
      secret('s'),
      configMap('taken', { metadata: { name: 'taken', namespace } }),
      secret('t'),
      main('m'),
    ];
    await create(ConfigMapModel, configMap('taken', { metadata: { name: 'taken', namespace } }));
    const before = createRun(createPlan([...objects, main('n')]), { id: nextId(), owns, storage });
    await before.start();
    expect(before.snapshot().phase).toBe('stopped');
    const text = [...storage.kept.values()].join('');
    expect(text).not.toContain('not-to-be-kept');

    const { id } = before.snapshot();
    const kept = new Map(storage.kept);
    before.forget();
    storage.kept.set(`hvp-run-${id}`, kept.get(`hvp-run-${id}`) ?? '');
    const after = restoreRun(id, { owns, storage });
    if (!after) throw new Error('The run was not kept');
    await eventually('it was read back', () => after.snapshot().phase === 'stopped');
    expect(states(after)).toEqual(['created', 'waiting', 'needs-secret', 'waiting', 'waiting']);

    await remove(ConfigMapModel, { namespace, name: 'taken' });
    await after.resume();
    expect(states(after)).toEqual(['created', 'created', 'needs-secret', 'waiting', 'waiting']);
    after.supply(objects[2] ? (createPlan([objects[2]]).items[0]?.id ?? '') : '', secret('t'));
    await after.resume();
    expect(after.snapshot().phase).toBe('done');
    expect(restoreRun(id, { owns, storage })).toBe(after);
    after.forget();
    expect(restoreRun(id, { owns, storage })).toBeUndefined();
  });
});
