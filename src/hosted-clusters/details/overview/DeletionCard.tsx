import {
  Alert,
  Card,
  CardBody,
  CardTitle,
  Content,
  List,
  ListItem,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { MachineModel } from '../../../kubernetes/models';
import { refresh } from '../../../kubernetes/read/stores';
import { StageList } from '../../../ui/progress/StageList';
import { Elapsed } from '../../../ui/time/Elapsed';
import { useNow } from '../../../ui/time/useNow';
import type { Hold } from '../../model/deletion-holds';
import { deletionState } from '../../model/deletion-progress';
import { Part } from '../../../ui/state/Part';
import type { ClusterView } from '../useCluster';
import { useRemains } from './useRemains';

const STATES = { done: 'done', current: 'running', waiting: 'waiting' } as const;

/** How far a deletion is, and after 20 minutes what holds it. There is no way to skip a finalizer. */
export const DeletionCard = ({ view }: { view: ClusterView }) => {
  const { t, say } = useWords();
  const now = useNow();
  const [remains, machinesState] = useRemains(view);
  const { steps, since, advice } = deletionState(view.cluster, remains, now);
  const { name } = view.cluster.metadata;
  return (
    <Card data-test="deletion">
      <CardTitle component="h2">{t('Deletion')}</CardTitle>
      <CardBody>
        <Stack hasGutter>
          <StackItem>
            <Content component="p">
              <Elapsed since={since} text={(time) => t('Running for {{time}}', { time })} />
            </Content>
          </StackItem>
          {advice ? (
            <StackItem>
              <Alert
                variant="warning"
                isInline
                component="h3"
                title={t('The deletion takes longer than usual')}
                data-test="deletion-late"
              >
                {say(advice)}
              </Alert>
            </StackItem>
          ) : null}
          <StackItem>
            <StageList
              stages={steps.map(({ id, title, state, holds }) => ({
                id,
                title,
                state: advice && state === 'current' ? 'attention' : STATES[state],
                ...(holds.length > 0 ? { body: <Holds holds={holds} /> } : {}),
              }))}
              label={t('Deletion of {{name}}', { name })}
            />
            <Part state={machinesState} onRetry={() => refresh(MachineModel)} />
          </StackItem>
        </Stack>
      </CardBody>
    </Card>
  );
};

const Holds = ({ holds }: { holds: readonly Hold[] }) => {
  const { say } = useWords();
  return (
    <List isPlain data-test="holds">
      {holds.map(({ what, detail }) => {
        const words = [what && say(what), detail].filter(Boolean).join(': ');
        return (
          <ListItem key={words} style={{ overflowWrap: 'anywhere' }}>
            {words}
          </ListItem>
        );
      })}
    </List>
  );
};
