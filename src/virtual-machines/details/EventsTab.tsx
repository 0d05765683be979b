import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { EventModel } from '../../kubernetes/models';
import { refresh } from '../../kubernetes/read/stores';
import { EventsList } from '../../ui/events/EventsList';
import { Loaded } from '../../ui/state/Loaded';
import { useVmEvents } from './useVmEvents';
import type { VmView } from './useVm';

/** All events of the machine and what belongs to it, newest first. */
export const EventsTab = ({ view }: { view: VmView }) => {
  const { t } = useWords();
  const [events, state] = useVmEvents(view);
  const { name } = view.vm.metadata;
  return (
    <Loaded state={state} what={message('Events of {{name}}', { name })} onRetry={() => refresh(EventModel)}>
      <EventsList events={events} label={t('Events of {{name}}', { name })} />
    </Loaded>
  );
};
