import { EmptyState, EmptyStateBody, Skeleton } from '@patternfly/react-core';
import { LockIcon, OffIcon } from '@patternfly/react-icons';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { useAccess } from '../../kubernetes/access/useAccess';
import { PodModel } from '../../kubernetes/models';
import { refresh } from '../../kubernetes/read/stores';
import { useList } from '../../kubernetes/read/useList';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import { Loaded } from '../../ui/state/Loaded';
import { newestPod } from '../model/log-lines';
import { vmRef } from '../model/vm-ref';
import { LogView } from './LogView';

interface LogsTabProps {
  vm: VirtualMachine;
  vmi: VirtualMachineInstance | undefined;
}

/** The logs of the pod that a virtual machine runs in. */
const LogsTab = ({ vm, vmi }: LogsTabProps) => {
  const { t, say } = useWords();
  const { namespace } = vmRef(vm);
  const uid = vmi?.metadata.uid;
  const [pods, state] = useList(
    PodModel,
    uid === undefined ? null : { namespace, labelSelector: `kubevirt.io/created-by=${uid}` },
  );
  const access = useAccess(PodModel, 'get', { namespace, subresource: 'log' });
  if (uid === undefined)
    return (
      <EmptyState
        titleText={t('The virtual machine does not run')}
        headingLevel="h2"
        icon={OffIcon}
        data-test="logs-not-running"
      >
        <EmptyStateBody>{t('Its launcher pod is gone, and the logs with it.')}</EmptyStateBody>
      </EmptyState>
    );
  if (access.state === 'denied')
    return (
      <EmptyState
        titleText={t('No right to the logs')}
        headingLevel="h2"
        icon={LockIcon}
        data-test="logs-denied"
      >
        <EmptyStateBody>{say(access.reason)}</EmptyStateBody>
      </EmptyState>
    );
  const pod = newestPod(pods);
  return (
    <Loaded
      state={state}
      what={message('Launcher pod')}
      skeleton={<Skeleton height="20rem" screenreaderText={t('Loading')} />}
      onRetry={() => refresh(PodModel)}
    >
      {pod ? (
        <LogView key={pod.metadata.name} pod={pod} />
      ) : (
        <p data-test="logs-no-pod">{t('No launcher pod has been made yet.')}</p>
      )}
    </Loaded>
  );
};

export default LogsTab;
