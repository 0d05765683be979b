import { Card, CardBody, CardTitle } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { EventModel } from '../../../kubernetes/models';
import { refresh } from '../../../kubernetes/read/stores';
import { RecentEvents } from '../../../ui/events/RecentEvents';
import { Part } from '../../../ui/state/Part';
import type { VmView } from '../useVm';
import { useVmEvents } from '../useVmEvents';

/** The newest events of the machine and what belongs to it; the tab Events has them all. */
export const RecentEventsCard = ({ view }: { view: VmView }) => {
  const { t } = useWords();
  const [events, state] = useVmEvents(view);
  return (
    <Card data-test="recent-events">
      <CardTitle component="h2">{t('Recent events')}</CardTitle>
      <CardBody>
        <Part state={state} onRetry={() => refresh(EventModel)}>
          <RecentEvents events={events} />
        </Part>
      </CardBody>
    </Card>
  );
};
