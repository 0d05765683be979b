import { useCallback, useLayoutEffect, useMemo, useRef, type CSSProperties } from 'react';
import { Table, Tbody } from '@patternfly/react-table';
import type { Action } from '../action/action';
import type { Column } from './column';
import { RowActions } from './RowMenu';
import { Head, Widths } from './TableHead';
import { TableRow } from './TableRow';
import type { TableState } from './url-state';
import { useVirtualRows } from './useVirtualRows';

/** Rows from which on only those in view are drawn: the first page of a longer list has as many. */
const MANY = 100;

/** The table stands at the page's edge already, and an arrow near its title: the room is for words. */
const NARROW = {
  '--pf-v6-c-table--cell--first-last-child--PaddingInline': 'var(--pf-t--global--spacer--sm)',
  '--pf-v6-c-table__sort-indicator--MarginInlineStart': 'var(--pf-t--global--spacer--xs)',
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
  const isVirtual = rows.length >= MANY;
  const keyAt = useCallback(
    (index: number) => {
      const row = rows[index];
      return row === undefined ? String(index) : keyOf(row);
    },
    [rows, keyOf],
  );
  const { parts, measure, lightHeight } = useVirtualRows(body, rows.length, keyAt, isVirtual);
  const tick = useTick(ticked, onTick);
  const actionsAt = useActionsAt(props);
  const onSort = useLatest(props.onSort);
  const hasTicks = onTick !== undefined;
  const hasActions = props.actions !== undefined;
  const span = columns.length + (hasTicks ? 1 : 0) + (hasActions ? 1 : 0);
  return (
    <RowActions.Provider value={actionsAt}>
      <Table
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        variant="compact"
        gridBreakPoint="grid-md"
        isStickyHeader
        style={{ ...NARROW, ...(isVirtual ? FIXED : {}) }}
        data-test="table"
      >
        {isVirtual ? <Widths columns={columns} hasTicks={hasTicks} hasActions={hasActions} /> : null}
        <Head
          columns={columns}
          sort={props.sort}
          onSort={onSort}
          hasTicks={hasTicks}
          hasActions={hasActions}
        />
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
                lightHeight={lightHeight(key)}
                hasActions={hasActions}
                isTicked={hasTicks ? ticked?.has(key) === true : undefined}
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

/** The same function for good, which does what the latest one does. */
const useLatest = (act: TableGridProps<never>['onSort']): TableGridProps<never>['onSort'] => {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((sort) => latest.current(sort), []);
};

const Space = ({ height, span }: { height: number; span: number }) => (
  <tr aria-hidden="true" style={{ blockSize: height, border: 0 }}>
    <td colSpan={span} style={{ padding: 0, blockSize: height, border: 0 }} />
  </tr>
);
