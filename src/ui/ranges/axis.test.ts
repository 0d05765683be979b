import { describe, expect, it } from 'vitest';
import { axisOf, sharedSpan } from './axis';

const span = (first: number, last: number) => ({ first: BigInt(first), last: BigInt(last) });

describe('an axis of ranges', () => {
  const [small, wide, inside] = [span(10, 10), span(100, 100_099), span(200, 299)];
  const place = axisOf([small, wide, inside]);

  it('begins with the first and ends with the last', () => {
    expect(place(small).start).toBe(0);
    const { start, length } = place(wide);
    expect(start + length).toBeCloseTo(100);
  });
  it('keeps the order, and a gap between', () => {
    const { start, length } = place(small);
    expect(place(wide).start).toBeGreaterThan(start + length);
  });
  it('draws what lies inside inside', () => {
    const [outer, inner] = [place(wide), place(inside)];
    expect(inner.start).toBeGreaterThan(outer.start);
    expect(inner.start + inner.length).toBeLessThan(outer.start + outer.length);
  });
  it('leaves the smallest to be seen beside the largest', () => {
    const ipv6 = { first: 1n << 100n, last: (1n << 120n) - 1n };
    expect(axisOf([small, ipv6])(small).length).toBeGreaterThan(4);
  });
  it('takes nothing at all', () => expect(axisOf([])(small)).toEqual({ start: 0, length: 0 }));
});

describe('what two ranges share', () => {
  it.each([
    [span(1, 5), span(5, 9), span(5, 5)],
    [span(1, 9), span(3, 4), span(3, 4)],
    [span(1, 4), span(5, 9), undefined],
  ])('%o and %o: %o', (a, b, shared) => {
    expect(sharedSpan(a, b)).toEqual(shared);
    expect(sharedSpan(b, a)).toEqual(shared);
  });
});
