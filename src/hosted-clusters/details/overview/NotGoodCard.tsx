import {
  Card,
  CardBody,
  CardTitle,
  Content,
  ContentVariants,
  Icon,
  List,
  ListItem,
} from '@patternfly/react-core';
import { ExclamationCircleIcon, ExclamationTriangleIcon } from '@patternfly/react-icons';
import { useWords } from '../../../i18n/useWords';
import { type ExplainedCondition, notGood } from '../../model/conditions';
import { isStageCondition } from '../../model/stage';
import type { ClusterView } from '../useCluster';
import { useConditions } from '../useConditions';

/** Conditions that are not good. While installing, those that belong to it are shown as progress, not as faults. */
export const NotGoodCard = ({ view }: { view: ClusterView }) => {
  const { t } = useWords();
  const { cluster, progress } = view;
  const all = useConditions(cluster);
  const isInstalling = progress.state === 'running';
  const bad = worthShowing(notGood(all).filter(({ type }) => !isInstalling || !isStageCondition(type)));
  if (all.length === 0) return null;
  if (bad.length === 0)
    return (
      <Card data-test="all-conditions-good">
        <CardBody>{t('No condition reports a problem.')}</CardBody>
      </Card>
    );
  return (
    <Card data-test="not-good">
      <CardTitle component="h2">{t('Conditions that are not good')}</CardTitle>
      <CardBody>
        <List isPlain isBordered>
          {bad.map((condition) => (
            <ListItem
              key={condition.type}
              icon={<Sign isDanger={view.status.level === 'danger'} />}
              data-test={`not-good-${condition.type}`}
            >
              <Explained condition={condition} />
            </ListItem>
          ))}
        </List>
      </CardBody>
    </Card>
  );
};

/** As grave as the cluster's own label, so that one screen has one judgement. */
const Sign = ({ isDanger }: { isDanger: boolean }) => (
  <Icon status={isDanger ? 'danger' : 'warning'}>
    {isDanger ? <ExclamationCircleIcon /> : <ExclamationTriangleIcon />}
  </Icon>
);

/** The operator repeats the words of the cause in ReconciliationSucceeded: once is enough. */
const worthShowing = (bad: readonly ExplainedCondition[]): readonly ExplainedCondition[] =>
  bad.filter(
    ({ type, message }) =>
      type !== 'ReconciliationSucceeded' ||
      !bad.some((other) => other.type !== type && other.message === message),
  );

const Explained = ({ condition }: { condition: ExplainedCondition }) => {
  const { t, say } = useWords();
  const { type, status, advice, message } = condition;
  return (
    <div style={{ overflowWrap: 'anywhere' }}>
      <strong>{t('{{type}} is {{status}}', { type, status })}</strong>
      {message ? <div>{message}</div> : null}
      {advice ? <Content component={ContentVariants.small}>{say(advice)}</Content> : null}
    </div>
  );
};
