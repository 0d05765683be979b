import { describe, expect, it } from 'vitest';
import { message } from '../../i18n/message';
import { createSort, filterOptions, filterRows } from './choose-rows';
import type { Column } from './column';

interface Row {
  name: string;
  zones: string[];
}

const name: Column<Row> = {
  id: 'name',
  title: message('Name'),
  cell: (row) => row.name,
  sort: (a, b) => a.name.localeCompare(b.name),
};
const zone: Column<Row> = {
  id: 'zone',
  title: message('Zone'),
  cell: () => null,
  filter: { of: (row) => row.zones },
};
const columns = [name, zone];
const rows: Row[] = [
  { name: 'web blue', zones: ['a', 'b'] },
  { name: 'db', zones: ['b'] },
  { name: 'Web green', zones: ['c'] },
];
const textOf = (row: Row) => row.name;
const found = (search: string, zones: string[] = []) =>
  filterRows(rows, columns, textOf, { search, filters: { zone: zones } }).map(textOf);

describe('filterRows', () => {
  it('finds rows that have every word, in any case', () => {
    expect(found('WEB')).toEqual(['web blue', 'Web green']);
    expect(found('green web')).toEqual(['Web green']);
  });
  it('lets a row through that has one of the values chosen', () => {
    expect(found('', ['a', 'c'])).toEqual(['web blue', 'Web green']);
    expect(found('blue', ['c'])).toEqual([]);
  });
  it('gives the same array when nothing is asked, so that nothing is drawn again', () => {
    expect(filterRows(rows, columns, textOf, { search: ' ', filters: { zone: [] } })).toBe(rows);
  });
});

describe('createSort', () => {
  const sortRows = createSort(textOf);
  it('sorts both ways and leaves the rows themselves alone', () => {
    const sorted = sortRows(rows, columns, { column: 'name', isDescending: true });
    expect(sorted.map(textOf)).toEqual(['Web green', 'web blue', 'db']);
    expect(rows[0]?.name).toBe('web blue');
  });
  it('leaves the order where the column cannot be sorted', () => {
    expect(sortRows(rows, columns, { column: 'zone', isDescending: false })).toBe(rows);
  });
  it('begins with the last order: a row that changed costs a few comparisons, and all stand right', () => {
    let compared = 0;
    const count: Column<{ id: string; rank: number }> = {
      id: 'rank',
      title: message('Rank'),
      cell: () => null,
      sort: (a, b) => {
        compared += 1;
        return a.rank - b.rank;
      },
    };
    const many = Array.from({ length: 1000 }, (_, index) => ({ id: `${index}`, rank: (index * 37) % 500 }));
    const sort = createSort<{ id: string; rank: number }>(({ id }) => id);
    const ascending = { column: 'rank', isDescending: false };
    sort(many, [count], ascending);
    const first = compared;
    const changed = many.map((row) => (row.id === '7' ? { ...row, rank: 499.5 } : row)).slice(1);
    const again = sort(changed, [count], ascending);
    expect(compared - first).toBeLessThan(first / 3);
    expect(again).toEqual([...changed].sort((a, b) => a.rank - b.rank));
  });
});

it('filterOptions counts the rows of each value and keeps a chosen one that has none', () => {
  expect(filterOptions(rows, zone, ['gone'])).toEqual([
    { value: 'a', count: 1 },
    { value: 'b', count: 2 },
    { value: 'c', count: 1 },
    { value: 'gone', count: 0 },
  ]);
});
