import { Stack, StackItem } from '@patternfly/react-core';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { EventModel } from '../../kubernetes/models';
import { refresh } from '../../kubernetes/read/stores';
import { EventsList } from '../../ui/events/EventsList';
import { Loaded } from '../../ui/state/Loaded';
import { Part } from '../../ui/state/Part';
import type { PoolView } from './usePool';
import { usePoolEvents } from './usePoolEvents';

/** All events of the pool and its machines, newest first. */
export const EventsTab = ({ view }: { view: PoolView }) => {
  const { t } = useWords();
  const { events, ownState, machinesState } = usePoolEvents(view);
  const { name } = view.pool.metadata;
  return (
    <Loaded
      state={ownState}
      what={message('Events of {{name}}', { name })}
      onRetry={() => refresh(EventModel)}
    >
      <Stack hasGutter>
        <StackItem>
          <Part state={machinesState} onRetry={() => refresh(EventModel)} />
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
