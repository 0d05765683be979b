import { StackItem } from '@patternfly/react-core';
import { explainConditions, notGood } from '../../../hosted-clusters/model/conditions';
import { NotGoodCard as Card } from '../../../ui/conditions/NotGoodCard';
import { conditionsOf, vmConditionMeaning } from '../../model/vm-conditions';
import type { VmView } from '../useVm';

/** Conditions of the machine and its instance that are not good, as an item of a stack: it takes no room where there is nothing to say. */
export const NotGoodCard = ({ view: { vm, vmi, status, sentence } }: { view: VmView }) => {
  const conditions = conditionsOf(vm, vmi);
  if (conditions.length === 0) return null;
  const bad = notGood(explainConditions(conditions, vmConditionMeaning));
  // The sentence above tells what is broken; a line that all is well would contradict it.
  const isDanger = status.level === 'danger' || sentence?.level === 'danger';
  if (bad.length === 0 && isDanger) return null;
  return (
    <StackItem>
      <Card bad={bad} isDanger={isDanger} />
    </StackItem>
  );
};
