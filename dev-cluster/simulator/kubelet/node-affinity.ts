import { labelOf } from '../kubernetes/object';
import type { Node, Pod } from '../resources';

type Spec = NonNullable<Pod['spec']>;
type NodeAffinity = NonNullable<NonNullable<Spec['affinity']>['nodeAffinity']>;
type Term = NonNullable<
  NodeAffinity['requiredDuringSchedulingIgnoredDuringExecution']
>['nodeSelectorTerms'][number];
type Expression = NonNullable<Term['matchExpressions']>[number];

const matches = (node: Node, { key, operator, values = [] }: Expression): boolean => {
  const value = labelOf(node, key);
  switch (operator) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    case 'Gt':
      return Number(value) > Number(values[0]);
    case 'Lt':
      return Number(value) < Number(values[0]);
    default:
      return false;
  }
};

/** True when a pod's node selector and what its node affinity requires let it run on a node. */
export const isAllowed = ({ spec }: Pod, node: Node): boolean => {
  const selector = Object.entries(spec?.nodeSelector ?? {});
  const terms =
    spec?.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms;
  return (
    selector.every(([label, value]) => labelOf(node, label) === value) &&
    (terms === undefined ||
      terms.some(({ matchExpressions = [] }) => matchExpressions.every((each) => matches(node, each))))
  );
};
