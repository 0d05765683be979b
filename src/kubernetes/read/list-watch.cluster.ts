import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { missingRight } from '../errors';
import { ConfigMapModel, NamespaceModel, SecretModel } from '../models';
import type { Model } from '../model';
import type { ListQuery } from '../path';
import { actAs } from '../testing/cluster';
import { eventually } from '../testing/eventually';
import type { NodeTransport } from '../testing/node-transport';
import type { ConfigMap } from '../types/core';
import { create, mergePatch, remove } from '../write/write';
import { queryOfName } from './read-named';
import { ListStore } from './store';
import { TIMING } from './timing';
import type { Timing } from './timing';

const namespace = `read-${Date.now().toString(36)}`;
const QUICK: Timing = { ...TIMING, backOffMs: 100, longestBackOffMs: 500, jitterMs: 20, keepMs: 0 };

const configMap = (name: string): ConfigMap => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace },
  data: { a: '1' },
});
const make = (name: string) => create(ConfigMapModel, configMap(name));

let transport: NodeTransport;
let leave: () => void = () => undefined;

const follow = (model: Model = ConfigMapModel, query: ListQuery = { namespace }) => {
  const store = new ListStore(model, query, QUICK);
  leave = store.subscribe(() => undefined);
  const names = () => store.read().items.map((item) => item.metadata.name);
  return { store, names, state: () => store.read().state };
};
const has = (names: () => string[], name: string) =>
  eventually(`${name} is listed`, () => names().includes(name));

beforeEach(async () => {
  transport = actAs('admin');
  await create(NamespaceModel, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } }).catch(
    () => undefined,
  );
});
afterEach(() => {
  leave();
});

describe('reading a query', () => {
  it('lists, then follows what is added, changed and deleted, and keeps what did not change', async () => {
    await make('kept');
    await make('changing');
    const { store, names } = follow();
    await has(names, 'kept');
    const kept = store.read().items.find((item) => item.metadata.name === 'kept');
    await make('added');
    await has(names, 'added');
    await mergePatch(ConfigMapModel, { namespace, name: 'changing' }, { data: { a: '2' } });
    await eventually('the change', () => JSON.stringify(store.read().items).includes('"a":"2"'));
    await remove(ConfigMapModel, { namespace, name: 'added' });
    await eventually('the deletion', () => !names().includes('added'));
    expect(store.read().items.find((item) => item.metadata.name === 'kept')).toBe(kept);
    expect(store.read().state).toEqual({ phase: 'ready', live: true });
    expect(kept?.kind).toBe('ConfigMap');
  });

  it('resumes a dropped socket without listing again, and nobody notices', async () => {
    const { names, state } = follow();
    await eventually('ready', () => state().phase === 'ready' && transport.opened.length === 1);
    transport.dropSockets();
    await make('during-drop');
    await has(names, 'during-drop');
    expect(state()).toEqual({ phase: 'ready', live: true });
    expect(transport.opened).toHaveLength(2);
  });

  it('says that it is paused while sockets cannot be opened, still shows news, and recovers', async () => {
    const { names, state } = follow();
    await eventually('ready', () => state().phase === 'ready' && transport.opened.length === 1);
    transport.isBlocked = true;
    transport.dropSockets();
    await eventually('paused', () => JSON.stringify(state()) === '{"phase":"ready","live":false}');
    await make('while-blocked');
    await has(names, 'while-blocked');
    expect(state()).toEqual({ phase: 'ready', live: false });
    transport.isBlocked = false;
    await eventually('live', () => JSON.stringify(state()) === '{"phase":"ready","live":true}');
  });
});

describe('a query that is refused', () => {
  it('names the right that is missing', async () => {
    actAs('developer');
    const { state } = follow(SecretModel, { namespace: 'kube-system' });
    const failed = await eventually('failed', () => {
      const now = state();
      return now.phase === 'failed' && now.error;
    });
    expect(missingRight(failed)).toEqual({ verb: 'list', resource: 'secrets', namespace: 'kube-system' });
  });

  it('still shows one object to who may get it but not list its kind', async () => {
    const developer = 'web-team';
    actAs('developer');
    const { names } = follow(NamespaceModel, { fieldSelector: queryOfName(developer) });
    await has(names, developer);
  });

  it('tells a kind that is not installed from an object that is not there', async () => {
    const unknown: Model = { group: 'example.com', version: 'v1', kind: 'X', plural: 'xs', namespaced: true };
    const { state } = follow(unknown);
    await eventually('failed', () => {
      const now = state();
      return now.phase === 'failed' && now.error.kind === 'not-served';
    });
  });
});

describe('ten thousand objects', () => {
  const COUNT = 10_000;
  it('lists and follows their metadata', async () => {
    const numbers = Array.from({ length: COUNT }, (_, index) => index);
    const worker = async () => {
      for (let next = numbers.pop(); next !== undefined; next = numbers.pop()) await make(`many-${next}`);
    };
    await Promise.all(Array.from({ length: 32 }, worker));
    const { store, names, state } = follow(ConfigMapModel, { namespace, metadataOnly: true });
    await eventually('all of them', () => names().length >= COUNT && state().phase === 'ready', 30_000);
    const one = store.read().items[0];
    expect(one).toMatchObject({ apiVersion: 'v1', kind: 'ConfigMap' });
    expect(one).not.toHaveProperty('data');
    await mergePatch(
      ConfigMapModel,
      { namespace, name: 'many-77' },
      { metadata: { labels: { seen: 'yes' } } },
    );
    const changed = await eventually('the change', () =>
      store.read().items.find((item) => item.metadata.labels?.seen === 'yes'),
    );
    expect(changed).not.toHaveProperty('data');
    expect(store.read().items[0]).toBe(one);
  });
});
