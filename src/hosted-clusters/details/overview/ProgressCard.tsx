import { Card, CardBody, CardTitle, Stack, StackItem } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { StageList, type Stage as ShownStage } from '../../../ui/progress/StageList';
import { Timestamp } from '../../../ui/time/Timestamp';
import type { ClusterView } from '../useCluster';
import { duration } from './duration';
import { StageMachines } from './StageMachines';
import { StagePods } from './StagePods';

const isStoppedBy = ({ status }: ClusterView): boolean => status.id === 'invalid' || status.id === 'paused';

/** False while the operator has refused or left alone what has not begun: stages would only look like work. */
export const hasProgress = (view: ClusterView): boolean =>
  !isStoppedBy(view) || view.progress.stages.some(({ state }) => state === 'done');

/** How far the installation is; one line once it is done. */
export const ProgressCard = ({ view }: { view: ClusterView }) => {
  const { t } = useWords();
  const { progress, cluster } = view;
  const { name } = cluster.metadata;
  const shown = useShownStages(view);
  const current = progress.stages.find(({ state }) => state === 'current');
  const isStopped = isStoppedBy(view);
  if (progress.state === 'done') return <InstalledLine view={view} />;
  return (
    <Card data-test="progress">
      <CardTitle component="h2">{t('Installation')}</CardTitle>
      <CardBody>
        <Stack hasGutter>
          <StackItem>
            <StageList stages={shown} label={t('Installation of {{name}}', { name })} />
          </StackItem>
          {current && !isStopped ? (
            <StackItem>
              {current.id === 'pools' ? <StageMachines cluster={cluster} /> : null}
              <StagePods cluster={cluster} stage={current.id} />
            </StackItem>
          ) : null}
        </Stack>
      </CardBody>
    </Card>
  );
};

const useShownStages = (view: ClusterView): readonly ShownStage[] => {
  const { t, say, language } = useWords();
  const isStopped = isStoppedBy(view);
  const STATES = { done: 'done', current: isStopped ? 'waiting' : 'running', waiting: 'waiting' } as const;
  return view.progress.stages.map(({ id, title, state, tookMs, doneAt, detail, hint }) => ({
    id,
    title,
    state: hint ? 'attention' : STATES[state],
    ...(tookMs !== undefined && tookMs >= 1000
      ? { detail: t('took {{time}}', { time: duration(tookMs, language) }) }
      : {}),
    ...(detail ? { detail } : {}),
    ...(hint ? { detail: [say(hint), ...(detail ? [detail] : [])].join(' ') } : {}),
    ...(doneAt ? { since: doneAt } : {}),
  }));
};

const InstalledLine = ({ view: { progress } }: { view: ClusterView }) => {
  const { t, language } = useWords();
  const { startedAt, completedAt } = progress;
  const took = startedAt && completedAt ? Date.parse(completedAt) - Date.parse(startedAt) : undefined;
  return (
    <Card data-test="installed">
      <CardBody>
        {took !== undefined && took >= 0
          ? t('Installed in {{time}}', { time: duration(took, language) })
          : t('Installed')}
        {completedAt ? (
          <>
            {' · '}
            <Timestamp time={completedAt} />
          </>
        ) : null}
      </CardBody>
    </Card>
  );
};
