import { Alert, List, ListItem } from '@patternfly/react-core';
import { useWords } from '../../../../i18n/useWords';
import { missingRights } from '../../../model/preflight/preflight';
import { usePreflight } from './usePreflight';

/** The steps that show the preflight itself say it there. */
const SHOWN_BY = ['preflight', 'review'];

/** Says in the steps that ask for something that the user cannot create the cluster, before anything is typed in vain. */
export const MissingRights = ({ step }: { step: string }) => {
  const { t, say } = useWords();
  const missing = missingRights(usePreflight().rows);
  if (missing.length === 0 || SHOWN_BY.includes(step)) return null;
  return (
    <Alert
      variant="warning"
      isInline
      title={t('You may look at this form, but not create the cluster')}
      data-test="missing-rights"
    >
      <List isPlain>
        {missing.map((right) => (
          <ListItem key={say(right)}>{say(right)}</ListItem>
        ))}
      </List>
    </Alert>
  );
};
