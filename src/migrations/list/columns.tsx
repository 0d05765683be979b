import type { CSSProperties } from 'react';
import { Content, ContentVariants } from '@patternfly/react-core';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { KindLink } from '../../ui/kind/KindLink';
import { StatusLabel } from '../../ui/status/StatusLabel';
import type { Column } from '../../ui/table/column';
import type { Room } from '../../ui/table/useRoom';
import { duration } from '../../ui/time/duration';
import { Elapsed } from '../../ui/time/Elapsed';
import { Timestamp } from '../../ui/time/Timestamp';
import { vmPath } from '../../virtual-machines/model/vm-path';
import { byUrgency, type MigrationRow, stateWord, tookMs } from '../model/migration-row';

const by =
  (text: (row: MigrationRow) => string) =>
  (a: MigrationRow, b: MigrationRow): number =>
    text(a).localeCompare(text(b)) || a.key.localeCompare(b.key);

const TookCell = ({ row }: { row: MigrationRow }) => {
  const { language } = useWords();
  const took = tookMs(row);
  if (took !== undefined) return <>{duration(took, language)}</>;
  const isOpen = row.state === 'running' || row.state === 'waiting';
  const since = row.began || row.created;
  return isOpen && since !== '' ? <Elapsed since={since} text={(time) => time} /> : <>–</>;
};

/** Source and target as a way, as far as they are known. */
const WayCell = ({ row: { source, target } }: { row: MigrationRow }) => {
  const { t } = useWords();
  if (source === '' && target === '') return <>–</>;
  return (
    <span
      aria-label={t('From {{source}} to {{target}}', { source: source || '–', target: target || '–' })}
      role="img"
      style={{ whiteSpace: 'nowrap' }}
    >
      {source || '–'} → {target || '–'}
    </span>
  );
};

/** Two lines of a long failure; the whole is in the tooltip of the status. */
const twoLines: CSSProperties = {
  maxBlockSize: 'calc(2 * var(--pf-t--global--font--line-height--body) * 1em)',
  overflow: 'hidden',
  overflowWrap: 'anywhere',
};

const StatusCell = ({ row: { status, failure } }: { row: MigrationRow }) => (
  <>
    <StatusLabel status={status} {...(failure === '' ? {} : { tooltip: failure })} />
    {failure === '' ? null : (
      <Content component={ContentVariants.small} style={twoLines} data-test="failure">
        {failure}
      </Content>
    )}
  </>
);

const ALL: readonly Column<MigrationRow>[] = [
  {
    id: 'vm',
    title: message('Virtual machine'),
    cell: ({ vm, namespace }) => (
      <div style={{ minInlineSize: '9rem' }}>
        <KindLink
          sign="VM"
          kind="VirtualMachine"
          name={vm}
          to={vmPath({ namespace, name: vm }, 'migrations')}
        />
      </div>
    ),
    sort: by(({ vm }) => vm),
    width: 20,
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
    cell: (row) => <StatusCell row={row} />,
    sort: byUrgency,
    filter: { of: ({ state }) => state, word: stateWord },
    width: 20,
  },
  {
    id: 'way',
    title: message('From → to'),
    cell: (row) => <WayCell row={row} />,
    sort: by(({ source, target }) => `${source} ${target}`),
  },
  {
    id: 'source',
    title: message('Source node'),
    cell: ({ source }) => source || '–',
    filter: { of: ({ source }) => source || '–' },
    isOptional: true,
  },
  {
    id: 'target',
    title: message('Target node'),
    cell: ({ target }) => target || '–',
    filter: { of: ({ target }) => target || '–' },
    isOptional: true,
  },
  {
    id: 'mode',
    title: message('Mode'),
    cell: ({ mode }) => <span style={{ whiteSpace: 'nowrap' }}>{mode || '–'}</span>,
  },
  {
    id: 'policy',
    title: message('Policy'),
    cell: ({ policy }) => policy || '–',
    sort: by(({ policy }) => policy),
    filter: { of: ({ policy }) => policy || '–' },
  },
  { id: 'took', title: message('Duration'), cell: (row) => <TookCell row={row} /> },
  {
    id: 'started',
    title: message('Started'),
    cell: ({ began, created }) => <Timestamp time={began || created} />,
    sort: by(({ began, created }) => began || created),
  },
];

/** Columns without room, by the room there is: they are not shown until somebody chooses them. */
const HIDDEN: Readonly<Record<Room, readonly string[]>> = {
  all: [],
  'nearly-all': ['mode'],
  most: ['mode'],
  few: ['mode', 'policy'],
};

/** The columns of the migrations. The namespace is told only where there are several. */
export const migrationColumns = (room: Room, hasOneNamespace: boolean): readonly Column<MigrationRow>[] =>
  ALL.filter(({ id }) => id !== 'namespace' || !hasOneNamespace).map((column) =>
    HIDDEN[room].includes(column.id) ? { ...column, isOptional: true } : column,
  );
