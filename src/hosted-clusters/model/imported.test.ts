import { describe, expect, it } from 'vitest';
import type { ManagedCluster } from '../../kubernetes/types/generated/managed-cluster';
import { isImportOf } from './imported';
import { aCluster } from './made-for-tests';

const managed = (name: string, metadata: Partial<ManagedCluster['metadata']> = {}): ManagedCluster => ({
  apiVersion: 'cluster.open-cluster-management.io/v1',
  kind: 'ManagedCluster',
  metadata: { name, ...metadata },
  spec: { hubAcceptsClient: true },
});
const hypershift = { annotations: { 'open-cluster-management/created-via': 'hypershift' } };
const cluster = aCluster({ spec: { clusterID: 'id-1' } });

describe('isImportOf', () => {
  it.each([
    ['same name, made for a hosted cluster', managed('demo', hypershift), true],
    ['same name, made otherwise', managed('demo'), false],
    ['another name', managed('other', hypershift), false],
    ['the same cluster ID', managed('demo', { labels: { clusterID: 'id-1' } }), true],
    [
      'the namesake of another namespace',
      managed('demo', { ...hypershift, labels: { clusterID: 'id-2' } }),
      false,
    ],
  ])('%s', (_what, object, expected) => {
    expect(isImportOf(object, cluster)).toBe(expected);
  });
});
