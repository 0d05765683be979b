import { Button, Content, ContentVariants, Tooltip } from '@patternfly/react-core';
import { ExternalLinkAltIcon } from '@patternfly/react-icons';
import { Link } from 'react-router';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { KindLink } from '../../ui/kind/KindLink';
import { StatusLabel } from '../../ui/status/StatusLabel';
import type { Column } from '../../ui/table/column';
import { LazyTooltip } from '../../ui/tooltip/LazyTooltip';
import { Timestamp } from '../../ui/time/Timestamp';
import { clusterPath, updatesPath } from '../model/cluster-path';
import { type ClusterRow, compareVersions } from '../model/cluster-row';
import type { Room } from '../../ui/table/useRoom';
import { STATUS_IDS, statusWord } from '../model/status';

const by =
  (text: (row: ClusterRow) => string) =>
  (a: ClusterRow, b: ClusterRow): number =>
    text(a).localeCompare(text(b)) || a.key.localeCompare(b.key);

const severity = ({ status }: ClusterRow): number => STATUS_IDS.indexOf(status.id);

const StatusCell = ({ row: { status } }: { row: ClusterRow }) => {
  const { say } = useWords();
  // In a card the label would grow as wide as its cell.
  return (
    <div>
      <StatusLabel
        status={status}
        maxWidth="7rem"
        {...(status.warnings.length > 0 ? { tooltip: status.warnings.map(say).join(' ') } : {})}
      />
    </div>
  );
};

const VersionCell = ({ row: { version, movingTo, update, namespace, name } }: { row: ClusterRow }) => {
  const { t } = useWords();
  if (version === '') return <>–</>;
  return (
    <>
      <span style={{ whiteSpace: 'nowrap' }}>{version}</span>
      {movingTo === undefined ? null : (
        <Content component={ContentVariants.small}>
          {t('moving to {{version}}', { version: movingTo })}
        </Content>
      )}
      {update === undefined ? null : (
        <Content component={ContentVariants.small}>
          <Link to={updatesPath(namespace, name)} data-test="update-available">
            {t('Update to {{version}}', { version: update })}
          </Link>
        </Content>
      )}
    </>
  );
};

const PoolsCell = ({ row: { pools, nodes } }: { row: ClusterRow }) => {
  const { t } = useWords();
  if (pools === undefined) return <>–</>;
  if (pools.length === 0) return <>{t('None')}</>;
  const { current, desired } = nodes;
  return (
    <>
      <span style={{ whiteSpace: 'nowrap' }}>{t('{{current}}/{{desired}} nodes', { current, desired })}</span>
      <Content component={ContentVariants.small}>{t('in {{count}} pools', { count: pools.length })}</Content>
    </>
  );
};

/** Only as wide as an IP address: the whole of a longer name, with the port, is in the tooltip. */
const ADDRESS_WIDTH = '8rem';

const ApiCell = ({ row: { api } }: { row: ClusterRow }) => {
  const { say } = useWords();
  const { url, reason } = api;
  if (url === undefined) return <LazyTooltip content={() => say(reason)}>–</LazyTooltip>;
  return (
    <LazyTooltip content={() => url} style={cut}>
      {new URL(url).hostname}
    </LazyTooltip>
  );
};

const cut = {
  display: 'block',
  maxInlineSize: ADDRESS_WIDTH,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} as const;

const ConsoleCell = ({ row: { console: address, name } }: { row: ClusterRow }) => {
  const { t, say } = useWords();
  const button = (
    <Button
      variant="plain"
      hasNoPadding
      icon={<ExternalLinkAltIcon />}
      aria-label={t('Open the console of {{name}}', { name })}
      {...(address.url === undefined
        ? { isAriaDisabled: true }
        : { component: 'a', href: address.url, target: '_blank', rel: 'noreferrer' })}
    />
  );
  return <Tooltip content={address.url ?? say(address.reason)}>{button}</Tooltip>;
};

const ALL: readonly Column<ClusterRow>[] = [
  {
    id: 'name',
    title: message('Name'),
    cell: ({ name, namespace }) => (
      <div style={{ minInlineSize: '7rem' }}>
        <KindLink sign="HC" kind="HostedCluster" name={name} to={clusterPath(namespace, name)} />
      </div>
    ),
    sort: by(({ name }) => name),
    width: 20,
  },
  {
    id: 'namespace',
    width: 15,
    title: message('Namespace'),
    cell: ({ namespace }) => namespace,
    sort: by(({ namespace }) => namespace),
    filter: { of: ({ namespace }) => namespace },
  },
  {
    id: 'status',
    width: 15,
    title: message('Status'),
    cell: (row) => <StatusCell row={row} />,
    sort: (a, b) => severity(a) - severity(b),
    filter: {
      of: ({ status }) => status.id,
      word: (value) => statusWord(STATUS_IDS.find((id) => id === value) ?? 'creating'),
    },
  },
  {
    id: 'version',
    width: 10,
    title: message('Version'),
    cell: (row) => <VersionCell row={row} />,
    sort: (a, b) => compareVersions(a.version, b.version),
    filter: { of: ({ version }) => version || '–' },
  },
  {
    id: 'pools',
    width: 10,
    title: message('Pools'),
    cell: (row) => <PoolsCell row={row} />,
  },
  {
    id: 'api',
    title: message('API'),
    width: 15,
    cell: (row) => <ApiCell row={row} />,
  },
  { id: 'console', width: 10, title: message('Console'), cell: (row) => <ConsoleCell row={row} /> },
  {
    id: 'created',
    width: 15,
    title: message('Created at'),
    cell: ({ created }) => <Timestamp time={created} />,
    sort: by(({ created }) => created),
  },
];

/** All columns, of which those without room are not shown until somebody chooses them. */
const without = (ids: readonly string[]): readonly Column<ClusterRow>[] =>
  ALL.map((column) => (ids.includes(column.id) ? { ...column, isOptional: true } : column));

/** The columns of the list of clusters by the room there is. */
export const COLUMNS: Readonly<Record<Room, readonly Column<ClusterRow>[]>> = {
  all: ALL,
  'nearly-all': ALL,
  // An address would push the kebab out of sight.
  most: without(['api']),
  few: without(['api', 'console', 'created']),
};
