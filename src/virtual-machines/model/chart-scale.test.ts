import { expect, it } from 'vitest';
import { axisTop, linePath } from './chart-scale';

it('ends the axis at a round number', () => {
  expect([0, 0.03, 0.9, 3, 7, 140].map((value) => axisTop([value], false))).toEqual([1, 0.05, 1, 5, 10, 200]);
  expect(axisTop([3 * 1024 ** 3], true)).toBe(5 * 1024 ** 3);
  expect(axisTop([NaN, 2], false)).toBe(2);
});

it('draws from left to right and from bottom to top, and breaks where nothing was measured', () => {
  const span = { from: 0, to: 300 };
  expect(
    linePath(
      [
        [0, 0],
        [150, 5],
        [300, 10],
      ],
      span,
      { top: 10, gap: 200 },
    ),
  ).toBe('M0.0 90.0 L150.0 45.0 L300.0 0.0');
  expect(
    linePath(
      [
        [0, 0],
        [30, 1],
        [290, 1],
      ],
      span,
      { top: 1, gap: 60 },
    ),
  ).toBe('M0.0 90.0 L30.0 0.0 M290.0 0.0');
  expect(linePath([[0, NaN]], span, { top: 1, gap: 60 })).toBe('');
});
