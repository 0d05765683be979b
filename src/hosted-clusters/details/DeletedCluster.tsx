import {
  Card,
  CardBody,
  CardTitle,
  EmptyState,
  EmptyStateBody,
  List,
  ListItem,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { CheckCircleIcon } from '@patternfly/react-icons';
import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords';
import { CLUSTERS } from '../model/cluster-path';
import type { DeletionRecord } from '../model/deletion-record';
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
      <Orphans record={record} />
    </Stack>
  );
};

/** What nobody removes: it is only told, as this plugin cannot see it. */
const Orphans = ({ record: { orphans = [] } }: { record: DeletionRecord }) => {
  const { t, say } = useWords();
  if (orphans.length === 0) return null;
  return (
    <StackItem>
      <Card data-test="orphans">
        <CardTitle component="h2">{t('To be removed by hand')}</CardTitle>
        <CardBody>
          <List>
            {orphans.map((orphan) => (
              <ListItem key={say(orphan)}>{say(orphan)}</ListItem>
            ))}
          </List>
        </CardBody>
      </Card>
    </StackItem>
  );
};
