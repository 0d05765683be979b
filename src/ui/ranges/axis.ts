/** A range of numbers on an axis; both ends belong to it. */
export interface AxisSpan {
  readonly first: bigint;
  readonly last: bigint;
}

/** A place on the drawn axis, in per cent of its length. */
export interface AxisPlace {
  readonly start: number;
  readonly length: number;
}

/** Room for a gap between ranges, whatever its size, and for the smallest range. */
const GAP = 5;
const LEAST = 7;

const log2 = (size: bigint): number => size.toString(2).length - 1;

/**
 * An axis on which ranges of very unlike sizes can be seen side by side: what no range covers is cut short, and a range
 * that is a thousand times larger is a little longer. Order and overlaps are true, lengths are not.
 * @returns the place of any range whose ends are ends of the given ones
 */
export const axisOf = (spans: readonly AxisSpan[]): ((span: AxisSpan) => AxisPlace) => {
  const ends = [...new Set(spans.flatMap(({ first, last }) => [first, last + 1n]))].sort((a, b) =>
    a < b ? -1 : a > b ? 1 : 0,
  );
  const pieces = ends.slice(0, -1).map((from, index) => {
    const to = ends[index + 1] ?? from;
    const isCovered = spans.some(({ first, last }) => first <= from && from <= last);
    return { from, weight: isCovered ? LEAST + log2(to - from) : GAP };
  });
  const whole = pieces.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const before = (end: bigint): number =>
    pieces.filter(({ from }) => from < end).reduce((sum, { weight }) => sum + weight, 0);
  return ({ first, last }) => {
    const start = before(first);
    return { start: (100 * start) / whole, length: (100 * (before(last + 1n) - start)) / whole };
  };
};

/** What two ranges share; undefined where they share nothing. */
export const sharedSpan = (a: AxisSpan, b: AxisSpan): AxisSpan | undefined => {
  const first = a.first > b.first ? a.first : b.first;
  const last = a.last < b.last ? a.last : b.last;
  return first <= last ? { first, last } : undefined;
};
