import { Grid, GridItem, Stack, StackItem } from '@patternfly/react-core';
import type { ClusterView } from '../useCluster';
import { AboutCard } from './AboutCard';
import { DeletionCard } from './DeletionCard';
import { NotGoodCard } from './NotGoodCard';
import { hasProgress, ProgressCard } from './ProgressCard';
import { RecentEventsCard } from './RecentEventsCard';

/** Left what the cluster is, right what is happening to it. */
export const OverviewTab = ({ view }: { view: ClusterView }) => (
  <Grid hasGutter>
    <GridItem lg={6}>
      <AboutCard view={view} />
    </GridItem>
    <GridItem lg={6}>
      <Stack hasGutter>
        {view.status.id === 'deleting' ? (
          <StackItem>
            <DeletionCard view={view} />
          </StackItem>
        ) : hasProgress(view) ? (
          <StackItem>
            <ProgressCard view={view} />
          </StackItem>
        ) : null}
        <StackItem>
          <NotGoodCard view={view} />
        </StackItem>
        <StackItem>
          <RecentEventsCard view={view} />
        </StackItem>
      </Stack>
    </GridItem>
  </Grid>
);
