/** What a table keeps in the URL. */
export interface TableState {
  readonly search: string;
  /** Column id and direction. */
  readonly sort: { readonly column: string; readonly isDescending: boolean } | undefined;
  /** Chosen values by column id; a column without a choice is left out. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Ids of the columns shown; undefined means the usual ones. */
  readonly columns: readonly string[] | undefined;
}

/** The parameter's name; a second table on a page has a prefix. */
const named = (prefix: string, name: string): string => (prefix === '' ? name : `${prefix}.${name}`);

const filterOf = (prefix: string, column: string): string => named(prefix, `filter.${column}`);

/** Reads a table's state from the query. What names no column of the table is passed over. */
export const readTableState = (
  params: URLSearchParams,
  prefix: string,
  columns: readonly string[],
): TableState => {
  const sort = params.get(named(prefix, 'sort'));
  const column = sort?.replace(/^-/, '') ?? '';
  const shown = params
    .get(named(prefix, 'columns'))
    ?.split(',')
    .filter((id) => columns.includes(id));
  const filters = columns.flatMap((id) => {
    const values = params.getAll(filterOf(prefix, id)).filter(Boolean);
    return values.length > 0 ? [[id, values] as const] : [];
  });
  return {
    search: params.get(named(prefix, 'q')) ?? '',
    sort: columns.includes(column) ? { column, isDescending: sort?.startsWith('-') === true } : undefined,
    filters: Object.fromEntries(filters),
    columns: shown && shown.length > 0 ? shown : undefined,
  };
};

/** The query with a table's state put in; parameters of others stay. */
export const writeTableState = (
  params: URLSearchParams,
  prefix: string,
  columns: readonly string[],
  state: TableState,
): URLSearchParams => {
  const next = new URLSearchParams(params);
  const put = (name: string, value: string | undefined): void => {
    if (value) next.set(named(prefix, name), value);
    else next.delete(named(prefix, name));
  };
  put('q', state.search);
  put('sort', state.sort ? `${state.sort.isDescending ? '-' : ''}${state.sort.column}` : undefined);
  put('columns', state.columns?.join(','));
  columns.forEach((id) => {
    next.delete(filterOf(prefix, id));
    state.filters[id]?.forEach((value) => next.append(filterOf(prefix, id), value));
  });
  return next;
};
