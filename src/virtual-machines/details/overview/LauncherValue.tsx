import { useWords } from '../../../i18n/useWords';
import { PodModel } from '../../../kubernetes/models';
import { refresh } from '../../../kubernetes/read/stores';
import { useList } from '../../../kubernetes/read/useList';
import type { VirtualMachineInstance } from '../../../kubernetes/types/generated/virtual-machine-instance';
import { Part } from '../../../ui/state/Part';

/** The pod that runs the machine: the newest of its instance, as a migration makes a second one. */
export const LauncherValue = ({ vmi }: { vmi: VirtualMachineInstance }) => {
  const { t } = useWords();
  const { uid = '', namespace = '' } = vmi.metadata;
  const [pods, state] = useList(PodModel, { namespace, labelSelector: `kubevirt.io/created-by=${uid}` });
  const onNode = pods.filter(({ spec }) => spec?.nodeName === vmi.status?.nodeName);
  const names = (onNode.length > 0 ? onNode : pods).map(({ metadata }) => metadata.name);
  return (
    <Part state={state} onRetry={() => refresh(PodModel)}>
      {names.length > 0 ? names.join(', ') : t('None yet')}
    </Part>
  );
};
