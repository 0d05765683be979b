import { Stack, StackItem } from '@patternfly/react-core';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { EventModel } from '../../kubernetes/models';
import { refresh } from '../../kubernetes/read/stores';
import { EventsList } from '../../ui/events/EventsList';
import { Loaded } from '../../ui/state/Loaded';
import { Part } from '../../ui/state/Part';
import { useClusterEvents } from './useClusterEvents';
import type { ClusterView } from './useCluster';

/** All events of the cluster, its pools and its control plane, newest first. */
export const EventsTab = ({ view }: { view: ClusterView }) => {
  const { t } = useWords();
  const { events, ownState, controlPlaneState } = useClusterEvents(view);
  const { name } = view.cluster.metadata;
  return (
    <Loaded
      state={ownState}
      what={message('Events of {{name}}', { name })}
      onRetry={() => refresh(EventModel)}
    >
      <Stack hasGutter>
        <StackItem>
          <Part state={controlPlaneState} onRetry={() => refresh(EventModel)} />
        </StackItem>
        <StackItem>
          <EventsList
            events={events.map((event) => ({ ...event, object: `${event.kind} ${event.name}` }))}
            label={t('Events of {{name}}', { name })}
          />
        </StackItem>
      </Stack>
    </Loaded>
  );
};
