import { describe, expect, it } from 'vitest';
import type { MigrationPolicy } from '../../kubernetes/types/generated/migration-policy';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { policyFor, policyPreview } from './policy';

type Labels = Record<string, string>;

const policy = (name: string, instance: Labels, namespace: Labels = {}): MigrationPolicy => ({
  apiVersion: 'migrations.kubevirt.io/v1alpha1',
  kind: 'MigrationPolicy',
  metadata: { name },
  spec: { selectors: { namespaceSelector: namespace, virtualMachineInstanceSelector: instance } },
});

const vm = (name: string, labels: Labels): VirtualMachine => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachine',
  metadata: { name, namespace: 'demo' },
  spec: { template: { metadata: { labels }, spec: { domain: { devices: {} } } } },
});

/** Source: KubeVirt, MigrationPolicyList.MatchPolicy. */
describe('the policy of a migration', () => {
  it.each([
    ['every label must be there', [policy('a', { os: 'rhel', tier: 'gold' })], { os: 'rhel' }, {}, undefined],
    [
      'both selectors must match',
      [policy('a', { os: 'rhel' }, { team: 'web' })],
      { os: 'rhel' },
      { team: 'db' },
      undefined,
    ],
    [
      'most labels win',
      [policy('a', { os: 'rhel' }), policy('b', { os: 'rhel' }, { team: 'web' })],
      { os: 'rhel' },
      { team: 'web' },
      'b',
    ],
    [
      'then the name',
      [policy('b', { os: 'rhel' }), policy('a', { tier: 'gold' })],
      { os: 'rhel', tier: 'gold' },
      {},
      'a',
    ],
    ['one without labels is about none', [policy('a', {})], { os: 'rhel' }, {}, undefined],
  ])('%s', (_rule, policies, instance, namespace, expected) => {
    expect(policyFor(policies, instance, namespace)?.metadata.name).toBe(expected);
  });
});

it('previews the machines of a policy that is being typed, and who follows another', () => {
  const typed = policy('typed', { os: 'rhel' });
  const stronger = policy('stronger', { os: 'rhel', tier: 'gold' });
  const vms = [vm('one', { os: 'rhel' }), vm('two', { os: 'rhel', tier: 'gold' }), vm('three', {})];
  // The stored form of the edited policy does not count.
  expect(policyPreview(typed, [policy('typed', { os: 'none' }), stronger], vms, new Map())).toEqual([
    { namespace: 'demo', name: 'one', follows: undefined },
    { namespace: 'demo', name: 'two', follows: 'stronger' },
  ]);
});
