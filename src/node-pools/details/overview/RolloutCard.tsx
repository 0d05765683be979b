import {
  Card,
  CardBody,
  CardTitle,
  Content,
  List,
  ListItem,
  Progress,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { Elapsed } from '../../../ui/time/Elapsed';
import { type Rollout, rolloutCount, rolloutTitle } from '../../model/rollout';

/** How far a rollout is: a bar where somebody counts, which machine is replaced, and what blocks. */
export const RolloutCard = ({ rollout, name }: { rollout: Rollout; name: string }) => {
  const { t, say } = useWords();
  const { done, total, going, coming, blocker, since } = rollout;
  const count = rolloutCount(rollout);
  return (
    <Card data-test="rollout">
      <CardTitle component="h2">{say(rolloutTitle(rollout))}</CardTitle>
      <CardBody>
        <Stack hasGutter>
          {count && done !== undefined && total ? (
            <StackItem>
              <Progress
                value={done}
                max={total}
                title={say(count)}
                measureLocation="none"
                aria-label={t('Rollout of {{name}}', { name })}
                data-test="rollout-progress"
              />
            </StackItem>
          ) : null}
          <StackItem>
            <List isPlain>
              {going.length > 0 ? (
                <ListItem>{t('Going: {{machines}}', { machines: going.join(', ') })}</ListItem>
              ) : null}
              {coming.length > 0 ? (
                <ListItem>{t('Coming: {{machines}}', { machines: coming.join(', ') })}</ListItem>
              ) : null}
              {rollout.waitsForDeletion ? (
                <ListItem>{t('This pool replaces a machine only when somebody deletes it.')}</ListItem>
              ) : null}
              {blocker ? (
                <ListItem data-test="rollout-blocker">
                  <strong>{say(blocker.words)}</strong> {say(blocker.advice)}
                </ListItem>
              ) : null}
            </List>
          </StackItem>
          {since === undefined ? null : (
            <StackItem>
              <Content component="p">
                <Elapsed since={since} text={(time) => t('Running for {{time}}', { time })} />
              </Content>
            </StackItem>
          )}
        </Stack>
      </CardBody>
    </Card>
  );
};
