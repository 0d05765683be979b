import type { ReactNode } from 'react';
import {
  Alert,
  AlertActionLink,
  Button,
  EmptyState,
  EmptyStateBody,
  EmptyStateFooter,
  Spinner,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { ExclamationCircleIcon, LockIcon, PluggedIcon, SearchIcon } from '@patternfly/react-icons';
import type { Message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { explainError, type ApiError } from '../../kubernetes/errors';
import type { ReadState } from '../../kubernetes/read/state';
import { ErrorDetails } from './ErrorAlert';
import { Later } from './Later';
import { DetailsSkeleton } from './Skeletons';

interface LoadedProps {
  state: ReadState;
  /** What is read, for example "Hosted clusters" or "Node pool demo". */
  what: Message;
  children: ReactNode;
  /** The final shape, shown after 200 ms. */
  skeleton?: ReactNode;
  /** What to install where the API is not served, in a sentence. */
  notServed?: Message;
  /** The right that is missing, when the caller knows it better than the server's words. */
  missingRight?: Message;
  /** Reads again at once (`refresh` of kubernetes/read/stores); what else the page holds stays. */
  onRetry: () => void;
  /** The children are a list, which is drawn as soon as its first objects are there. */
  isList?: boolean;
}

/** Draws what was read, or says why it is not there. One failed part never takes down the page around it. */
export const Loaded = ({
  state,
  what,
  children,
  skeleton = <DetailsSkeleton />,
  isList = false,
  ...rest
}: LoadedProps) => {
  switch (state.phase) {
    case 'loading':
      return isList && state.hasSome ? (
        <>
          <Growing />
          {children}
        </>
      ) : (
        <Later>{skeleton}</Later>
      );
    case 'missing':
      return <Missing what={what} wasSeen={state.wasSeen} />;
    case 'failed':
      return <Failed what={what} error={state.error} {...rest} />;
    case 'ready':
      return (
        <>
          {state.live ? null : <Paused onRetry={rest.onRetry} />}
          {children}
        </>
      );
  }
};

interface PausedProps {
  /** Reads again at once, for whoever knows that the line is back. */
  onRetry?: () => void;
}

/** Says that what is shown may be old. It announces itself: the page stays as it is. */
export const Paused = ({ onRetry }: PausedProps) => {
  const { t } = useWords();
  return (
    <Alert
      variant="warning"
      isInline
      isPlain
      isLiveRegion
      component="p"
      title={t('Live updates paused, trying again')}
      data-test="updates-paused"
      {...(onRetry
        ? {
            actionLinks: (
              <AlertActionLink onClick={onRetry} data-test="try-now">
                {t('Try now')}
              </AlertActionLink>
            ),
          }
        : {})}
    />
  );
};

/** Says that a list has more than it shows yet. */
const Growing = () => {
  const { t } = useWords();
  return (
    <Alert
      variant="info"
      isInline
      isPlain
      component="p"
      customIcon={<Spinner size="md" aria-hidden="true" />}
      title={t('The rest is being read')}
      data-test="reading-rest"
    />
  );
};

const Missing = ({ what, wasSeen }: { what: Message; wasSeen: boolean }) => {
  const { t, say } = useWords();
  return (
    <EmptyState
      titleText={
        wasSeen
          ? t('{{what}} was deleted', { what: say(what) })
          : t('{{what}} does not exist', { what: say(what) })
      }
      headingLevel="h2"
      icon={SearchIcon}
      data-test="missing"
    >
      <EmptyStateBody>
        {wasSeen
          ? t('It was removed while this page was open.')
          : t('It was deleted, or the name or the namespace in the address is not right.')}
      </EmptyStateBody>
    </EmptyState>
  );
};

const Failed = ({
  what,
  error,
  notServed,
  missingRight,
  onRetry,
}: Pick<LoadedProps, 'what' | 'notServed' | 'missingRight' | 'onRetry'> & { error: ApiError }) => {
  const { t, say } = useWords();
  const words = {
    forbidden: {
      title: t('You may not read this: {{what}}', { what: say(what) }),
      body: [
        say(missingRight ?? explainError(error)),
        t('A cluster administrator can grant it with a role.'),
      ],
      icon: LockIcon,
    },
    'not-served': {
      title: t('{{what}}: not installed on this cluster', { what: say(what) }),
      body: [say(notServed ?? explainError(error))],
      icon: PluggedIcon,
    },
  };
  const known = error.kind === 'forbidden' || error.kind === 'not-served' ? words[error.kind] : undefined;
  const { title, body, icon } = known ?? {
    title: t('{{what}}: could not be read', { what: say(what) }),
    body: [say(explainError(error))],
    icon: ExclamationCircleIcon,
  };
  return (
    <EmptyState
      titleText={title}
      headingLevel="h2"
      icon={icon}
      {...(known ? {} : { status: 'danger' as const })}
      data-test={`failed-${error.kind}`}
    >
      <EmptyStateBody>
        <Stack hasGutter>
          {body.map((sentence) => (
            <StackItem key={sentence}>{sentence}</StackItem>
          ))}
          <StackItem>
            <ErrorDetails error={error} />
          </StackItem>
        </Stack>
      </EmptyStateBody>
      <EmptyStateFooter>
        <Button variant="secondary" onClick={onRetry} data-test="retry">
          {t('Retry')}
        </Button>
      </EmptyStateFooter>
    </EmptyState>
  );
};
