import { useWords } from '../../../i18n/useWords';
import { ControlPlaneComponentModel } from '../../../kubernetes/models';
import { useList } from '../../../kubernetes/read/useList';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { componentState } from '../../model/components';
import { controlPlaneNamespace } from '../../model/places';
import { behindStage, type StageId } from '../../model/stage';
import { WaitingList } from './WaitingList';

/**
 * How many components of the control plane are rolled out, and what those behind the stage wait for. Older operators do not
 * report them and few users may read them; the pods below tell the same then, so nothing is said here.
 */
export const StageComponents = ({ cluster, stage }: { cluster: HostedCluster; stage: StageId }) => {
  const { t } = useWords();
  const [components] = useList(ControlPlaneComponentModel, { namespace: controlPlaneNamespace(cluster) });
  const all = components.map(componentState);
  if (all.length === 0) return null;
  const waiting = behindStage(stage, all).filter(({ isReady }) => !isReady);
  return (
    <WaitingList
      test="stage-components"
      title={t('Components: {{ready}} of {{count}} rolled out', {
        ready: all.filter(({ isReady }) => isReady).length,
        count: all.length,
      })}
      items={waiting.map(({ name, words }) => ({ name, state: words }))}
    />
  );
};
