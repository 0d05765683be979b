import { Stack, StackItem } from '@patternfly/react-core';
import type { ClusterView } from '../details/useCluster';
import { ChoicesCard } from './ChoicesCard';
import { HistoryCard } from './HistoryCard';
import { PoolsCard } from './PoolsCard';
import { ProgressCard } from './ProgressCard';
import { useUpdates } from './useUpdates';
import { VersionCard } from './VersionCard';

/** The update centre of a cluster: its control plane first, then its pools. */
export const UpdatesTab = ({ view }: { view: ClusterView }) => {
  const updates = useUpdates(view);
  const isIdle = updates.progress.state.phase === 'none';
  return (
    <Stack hasGutter>
      {isIdle ? null : (
        <StackItem>
          <ProgressCard updates={updates} />
        </StackItem>
      )}
      <StackItem>
        <VersionCard updates={updates} />
      </StackItem>
      <StackItem>
        <ChoicesCard updates={updates} />
      </StackItem>
      <StackItem>
        <PoolsCard updates={updates} />
      </StackItem>
      <StackItem>
        <HistoryCard cluster={updates.cluster} />
      </StackItem>
    </Stack>
  );
};
