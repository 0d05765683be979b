import { describe, expect, it } from 'vitest';
import type { KubeResource } from '../resource';
import { deletedInFleet, fleet } from './fleet';
import { managementCluster } from './management-cluster';

const NOW = new Date('2026-06-01T12:00:00Z');

const keyOf = ({ kind, metadata }: KubeResource): string =>
  `${kind} ${metadata.namespace ?? ''}/${metadata.name}`;

const conditionsOf = (object: KubeResource): { type: string; status: string }[] =>
  (object.status as { conditions?: { type: string; status: string }[] } | undefined)?.conditions ?? [];

describe.each([
  ['management cluster', managementCluster],
  ['fleet', fleet],
])('%s', (_name, make) => {
  it('is the same for the same moment, so that a second start loads nothing', () => {
    expect(make(NOW)).toEqual(make(NOW));
  });
  it('names every object once', () => {
    const keys = make(NOW).map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
  });
  it('puts objects into namespaces that it makes or that the management cluster has', () => {
    const all = [...managementCluster(NOW), ...make(NOW)];
    const namespaces = new Set([
      'default',
      ...all.filter(({ kind }) => kind === 'Namespace').map(({ metadata }) => metadata.name),
    ]);
    const used = make(NOW).flatMap(({ metadata }) => metadata.namespace ?? []);
    expect(used.filter((name) => !namespaces.has(name))).toEqual([]);
  });
});

describe('fleet', () => {
  const clusters = fleet(NOW).filter(({ kind }) => kind === 'HostedCluster');
  it('gives each control plane an address of its own', () => {
    const services = fleet(NOW).filter(
      ({ kind, metadata }) => kind === 'Service' && metadata.name === 'kube-apiserver',
    );
    const addresses = services.map(({ status }) => JSON.stringify(status));
    expect(new Set(addresses).size).toBe(services.length);
  });
  it('never has a condition twice', () => {
    for (const object of fleet(NOW)) {
      const types = conditionsOf(object).map(({ type }) => type);
      expect(new Set(types).size, keyOf(object)).toBe(types.length);
    }
  });
  it('has one cluster that is going and one that the simulator makes', () => {
    expect(deletedInFleet()).toHaveLength(1);
    expect(clusters.filter(({ status }) => status === undefined)).toHaveLength(1);
  });
});
