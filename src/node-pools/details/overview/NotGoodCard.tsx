import { explainConditions, notGood } from '../../../hosted-clusters/model/conditions';
import { NotGoodCard as Card } from '../../../ui/conditions/NotGoodCard';
import { poolConditionMeaning } from '../../model/conditions';
import type { PoolView } from '../usePool';

/** The operator counts the machines of the whole cluster there; this page looks at each machine of the pool itself. */
const COUNTED_ELSEWHERE = 'KubeVirtNodesLiveMigratable';
/** Normal while machines come: the sentence tells it. */
const COMING = ['Ready', 'AllMachinesReady', 'AllNodesHealthy', 'ReachedIgnitionEndpoint'];

/** Conditions of the pool that are not good. */
export const NotGoodCard = ({ view: { pool, status } }: { view: PoolView }) => {
  const conditions = pool.status?.conditions ?? [];
  if (conditions.length === 0) return null;
  const isMoving = ['creating', 'scaling', 'no-nodes', 'deleting'].includes(status.id);
  const bad = notGood(explainConditions(conditions, poolConditionMeaning, pool.metadata.generation)).filter(
    ({ type }) => type !== COUNTED_ELSEWHERE && !(isMoving && COMING.includes(type)),
  );
  return <Card bad={bad} isDanger={status.level === 'danger'} />;
};
