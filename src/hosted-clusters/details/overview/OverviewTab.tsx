import { Grid, GridItem, Stack, StackItem } from '@patternfly/react-core';
import type { ClusterView } from '../useCluster';
import { AboutCard } from './AboutCard';
import { DeletionCard } from './DeletionCard';
import { NotGoodCard } from './NotGoodCard';
import { ProgressCard } from './ProgressCard';
import { RecentEventsCard } from './RecentEventsCard';

/** Left what the cluster is, right what is happening to it. */
export const OverviewTab = ({ view }: { view: ClusterView }) => (
  <Grid hasGutter>
    <GridItem lg={6}>
      <AboutCard view={view} />
    </GridItem>
    <GridItem lg={6}>
      <Stack hasGutter>
        <StackItem>
          {view.status.id === 'deleting' ? <DeletionCard view={view} /> : <ProgressCard view={view} />}
        </StackItem>
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
