import { useMemo, type ReactNode } from 'react';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { Label } from '@patternfly/react-core';
import { ExclamationTriangleIcon } from '@patternfly/react-icons';
import { useWords } from '../../i18n/useWords';
import { Timestamp } from '../time/Timestamp';

/** One event, as `kubectl get events` tells it. */
export interface EventRow {
  readonly id: string;
  readonly type: string;
  readonly reason: string;
  /** The controller's words, shown verbatim. */
  readonly message: string;
  /** Kind and name of the object. */
  readonly object: ReactNode;
  readonly count: number;
  /** RFC 3339 of the last time. */
  readonly last: string | undefined;
}

interface EventsListProps {
  events: readonly EventRow[];
  label: string;
  /** Shows the newest only. */
  limit?: number;
}

const at = ({ last }: EventRow): number => (last ? Date.parse(last) : 0);

/** Events, newest first. Only warnings carry a colour. */
export const EventsList = ({ events, label, limit = 200 }: EventsListProps) => {
  const { t } = useWords();
  const newest = useMemo(() => [...events].sort((a, b) => at(b) - at(a)).slice(0, limit), [events, limit]);
  if (newest.length === 0) return <p data-test="no-events">{t('No events in the last hour.')}</p>;
  return (
    <Table aria-label={label} variant="compact" gridBreakPoint="grid-md" data-test="events">
      <Thead>
        <Tr>
          <Th width={20}>{t('Object')}</Th>
          <Th width={20}>{t('Reason')}</Th>
          <Th>{t('Event')}</Th>
          <Th width={15}>{t('Last seen')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {newest.map((event) => (
          <Tr key={event.id}>
            <Td dataLabel={t('Object')} modifier="breakWord">
              {event.object}
            </Td>
            <Td dataLabel={t('Reason')} modifier="breakWord">
              {event.type === 'Normal' ? (
                event.reason
              ) : (
                <Label isCompact status="warning" icon={<ExclamationTriangleIcon />}>
                  {event.reason}
                </Label>
              )}
            </Td>
            <Td dataLabel={t('Event')} modifier="breakWord">
              <bdi>{event.message}</bdi>
              {event.count > 1 ? ` (${t('{{count}} times', { count: event.count })})` : null}
            </Td>
            <Td dataLabel={t('Last seen')}>
              <Timestamp time={event.last} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
