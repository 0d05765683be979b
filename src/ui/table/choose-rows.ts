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
  // A word that is there twice asks nothing more: of a pasted text there may be a hundred thousand.
  const words = [...new Set(search.toLocaleLowerCase().split(/\s+/).filter(Boolean))];
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

type SortRows<Row> = (
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: TableState['sort'],
) => readonly Row[];

/**
 * Makes the function that puts rows in the chosen order, in which equal ones keep the order they came in. It begins with
 * the order of the last time: of ten thousand rows of which a few changed, all but those stand right already.
 * @param keyOf unique and lasting
 */
export const createSort = <Row>(keyOf: (row: Row) => string): SortRows<Row> => {
  let places: ReadonlyMap<string, number> = new Map();
  return (rows, columns, sort) => {
    const compare = columns.find((column) => column.id === sort?.column)?.sort;
    if (!sort || !compare) return rows;
    const came = rows.map((row, index) => ({ row, index, key: keyOf(row) }));
    const last = came.length;
    const start = arranged(came, (entry) => places.get(entry.key) ?? last);
    const order = sort.isDescending ? (a: Row, b: Row) => compare(b, a) : compare;
    start.sort((a, b) => order(a.row, b.row) || a.index - b.index);
    places = new Map(start.map(({ key }, place) => [key, place]));
    return start.map(({ row }) => row);
  };
};

/** Entries by their place, without comparing: those without one (or beyond the end) stand last, as they came. */
const arranged = <Entry>(entries: readonly Entry[], placeOf: (entry: Entry) => number): Entry[] => {
  const slots = new Array<Entry | undefined>(entries.length);
  const rest: Entry[] = [];
  for (const entry of entries) {
    const place = placeOf(entry);
    if (place < entries.length && slots[place] === undefined) slots[place] = entry;
    else rest.push(entry);
  }
  return [...slots.filter((entry) => entry !== undefined), ...rest];
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
