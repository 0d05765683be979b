import { explainConditions, notGood } from '../../../hosted-clusters/model/conditions';
import { NotGoodCard as Card } from '../../../ui/conditions/NotGoodCard';
import { conditionsOf, vmConditionMeaning } from '../../model/vm-conditions';
import type { VmView } from '../useVm';

/** Conditions of the machine and its instance that are not good. */
export const NotGoodCard = ({ view: { vm, vmi, status } }: { view: VmView }) => {
  const conditions = conditionsOf(vm, vmi);
  if (conditions.length === 0) return null;
  const bad = notGood(explainConditions(conditions, vmConditionMeaning));
  return <Card bad={bad} isDanger={status.level === 'danger'} />;
};
