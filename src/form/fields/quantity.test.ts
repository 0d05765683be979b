import fc from 'fast-check';
import { expect, it } from 'vitest';
import { followQuantity, joinQuantity, splitQuantity, typeAmount } from './quantity';

it('splits a number and a unit, and keeps anything else as typed', () => {
  expect(splitQuantity('8Gi')).toEqual({ amount: '8', unit: 'Gi' });
  expect(splitQuantity('1.5Ti')).toEqual({ amount: '1.5', unit: 'Ti' });
  expect(splitQuantity('1500M')).toEqual({ amount: '1500M', unit: '' });
  expect(splitQuantity('8589934592')).toEqual({ amount: '8589934592', unit: '' });
});

it('never changes a quantity by showing it', () => {
  const quantity = fc.oneof(
    fc.string(),
    fc.tuple(fc.nat(), fc.constantFrom('Mi', 'Gi', 'Ti', 'M', '')).map((p) => p.join('')),
  );
  fc.assert(
    fc.property(quantity, (text) => {
      fc.pre(text.trim() === text && !/\d\s+[MGT]i$/.test(text));
      expect(joinQuantity(splitQuantity(text))).toBe(text);
    }),
  );
});

it('takes a unit that is typed along, and a whole quantity of another kind', () => {
  expect(typeAmount('16', 'Gi')).toEqual({ amount: '16', unit: 'Gi' });
  expect(typeAmount('512Mi', 'Gi')).toEqual({ amount: '512', unit: 'Mi' });
  expect(typeAmount('1500M', 'Gi')).toEqual({ amount: '1500M', unit: '' });
  expect(typeAmount('', 'Ti')).toEqual({ amount: '', unit: 'Ti' });
});

it('follows the form, but keeps its unit while nothing is typed', () => {
  const shown = { amount: '8', unit: 'Gi' } as const;
  expect(followQuantity('8Gi', shown)).toBe(shown);
  expect(followQuantity('', shown)).toEqual({ amount: '', unit: 'Gi' });
  expect(followQuantity('2Ti', shown)).toEqual({ amount: '2', unit: 'Ti' });
});
