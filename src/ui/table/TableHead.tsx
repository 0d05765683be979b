import { memo } from 'react';
import { Th, Thead, Tr } from '@patternfly/react-table';
import { useWords } from '../../i18n/useWords';
import type { Column } from './column';
import type { TableState } from './url-state';

/** What head and widths need to know of a column: nothing of its rows. */
type HeadColumn = Pick<Column<never>, 'id' | 'title' | 'sort' | 'width'>;

interface WidthsProps {
  columns: readonly HeadColumn[];
  hasTicks: boolean;
  hasActions: boolean;
}

/** Fixed widths, for a table whose rows come and go: a share for the columns that want one, the rest alike. */
export const Widths = memo(({ columns, hasTicks, hasActions }: WidthsProps) => (
  <colgroup>
    {hasTicks ? <col style={{ inlineSize: '4rem' }} /> : null}
    {columns.map(({ id, width }) => (
      <col key={id} style={width ? { inlineSize: `${width}%` } : undefined} />
    ))}
    {hasActions ? <col style={{ inlineSize: '4.5rem' }} /> : null}
  </colgroup>
));

interface HeadProps extends WidthsProps {
  sort: TableState['sort'];
  onSort: (sort: TableState['sort']) => void;
}

/** The titles of the columns, by which rows are sorted. Not drawn again while rows come and go. */
export const Head = memo(({ columns, sort, onSort, hasTicks, hasActions }: HeadProps) => {
  const { t, say } = useWords();
  const sorted = columns.findIndex(({ id }) => id === sort?.column);
  const sortBy =
    sorted < 0 ? {} : { index: sorted, direction: sort?.isDescending ? ('desc' as const) : ('asc' as const) };
  return (
    <Thead>
      <Tr>
        {hasTicks ? <Th screenReaderText={t('Selected')} modifier="fitContent" /> : null}
        {columns.map((column, columnIndex) => (
          <Th
            key={column.id}
            modifier="wrap"
            {...(column.width ? { width: column.width } : {})}
            {...(column.sort
              ? {
                  sort: {
                    columnIndex,
                    sortBy,
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
        {hasActions ? <Th screenReaderText={t('Actions')} /> : null}
      </Tr>
    </Thead>
  );
});
Widths.displayName = 'Widths';
Head.displayName = 'Head';
