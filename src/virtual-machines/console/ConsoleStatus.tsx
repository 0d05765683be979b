import {
  Button,
  EmptyState,
  EmptyStateActions,
  EmptyStateBody,
  EmptyStateFooter,
  Spinner,
} from '@patternfly/react-core';
import { DisconnectedIcon, UsersIcon } from '@patternfly/react-icons';
import { message, type Message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { explainError } from '../../kubernetes/errors';
import { ErrorDetails } from '../../ui/state/ErrorAlert';
import type { ConsoleState } from './session';

interface ConsoleStatusProps {
  state: Exclude<ConsoleState, { phase: 'connected' }>;
  onConnect: (how?: { takesOver: boolean }) => void;
}

/** What stands in the place of a console that is not connected: why, and how to go on. */
export const ConsoleStatus = ({ state, onConnect }: ConsoleStatusProps) => {
  const { t } = useWords();
  switch (state.phase) {
    case 'connecting':
      return (
        <EmptyState
          titleText={t('Connecting')}
          headingLevel="h2"
          icon={Spinner}
          data-test="console-connecting"
        />
      );
    case 'in-use':
      return <InUse wasMine={state.wasMine} onConnect={onConnect} />;
    case 'lost':
      return <Lost state={state} onConnect={onConnect} />;
    case 'ended':
      return (
        <EmptyState
          titleText={t('Disconnected')}
          headingLevel="h2"
          icon={DisconnectedIcon}
          data-test="console-ended"
        >
          <EmptyStateFooter>
            <Button variant="primary" onClick={() => onConnect()} data-test="console-connect">
              {t('Connect')}
            </Button>
          </EmptyStateFooter>
        </EmptyState>
      );
  }
};

const InUse = ({ wasMine, onConnect }: { wasMine: boolean; onConnect: ConsoleStatusProps['onConnect'] }) => {
  const { t } = useWords();
  return (
    <EmptyState
      titleText={wasMine ? t('Somebody else took this screen over') : t('Somebody else looks at this screen')}
      headingLevel="h2"
      icon={UsersIcon}
      data-test="console-in-use"
    >
      <EmptyStateBody>
        {t('A screen shows itself to one viewer at a time. Taking it over disconnects the other one.')}
      </EmptyStateBody>
      <EmptyStateFooter>
        <EmptyStateActions>
          <Button
            variant="primary"
            onClick={() => onConnect({ takesOver: true })}
            data-test="console-take-over"
          >
            {t('Take over screen')}
          </Button>
        </EmptyStateActions>
        <EmptyStateActions>
          <Button variant="link" onClick={() => onConnect()} data-test="console-connect">
            {t('Try again')}
          </Button>
        </EmptyStateActions>
      </EmptyStateFooter>
    </EmptyState>
  );
};

/** virt-api's words for what a viewer can understand without them. */
const causeOf = (state: Extract<ConsoleState, { phase: 'lost' }>): Message => {
  const { error } = state;
  if (!error)
    return state.wasOpen
      ? message('The other side ended it: the virtual machine was migrated, or the network was interrupted.')
      : message('The server closed the connection before it was made.');
  if (error.kind === 'not-found' || /not running/i.test(error.serverMessage))
    return message('The virtual machine does not run any more.');
  if (/no graphics devices/i.test(error.serverMessage))
    return message('This virtual machine has no screen: autoattachGraphicsDevice is off.');
  if (/no serial consoles/i.test(error.serverMessage))
    return message('This virtual machine has no serial console: autoattachSerialConsole is off.');
  return explainError(error);
};

const Lost = ({
  state,
  onConnect,
}: {
  state: Extract<ConsoleState, { phase: 'lost' }>;
  onConnect: ConsoleStatusProps['onConnect'];
}) => {
  const { t, say } = useWords();
  return (
    <EmptyState
      titleText={state.wasOpen ? t('The connection was lost') : t('Not connected')}
      headingLevel="h2"
      icon={DisconnectedIcon}
      data-test="console-lost"
    >
      <EmptyStateBody>
        {say(causeOf(state))}
        {state.error ? <ErrorDetails error={state.error} /> : null}
      </EmptyStateBody>
      <EmptyStateFooter>
        <Button variant="primary" onClick={() => onConnect()} data-test="console-connect">
          {state.wasOpen ? t('Reconnect') : t('Try again')}
        </Button>
      </EmptyStateFooter>
    </EmptyState>
  );
};
