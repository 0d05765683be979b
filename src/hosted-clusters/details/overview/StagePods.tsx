import { Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useWords } from '../../../i18n/useWords';
import { PodModel } from '../../../kubernetes/models';
import { refresh } from '../../../kubernetes/read/stores';
import { useList } from '../../../kubernetes/read/useList';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { controlPlaneNamespace } from '../../model/places';
import { podState } from '../../model/pod-state';
import { podsBehind, type StageId } from '../../model/progress';
import { Part } from '../Part';

/** The pods behind a stage that are not ready: they are what it waits for. */
export const StagePods = ({ cluster, stage }: { cluster: HostedCluster; stage: StageId }) => {
  const { t } = useWords();
  const namespace = controlPlaneNamespace(cluster);
  const [pods, state] = useList(PodModel, { namespace });
  const waiting = podsBehind(stage, pods)
    .map(podState)
    .filter(({ isReady }) => !isReady);
  return (
    <Part state={state} onRetry={() => refresh(PodModel)}>
      {waiting.length > 0 ? (
        <Table
          variant="compact"
          gridBreakPoint="grid-md"
          aria-label={t('Pods behind this stage')}
          data-test="stage-pods"
        >
          <Thead>
            <Tr>
              <Th width={40}>{t('Pod')}</Th>
              <Th>{t('State')}</Th>
            </Tr>
          </Thead>
          <Tbody>
            {waiting.slice(0, 8).map((pod) => (
              <Tr key={pod.name}>
                <Td dataLabel={t('Pod')} modifier="breakWord">
                  {pod.name}
                </Td>
                <Td dataLabel={t('State')} modifier="breakWord">
                  {pod.state}
                  {pod.message ? <Content component="small">{pod.message}</Content> : null}
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      ) : null}
    </Part>
  );
};
