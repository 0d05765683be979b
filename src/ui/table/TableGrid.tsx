import { memo, useCallback, useRef, type CSSProperties, type ReactNode } from 'react';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useWords } from '../../i18n/useWords';
import type { Action } from '../action/action';
import { ActionMenu } from '../action/ActionMenu';
import type { Column } from './column';
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
  const tick = useCallback(
    (key: string, isTicked: boolean) => {
      const next = new Set(ticked);
      if (isTicked) next.add(key);
      else next.delete(key);
      onTick?.(next);
    },
    [ticked, onTick],
  );
  const span = columns.length + (onTick ? 1 : 0) + (props.actions ? 1 : 0);
  return (
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
              nameOf={props.nameOf}
              measure={measure}
              {...(props.actions ? { actions: props.actions } : {})}
              {...(onTick ? { isTicked: ticked?.has(key) === true, onTick: tick } : {})}
            />
          );
        })}
      </Tbody>
    </Table>
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

interface TableRowProps<Row> {
  id: string;
  row: Row;
  index: number;
  columns: readonly Column<Row>[];
  nameOf: (row: Row) => string;
  measure: (element: Element | null) => void;
  actions?: (row: Row) => readonly Action[];
  isTicked?: boolean;
  onTick?: (key: string, isTicked: boolean) => void;
}

const PlainRow = <Row,>({
  id,
  row,
  index,
  columns,
  nameOf,
  measure,
  actions,
  isTicked,
  onTick,
}: TableRowProps<Row>) => {
  const { t, say } = useWords();
  const name = nameOf(row);
  return (
    <Tr
      ref={measure}
      data-row={index}
      aria-rowindex={index + 2}
      data-test={`row-${name}`}
      isRowSelected={isTicked === true}
    >
      {onTick ? (
        <Td
          select={{
            rowIndex: index,
            isSelected: isTicked === true,
            onSelect: (_event, isSelecting) => onTick(id, isSelecting),
            props: { 'aria-label': t('Select {{name}}', { name }) },
          }}
        />
      ) : null}
      {columns.map((column) => (
        <Td key={column.id} dataLabel={say(column.title)} modifier="breakWord" data-column={column.id}>
          {/* In a card the cell is a grid, which would stretch a label. */}
          <div style={{ minInlineSize: 0 }}>{column.cell(row)}</div>
        </Td>
      ))}
      {actions ? (
        <Td isActionCell>
          <ActionMenu actions={actions(row)} label={t('Actions of {{name}}', { name })} />
        </Td>
      ) : null}
    </Tr>
  );
};

// A row is drawn again only when its object or the columns change: 10,000 rows tick without pause.
const TableRow = memo(PlainRow) as <Row>(props: TableRowProps<Row>) => ReactNode;
