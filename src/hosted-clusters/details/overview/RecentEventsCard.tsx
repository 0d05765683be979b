import { Card, CardBody, CardTitle } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { EventModel } from '../../../kubernetes/models';
import { refresh } from '../../../kubernetes/read/stores';
import { RecentEvents } from '../../../ui/events/RecentEvents';
import { Part } from '../../../ui/state/Part';
import type { ClusterView } from '../useCluster';
import { useClusterEvents } from '../useClusterEvents';

/** The newest events; the tab Events has them all. */
export const RecentEventsCard = ({ view }: { view: ClusterView }) => {
  const { t } = useWords();
  const { events, ownState, controlPlaneState } = useClusterEvents(view);
  return (
    <Card data-test="recent-events">
      <CardTitle component="h2">{t('Recent events')}</CardTitle>
      <CardBody>
        <Part state={ownState} onRetry={() => refresh(EventModel)}>
          <RecentEvents
            events={events.map((event) => ({ ...event, object: `${event.kind} ${event.name}` }))}
          />
        </Part>
        <Part state={controlPlaneState} onRetry={() => refresh(EventModel)} />
      </CardBody>
    </Card>
  );
};
