import { Content, ContentVariants, Icon, List, ListItem } from '@patternfly/react-core';
import { ExclamationTriangleIcon } from '@patternfly/react-icons';
import { useWords } from '../../i18n/useWords';
import { Timestamp } from '../time/Timestamp';
import type { EventRow } from './EventsList';

const SHOWN = 5;

const at = ({ last }: EventRow): number => (last === undefined ? 0 : Date.parse(last));

/** The newest events as a short list; a tab has them all. */
export const RecentEvents = ({ events }: { events: readonly EventRow[] }) => {
  const { t } = useWords();
  const newest = [...events].sort((a, b) => at(b) - at(a)).slice(0, SHOWN);
  if (newest.length === 0)
    return <Content component={ContentVariants.p}>{t('No events in the last hour.')}</Content>;
  return (
    <List isPlain isBordered>
      {newest.map((event) => (
        <ListItem key={event.id}>
          <OneEvent event={event} />
        </ListItem>
      ))}
    </List>
  );
};

const OneEvent = ({ event }: { event: EventRow }) => (
  <div style={{ overflowWrap: 'anywhere' }}>
    {event.type === 'Normal' ? null : (
      <>
        <Icon isInline status="warning">
          <ExclamationTriangleIcon />
        </Icon>{' '}
      </>
    )}
    <bdi>{event.message === '' ? event.reason : event.message}</bdi>
    <Content component={ContentVariants.small}>
      {event.object} · <Timestamp time={event.last} />
    </Content>
  </div>
);
