import fc from 'fast-check';
import { mostlyText } from '../../../../../node-pools/fields/arbitrary-pool';
import { LABEL_OPERATORS, operatorsOf, PLACEMENT_KINDS, STRENGTHS } from '../../../../model/placement-rules';
import { freshRule, hasWeight, type PlacementRule } from './values';

const OF_MACHINES = operatorsOf('apart');

const condition = fc.record({
  key: mostlyText(fc.constantFrom('app', 'example.com/tier'), '', 'a b'),
  operator: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...OF_MACHINES) },
    fc.constantFrom(...LABEL_OPERATORS),
  ),
  values: mostlyText(fc.constantFrom('web', 'web, db', '7'), '', 'not a value'),
});

/** Any placement rule that a person could leave behind. Used by tests only. */
export const arbitraryPlacement: fc.Arbitrary<PlacementRule> = fc
  .record({
    kind: fc.constantFrom(...PLACEMENT_KINDS),
    strength: fc.constantFrom(...STRENGTHS),
    weight: fc.oneof({ weight: 12, arbitrary: fc.constantFrom(1, 100) }, fc.constantFrom(null, 101)),
    topologyKey: mostlyText(fc.constantFrom('kubernetes.io/hostname', 'topology.kubernetes.io/zone'), ''),
    maxSkew: fc.oneof({ weight: 12, arbitrary: fc.constantFrom(1, 2) }, fc.constant(0)),
    conditions: fc.oneof(
      { weight: 12, arbitrary: fc.array(condition, { minLength: 1, maxLength: 2 }) },
      fc.constant<PlacementRule['conditions']>([]),
    ),
    hasMore: fc.boolean(),
  })
  // Only entries about other machines have namespaces.
  .map(({ hasMore, ...rule }) => ({
    ...rule,
    kept:
      hasMore && (rule.kind === 'together' || rule.kind === 'apart') && !hasWeight(rule)
        ? { namespaces: ['other'] }
        : freshRule.kept,
  }));
