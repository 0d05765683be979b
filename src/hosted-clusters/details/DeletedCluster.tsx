import { EmptyState, EmptyStateBody, Stack, StackItem } from '@patternfly/react-core';
import { CheckCircleIcon } from '@patternfly/react-icons';
import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords';
import { CLUSTERS } from '../create/paths';
import type { DeletionRecord } from '../model/deletion';
import { LeftoversCard } from './LeftoversCard';

/** A cluster that went while its page was open, or through this tab; what it left behind is offered for removal. */
export const DeletedCluster = ({ record }: { record: DeletionRecord }) => {
  const { t } = useWords();
  return (
    <Stack hasGutter data-test="deleted">
      <StackItem>
        <EmptyState
          variant="sm"
          icon={CheckCircleIcon}
          headingLevel="h2"
          titleText={t('Cluster {{name}} was deleted', { name: record.name })}
        >
          <EmptyStateBody>
            <Link to={CLUSTERS}>{t('Back to the clusters')}</Link>
          </EmptyStateBody>
        </EmptyState>
      </StackItem>
      <StackItem>
        <LeftoversCard record={record} />
      </StackItem>
    </Stack>
  );
};
