import { beforeEach, describe, expect, it } from 'vitest';
import { ConfigMapModel, ServiceModel } from '../models';
import { actAs } from '../testing/cluster';
import { eventually } from '../testing/eventually';
import {
  freshNamespace,
  memoryStorage,
  nextName,
  objectsIn,
  owns,
  PASSWORD,
  runOf,
  statesOf,
} from '../testing/plan-objects';
import type { NodeTransport } from '../testing/node-transport';
import { strippedUrls, withUrlPasswords } from './kept-object';
import { createPlan } from './plan';
import { createRun, restoreRun } from './run';
import { create, read, remove } from './write';

let namespace = '';
let made = objectsIn('');
let transport: NodeTransport;
const enter = (name: string) => {
  namespace = name;
  made = objectsIn(name);
};

beforeEach(async () => {
  transport = actAs('admin');
  enter(await freshNamespace());
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
    const run = runOf([made.configMap('c'), made.service('m'), made.service('n')]);
    await run.start();
    expect(run.snapshot().phase).toBe('done');
    expect(posts).toBe(3);
    expect(run.snapshot().items[0]?.adopted).toBeUndefined();
  });

  it('knows its own object where nothing that exists counts as ours, and still leaves a namesake alone', async () => {
    const { fetch } = transport;
    await create(ConfigMapModel, made.configMap('theirs'));
    const losing: typeof fetch = async (path, init) => {
      const response = await fetch(path, init);
      if (init.method !== 'POST' || transport.fetch === fetch) return response;
      transport.fetch = fetch;
      throw new TypeError('Failed to fetch');
    };
    const start = async (names: readonly string[]) => {
      const id = nextName('plan');
      const plan = createPlan(names.map((name) => made.configMap(name)));
      const run = createRun(plan, { id, owns: () => false, storage: memoryStorage() });
      transport.fetch = losing;
      await run.start();
      return run.snapshot();
    };
    expect((await start(['a', 'b'])).phase).toBe('done');
    transport.fetch = fetch;
    const refused = createRun(createPlan([made.configMap('theirs')]), {
      id: nextName('plan'),
      owns: () => false,
      storage: memoryStorage(),
    });
    await refused.start();
    expect(refused.snapshot().items[0]?.error?.kind).toBe('already-exists');
  });

  it('repeats a create that never arrived', async () => {
    const { fetch } = transport;
    let posts = 0;
    transport.fetch = (path, init) => {
      if (init.method === 'POST' && ++posts === 1) return Promise.reject(new TypeError('Failed to fetch'));
      return fetch(path, init);
    };
    const run = runOf([made.configMap('c'), made.service('m'), made.service('n')]);
    await run.start();
    expect(run.snapshot().phase).toBe('done');
  });
});

describe('a run after a reload', () => {
  it('finds its objects again and asks only for the Secrets that are not there', async () => {
    const storage = memoryStorage();
    const objects = [made.secret('s'), made.theirs('taken'), made.secret('t'), made.service('m')];
    await create(ConfigMapModel, made.theirs('taken'));
    const before = createRun(createPlan([...objects, made.service('n')]), {
      id: nextName('plan'),
      owns,
      storage,
    });
    await before.start();
    expect(before.snapshot().phase).toBe('stopped');
    const text = [...storage.kept.values()].join('');
    expect(text).not.toContain(PASSWORD);

    const { id } = before.snapshot();
    const kept = new Map(storage.kept);
    before.forget();
    storage.kept.set(`hvp-run-${id}`, kept.get(`hvp-run-${id}`) ?? '');
    const after = restoreRun(id, { owns, storage });
    if (!after) throw new Error('The run was not kept');
    await eventually('it was read back', () => after.snapshot().phase === 'stopped');
    expect(statesOf(after)).toEqual(['created', 'waiting', 'needs-secret', 'waiting', 'waiting']);

    await remove(ConfigMapModel, { namespace, name: 'taken' });
    await after.resume();
    expect(statesOf(after)).toEqual(['created', 'created', 'needs-secret', 'waiting', 'waiting']);
    after.supply(objects[2] ? (createPlan([objects[2]]).items[0]?.id ?? '') : '', made.secret('t'));
    await after.resume();
    expect(after.snapshot().phase).toBe('done');
    expect(restoreRun(id, { owns, storage })).toBe(after);
    after.forget();
    expect(restoreRun(id, { owns, storage })).toBeUndefined();
  });

  it('knows what was on its way when the page was left, where nothing that exists counts as ours', async () => {
    const storage = memoryStorage();
    const id = nextName('plan');
    const nobody = () => false;
    const { fetch } = transport;
    let kept = '';
    transport.fetch = async (path, init) => {
      const response = await fetch(path, init);
      // As the page is left here: the object is made, and its answer is never heard.
      if (init.method === 'POST') kept = storage.kept.get(`hvp-run-${id}`) ?? '';
      return response;
    };
    const before = createRun(createPlan([made.service('m')]), { id, owns: nobody, storage });
    await before.start();
    before.forget();
    transport.fetch = fetch;
    expect(kept).toContain('"creating"');
    storage.kept.set(`hvp-run-${id}`, kept);
    const after = restoreRun(id, { owns: nobody, storage });
    if (!after) throw new Error('The run was not kept');
    await eventually('it was read back', () => after.snapshot().phase === 'done');
    expect(after.snapshot().items[0]?.uid).toBe(before.snapshot().items[0]?.uid);
    after.forget();
  });

  it('asks again for the password of a URL, and makes the object with it', async () => {
    const storage = memoryStorage();
    await create(ConfigMapModel, made.theirs('taken'));
    const plan = createPlan([made.theirs('taken'), made.proxied('p'), made.service('n')]);
    const before = createRun(plan, { id: nextName('plan'), owns, storage });
    await before.start();
    const text = [...storage.kept.values()].join('');
    expect(text).not.toContain(PASSWORD);
    const { id } = before.snapshot();
    before.forget();
    storage.kept.set(`hvp-run-${id}`, text);
    const after = restoreRun(id, { owns, storage });
    if (!after) throw new Error('The run was not kept');
    await eventually('it was read back', () => after.snapshot().phase === 'stopped');
    expect(statesOf(after)).toEqual(['waiting', 'needs-secret', 'waiting']);

    const entry = after.snapshot().items[1];
    if (!entry) throw new Error('The plan lost an item');
    const passwords = new Map(strippedUrls(entry.item.object).map((url) => [url, PASSWORD]));
    after.supply(entry.item.id, withUrlPasswords(entry.item.object, passwords));
    await remove(ConfigMapModel, { namespace, name: 'taken' });
    await after.resume();
    expect(after.snapshot().phase).toBe('done');
    const { metadata } = await read(ServiceModel, { namespace, name: 'p' });
    expect(metadata.annotations?.proxy).toBe(`http://user:${PASSWORD}@proxy:3128`);
    after.forget();
  });
});
