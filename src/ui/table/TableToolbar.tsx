import type { ReactNode } from 'react';
import { SearchInput, Toolbar, ToolbarContent, ToolbarGroup, ToolbarItem } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import { filterOptions } from './choose-rows';
import type { Column } from './column';
import { ColumnsMenu } from './ColumnsMenu';
import { FilterMenu } from './FilterMenu';
import type { TableState } from './url-state';

interface TableToolbarProps<Row> {
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  shown: ReadonlySet<string>;
  state: TableState;
  onState: (change: Partial<TableState>) => void;
  searchLabel: string;
  /** Bulk select and its actions. */
  selection?: ReactNode;
  /** How many rows there are, at the right. */
  count: string;
}

/** Search, filters as chips, columns, bulk select, and how many rows there are. */
export const TableToolbar = <Row,>({
  rows,
  columns,
  shown,
  state,
  onState,
  ...rest
}: TableToolbarProps<Row>) => {
  const { t } = useWords();
  const filtered = columns.filter(({ filter }) => filter);
  const hasOwnLine = filtered.length > ON_ONE_LINE;
  const filters = (
    <ToolbarGroup
      variant="filter-group"
      style={{ flexWrap: 'wrap', ...(hasOwnLine && { flexBasis: '100%' }) }}
    >
      {filtered.map((column) => (
        <Filter
          key={column.id}
          rows={rows}
          column={column}
          chosen={state.filters[column.id] ?? none}
          onChange={(values) => onState({ filters: { ...state.filters, [column.id]: values } })}
        />
      ))}
    </ToolbarGroup>
  );
  return (
    <Toolbar inset={{ default: 'insetNone' }} style={{ rowGap: 0, paddingBlockEnd: 0 }} data-test="toolbar">
      <ToolbarContent>
        {rest.selection ? <ToolbarItem alignSelf="center">{rest.selection}</ToolbarItem> : null}
        <ToolbarItem>
          <SearchInput
            value={state.search}
            aria-label={rest.searchLabel}
            placeholder={rest.searchLabel}
            onChange={(_event, search) => onState({ search })}
            onClear={() => onState({ search: '' })}
            resetButtonLabel={t('Clear')}
            data-test="search"
          />
        </ToolbarItem>
        {hasOwnLine ? null : filters}
        <ToolbarItem>
          <ColumnsMenu
            columns={columns.slice(1)}
            shown={shown}
            onChange={(next) =>
              onState({ columns: columns.filter(({ id }) => next.has(id)).map(({ id }) => id) })
            }
          />
        </ToolbarItem>
        <ToolbarItem align={{ default: 'alignEnd' }} alignSelf="center" data-test="count">
          {rest.count}
        </ToolbarItem>
        {hasOwnLine ? filters : null}
      </ToolbarContent>
    </Toolbar>
  );
};

/** So many filters fit beside the search; more stand on a line below it. */
const ON_ONE_LINE = 4;

const none: readonly string[] = [];

interface FilterProps<Row> {
  rows: readonly Row[];
  column: Column<Row>;
  chosen: readonly string[];
  onChange: (values: readonly string[]) => void;
}

const Filter = <Row,>({ rows, column, chosen, onChange }: FilterProps<Row>) => {
  const { say } = useWords();
  const word = (value: string): string => (column.filter?.word ? say(column.filter.word(value)) : value);
  return (
    <ToolbarItem>
      <FilterMenu
        id={column.id}
        title={say(column.title)}
        options={() =>
          filterOptions(rows, column, chosen).map(({ value, count }) => ({ value, count, text: word(value) }))
        }
        chosen={chosen}
        onChange={onChange}
      />
    </ToolbarItem>
  );
};
