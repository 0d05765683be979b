import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTableState, writeTableState, type TableState } from './url-state';

const columns = ['name', 'status', 'version'];
const read = (query: string, prefix = '') => readTableState(new URLSearchParams(query), prefix, columns);

describe('the state of a table in the URL', () => {
  it('reads search, sort, filters and columns', () => {
    expect(read('q=demo&sort=-name&filter.status=Ready&filter.status=Paused&columns=name,version')).toEqual({
      search: 'demo',
      sort: { column: 'name', isDescending: true },
      filters: { status: ['Ready', 'Paused'] },
      columns: ['name', 'version'],
    });
  });

  it('passes over columns it does not have', () => {
    expect(read('sort=colour&filter.colour=red&columns=colour')).toEqual({
      search: '',
      sort: undefined,
      filters: {},
      columns: undefined,
    });
  });

  it('keeps two tables of a page apart, and what belongs to others', () => {
    const state: TableState = { search: 'x', sort: undefined, filters: {}, columns: undefined };
    const next = writeTableState(new URLSearchParams('step=pools&q=mine'), 'events', columns, state);
    expect(next.toString()).toBe('step=pools&q=mine&events.q=x');
    expect(read(next.toString()).search).toBe('mine');
    expect(read(next.toString(), 'events').search).toBe('x');
  });

  it('comes back as it was written', () => {
    const column = fc.constantFrom(...columns);
    const state = fc.record({
      search: fc.string(),
      sort: fc.option(fc.record({ column, isDescending: fc.boolean() }), { nil: undefined }),
      filters: fc.dictionary(column, fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 })),
      columns: fc.option(fc.uniqueArray(column, { minLength: 1 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(state, (wanted) => {
        const query = writeTableState(new URLSearchParams(), '', columns, wanted).toString();
        expect(read(query)).toEqual({ ...wanted, filters: { ...wanted.filters } });
      }),
    );
  });
});
