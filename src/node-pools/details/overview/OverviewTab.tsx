import { Grid, GridItem, Stack, StackItem } from '@patternfly/react-core';
import type { PoolView } from '../usePool';
import { AboutCard } from './AboutCard';
import { MigrationCard } from './MigrationCard';
import { NotGoodCard } from './NotGoodCard';
import { RecentEventsCard } from './RecentEventsCard';
import { RolloutCard } from './RolloutCard';

/** Left what the pool is, right what is happening to it; in one column what is happening comes first. */
export const OverviewTab = ({ view }: { view: PoolView }) => (
  <Grid hasGutter>
    <GridItem lg={6} order={{ default: '0', lg: '1' }}>
      <Stack hasGutter>
        {view.rollout ? (
          <StackItem>
            <RolloutCard rollout={view.rollout} name={view.pool.metadata.name} />
          </StackItem>
        ) : null}
        <StackItem>
          <NotGoodCard view={view} />
        </StackItem>
        <StackItem>
          <MigrationCard view={view} />
        </StackItem>
        <StackItem>
          <RecentEventsCard view={view} />
        </StackItem>
      </Stack>
    </GridItem>
    <GridItem lg={6} order={{ default: '1', lg: '0' }}>
      <AboutCard view={view} />
    </GridItem>
  </Grid>
);
