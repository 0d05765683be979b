import { describe, expect, it } from 'vitest';
import type { ManagedCluster } from '../../../kubernetes/types/generated/managed-cluster';
import type { Facts } from './facts';
import { localCluster } from './local-cluster';
import { an, condition, facts, FORBIDDEN, inShort, NOT_SERVED, read } from './made-for-tests';

type Case = readonly [when: string, now: Partial<Facts>, verdict: string, said: RegExp];

const managed = (status?: 'True' | 'False'): ManagedCluster =>
  an<ManagedCluster>(
    'ManagedCluster',
    { name: 'local-cluster', labels: { 'local-cluster': 'true' } },
    {
      spec: {},
      status: status ? { conditions: [condition('ManagedClusterConditionAvailable', status)] } : {},
    },
  );

describe('import (source: ManagedCluster with the label local-cluster=true)', () => {
  it.each<Case>([
    ['available', { localClusters: read([managed('True')]) }, 'good', /is available/],
    ['no fleet manager', { localClusters: NOT_SERVED }, 'information', /No fleet manager/],
    ['no local cluster', { localClusters: read([]) }, 'warn', /No ManagedCluster/],
    ['not available', { localClusters: read([managed('False')]) }, 'warn', /not available/],
    ['says nothing yet', { localClusters: read([managed()]) }, 'warn', /not available/],
    ['may not be read', { localClusters: FORBIDDEN }, 'cannot-check', /may not list/],
  ])('%s', (_when, now, verdict, said) => {
    const row = inShort(localCluster(facts(now)));
    expect(row.verdict).toBe(verdict);
    expect(row.said).toMatch(said);
  });
});
