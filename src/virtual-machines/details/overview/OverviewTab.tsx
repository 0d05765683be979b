import { Grid, GridItem, Stack, StackItem } from '@patternfly/react-core';
import { CommandsCard } from '../../actions/CommandsCard';
import type { VmActions } from '../../actions/vm-action-list';
import type { VmView } from '../useVm';
import { AboutCard } from './AboutCard';
import { MigratableCard } from './MigratableCard';
import { saysMigratable } from '../../model/migratability';
import { MovingCard } from './MovingCard';
import { NotGoodCard } from './NotGoodCard';
import { PendingCard } from './PendingCard';
import { RecentEventsCard } from './RecentEventsCard';

/** Left what the machine is, right what is happening to it; in one column what is happening comes first. */
export const OverviewTab = ({ view, actions }: { view: VmView; actions: VmActions }) => (
  <Grid hasGutter>
    <GridItem lg={6} order={{ default: '0', lg: '1' }}>
      <Stack hasGutter>
        {view.migration ? (
          <StackItem>
            <MovingCard
              migration={view.migration}
              node={view.vmi?.status?.nodeName}
              cancel={actions['cancel-migration']}
            />
          </StackItem>
        ) : null}
        {view.pending.length > 0 ? (
          <StackItem>
            <PendingCard changes={view.pending} restart={actions.restart} />
          </StackItem>
        ) : null}
        <NotGoodCard view={view} />
        {saysMigratable(view) ? (
          <StackItem>
            <MigratableCard view={view} />
          </StackItem>
        ) : null}
        <StackItem>
          <RecentEventsCard view={view} />
        </StackItem>
      </Stack>
    </GridItem>
    <GridItem lg={6} order={{ default: '1', lg: '0' }}>
      <Stack hasGutter>
        <StackItem>
          <AboutCard view={view} />
        </StackItem>
        <StackItem>
          <CommandsCard vm={view.vm} actions={actions} />
        </StackItem>
      </Stack>
    </GridItem>
  </Grid>
);
