import {
  Card,
  CardBody,
  CardTitle,
  Content,
  ContentVariants,
  Icon,
  List,
  ListItem,
} from '@patternfly/react-core';
import { ExclamationTriangleIcon } from '@patternfly/react-icons';
import { useWords } from '../../../i18n/useWords';
import { EventModel } from '../../../kubernetes/models';
import { refresh } from '../../../kubernetes/read/stores';
import { Timestamp } from '../../../ui/time/Timestamp';
import { type FlatEvent, newestFirst } from '../../model/cluster-events';
import { Part } from '../../../ui/state/Part';
import type { ClusterView } from '../useCluster';
import { useClusterEvents } from '../useClusterEvents';

const SHOWN = 5;

/** The newest events; the tab Events has them all. */
export const RecentEventsCard = ({ view }: { view: ClusterView }) => {
  const { t } = useWords();
  const { events, ownState, controlPlaneState } = useClusterEvents(view);
  const newest = newestFirst(events).slice(0, SHOWN);
  return (
    <Card data-test="recent-events">
      <CardTitle component="h2">{t('Recent events')}</CardTitle>
      <CardBody>
        <Part state={ownState} onRetry={() => refresh(EventModel)}>
          {newest.length === 0 ? (
            <Content component={ContentVariants.p}>{t('No events in the last hour.')}</Content>
          ) : (
            <List isPlain isBordered>
              {newest.map((event) => (
                <ListItem key={event.id}>
                  <OneEvent event={event} />
                </ListItem>
              ))}
            </List>
          )}
        </Part>
        <Part state={controlPlaneState} onRetry={() => refresh(EventModel)} />
      </CardBody>
    </Card>
  );
};

const OneEvent = ({ event }: { event: FlatEvent }) => (
  <div style={{ overflowWrap: 'anywhere' }}>
    {event.type === 'Normal' ? null : (
      <>
        <Icon isInline status="warning">
          <ExclamationTriangleIcon />
        </Icon>{' '}
      </>
    )}
    {event.message === '' ? event.reason : event.message}
    <Content component={ContentVariants.small}>
      {event.kind} {event.name} · <Timestamp time={event.last} />
    </Content>
  </div>
);
