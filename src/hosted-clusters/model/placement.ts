import { message, type Message } from '../../i18n/message';
import type { Node } from '../../kubernetes/types/core';
import { labelKey, labelValue } from '../../node-pools/model/labels';

/** How many of each the control plane's pods may have (source: CRD; labels and tolerations are on every pod). */
export const MOST_SELECTORS = 20;
export const MOST_POD_LABELS = 20;
export const MOST_TOLERATIONS = 25;

export const TOLERATION_OPERATORS = ['Equal', 'Exists'] as const;
/** '' = every effect */
export const TOLERATION_EFFECTS = ['', 'NoSchedule', 'PreferNoSchedule', 'NoExecute'] as const;

/** A toleration as the form holds it. */
export interface TolerationValues {
  key: string;
  operator: (typeof TOLERATION_OPERATORS)[number];
  value: string;
  effect: (typeof TOLERATION_EFFECTS)[number];
  /** null = for ever */
  seconds: number | null;
}

/** What is wrong with a toleration, at which of its fields (source: API server, `ValidateTolerations`). */
export const tolerationProblem = (
  toleration: TolerationValues,
): { field: keyof TolerationValues; message: Message } | undefined => {
  const { key, operator, value, effect, seconds } = toleration;
  if (key === '' && operator === 'Equal') {
    return {
      field: 'key',
      message: message('Enter the key of a taint, or choose Exists to tolerate every taint.'),
    };
  }
  const wrongKey = key === '' ? undefined : labelKey(key);
  if (wrongKey) return { field: 'key', message: wrongKey };
  if (operator === 'Exists' && value !== '') {
    return {
      field: 'value',
      message: message('Exists looks at the key alone. Remove the value, or choose Equal.'),
    };
  }
  const wrongValue = labelValue(value);
  if (wrongValue) return { field: 'value', message: wrongValue };
  if (seconds === null) return undefined;
  if (effect !== 'NoExecute') {
    return {
      field: 'seconds',
      message: message('Only the effect NoExecute takes a time. Remove the seconds.'),
    };
  }
  return Number.isSafeInteger(seconds)
    ? undefined
    : { field: 'seconds', message: message('Enter whole seconds.') };
};

interface Taint {
  key: string;
  value?: string;
  effect: string;
}

/** Taints that every control plane tolerates anyway (source: operator). */
const ALWAYS = ['hypershift.openshift.io/control-plane', 'hypershift.openshift.io/cluster'];

const tolerates = (toleration: TolerationValues, taint: Taint): boolean =>
  (toleration.effect === '' || toleration.effect === taint.effect) &&
  (toleration.key === '' || toleration.key === taint.key) &&
  (toleration.operator === 'Exists' || toleration.value === (taint.value ?? ''));

/** Nodes for the pods of a control plane, of all that the cluster has. */
export interface Placement {
  /** have all the labels */
  labelled: number;
  /** of these, those whose taints are tolerated and that take pods */
  usable: number;
  /** a taint that keeps pods off a labelled node, such as `dedicated=cp:NoSchedule` */
  taint?: string;
}

const keepsOff = (node: Node, tolerations: readonly TolerationValues[]): Taint | undefined =>
  (node.spec?.taints ?? []).find(
    (taint) =>
      taint.effect !== 'PreferNoSchedule' &&
      !ALWAYS.includes(taint.key) &&
      !tolerations.some((toleration) => tolerates(toleration, taint)),
  );

const taintText = ({ key, value, effect }: Taint): string =>
  `${key}${value === undefined || value === '' ? '' : `=${value}`}:${effect}`;

/** Which nodes can run a control plane's pods (source: the scheduler's filters for labels and taints). */
export const placementOn = (
  nodes: readonly Node[],
  selector: readonly { key: string; value: string }[],
  tolerations: readonly TolerationValues[],
): Placement => {
  const wanted = selector.filter(({ key }) => key !== '');
  const labelled = nodes.filter(({ metadata }) =>
    wanted.every(({ key, value }) => metadata.labels?.[key] === value),
  );
  const taints = labelled.map((node) => keepsOff(node, tolerations));
  const first = taints.find((taint) => taint !== undefined);
  return {
    labelled: labelled.length,
    usable: taints.filter((taint) => taint === undefined).length,
    ...(first ? { taint: taintText(first) } : {}),
  };
};
