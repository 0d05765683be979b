import {
  Alert,
  AlertActionLink,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
} from '@patternfly/react-core';
import { useFormContext, useWatch } from 'react-hook-form';
import { useWords } from '../../i18n/useWords';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { ApiValues } from '../fields/certificates/values';
import { apiAccessOf, conflictsIn, type ApiAccess, type Conflict } from '../model/api-access';
import { wantedAccess } from './save-api-access';

/** What a refused save found, which the watch may not have brought yet. */
export interface Found {
  access: ApiAccess;
  /** the resourceVersion that the watch had then */
  during: string | undefined;
}

interface ApiConflictsProps {
  /** as the watch has it */
  cluster: HostedCluster;
  found: Found | undefined;
  /** what the form began with, or what was decided against since */
  before: ApiAccess;
  onDecide: (field: keyof ApiAccess, isTheirs: boolean, theirs: ApiAccess) => void;
}

/** What somebody else changed while the form was open, beside mine: one of them is chosen, field by field. */
export const ApiConflicts = ({ cluster, found, before, onDecide }: ApiConflictsProps) => {
  const { control } = useFormContext<ApiValues>();
  const [apiName, certificates] = useWatch({ control, name: ['apiName', 'certificates'] });
  const mine = wantedAccess({ apiName, certificates });
  const isNewer = found !== undefined && found.during === cluster.metadata.resourceVersion;
  const conflicts = conflictsIn(before, mine, isNewer ? found.access : apiAccessOf(cluster));
  return (
    <>
      {conflicts.map((conflict) => (
        <ConflictAlert key={conflict.field} conflict={conflict} mine={mine} onDecide={onDecide} />
      ))}
    </>
  );
};

const useText = () => {
  const { t } = useWords();
  return (access: ApiAccess, field: keyof ApiAccess): string => {
    if (field === 'apiName') return access.apiName === '' ? t('no name') : access.apiName;
    if (access.certificates.length === 0) return t('no certificates');
    return access.certificates
      .map(({ names, secret }) =>
        [secret === '' ? t('the certificate given here') : secret, ...names].join(' '),
      )
      .join(', ');
  };
};

interface ConflictAlertProps {
  conflict: Conflict;
  mine: ApiAccess;
  onDecide: ApiConflictsProps['onDecide'];
}

const ConflictAlert = ({ conflict: { field, before, theirs }, mine, onDecide }: ConflictAlertProps) => {
  const { t } = useWords();
  const text = useText();
  const rows = [
    { id: 'before', term: t('Before'), value: text(before, field) },
    { id: 'theirs', term: t('Theirs'), value: text(theirs, field) },
    { id: 'mine', term: t('Yours'), value: text(mine, field) },
  ];
  return (
    <Alert
      isInline
      variant="warning"
      title={
        field === 'apiName'
          ? t('Somebody else changed the name of the API meanwhile')
          : t('Somebody else changed the certificates of the API meanwhile')
      }
      actionLinks={
        <>
          <AlertActionLink onClick={() => onDecide(field, true, theirs)} data-test={`use-theirs-${field}`}>
            {t('Take theirs')}
          </AlertActionLink>
          <AlertActionLink onClick={() => onDecide(field, false, theirs)} data-test={`keep-mine-${field}`}>
            {t('Keep yours')}
          </AlertActionLink>
        </>
      }
      data-test={`conflict-${field}`}
    >
      <DescriptionList isCompact isHorizontal horizontalTermWidthModifier={{ default: '5rem' }}>
        {rows.map(({ id, term, value }) => (
          <DescriptionListGroup key={id} data-test={`conflict-${id}`}>
            <DescriptionListTerm>{term}</DescriptionListTerm>
            <DescriptionListDescription>{value}</DescriptionListDescription>
          </DescriptionListGroup>
        ))}
      </DescriptionList>
    </Alert>
  );
};
