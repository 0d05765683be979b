/** A point of a line: seconds since the epoch, and the value. */
export type ChartPoint = readonly [seconds: number, value: number];

export interface ChartSpan {
  /** Seconds since the epoch. */
  readonly from: number;
  readonly to: number;
}

/** Room of the drawing, in its own units. */
export const DRAWING = { width: 300, height: 90 };

/** The top of the axis: the next of 1, 2, 5 times a power of ten, or of two where bytes are counted. */
export const axisTop = (values: readonly number[], isBinary: boolean): number => {
  const highest = Math.max(0, ...values.filter(Number.isFinite));
  if (highest === 0) return 1;
  if (isBinary) {
    const unit = 1024 ** Math.floor(Math.log2(Math.max(highest, 1)) / 10);
    return axisTop([highest / unit], false) * unit;
  }
  const power = 10 ** Math.floor(Math.log10(highest));
  const step = [1, 2, 5, 10].find((one) => one * power >= highest) ?? 10;
  return step * power;
};

/**
 * The line through points as an SVG path, broken where nothing was measured.
 * @param gap seconds between two points from which on they are not joined
 */
export const linePath = (
  points: readonly ChartPoint[],
  { from, to }: ChartSpan,
  { top, gap }: { top: number; gap: number },
): string => {
  const x = (seconds: number): string => (((seconds - from) / (to - from)) * DRAWING.width).toFixed(1);
  const y = (value: number): string => ((1 - value / top) * DRAWING.height).toFixed(1);
  let last = -Infinity;
  return points
    .filter(([seconds, value]) => Number.isFinite(value) && seconds >= from && seconds <= to)
    .map(([seconds, value]) => {
      const word = seconds - last > gap ? 'M' : 'L';
      last = seconds;
      return `${word}${x(seconds)} ${y(value)}`;
    })
    .join(' ');
};
