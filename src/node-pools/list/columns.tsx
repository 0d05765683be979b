import { Content, ContentVariants } from '@patternfly/react-core';
import { Link } from 'react-router';
import { compareVersions } from '../../hosted-clusters/model/cluster-row';
import { clusterPath } from '../../hosted-clusters/model/cluster-path';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { KindLink } from '../../ui/kind/KindLink';
import { StatusLabel } from '../../ui/status/StatusLabel';
import type { Column } from '../../ui/table/column';
import type { Room } from '../../ui/table/useRoom';
import { Timestamp } from '../../ui/time/Timestamp';
import { migrationText, migrationWord, MIGRATIONS } from '../model/migration-words';
import { poolPath } from '../model/pool-path';
import { nodesText, type PoolRow } from '../model/pool-row';
import { POOL_STATUS_IDS, poolStatusWord } from '../model/status';

const by =
  (text: (row: PoolRow) => string) =>
  (a: PoolRow, b: PoolRow): number =>
    text(a).localeCompare(text(b)) || a.key.localeCompare(b.key);

const severity = ({ status }: PoolRow): number => POOL_STATUS_IDS.indexOf(status.id);

const VersionCell = ({ row: { version, behind } }: { row: PoolRow }) => {
  const { t } = useWords();
  if (version === '') return <>–</>;
  return (
    <>
      <span style={{ whiteSpace: 'nowrap' }}>{version}</span>
      {behind === 0 ? null : (
        <Content component={ContentVariants.small}>{t('{{count}} minors behind', { count: behind })}</Content>
      )}
    </>
  );
};

const SizeCell = ({ row: { size } }: { row: PoolRow }) => {
  const { say } = useWords();
  return <span style={{ whiteSpace: 'nowrap' }}>{say(size)}</span>;
};

const onOff = (value: string) => (value === 'on' ? message('On') : message('Off'));
const repair = ({ hasAutoRepair }: PoolRow): string => (hasAutoRepair ? 'on' : 'off');

const RepairCell = ({ row }: { row: PoolRow }) => {
  const { say } = useWords();
  return <>{say(onOff(repair(row)))}</>;
};

const AutoscalingCell = ({ row: { nodes } }: { row: PoolRow }) => {
  const { say } = useWords();
  return <>{say(onOff(nodes.range ? 'on' : 'off'))}</>;
};

const MigrationCell = ({ row }: { row: PoolRow }) => {
  const { say } = useWords();
  const text = migrationText(row);
  return <>{text ? say(text) : '–'}</>;
};

const ALL: readonly Column<PoolRow>[] = [
  {
    id: 'name',
    title: message('Name'),
    cell: ({ name, namespace }) => (
      <div style={{ minInlineSize: '9rem' }}>
        <KindLink sign="NP" kind="NodePool" name={name} to={poolPath(namespace, name)} />
      </div>
    ),
    sort: by(({ name }) => name),
    width: 20,
  },
  {
    id: 'cluster',
    title: message('Cluster'),
    cell: ({ clusterName, namespace }) => <Link to={clusterPath(namespace, clusterName)}>{clusterName}</Link>,
    sort: by(({ clusterName }) => clusterName),
    filter: { of: ({ clusterName }) => clusterName },
  },
  {
    id: 'namespace',
    title: message('Namespace'),
    cell: ({ namespace }) => namespace,
    sort: by(({ namespace }) => namespace),
    filter: { of: ({ namespace }) => namespace },
  },
  {
    id: 'status',
    title: message('Status'),
    cell: ({ status }) => (
      <StatusLabel
        status={status}
        {...(status.because?.message ? { tooltip: status.because.message } : {})}
      />
    ),
    sort: (a, b) => severity(a) - severity(b),
    filter: {
      of: ({ status }) => status.id,
      word: (value) => poolStatusWord(POOL_STATUS_IDS.find((id) => id === value) ?? 'creating'),
    },
  },
  {
    id: 'nodes',
    title: message('Nodes'),
    cell: ({ nodes }) => <span style={{ whiteSpace: 'nowrap' }}>{nodesText(nodes)}</span>,
    sort: (a, b) => a.nodes.current - b.nodes.current,
  },
  {
    id: 'autoscaling',
    title: message('Autoscaling'),
    cell: (row) => <AutoscalingCell row={row} />,
    filter: { of: ({ nodes }) => (nodes.range ? 'on' : 'off'), word: onOff },
  },
  {
    id: 'version',
    title: message('Version'),
    cell: (row) => <VersionCell row={row} />,
    sort: (a, b) => compareVersions(a.version, b.version),
    filter: { of: ({ version }) => version || '–' },
  },
  { id: 'size', title: message('Size'), cell: (row) => <SizeCell row={row} /> },
  {
    id: 'update-type',
    title: message('Update type'),
    cell: ({ upgradeType }) => upgradeType,
    sort: by(({ upgradeType }) => upgradeType),
  },
  {
    id: 'migration',
    title: message('Live migration'),
    cell: (row) => <MigrationCell row={row} />,
    sort: (a, b) => MIGRATIONS.indexOf(b.migration) - MIGRATIONS.indexOf(a.migration) || a.stuck - b.stuck,
    filter: { of: ({ migration }) => migration, word: migrationWord },
  },
  {
    id: 'auto-repair',
    title: message('Auto repair'),
    cell: (row) => <RepairCell row={row} />,
    filter: { of: repair, word: onOff },
  },
  {
    id: 'created',
    title: message('Created at'),
    cell: ({ created }) => <Timestamp time={created} />,
    sort: by(({ created }) => created),
  },
];

/** All columns, of which those without room are not shown until somebody chooses them. */
const without = (ids: readonly string[]): readonly Column<PoolRow>[] =>
  ALL.map((column) => (ids.includes(column.id) ? { ...column, isOptional: true } : column));

/** The columns of the list of node pools by the room there is. */
export const COLUMNS: Readonly<Record<Room, readonly Column<PoolRow>[]>> = {
  all: without(['autoscaling', 'namespace', 'update-type']),
  'nearly-all': without(['autoscaling', 'namespace', 'update-type', 'created']),
  most: without(['autoscaling', 'namespace', 'update-type', 'auto-repair', 'created']),
  few: without(['autoscaling', 'namespace', 'update-type', 'auto-repair', 'size', 'migration', 'created']),
};
