import { Card, CardBody, CardTitle } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import { StatusLabel } from '../../ui/status/StatusLabel';
import type { Status } from '../../ui/status/status';
import { duration } from '../../ui/time/duration';
import { Timestamp } from '../../ui/time/Timestamp';
import { type HistoryRow, versionHistory } from '../model/updates/version-history';

const COMPLETED: Status = { word: message('Completed'), level: 'success' };
const RUNNING: Status = { word: message('Running'), level: 'info' };
const OVERTAKEN: Status = { word: message('Not completed'), level: 'custom' };

/** The versions that the control plane has had. */
export const HistoryCard = ({ cluster }: { cluster: HostedCluster }) => {
  const { t } = useWords();
  const rows = versionHistory(cluster);
  return (
    <Card data-test="version-history">
      <CardTitle component="h2">{t('Version history')}</CardTitle>
      <CardBody>
        {rows.length === 0 ? (
          t('No version has begun yet.')
        ) : (
          <Table variant="compact" gridBreakPoint="grid-md" aria-label={t('Version history')}>
            <Thead>
              <Tr>
                <Th>{t('Version')}</Th>
                <Th>{t('Status')}</Th>
                <Th>{t('Began')}</Th>
                <Th>{t('Took')}</Th>
                <Th modifier="wrap">{t('Signature')}</Th>
                <Th modifier="wrap">{t('Accepted risks')}</Th>
              </Tr>
            </Thead>
            <Tbody>
              {rows.map((row, index) => (
                <HistoryLine key={row.key} row={row} isNewest={index === 0} />
              ))}
            </Tbody>
          </Table>
        )}
      </CardBody>
    </Card>
  );
};

const HistoryLine = ({ row, isNewest }: { row: HistoryRow; isNewest: boolean }) => {
  const { t, language } = useWords();
  const status = row.isComplete ? COMPLETED : isNewest ? RUNNING : OVERTAKEN;
  return (
    <Tr data-test={`history-${row.version}`}>
      <Td dataLabel={t('Version')} modifier="breakWord">
        {row.version || row.image}
      </Td>
      <Td dataLabel={t('Status')}>
        <div>
          <StatusLabel status={status} />
        </div>
      </Td>
      <Td dataLabel={t('Began')}>
        <Timestamp time={row.started} />
      </Td>
      <Td dataLabel={t('Took')}>{row.took === undefined ? '–' : duration(row.took, language)}</Td>
      <Td dataLabel={t('Signature')}>{row.isVerified ? t('Verified') : t('Not verified')}</Td>
      <Td dataLabel={t('Accepted risks')} modifier="breakWord">
        {row.accepted.length === 0 ? '–' : row.accepted.join(', ')}
      </Td>
    </Tr>
  );
};
