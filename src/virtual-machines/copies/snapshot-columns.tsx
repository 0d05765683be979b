import { Content, ContentVariants, List, ListItem } from '@patternfly/react-core';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import type { VirtualMachineSnapshot } from '../../kubernetes/types/generated/virtual-machine-snapshot';
import { StatusLabel } from '../../ui/status/StatusLabel';
import type { Column } from '../../ui/table/column';
import { Timestamp } from '../../ui/time/Timestamp';
import { indicationWords, snapshotProblem, snapshotStatus } from '../model/snapshot-status';

interface CellProps {
  snapshot: VirtualMachineSnapshot;
}

const StatusCell = ({ snapshot }: CellProps) => {
  const { t, say } = useWords();
  const problem = snapshotProblem(snapshot);
  return (
    <>
      <StatusLabel status={snapshotStatus(snapshot)} />
      {problem ? (
        <Content component={ContentVariants.small} data-test="snapshot-problem">
          {problem.said === '' ? null : <div>{t('KubeVirt says: {{said}}', { said: problem.said })}</div>}
          {say(problem.advice)}
        </Content>
      ) : null}
    </>
  );
};

const IndicationsCell = ({ snapshot }: CellProps) => {
  const { t, say } = useWords();
  const words = indicationWords(snapshot);
  if (words.length === 0)
    return snapshot.status?.readyToUse ? <>{t('Taken while it was stopped')}</> : <>–</>;
  return (
    <List isPlain>
      {words.map((one) => (
        <ListItem key={one.key}>{say(one)}</ListItem>
      ))}
    </List>
  );
};

const VolumesCell = ({ snapshot }: CellProps) => {
  const { t } = useWords();
  const { includedVolumes = [], excludedVolumes = [] } = snapshot.status?.snapshotVolumes ?? {};
  return (
    <>
      {includedVolumes.length > 0 ? includedVolumes.join(', ') : '–'}
      {excludedVolumes.length > 0 ? (
        <Content component={ContentVariants.small}>
          {t('Left out: {{volumes}}', { volumes: excludedVolumes.join(', ') })}
        </Content>
      ) : null}
    </>
  );
};

const timeOf = ({ status, metadata }: VirtualMachineSnapshot): string =>
  status?.creationTime ?? metadata.creationTimestamp ?? '';

/** The columns of a machine's snapshots. */
export const SNAPSHOT_COLUMNS: readonly Column<VirtualMachineSnapshot>[] = [
  {
    id: 'name',
    title: message('Snapshot'),
    cell: ({ metadata }) => <span style={{ overflowWrap: 'anywhere' }}>{metadata.name}</span>,
    sort: (a, b) => a.metadata.name.localeCompare(b.metadata.name),
    width: 25,
  },
  {
    id: 'status',
    title: message('Status'),
    cell: (snapshot) => <StatusCell snapshot={snapshot} />,
    width: 20,
  },
  {
    id: 'state',
    title: message('State of the disks'),
    cell: (snapshot) => <IndicationsCell snapshot={snapshot} />,
    width: 20,
  },
  {
    id: 'volumes',
    title: message('Volumes'),
    cell: (snapshot) => <VolumesCell snapshot={snapshot} />,
    width: 20,
  },
  {
    id: 'age',
    title: message('Taken'),
    cell: (snapshot) => <Timestamp time={timeOf(snapshot)} />,
    sort: (a, b) => timeOf(a).localeCompare(timeOf(b)),
    width: 15,
  },
];
