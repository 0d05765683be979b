import { useWords } from '../../../i18n/useWords';
import type { Stage as ShownStage } from '../../../ui/progress/StageList';
import { ClockTime } from '../../../ui/time/ClockTime';
import { duration } from '../../../ui/time/duration';
import type { Stage } from '../../model/progress';
import type { ClusterView } from '../useCluster';
import { CurrentStage } from './CurrentStage';

/** The stages as they are drawn: done ones in one line, the running one with what stands behind it. */
export const useShownStages = (view: ClusterView, isStopped: boolean): readonly ShownStage[] =>
  view.progress.stages.map((stage): ShownStage => {
    const { id, title } = stage;
    switch (stage.state) {
      case 'done':
        return { id, title, state: 'done', detail: <Done stage={stage} /> };
      case 'waiting':
        return { id, title, state: 'waiting' };
      case 'current':
        return isStopped
          ? { id, title, state: 'waiting', detail: stage.detail }
          : {
              id,
              title,
              state: stage.hint ? 'attention' : 'running',
              body: <CurrentStage cluster={view.cluster} stage={stage} />,
            };
    }
  });

const Done = ({ stage: { doneAt, tookMs } }: { stage: Stage }) => {
  const { t, language } = useWords();
  const took =
    tookMs !== undefined && tookMs >= 1000 ? t('took {{time}}', { time: duration(tookMs, language) }) : '';
  return (
    <>
      {doneAt ? <ClockTime time={doneAt} /> : null}
      {doneAt && took ? ' · ' : null}
      {took}
    </>
  );
};
