import { memo, type ReactNode } from 'react';
import { Td, Tr } from '@patternfly/react-table';
import { useWords } from '../../i18n/useWords';
import type { Column } from './column';
import { RowMenu } from './RowMenu';
import { RowTick } from './RowTick';

interface TableRowProps<Row> {
  id: string;
  row: Row;
  index: number;
  columns: readonly Column<Row>[];
  name: string;
  measure: (element: Element | null) => void;
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
  hasActions,
  isTicked,
  onTick,
}: TableRowProps<Row>) => {
  const { say } = useWords();
  return (
    <Tr
      ref={measure}
      data-row={index}
      aria-rowindex={index + 2}
      data-test={`row-${name}`}
      isRowSelected={isTicked === true}
    >
      {isTicked === undefined ? null : (
        <RowTick name={name} isTicked={isTicked} onTick={(isSelecting) => onTick(id, isSelecting)} />
      )}
      {columns.map((column) => (
        <Td key={column.id} dataLabel={say(column.title)} modifier="breakWord" data-column={column.id}>
          {/* In a card the cell is a grid, which would stretch a label. */}
          <div style={{ minInlineSize: 0 }}>{column.cell(row)}</div>
        </Td>
      ))}
      {hasActions ? (
        <Td isActionCell>
          <RowMenu id={id} name={name} />
        </Td>
      ) : null}
    </Tr>
  );
};

/**
 * A row, drawn again only when its object, its place or the columns change: nothing that a page makes anew at each drawing comes as a
 * property. Ten thousand rows tick without pause.
 */
export const TableRow = memo(PlainRow) as <Row>(props: TableRowProps<Row>) => ReactNode;
