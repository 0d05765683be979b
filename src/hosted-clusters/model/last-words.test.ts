import { expect, it } from 'vitest';
import type { FlatEvent } from './cluster-events';
import { lastWords } from './last-words';
import { aCluster, aPool } from './made-for-tests';

const at = (minute: number): string => `2026-11-01T08:0${minute}:00Z`;
const event = (minute: number, words = 'Created machine demo-1'): FlatEvent => ({
  id: String(minute),
  type: 'Normal',
  reason: 'SuccessfulCreate',
  message: words,
  kind: 'MachineSet',
  name: 'demo',
  count: 1,
  last: at(minute),
});
const cluster = aCluster({
  conditions: {
    EtcdAvailable: ['False', 'Waiting', 'Waiting for etcd', at(3)],
    Available: ['False', 'Waiting', '', at(8)],
  },
});
const pool = aPool({ conditions: { Ready: ['False', 'Waiting', 'No machines', at(4)] } });

it('is the newest condition with words, of the cluster or its pools', () => {
  expect(lastWords(cluster, [pool], [])).toMatchObject({
    about: 'NodePool demo',
    topic: 'Ready',
    words: 'No machines',
    at: at(4),
  });
});

it('is an event when that is newer, or as new', () => {
  expect(lastWords(cluster, [pool], [event(2), event(4)])?.words).toBe('Created machine demo-1');
  expect(lastWords(cluster, [pool], [event(2)])?.words).toBe('No machines');
});

it('is nothing while nobody has spoken', () => {
  expect(lastWords(aCluster({}), [], [])).toBeUndefined();
});
