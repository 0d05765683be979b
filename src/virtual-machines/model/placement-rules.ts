import { message, type Message } from '../../i18n/message';
import { labelKey, labelValue } from '../../node-pools/model/labels';

/** What a rule looks at: labels of nodes, or other machines that are near, far, or evenly spread. */
export const PLACEMENT_KINDS = ['node', 'together', 'apart', 'spread'] as const;
type PlacementKind = (typeof PLACEMENT_KINDS)[number];
/** Whether a machine waits when no node fulfils the rule, or takes the best there is. */
export const STRENGTHS = ['required', 'preferred'] as const;
export const LABEL_OPERATORS = ['In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt'] as const;
type LabelOperator = (typeof LABEL_OPERATORS)[number];

/** One label that nodes or machines have or have not. */
export interface LabelCondition {
  readonly key: string;
  readonly operator: LabelOperator;
  /** by commas */
  readonly values: string;
}

/** Labels of nodes compare as numbers too; those of machines do not (source: Kubernetes API, label selectors). */
export const operatorsOf = (kind: PlacementKind): readonly LabelOperator[] =>
  kind === 'node' ? LABEL_OPERATORS : LABEL_OPERATORS.filter((one) => one !== 'Gt' && one !== 'Lt');

/** Whether an operator compares with values. */
export const takesValues = (operator: LabelOperator): boolean =>
  operator !== 'Exists' && operator !== 'DoesNotExist';

/** The values of a condition, which are written by commas. */
export const conditionValues = ({ operator, values }: Omit<LabelCondition, 'key'>): readonly string[] =>
  takesValues(operator)
    ? values
        .split(',')
        .map((value) => value.trim())
        .filter((value) => value !== '')
    : [];

const valuesProblem = (condition: LabelCondition): Message | undefined => {
  const values = conditionValues(condition);
  if (!takesValues(condition.operator)) return undefined;
  if (values.length === 0) return message('Enter a value.');
  if (condition.operator === 'Gt' || condition.operator === 'Lt')
    return values.length === 1 && /^-?\d+$/.test(values[0] ?? '')
      ? undefined
      : message('{{operator}} compares with one whole number.', { operator: condition.operator });
  return values.map(labelValue).find((problem) => problem !== undefined);
};

/** What is wrong with a condition, at which of its fields (source: API server, label and node selectors). */
export const conditionProblem = (
  kind: PlacementKind,
  condition: LabelCondition,
): { field: keyof LabelCondition; message: Message } | undefined => {
  const key = labelKey(condition.key);
  if (key) return { field: 'key', message: key };
  if (!operatorsOf(kind).includes(condition.operator))
    return {
      field: 'operator',
      message: message('{{operator}} works with labels of nodes only. Choose another.', {
        operator: condition.operator,
      }),
    };
  const values = valuesProblem(condition);
  return values && { field: 'values', message: values };
};

/** How much a preference counts beside others (source: API server, affinity: 1 to 100). */
export const placementWeight = (weight: number | null): Message | undefined =>
  weight !== null && Number.isSafeInteger(weight) && weight >= 1 && weight <= 100
    ? undefined
    : message('Enter a whole number from 1 to 100.');

/** By how many machines places may differ (source: API server, topology spread: at least 1). */
export const largestSkew = (skew: number | null): Message | undefined =>
  skew !== null && Number.isSafeInteger(skew) && skew >= 1
    ? undefined
    : message('Enter a whole number from 1.');

/** A label that KubeVirt sets itself (source: virt-api admission, R19). */
export const reservedLabel = (key: string): Message | undefined =>
  key.startsWith('kubevirt.io/')
    ? message('{{key}} is a label of KubeVirt itself. Choose another key.', { key })
    : undefined;
