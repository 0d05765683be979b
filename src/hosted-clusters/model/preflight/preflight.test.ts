import { expect, it } from 'vitest';
import { answers, facts, read } from './made-for-tests';
import { preflight } from './preflight';

it('shows what is worst first, and otherwise keeps the order of the specification', () => {
  const rows = preflight(facts({ storageClasses: read([]), nodes: read([]) }), answers(), []);
  expect(rows.map(({ id }) => id).slice(0, 2)).toEqual(['default-storage-class', 'nodes']);
  expect(rows.at(-1)?.id).toBe('firewall');
  expect(rows).toHaveLength(13);
});
