import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import type { Column } from '../../ui/table/column';
import type { Room } from '../../ui/table/useRoom';
import { Timestamp } from '../../ui/time/Timestamp';
import { VM_STATUS_IDS, vmStatusWord } from '../model/vm-status';
import type { Migratable, VmRow } from '../model/vm-row';
import { AddressCell, BadgesCell, FromInstance, NameCell, SizeCell, StatusCell } from './cells';
import type { SideStates } from './useVmRows';

/** What the cells need beside their row. */
export interface Beside {
  states: SideStates;
  poolTo: (row: VmRow) => string | undefined;
}

const by =
  (text: (row: VmRow) => string) =>
  (a: VmRow, b: VmRow): number =>
    text(a).localeCompare(text(b)) || a.key.localeCompare(b.key);

const urgency = ({ status: { id } }: VmRow): number => VM_STATUS_IDS.indexOf(id);

const MIGRATABLE: Readonly<Record<Migratable, ReturnType<typeof message>>> = {
  yes: message('Migratable'),
  no: message('Not migratable'),
  unknown: message('Not known'),
};

const migratableWord = (value: string) =>
  value === 'yes' || value === 'no' ? MIGRATABLE[value] : MIGRATABLE.unknown;

const MigratableCell = ({ row }: { row: VmRow }) => {
  const { say } = useWords();
  return <>{row.migratable === 'unknown' ? '–' : say(MIGRATABLE[row.migratable])}</>;
};

/** Every column; those of `hidden` are not shown until somebody chooses them. */
const allColumns = ({ states, poolTo }: Beside): readonly Column<VmRow>[] => [
  {
    id: 'name',
    title: message('Name'),
    cell: (row) => <NameCell row={row} poolTo={poolTo(row)} />,
    sort: by(({ name }) => name),
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
    sort: (a, b) => urgency(a) - urgency(b) || a.key.localeCompare(b.key),
    filter: { of: ({ status }) => status.id, word: vmStatusWord },
  },
  { id: 'badges', title: message('Notes'), cell: (row) => <BadgesCell row={row} /> },
  {
    id: 'node',
    title: message('Node'),
    cell: ({ node }) => <FromInstance state={states.instances}>{node || '–'}</FromInstance>,
    sort: by(({ node }) => node),
    filter: { of: ({ node }) => node || [] },
  },
  {
    id: 'addresses',
    title: message('IP addresses'),
    cell: (row) => (
      <FromInstance state={states.instances}>
        <AddressCell row={row} />
      </FromInstance>
    ),
  },
  {
    id: 'size',
    title: message('CPU and memory'),
    cell: (row) => <SizeCell row={row} />,
    sort: (a, b) => (a.size.cpus ?? 0) - (b.size.cpus ?? 0) || a.key.localeCompare(b.key),
  },
  {
    id: 'os',
    title: message('Operating system'),
    cell: ({ os }) => os || '–',
    sort: by(({ os }) => os),
    filter: { of: ({ os }) => os || [] },
  },
  {
    id: 'migratable',
    title: message('Live migration'),
    cell: (row) => <MigratableCell row={row} />,
    filter: { of: ({ migratable }) => migratable, word: migratableWord },
  },
  {
    id: 'label',
    title: message('Labels'),
    cell: ({ labels }) => labels.join(' ') || '–',
    filter: { of: ({ labels }) => labels },
  },
  {
    id: 'created',
    title: message('Age'),
    cell: ({ created }) => <Timestamp time={created} />,
    sort: by(({ created }) => created),
  },
];

const RARE = ['os', 'migratable', 'label'];

/** Columns without room, by the room there is. */
const HIDDEN: Readonly<Record<Room, readonly string[]>> = {
  all: RARE,
  'nearly-all': [...RARE, 'created'],
  most: [...RARE, 'size', 'created'],
  few: [...RARE, 'addresses', 'size', 'created'],
};

/** The columns of the list of virtual machines. The namespace is told only where there are several. */
export const vmColumns = (room: Room, beside: Beside, hasOneNamespace: boolean): readonly Column<VmRow>[] => {
  // What the namespace leaves is room for the size.
  const hidden = new Set(HIDDEN[room].filter((id) => id !== 'size' || !hasOneNamespace || room === 'few'));
  return allColumns(beside)
    .filter(({ id }) => id !== 'namespace' || !hasOneNamespace)
    .map((column) => (hidden.has(column.id) ? { ...column, isOptional: true } : column));
};
