import { describe, expect, it } from 'vitest';
import type { ManagedClusterAddOn } from '../../kubernetes/types/generated/managed-cluster-add-on';
import type { MultiClusterEngine } from '../../kubernetes/types/generated/multi-cluster-engine';
import { unavailability } from './availability';

const engine = (components: { name: string; enabled: boolean }[]): MultiClusterEngine => ({
  apiVersion: 'multicluster.openshift.io/v1',
  kind: 'MultiClusterEngine',
  metadata: { name: 'engine' },
  spec: { overrides: { components } },
});
const addOn = (status: 'True' | 'False'): ManagedClusterAddOn => ({
  apiVersion: 'addon.open-cluster-management.io/v1alpha1',
  kind: 'ManagedClusterAddOn',
  metadata: { name: 'hypershift-addon', namespace: 'local-cluster' },
  spec: {},
  status: {
    conditions: [
      { type: 'Available', status, reason: 'X', message: '', lastTransitionTime: '2026-01-01T00:00:00Z' },
    ],
  },
});
const on = engine([
  { name: 'hypershift', enabled: true },
  { name: 'hypershift-local-hosting', enabled: true },
]);

describe('whether hosted control planes can be created', () => {
  it('allows it with no multicluster engine at all', () => {
    expect(unavailability({ isServed: true, engines: undefined, addOns: undefined })).toBeUndefined();
  });
  it('allows it when the engine and its add-on are well', () => {
    expect(unavailability({ isServed: true, engines: [on], addOns: [addOn('True')] })).toBeUndefined();
  });
  it.each(['hypershift', 'hypershift-local-hosting'])('names the component %s that is off', (name) => {
    const engines = [engine([{ name, enabled: false }])];
    expect(unavailability({ isServed: true, engines, addOns: [addOn('True')] })?.values).toEqual({ name });
  });
  it('says when the add-on is missing or not available', () => {
    expect(unavailability({ isServed: true, engines: [on], addOns: [] })?.key).toContain('not installed');
    expect(unavailability({ isServed: true, engines: [on], addOns: [addOn('False')] })?.key).toContain(
      'not available',
    );
  });
  it('says when HostedClusters are not served', () => {
    expect(unavailability({ isServed: false, engines: undefined, addOns: undefined })?.key).toContain(
      'HyperShift',
    );
  });
});
