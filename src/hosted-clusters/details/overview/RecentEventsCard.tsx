import { Card, CardBody, CardTitle } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { EventsList } from '../../../ui/events/EventsList';
import { Part } from '../Part';
import type { ClusterView } from '../useCluster';
import { useClusterEvents } from '../useClusterEvents';

const SHOWN = 5;

/** The newest events; the tab Events has them all. */
export const RecentEventsCard = ({ view }: { view: ClusterView }) => {
  const { t } = useWords();
  const { events, ownState, controlPlaneState } = useClusterEvents(view);
  const { name } = view.cluster.metadata;
  return (
    <Card>
      <CardTitle component="h2">{t('Recent events')}</CardTitle>
      <CardBody>
        <Part state={ownState}>
          <EventsList
            events={events.map((event) => ({ ...event, object: `${event.kind} ${event.name}` }))}
            label={t('Recent events of {{name}}', { name })}
            limit={SHOWN}
          />
        </Part>
        <Part state={controlPlaneState} />
      </CardBody>
    </Card>
  );
};
