import type {
  VirtualMachineSpecTemplateSpec,
  VirtualMachineSpecTemplateSpecAffinity,
} from '../../../../../kubernetes/types/generated/virtual-machine';
import { withKept } from '../../../../../node-pools/fields/leftovers';
import { conditionValues } from '../../../../model/placement-rules';
import type { PlacementRule } from './values';

const expressions = ({ conditions }: PlacementRule) =>
  conditions.map(({ key, operator, values }) => {
    const list = conditionValues({ operator, values });
    return { key, operator, ...(list.length === 0 ? {} : { values: [...list] }) };
  });

const labelSelector = (rule: PlacementRule) =>
  rule.conditions.length === 0 ? {} : { labelSelector: { matchExpressions: expressions(rule) } };

const nodeTerm = (rule: PlacementRule) =>
  rule.conditions.length === 0 ? {} : { matchExpressions: expressions(rule) };

const podTerm = (rule: PlacementRule) => ({ topologyKey: rule.topologyKey, ...labelSelector(rule) });

const constraint = (rule: PlacementRule) => ({
  maxSkew: rule.maxSkew ?? 1,
  topologyKey: rule.topologyKey,
  whenUnsatisfiable: rule.strength === 'required' ? 'DoNotSchedule' : 'ScheduleAnyway',
  ...labelSelector(rule),
});

const nodePreference = (rule: PlacementRule) => ({ weight: rule.weight ?? 1, preference: nodeTerm(rule) });

const podPreference = (rule: PlacementRule) => ({ weight: rule.weight ?? 1, podAffinityTerm: podTerm(rule) });

/** The entry of a rule in its list, before what YAML adds to it. */
export const placementEntry = (rule: PlacementRule): object => {
  const isStrict = rule.strength === 'required';
  if (rule.kind === 'spread') return constraint(rule);
  if (rule.kind === 'node') return isStrict ? nodeTerm(rule) : nodePreference(rule);
  return isStrict ? podTerm(rule) : podPreference(rule);
};

type Rules = readonly PlacementRule[];

const list = <T extends object>(rules: Rules, entry: (rule: PlacementRule) => T): T[] =>
  rules.map((rule) => withKept(entry(rule), rule.kept));

const of = (rules: Rules, kind: PlacementRule['kind'], strength: PlacementRule['strength']): Rules =>
  rules.filter((rule) => rule.kind === kind && rule.strength === strength);

const nodeAffinity = (rules: Rules) => {
  const [must, should] = [of(rules, 'node', 'required'), of(rules, 'node', 'preferred')];
  if (must.length + should.length === 0) return {};
  return {
    nodeAffinity: {
      ...(must.length === 0
        ? {}
        : { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: list(must, nodeTerm) } }),
      ...(should.length === 0
        ? {}
        : {
            preferredDuringSchedulingIgnoredDuringExecution: list(should, nodePreference),
          }),
    },
  };
};

const podAffinity = (rules: Rules, kind: 'together' | 'apart') => {
  const [must, should] = [of(rules, kind, 'required'), of(rules, kind, 'preferred')];
  if (must.length + should.length === 0) return {};
  return {
    [kind === 'together' ? 'podAffinity' : 'podAntiAffinity']: {
      ...(must.length === 0 ? {} : { requiredDuringSchedulingIgnoredDuringExecution: list(must, podTerm) }),
      ...(should.length === 0
        ? {}
        : {
            preferredDuringSchedulingIgnoredDuringExecution: list(should, podPreference),
          }),
    },
  };
};

/** Where the machine may run, as the guest's template has it (source: CRD). */
export const placementSpec = (
  rules: Rules,
): Pick<VirtualMachineSpecTemplateSpec, 'affinity' | 'topologySpreadConstraints'> => {
  const affinity: VirtualMachineSpecTemplateSpecAffinity = {
    ...nodeAffinity(rules),
    ...podAffinity(rules, 'together'),
    ...podAffinity(rules, 'apart'),
  };
  const spread = rules.filter(({ kind }) => kind === 'spread');
  return {
    ...(Object.keys(affinity).length === 0 ? {} : { affinity }),
    ...(spread.length === 0 ? {} : { topologySpreadConstraints: list(spread, constraint) }),
  };
};
