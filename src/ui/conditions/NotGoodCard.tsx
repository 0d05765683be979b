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
import { useWords } from '../../i18n/useWords';
import type { ConditionRow } from './ConditionsTable';

interface NotGoodCardProps {
  /** Only what is not good. */
  bad: readonly ConditionRow[];
  /** As grave as the object's own label, so that one screen has one judgement. */
  isDanger: boolean;
}

/** Conditions that are not good; one line when there are none. */
export const NotGoodCard = ({ bad, isDanger }: NotGoodCardProps) => {
  const { t } = useWords();
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
              icon={
                <Icon status={isDanger ? 'danger' : 'warning'}>
                  {isDanger ? <ExclamationCircleIcon /> : <ExclamationTriangleIcon />}
                </Icon>
              }
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

const Explained = ({ condition }: { condition: ConditionRow }) => {
  const { t, say } = useWords();
  const { type, status, advice, message } = condition;
  return (
    <div style={{ overflowWrap: 'anywhere' }}>
      <strong>{t('{{type}} is {{status}}', { type, status })}</strong>
      {message ? <div dir="auto">{message}</div> : null}
      {advice ? <Content component={ContentVariants.small}>{say(advice)}</Content> : null}
    </div>
  );
};
