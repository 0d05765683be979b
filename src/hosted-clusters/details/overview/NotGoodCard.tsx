import { NotGoodCard as Card } from '../../../ui/conditions/NotGoodCard';
import { type ExplainedCondition, notGood } from '../../model/conditions';
import { isStageCondition } from '../../model/stage';
import type { ClusterView } from '../useCluster';
import { useConditions } from '../useConditions';

/** Conditions that are not good. While installing, those that belong to it are shown as progress, not as faults. */
export const NotGoodCard = ({ view }: { view: ClusterView }) => {
  const { cluster, progress } = view;
  const all = useConditions(cluster);
  const isInstalling = progress.state === 'running';
  const bad = worthShowing(notGood(all).filter(({ type }) => !isInstalling || !isStageCondition(type)));
  return all.length === 0 ? null : <Card bad={bad} isDanger={view.status.level === 'danger'} />;
};

/** The operator repeats the words of the cause in ReconciliationSucceeded: once is enough. */
const worthShowing = (bad: readonly ExplainedCondition[]): readonly ExplainedCondition[] =>
  bad.filter(
    ({ type, message }) =>
      type !== 'ReconciliationSucceeded' ||
      !bad.some((other) => other.type !== type && other.message === message),
  );
