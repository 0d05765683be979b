import { useCallback, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { Button, EmptyState, EmptyStateActions, EmptyStateFooter } from '@patternfly/react-core';
import { SearchIcon } from '@patternfly/react-icons';
import { useWords } from '../../i18n/useWords';
import type { Action } from '../action/action';
import { BulkSelect } from './BulkSelect';
import { createSort, filterRows } from './choose-rows';
import type { Column } from './column';
import { CountAnnouncer } from './CountAnnouncer';
import { FilterChips } from './FilterChips';
import { TableGrid } from './TableGrid';
import { TableToolbar } from './TableToolbar';
import { useColumns } from './useColumns';
import { useTableState } from './useTableState';
import type { TableState } from './url-state';

interface DataTableProps<Row> {
  /** Names the table, for example "Clusters". */
  label: string;
  /** The first is the row's name and always shown. The list must be the same at each drawing. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** Unique and lasting: a uid, or namespace and name. */
  keyOf: (row: Row) => string;
  /** What a row is called in accessible names. */
  nameOf: (row: Row) => string;
  /** The text that the search looks in; the row's name unless given. */
  searchText?: (row: Row) => string;
  /** "Find by name" unless given. */
  searchLabel?: string;
  /** The kebab of a row. */
  actions?: (row: Row) => readonly Action[];
  /** The kebab of a row was opened: the time to ask what its actions need to know. */
  onMenu?: (row: Row) => void;
  /** What can be done with the rows that are ticked; with it rows can be ticked. */
  bulkActions?: (rows: readonly Row[]) => readonly Action[];
  /** The keys of ticked rows, where the caller keeps them: what failed stays ticked. */
  selection?: readonly [ticked: ReadonlySet<string>, onTick: (ticked: ReadonlySet<string>) => void];
  /** Column id of the order before anybody chose one; "-id" is descending. */
  defaultSort?: string;
  /** Shown instead of the table when there is no row at all: what the thing is and the first action. */
  empty: ReactNode;
  /** The list's name in the browser's storage, under which the chosen columns are remembered for the next visit. */
  list?: string;
  /** Sets a second table on a page apart in the URL. */
  urlPrefix?: string;
}

const NO_CHOICE: Pick<TableState, 'search' | 'filters'> = { search: '', filters: {} };

const sortOf = (text: string | undefined): TableState['sort'] =>
  text === undefined ? undefined : { column: text.replace(/^-/, ''), isDescending: text.startsWith('-') };

/** A list: search, filters, sort and columns in the URL, columns remembered, rows drawn as they come into view, cards when narrow. */
export const DataTable = <Row,>({ columns, rows, keyOf, nameOf, empty, ...props }: DataTableProps<Row>) => {
  const { t } = useWords();
  const ids = useMemo(() => columns.map(({ id }) => id), [columns]);
  const [state, setState] = useTableState(props.urlPrefix ?? '', ids);
  const own = useState<ReadonlySet<string>>(new Set());
  const [ticked, setTicked] = props.selection ?? own;
  const search = useDeferredValue(state.search);
  const { filters } = state;
  const sort = useMemo(() => state.sort ?? sortOf(props.defaultSort), [state.sort, props.defaultSort]);
  const textOf = props.searchText ?? nameOf;

  const found = useMemo(
    () => filterRows(rows, columns, textOf, { search, filters }),
    [rows, columns, textOf, search, filters],
  );
  const [sortRows] = useState(() => createSort(keyOf));
  const sorted = useMemo(() => sortRows(found, columns, sort), [sortRows, found, columns, sort]);
  const [shown, remember] = useColumns(props.list, columns, state.columns);
  const visible = useMemo(
    () => columns.filter(({ id }, index) => index === 0 || shown.has(id)),
    [columns, shown],
  );
  const clear = useCallback(() => setState(NO_CHOICE), [setState]);

  if (rows.length === 0) return <>{empty}</>;
  const count =
    found.length === rows.length
      ? t('{{count, number}} items', { count: rows.length })
      : t('{{found, number}} of {{count, number}} items', { found: found.length, count: rows.length });
  return (
    <>
      <TableToolbar
        rows={rows}
        columns={columns}
        shown={shown}
        state={state}
        onState={(change) => {
          if (change.columns) remember(change.columns);
          setState(change);
        }}
        searchLabel={props.searchLabel ?? t('Find by name')}
        count={count}
        selection={
          props.bulkActions ? (
            <BulkSelect
              rows={rows}
              found={sorted}
              keyOf={keyOf}
              ticked={ticked}
              onTick={setTicked}
              actions={props.bulkActions}
            />
          ) : null
        }
      />
      <FilterChips columns={columns} filters={filters} onChange={(next) => setState({ filters: next })} />
      <CountAnnouncer count={count} />
      {found.length === 0 ? (
        <FilteredEmpty onClear={clear} />
      ) : (
        <TableGrid
          label={props.label}
          columns={visible}
          rows={sorted}
          keyOf={keyOf}
          nameOf={nameOf}
          sort={sort}
          onSort={(next) => setState({ sort: next })}
          {...(props.actions ? { actions: props.actions } : {})}
          {...(props.onMenu ? { onMenu: props.onMenu } : {})}
          {...(props.bulkActions ? { ticked, onTick: setTicked } : {})}
        />
      )}
    </>
  );
};

const FilteredEmpty = ({ onClear }: { onClear: () => void }) => {
  const { t } = useWords();
  return (
    <EmptyState
      titleText={t('Nothing matches')}
      headingLevel="h2"
      icon={SearchIcon}
      data-test="filtered-empty"
    >
      <EmptyStateFooter>
        <EmptyStateActions>
          <Button variant="link" onClick={onClear} data-test="clear-filters">
            {t('Clear filters')}
          </Button>
        </EmptyStateActions>
      </EmptyStateFooter>
    </EmptyState>
  );
};
