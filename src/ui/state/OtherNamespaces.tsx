import type { ReactNode } from 'react';
import {
  Button,
  EmptyState,
  EmptyStateActions,
  EmptyStateBody,
  EmptyStateFooter,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { LockIcon } from '@patternfly/react-icons';
import { useWords } from '../../i18n/useWords';
import { type ApiError, explainError } from '../../kubernetes/errors';
import { useActiveNamespace } from '../../kubernetes/namespace/useActiveNamespace';
import { useOwnNamespaces } from '../../kubernetes/namespace/useOwnNamespaces';
import { ErrorDetails } from './ErrorAlert';

const SHOWN = 6;

/** Who may not list all namespaces is led to their own; the missing right is named. */
export const OtherNamespaces = ({ error, children }: { error: ApiError; children: ReactNode }) => {
  const { t, say } = useWords();
  const [, choose] = useActiveNamespace();
  const names = useOwnNamespaces() ?? [];
  return (
    <EmptyState
      titleText={t('Choose a namespace')}
      headingLevel="h2"
      icon={LockIcon}
      data-test="other-namespaces"
    >
      <EmptyStateBody>
        <Stack hasGutter>
          <StackItem>{say(explainError(error))}</StackItem>
          <StackItem>{children}</StackItem>
          {names.length > SHOWN ? (
            <StackItem data-test="more-namespaces">
              {t('You have a part in {{count}} projects. Choose any of them in the list of projects above.', {
                count: names.length,
              })}
            </StackItem>
          ) : null}
          <StackItem>
            <ErrorDetails error={error} />
          </StackItem>
        </Stack>
      </EmptyStateBody>
      <EmptyStateFooter>
        <EmptyStateActions>
          {names.slice(0, SHOWN).map((name) => (
            <Button
              key={name}
              variant="secondary"
              onClick={() => choose(name)}
              data-test={`show-namespace-${name}`}
            >
              {t('Show {{name}}', { name })}
            </Button>
          ))}
        </EmptyStateActions>
      </EmptyStateFooter>
    </EmptyState>
  );
};
