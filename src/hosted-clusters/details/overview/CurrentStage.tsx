import { Alert, Content, Progress, ProgressSize, Stack, StackItem } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { ClockTime } from '../../../ui/time/ClockTime';
import { Elapsed } from '../../../ui/time/Elapsed';
import type { Stage } from '../../model/progress';
import { StageComponents } from './StageComponents';
import { StageMachines } from './StageMachines';
import { StagePods } from './StagePods';

/** Stages that end when pods and components of the control plane are there. */
const hasComponents = (id: Stage['id']): boolean => id !== 'pools' && id !== 'Completed';

/** The stage that runs: since when, what the operator says of it, what it waits for, and a hint when it is slow. */
export const CurrentStage = ({ cluster, stage }: { cluster: HostedCluster; stage: Stage }) => {
  const { t, say } = useWords();
  const { id, startedAt, detail, percent, hint, title } = stage;
  return (
    <Stack hasGutter data-test="current-stage">
      <StackItem>
        {startedAt ? (
          <>
            <ClockTime time={startedAt} /> ·{' '}
            <Elapsed since={startedAt} text={(time) => t('running for {{time}}', { time })} />
          </>
        ) : null}
        {detail ? <Content component="small">{detail}</Content> : null}
      </StackItem>
      {percent === undefined ? null : (
        <StackItem>
          <Progress value={percent} size={ProgressSize.sm} aria-label={say(title)} />
        </StackItem>
      )}
      {hint ? (
        <StackItem>
          <Alert
            variant="warning"
            isInline
            isPlain
            component="p"
            title={`${t('This stage takes longer than usual.')} ${say(hint)}`}
            data-test="stage-hint"
          />
        </StackItem>
      ) : null}
      {id === 'pools' ? (
        <StackItem>
          <StageMachines cluster={cluster} />
        </StackItem>
      ) : null}
      {hasComponents(id) ? (
        <StackItem>
          <StageComponents cluster={cluster} stage={id} />
        </StackItem>
      ) : null}
      <StackItem>
        <StagePods cluster={cluster} stage={id} />
      </StackItem>
    </Stack>
  );
};
