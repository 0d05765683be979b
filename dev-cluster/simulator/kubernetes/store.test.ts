import { expect, it } from 'vitest';
import type { KubeObject } from './object';
import { resource } from './resource';
import type { Rest } from './rest';
import { Store } from './store';

const silent: Rest = {
  request: () => Promise.reject(new Error()),
  stream: () => Promise.resolve(),
  close: () => undefined,
};

const pod = (uid: string, resourceVersion: string): KubeObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'etcd-0', namespace: 'clusters-demo', uid, resourceVersion },
});

it('does not take up again what is gone, though the answer to an earlier write comes late', () => {
  const store = new Store<KubeObject>(silent, resource<KubeObject>('v1', 'Pod', 'pods'));
  store.note(pod('first', '1'));
  store.drop(pod('first', '3'));
  store.note(pod('first', '2'));
  expect(store.list()).toEqual([]);
  store.note(pod('second', '4'));
  expect(store.get('clusters-demo', 'etcd-0')?.metadata.uid).toBe('second');
});
