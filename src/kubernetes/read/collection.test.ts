import { describe, expect, it } from 'vitest';
import type { KubeObject } from '../types/object';
import { Collection } from './collection';
import { share } from './share';

const object = (name: string, resourceVersion: string, more: object = {}): KubeObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, uid: name, resourceVersion },
  ...more,
});

describe('share', () => {
  it('keeps what did not change', () => {
    const before = { spec: { a: [1, { b: 2 }] }, status: { c: 1 } };
    const after = share(before, { spec: { a: [1, { b: 2 }] }, status: { c: 2 } });
    expect(after).toEqual({ spec: { a: [1, { b: 2 }] }, status: { c: 2 } });
    expect(after.spec).toBe(before.spec);
    expect(share(before, structuredClone(before))).toBe(before);
  });
  it('notices what is gone', () => {
    expect(share<object>({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 });
    expect(share([1, 2], [1])).toEqual([1]);
  });
});

describe('Collection', () => {
  it('keeps objects and array of an equal list', () => {
    const collection = new Collection();
    collection.replace([object('a', '1'), object('b', '1')]);
    const { items } = collection;
    collection.replace([object('a', '1'), object('b', '1')]);
    expect(collection.items).toBe(items);
    collection.replace([object('a', '1'), object('b', '2')]);
    expect(collection.items).not.toBe(items);
    expect(collection.items[0]).toBe(items[0]);
  });
  it('keeps the unchanged parts of a changed object, but nothing of another one with its name', () => {
    const collection = new Collection();
    collection.replace([object('a', '1', { spec: { x: 1 } })]);
    const [before] = collection.items;
    const next = object('a', '2', { spec: { x: 1 } });
    collection.apply({ type: 'MODIFIED', object: next });
    expect(Reflect.get(collection.items[0] ?? {}, 'spec')).toBe(Reflect.get(before ?? {}, 'spec'));
    const other = { ...next, metadata: { ...next.metadata, uid: 'other' } };
    collection.apply({ type: 'ADDED', object: other });
    expect(collection.items).toEqual([other]);
  });
  it('drops what is deleted or no longer listed', () => {
    const collection = new Collection();
    collection.replace([object('a', '1'), object('b', '1')]);
    collection.apply({ type: 'DELETED', object: object('a', '2') });
    expect(collection.items.map(({ metadata }) => metadata.name)).toEqual(['b']);
    collection.replace([]);
    expect(collection.items).toEqual([]);
  });
});
