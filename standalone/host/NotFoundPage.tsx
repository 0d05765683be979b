import {
  Button,
  EmptyState,
  EmptyStateActions,
  EmptyStateBody,
  EmptyStateFooter,
} from '@patternfly/react-core';
import { PathMissingIcon } from '@patternfly/react-icons';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useHostWords } from './words';

/** What an address without a page shows. */
export const NotFoundPage = () => {
  const words = useHostWords();
  useEffect(() => {
    document.title = `${words.notFound} · ${words.product}`;
  }, [words]);
  return (
    <EmptyState
      icon={PathMissingIcon}
      titleText={words.notFound}
      headingLevel="h1"
      variant="full"
      data-test="not-found"
    >
      <EmptyStateBody>{words.notFoundBody}</EmptyStateBody>
      <EmptyStateFooter>
        <EmptyStateActions>
          <Button variant="link" component={(props) => <Link {...props} to="/" />}>
            {words.backToStart}
          </Button>
        </EmptyStateActions>
      </EmptyStateFooter>
    </EmptyState>
  );
};
