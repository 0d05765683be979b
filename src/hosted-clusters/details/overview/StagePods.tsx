import { useWords } from '../../../i18n/useWords';
import { PodModel } from '../../../kubernetes/models';
import { refresh } from '../../../kubernetes/read/stores';
import { useList } from '../../../kubernetes/read/useList';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { controlPlaneNamespace } from '../../model/places';
import { podState } from '../../model/pod-state';
import { behindStage, type StageId } from '../../model/stage';
import { Part } from '../../../ui/state/Part';
import { WaitingList } from './WaitingList';

/** The pods behind a stage that are not ready: they are what it waits for. */
export const StagePods = ({ cluster, stage }: { cluster: HostedCluster; stage: StageId }) => {
  const { t } = useWords();
  const namespace = controlPlaneNamespace(cluster);
  const [pods, state] = useList(PodModel, { namespace });
  const behind = behindStage(stage, pods.map(podState));
  const waiting = behind.filter(({ isReady }) => !isReady);
  return (
    <Part state={state} onRetry={() => refresh(PodModel)}>
      {waiting.length > 0 ? (
        <WaitingList
          test="stage-pods"
          title={t('Pods: {{ready}} of {{count}} ready', {
            ready: behind.length - waiting.length,
            count: behind.length,
          })}
          items={waiting.map(({ name, state: word, message: words }) => ({ name, state: word, words }))}
        />
      ) : null}
    </Part>
  );
};
