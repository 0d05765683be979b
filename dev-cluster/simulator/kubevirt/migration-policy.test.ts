import { describe, expect, it } from 'vitest';
import type { MigrationPolicy } from './kinds';
import { policyFor } from './migration-policy';
import { hasSlot } from './migration-slots';

const policy = (
  name: string,
  namespaceSelector?: Record<string, string>,
  virtualMachineInstanceSelector?: Record<string, string>,
): MigrationPolicy => ({
  apiVersion: 'migrations.kubevirt.io/v1alpha1',
  kind: 'MigrationPolicy',
  metadata: { name },
  spec: {
    selectors: {
      ...(namespaceSelector ? { namespaceSelector } : {}),
      ...(virtualMachineInstanceSelector ? { virtualMachineInstanceSelector } : {}),
    },
  },
});

const team = { team: 'web' };

/** Source: KubeVirt, migrations/policy: all keys match, most labels win, then the name. */
describe('the policy of a migration', () => {
  const policies = [
    policy('z-team', team),
    policy('a-team', team),
    policy('databases', team, { workload: 'database' }),
    policy('everything', {}, {}),
  ];
  it.each([
    ['by name among equals', {}, team, 'a-team'],
    ['with most labels', { workload: 'database' }, team, 'databases'],
    ['none when a key does not match', { workload: 'database' }, { team: 'ops' }, undefined],
  ])('%s', (_name, instanceLabels, namespaceLabels, name) => {
    expect(policyFor(policies, instanceLabels, namespaceLabels)?.metadata.name).toBe(name);
  });
});

describe('a slot for a migration', () => {
  const limits = { parallelMigrationsPerCluster: 2, parallelOutboundMigrationsPerNode: 1 };
  const from = (sourceNode: string): { name: string; sourceNode: string } => ({
    name: sourceNode,
    sourceNode,
  });
  it.each([
    [[], true],
    [[from('worker-1')], true],
    [[from('worker-0')], false],
    [[from('worker-1'), from('worker-2')], false],
  ])('beside %j: %s', (underway, isFree) => {
    expect(hasSlot(underway, 'worker-0', limits)).toBe(isFree);
  });
});
