import { expect, it } from 'vitest';
import type { MigrationPolicy } from '../../kubernetes/types/generated/migration-policy';
import { policyFieldOf, policyObject, policyPatch, policySchema, policyValues } from './policy-values';

const policy: MigrationPolicy = {
  apiVersion: 'migrations.kubevirt.io/v1alpha1',
  kind: 'MigrationPolicy',
  metadata: { name: 'gold' },
  spec: {
    selectors: { virtualMachineInstanceSelector: { tier: 'gold', os: 'rhel' } },
    bandwidthPerMigration: '64Mi',
    allowPostCopy: false,
  },
};

it('goes through the form and back', () => {
  expect(policyObject(policyValues(policy))).toEqual(policy);
  expect(policySchema.safeParse(policyValues(policy)).success).toBe(true);
});

it('needs a label, and a name that the API server takes', () => {
  const paths = (values: object): unknown[] =>
    policySchema
      .safeParse({ ...policyValues(undefined), ...values })
      .error?.issues.map(({ path }) => path[0]) ?? [];
  expect(paths({ name: 'gold' })).toEqual(['vmLabels']);
  expect(paths({ name: 'Gold_1', namespaceLabels: [{ key: 'team', value: 'web' }] })).toEqual(['name']);
});

it('patches labels away that were removed, and leaves what the form does not show', () => {
  const values = { ...policyValues(policy), vmLabels: [{ key: 'tier', value: 'silver' }], bandwidth: '' };
  expect(policyPatch(policy, values)).toEqual({
    spec: {
      selectors: {
        namespaceSelector: {},
        virtualMachineInstanceSelector: { tier: 'silver', os: null },
      },
      bandwidthPerMigration: null,
      completionTimeoutPerGiB: null,
      allowAutoConverge: null,
      allowPostCopy: false,
    },
  });
});

it.each([
  ['metadata.name', 'name'],
  ['spec.selectors.namespaceSelector', 'namespaceLabels'],
  ['spec.selectors.virtualMachineInstanceSelector', 'vmLabels'],
  ['spec.bandwidthPerMigration', 'bandwidth'],
  ['spec.completionTimeoutPerGiB', 'completion'],
  ['spec.maxDowntime', undefined],
])('a refusal of %s stands at %s', (path, field) => expect(policyFieldOf(path)).toBe(field));
