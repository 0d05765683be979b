import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bodyParts, rowsToDraw } from './virtual-rows';

const item = (index: number, size = 40, margin = 0) => ({
  index,
  start: margin + index * size,
  end: margin + (index + 1) * size,
});

it('leaves room above, between and below the rows that are drawn', () => {
  expect(bodyParts([item(2), item(3), item(9)], 0, 4000)).toEqual([
    { kind: 'space', height: 80, key: 'before-2' },
    { kind: 'row', index: 2 },
    { kind: 'row', index: 3 },
    { kind: 'space', height: 200, key: 'before-9' },
    { kind: 'row', index: 9 },
    { kind: 'space', height: 3600, key: 'after' },
  ]);
});

it('takes as much room as all rows together, wherever the table begins', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(99), { maxLength: 20 }).map((list) => [...list].sort((a, b) => a - b)),
      fc.nat(5000),
      (indexes, margin) => {
        const parts = bodyParts(
          indexes.map((index) => item(index, 40, margin)),
          margin,
          4000,
        );
        const height = parts.reduce((sum, part) => sum + (part.kind === 'row' ? 40 : part.height), 0);
        expect(height).toBe(4000);
      },
    ),
  );
});

it('keeps the row with the focus, in its place', () => {
  expect(rowsToDraw([5, 6, 7], 2, 100)).toEqual([2, 5, 6, 7]);
  expect(rowsToDraw([5, 6, 7], 6, 100)).toEqual([5, 6, 7]);
  expect(rowsToDraw([5, 6, 7], 120, 100)).toEqual([5, 6, 7]);
  expect(rowsToDraw([5, 6, 7], undefined, 100)).toEqual([5, 6, 7]);
});
