import { describe, expect, it } from 'vitest';
import type { Event } from '../../kubernetes/types/core';
import { flatEvent, ownEvents } from './cluster-events';

const event = (kind: string, name: string, more: Partial<Event> = {}): Event => ({
  apiVersion: 'v1',
  kind: 'Event',
  metadata: { name: `${name}.1`, namespace: 'clusters', creationTimestamp: '2026-11-01T08:00:00Z' },
  involvedObject: { kind, name },
  ...more,
});

describe('ownEvents', () => {
  it('keeps those of the cluster and its pools', () => {
    const events = [
      event('HostedCluster', 'demo'),
      event('HostedCluster', 'other'),
      event('NodePool', 'demo'),
      event('NodePool', 'other'),
      event('Pod', 'demo'),
    ];
    expect(ownEvents(events, 'demo', ['demo']).map(({ involvedObject }) => involvedObject.kind)).toEqual([
      'HostedCluster',
      'NodePool',
    ]);
  });
});

describe('flatEvent', () => {
  it.each([
    [
      'its series',
      {
        series: { count: 7, lastObservedTime: '2026-11-01T09:00:00Z' },
        lastTimestamp: '2026-11-01T08:30:00Z',
        count: 2,
      },
      7,
      '2026-11-01T09:00:00Z',
    ],
    ['its last time', { count: 2, lastTimestamp: '2026-11-01T08:30:00Z' }, 2, '2026-11-01T08:30:00Z'],
    ['its creation', {}, 1, '2026-11-01T08:00:00Z'],
  ] as const)('is dated by %s', (_what, more, count, last) => {
    expect(flatEvent(event('HostedCluster', 'demo', more))).toMatchObject({
      count,
      last,
      type: 'Normal',
      name: 'demo',
    });
  });
});
