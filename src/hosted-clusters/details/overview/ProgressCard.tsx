import { Card, CardBody, CardTitle, Content, Stack, StackItem } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { StageList } from '../../../ui/progress/StageList';
import { duration } from '../../../ui/time/duration';
import { Elapsed } from '../../../ui/time/Elapsed';
import { Timestamp } from '../../../ui/time/Timestamp';
import type { ClusterView } from '../useCluster';
import { LastWordsLine } from './LastWordsLine';
import { useShownStages } from './useShownStages';

/** True while nothing moves: the operator has refused the cluster or was told to leave it alone. */
const isStoppedBy = ({ status }: ClusterView): boolean => status.id === 'invalid' || status.id === 'paused';

/** False while the operator has refused or left alone what has not begun: stages would only look like work. */
export const hasProgress = (view: ClusterView): boolean =>
  !isStoppedBy(view) || view.progress.stages.some(({ state }) => state === 'done');

/** How far the installation is; one line once it is done. */
export const ProgressCard = ({ view }: { view: ClusterView }) => {
  const { t } = useWords();
  const isStopped = isStoppedBy(view);
  const stages = useShownStages(view, isStopped);
  const { progress, cluster } = view;
  if (progress.state === 'done') return <InstalledLine view={view} />;
  return (
    <Card data-test="progress">
      <CardTitle component="h2">{t('Installation')}</CardTitle>
      <CardBody>
        <Stack hasGutter>
          {progress.startedAt && !isStopped ? (
            <StackItem>
              <RunningSince since={progress.startedAt} />
              <LastWordsLine view={view} />
            </StackItem>
          ) : null}
          <StackItem>
            <StageList
              stages={stages}
              label={t('Installation of {{name}}', { name: cluster.metadata.name })}
            />
          </StackItem>
        </Stack>
      </CardBody>
    </Card>
  );
};

/** How long it has been running and how long it usually takes (specification of this plugin, hosted clusters, purpose). */
const RunningSince = ({ since }: { since: string }) => {
  const { t } = useWords();
  return (
    <Content component="p" data-test="running-since">
      <Elapsed since={since} text={(time) => t('Running for {{time}}', { time })} /> ·{' '}
      {t('usually 10 to 15 minutes')}
    </Content>
  );
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
