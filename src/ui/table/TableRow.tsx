import { memo, type ReactNode } from 'react';
import { useWords } from '../../i18n/useWords';
import type { Column } from './column';
import { RowMenu } from './RowMenu';
import { RowTick } from './RowTick';

/**
 * PatternFly's classes on plain elements: its Tr and Td keep states and effects, and look at the layout of each cell, for expansion, editing
 * and dragging, of which there is none here.
 */
const ROW = 'pf-v6-c-table__tr';
const CELL = 'pf-v6-c-table__td pf-m-break-word';
const ACTION_CELL = 'pf-v6-c-table__td pf-v6-c-table__action';

interface TableRowProps<Row> {
  id: string;
  row: Row;
  index: number;
  columns: readonly Column<Row>[];
  name: string;
  measure: (element: Element | null) => void;
  /** While there is no time for its cells the row shows its name, and is so high, in pixels. */
  lightHeight: number | undefined;
  hasActions: boolean;
  /** Undefined where rows cannot be ticked. */
  isTicked: boolean | undefined;
  onTick: (key: string, isTicked: boolean) => void;
}

const PlainRow = <Row,>({
  id,
  row,
  index,
  columns,
  name,
  measure,
  lightHeight,
  hasActions,
  isTicked,
  onTick,
}: TableRowProps<Row>) => {
  const { say } = useWords();
  const isLight = lightHeight !== undefined;
  return (
    <tr
      ref={measure}
      className={isTicked === true ? `${ROW} pf-m-selected` : ROW}
      style={isLight ? { blockSize: lightHeight } : undefined}
      data-row={index}
      data-light={isLight || undefined}
      aria-rowindex={index + 2}
      data-test={`row-${name}`}
    >
      {isTicked === undefined ? null : (
        <RowTick
          name={name}
          isLight={isLight}
          isTicked={isTicked}
          onTick={(isSelecting) => onTick(id, isSelecting)}
        />
      )}
      {columns.map((column, place) => (
        <td
          key={column.id}
          className={CELL}
          tabIndex={-1}
          data-label={say(column.title)}
          data-column={column.id}
        >
          {/* In a card the cell is a grid, which would stretch a label. */}
          <div style={{ minInlineSize: 0 }}>{isLight ? place === 0 && name : column.cell(row)}</div>
        </td>
      ))}
      {hasActions ? (
        <td className={ACTION_CELL} tabIndex={-1}>
          {isLight ? null : <RowMenu id={id} name={name} />}
        </td>
      ) : null}
    </tr>
  );
};

/**
 * A row, drawn again only when its object, its place or the columns change: nothing that a page makes anew at each drawing comes as a
 * property. Ten thousand rows tick without pause.
 */
export const TableRow = memo(PlainRow) as <Row>(props: TableRowProps<Row>) => ReactNode;
