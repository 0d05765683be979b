import { z } from 'zod';
import { message } from '../../../../../i18n/message';
import { keptSchema } from '../../../../../node-pools/fields/leftovers-schema';
import { refuse } from '../../../../../node-pools/fields/refuse';
import { labelKey } from '../../../../../node-pools/model/labels';
import {
  conditionProblem,
  LABEL_OPERATORS,
  largestSkew,
  PLACEMENT_KINDS,
  placementWeight,
  STRENGTHS,
} from '../../../../model/placement-rules';

const ruleShape = z.object({
  kind: z.enum(PLACEMENT_KINDS),
  strength: z.enum(STRENGTHS),
  /** of a preference, but for `spread` */
  weight: z.number().nullable(),
  /** the label whose values make places apart; not for `node` */
  topologyKey: z.string(),
  /** of `spread` */
  maxSkew: z.number().nullable(),
  /** all of them hold; of nodes, or of the other machines */
  conditions: z.array(
    z.object({
      key: z.string(),
      operator: z.enum(LABEL_OPERATORS),
      /** by commas */
      values: z.string(),
    }),
  ),
  /** what YAML adds to the entry, such as namespaces */
  kept: keptSchema,
});

export type PlacementRule = z.infer<typeof ruleShape>;

/** Whether a rule has a weight (source: CRD). */
export const hasWeight = ({ kind, strength }: Pick<PlacementRule, 'kind' | 'strength'>): boolean =>
  strength === 'preferred' && kind !== 'spread';

/** One rule of where the machine may run (source: CRD, affinity and topology spread; API server, their validation). */
export const placementRuleSchema = ruleShape.superRefine((rule, context) => {
  const { kind, conditions } = rule;
  if (hasWeight(rule)) refuse(context, ['weight'], placementWeight(rule.weight));
  if (kind !== 'node') refuse(context, ['topologyKey'], labelKey(rule.topologyKey));
  if (kind === 'spread') refuse(context, ['maxSkew'], largestSkew(rule.maxSkew));
  // An entry without any would match nothing, unless YAML says more.
  if (conditions.length === 0 && Object.keys(rule.kept).length === 0)
    refuse(context, ['conditions'], message('Add a label: a rule without one matches nothing.'));
  conditions.forEach((condition, index) => {
    const problem = conditionProblem(kind, condition);
    if (problem) refuse(context, ['conditions', index, problem.field], problem.message);
  });
});

/** A condition as it is first shown. */
export const freshCondition: PlacementRule['conditions'][number] = { key: '', operator: 'In', values: '' };

/** A rule as it is first shown: the one most asked for. */
export const freshRule: PlacementRule = {
  kind: 'apart',
  strength: 'preferred',
  weight: 100,
  topologyKey: 'kubernetes.io/hostname',
  maxSkew: 1,
  conditions: [freshCondition],
  kept: {},
};
