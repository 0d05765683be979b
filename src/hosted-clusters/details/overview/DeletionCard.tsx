import { Alert, Card, CardBody, CardTitle, List, ListItem, Stack, StackItem } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { MachineModel, NamespaceModel } from '../../../kubernetes/models';
import { refresh } from '../../../kubernetes/read/stores';
import { useList } from '../../../kubernetes/read/useList';
import { useObject } from '../../../kubernetes/read/useObject';
import { StageList } from '../../../ui/progress/StageList';
import { useNow } from '../../../ui/time/useNow';
import { deletionState, type Hold } from '../../model/deletion-progress';
import { controlPlaneNamespace } from '../../model/places';
import { Part } from '../Part';
import type { ClusterView } from '../useCluster';

const STATES = { done: 'done', current: 'running', waiting: 'waiting' } as const;

/** How far a deletion is, and after 20 minutes what holds it. There is no way to skip a finalizer. */
export const DeletionCard = ({ view: { cluster, pools, poolsState } }: { view: ClusterView }) => {
  const { t } = useWords();
  const now = useNow();
  const namespace = controlPlaneNamespace(cluster);
  const [machines, machinesState] = useList(MachineModel, { namespace });
  const [controlPlane, controlPlaneState] = useObject(NamespaceModel, { name: namespace });
  const state = deletionState(
    cluster,
    {
      pools: poolsState.phase === 'ready' ? pools.length : undefined,
      machines: machinesState.phase === 'ready' ? machines : undefined,
      controlPlaneNamespace: controlPlaneState.phase === 'missing' ? 'gone' : controlPlane,
    },
    now,
  );
  const { name } = cluster.metadata;
  return (
    <Card data-test="deletion">
      <CardTitle component="h2">{t('Deletion')}</CardTitle>
      <CardBody>
        <Stack hasGutter>
          <StackItem>
            <StageList
              stages={state.steps.map((step) => ({ ...step, state: STATES[step.state] }))}
              label={t('Deletion of {{name}}', { name })}
            />
            <Part state={machinesState} onRetry={() => refresh(MachineModel)} />
          </StackItem>
          {state.holds.length > 0 ? (
            <StackItem>
              <Holds holds={state.holds} isLate={state.isLate} />
            </StackItem>
          ) : null}
        </Stack>
      </CardBody>
    </Card>
  );
};

const Holds = ({ holds, isLate }: { holds: readonly Hold[]; isLate: boolean }) => {
  const { t, say } = useWords();
  return (
    <Alert
      variant={isLate ? 'warning' : 'info'}
      isInline
      component="h3"
      title={isLate ? t('The deletion takes longer than usual. This holds it:') : t('Waiting for')}
      data-test="holds"
    >
      <List isPlain>
        {holds.map(({ what, detail }) => (
          <ListItem key={`${say(what)} ${detail}`}>
            {say(what)}
            {detail ? `: ${detail}` : null}
          </ListItem>
        ))}
      </List>
    </Alert>
  );
};
