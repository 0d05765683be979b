import { expect, it } from 'vitest';
import { leafNames } from './leaf-names';

it('names the fields of groups, and a list as one field', () => {
  const values: Readonly<Record<string, unknown>> = {
    details: { name: '', size: null, volume: { class: '', modes: [] } },
    pools: [{ name: 'a' }],
    text: 'x',
  };
  expect(leafNames(['details', 'pools', 'text'], (name) => values[name])).toEqual([
    'details.name',
    'details.size',
    'details.volume.class',
    'details.volume.modes',
    'pools',
    'text',
  ]);
});
