import { describe, expect, it } from 'vitest';
import type { ManagedCluster } from '../../kubernetes/types/generated/managed-cluster';
import { importProblem } from './import-problem';
import { aCluster } from './made-for-tests';
import { managedCluster } from './managed-cluster';

const available = aCluster({ conditions: { Available: 'True' } });
const managed = (over: Partial<ManagedCluster['metadata']> = {}): ManagedCluster => {
  const made = managedCluster({
    name: available.metadata.name,
    infraId: '',
    clusterSet: 'default',
    labels: [],
    hub: { name: 'local-cluster', hasAddOns: true },
  });
  return { ...made, metadata: { ...made.metadata, ...over } };
};

describe('whether a cluster can be imported (specification: Available, no such ManagedCluster)', () => {
  it('can when it is available and unknown to the fleet', () => {
    expect(importProblem(available, [managed({ name: 'other' })])).toBeUndefined();
    expect(importProblem(available, undefined)).toBeUndefined();
  });
  it('cannot before it is available', () => {
    expect(importProblem(aCluster({}), [])?.key).toContain('not available yet');
  });
  it('cannot twice', () => {
    expect(importProblem(available, [managed()])?.key).toContain('imported already');
  });
  it('cannot under a name that the fleet uses for another cluster', () => {
    expect(importProblem(available, [managed({ annotations: {} })])?.key).toContain('another cluster');
  });
  it('cannot while it is deleted', () => {
    const going = aCluster({ deletionTimestamp: '2026-01-01T00:00:00Z' });
    expect(importProblem(going, [])?.key).toContain('being deleted');
  });
});
