import { Card, CardBody, CardTitle } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { EventModel } from '../../../kubernetes/models';
import { refresh } from '../../../kubernetes/read/stores';
import { RecentEvents } from '../../../ui/events/RecentEvents';
import { Part } from '../../../ui/state/Part';
import type { PoolView } from '../usePool';
import { usePoolEvents } from '../usePoolEvents';

/** The newest events of the pool and its machines; the tab Events has them all. */
export const RecentEventsCard = ({ view }: { view: PoolView }) => {
  const { t } = useWords();
  const { events, ownState, machinesState } = usePoolEvents(view);
  return (
    <Card data-test="recent-events">
      <CardTitle component="h2">{t('Recent events')}</CardTitle>
      <CardBody>
        <Part state={ownState} onRetry={() => refresh(EventModel)}>
          <RecentEvents
            events={events.map((event) => ({ ...event, object: `${event.kind} ${event.name}` }))}
          />
        </Part>
        <Part state={machinesState} onRetry={() => refresh(EventModel)} />
      </CardBody>
    </Card>
  );
};
