import type { Column } from './column';
import type { TableState } from './url-state';

const asList = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value;

/** The rows that have each word of the search and pass every filter (one value of a filter is enough). */
export const filterRows = <Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  textOf: (row: Row) => string,
  { search, filters }: Pick<TableState, 'search' | 'filters'>,
): readonly Row[] => {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const active = columns.flatMap((column) => {
    const chosen = filters[column.id];
    return column.filter && chosen && chosen.length > 0
      ? [{ of: column.filter.of, chosen: new Set(chosen) }]
      : [];
  });
  if (words.length === 0 && active.length === 0) return rows;
  return rows.filter(
    (row) =>
      active.every(({ of, chosen }) => asList(of(row)).some((value) => chosen.has(value))) &&
      (words.length === 0 || hasWords(textOf(row).toLocaleLowerCase(), words)),
  );
};

const hasWords = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word));

/** The rows in the chosen order; equal ones keep the order they came in. */
export const sortRows = <Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: TableState['sort'],
): readonly Row[] => {
  const compare = columns.find((column) => column.id === sort?.column)?.sort;
  if (!sort || !compare) return rows;
  return [...rows].sort(sort.isDescending ? (a, b) => compare(b, a) : compare);
};

/** The values that a filter offers with the number of rows of each, chosen ones too when no row has them any more. */
export const filterOptions = <Row>(
  rows: readonly Row[],
  column: Column<Row>,
  chosen: readonly string[],
): readonly { readonly value: string; readonly count: number }[] => {
  const counts = new Map<string, number>(chosen.map((value) => [value, 0]));
  rows.forEach((row) => {
    asList(column.filter?.of(row) ?? []).forEach((value) => counts.set(value, (counts.get(value) ?? 0) + 1));
  });
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => a.value.localeCompare(b.value));
};
