import { useCallback, useLayoutEffect, useMemo, useRef, type CSSProperties } from 'react';
import { Table, Tbody, Th, Thead, Tr } from '@patternfly/react-table';
import { useWords } from '../../i18n/useWords';
import type { Action } from '../action/action';
import type { Column } from './column';
import { RowActions } from './RowMenu';
import { TableRow } from './TableRow';
import type { TableState } from './url-state';
import { useVirtualRows } from './useVirtualRows';

/** Rows from which on only those in view are drawn. */
const MANY = 100;

/** The table stands at the page's edge already; the room is for its columns. */
const NARROW_EDGES = {
  '--pf-v6-c-table--cell--first-last-child--PaddingInline': 'var(--pf-t--global--spacer--sm)',
} as CSSProperties; // React's type knows no custom properties

/** Widths would jump with the rows in view. */
const FIXED = { tableLayout: 'fixed' } as const;

interface TableGridProps<Row> {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  nameOf: (row: Row) => string;
  sort: TableState['sort'];
  onSort: (sort: TableState['sort']) => void;
  actions?: (row: Row) => readonly Action[];
  onMenu?: (row: Row) => void;
  ticked?: ReadonlySet<string>;
  onTick?: (ticked: ReadonlySet<string>) => void;
}

/** The table itself. */
export const TableGrid = <Row,>(props: TableGridProps<Row>) => {
  const { columns, rows, keyOf, ticked, onTick } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const isVirtual = rows.length > MANY;
  const keyAt = useCallback(
    (index: number) => {
      const row = rows[index];
      return row === undefined ? String(index) : keyOf(row);
    },
    [rows, keyOf],
  );
  const { parts, measure } = useVirtualRows(body, rows.length, keyAt, isVirtual);
  const tick = useTick(ticked, onTick);
  const actionsAt = useActionsAt(props);
  const span = columns.length + (onTick ? 1 : 0) + (props.actions ? 1 : 0);
  return (
    <RowActions.Provider value={actionsAt}>
      <Table
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        variant="compact"
        gridBreakPoint="grid-md"
        isStickyHeader
        style={{ ...NARROW_EDGES, ...(isVirtual ? FIXED : {}) }}
        data-test="table"
      >
        {isVirtual ? <Widths {...props} /> : null}
        <Head {...props} />
        <Tbody ref={body}>
          {parts.map((part) => {
            if (part.kind === 'space') return <Space key={part.key} height={part.height} span={span} />;
            const row = rows[part.index];
            if (row === undefined) return null;
            const key = keyOf(row);
            return (
              <TableRow
                key={key}
                id={key}
                row={row}
                index={part.index}
                columns={columns}
                name={props.nameOf(row)}
                measure={measure}
                hasActions={props.actions !== undefined}
                isTicked={onTick ? ticked?.has(key) === true : undefined}
                onTick={tick}
              />
            );
          })}
        </Tbody>
      </Table>
    </RowActions.Provider>
  );
};

/** Ticks a row or not; the same function for good, so that a tick draws one row again. */
const useTick = (
  ticked: ReadonlySet<string> | undefined,
  onTick: TableGridProps<never>['onTick'],
): ((key: string, isTicked: boolean) => void) => {
  const latest = useRef({ ticked, onTick });
  useLayoutEffect(() => {
    latest.current = { ticked, onTick };
  });
  return useCallback((key, isTicked) => {
    const next = new Set(latest.current.ticked);
    if (isTicked) next.add(key);
    else next.delete(key);
    latest.current.onTick?.(next);
  }, []);
};

/** The actions of the row with a key: asked for the one whose menu is open. */
const useActionsAt = <Row,>({ rows, keyOf, actions, onMenu }: TableGridProps<Row>) => {
  const rowAt = useCallback((key: string) => rows.find((row) => keyOf(row) === key), [rows, keyOf]);
  const latest = useRef({ rowAt, onMenu });
  useLayoutEffect(() => {
    latest.current = { rowAt, onMenu };
  });
  const onOpen = useCallback((key: string) => {
    const row = latest.current.rowAt(key);
    if (row !== undefined) latest.current.onMenu?.(row);
  }, []);
  return useMemo(
    () => ({
      of: (key: string) => {
        const row = rowAt(key);
        return row === undefined || !actions ? [] : actions(row);
      },
      onOpen,
    }),
    [rowAt, actions, onOpen],
  );
};

/** Fixed widths, for a table whose rows come and go: a share for the columns that want one, the rest alike. */
const Widths = <Row,>({ columns, actions, onTick }: TableGridProps<Row>) => (
  <colgroup>
    {onTick ? <col style={{ inlineSize: '4rem' }} /> : null}
    {columns.map(({ id, width }) => (
      <col key={id} style={width ? { inlineSize: `${width}%` } : undefined} />
    ))}
    {actions ? <col style={{ inlineSize: '4.5rem' }} /> : null}
  </colgroup>
);

const Head = <Row,>({ columns, rows, sort, onSort, actions, onTick }: TableGridProps<Row>) => {
  const { t, say } = useWords();
  const sorted = columns.findIndex(({ id }) => id === sort?.column);
  return (
    <Thead>
      <Tr>
        {onTick ? <Th screenReaderText={t('Selected')} modifier="fitContent" /> : null}
        {columns.map((column, index) => (
          <Th
            key={column.id}
            // With fixed widths a title may have to be cut; otherwise it breaks where the room is short.
            modifier={rows.length > MANY ? 'truncate' : 'wrap'}
            {...(column.width ? { width: column.width } : {})}
            {...(column.sort
              ? {
                  sort: {
                    columnIndex: index,
                    sortBy:
                      sorted < 0
                        ? {}
                        : {
                            index: sorted,
                            direction: sort?.isDescending ? ('desc' as const) : ('asc' as const),
                          },
                    onSort: (_event: unknown, _index: number, direction: string) =>
                      onSort({ column: column.id, isDescending: direction === 'desc' }),
                  },
                }
              : {})}
            data-test={`head-${column.id}`}
          >
            {say(column.title)}
          </Th>
        ))}
        {actions ? <Th screenReaderText={t('Actions')} /> : null}
      </Tr>
    </Thead>
  );
};

const Space = ({ height, span }: { height: number; span: number }) => (
  <tr aria-hidden="true" style={{ blockSize: height, border: 0 }}>
    <td colSpan={span} style={{ padding: 0, blockSize: height, border: 0 }} />
  </tr>
);
