import { Grid, GridItem, Stack, StackItem } from '@patternfly/react-core';
import type { ClusterView } from '../useCluster';
import { AboutCard } from './AboutCard';
import { DeletionCard } from './DeletionCard';
import { NotGoodCard } from './NotGoodCard';
import { hasProgress, ProgressCard } from './ProgressCard';
import { RecentEventsCard } from './RecentEventsCard';

/**
 * Left what the cluster is, right what is happening to it. In one column what is happening comes first, as in the order of
 * reading: that is why somebody looks.
 */
export const OverviewTab = ({ view }: { view: ClusterView }) => (
  <Grid hasGutter>
    <GridItem lg={6} order={{ default: '0', lg: '1' }}>
      <Happening view={view} />
    </GridItem>
    <GridItem lg={6} order={{ default: '1', lg: '0' }}>
      <AboutCard view={view} />
    </GridItem>
  </Grid>
);

const Happening = ({ view }: { view: ClusterView }) => (
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
);
