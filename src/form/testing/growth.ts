/** Characters: each four times the one before. */
const SIZES = [2 ** 13, 2 ** 15, 2 ** 17] as const;
/** Below this (milliseconds) a measure says more about the machine than about the work. */
const NOISE = 100;
/** Four times the input makes linear work four times as long, quadratic work sixteen times. */
const MOST_GROWTH = 7;

const fastest = (work: () => unknown): number =>
  Math.min(
    ...Array.from({ length: 2 }, () => {
      const began = performance.now();
      work();
      return performance.now() - began;
    }),
  );

/**
 * How much longer four times the input takes, where that is more than linear work would: an expression that looks again at
 * what it has read, or a list that is compared with itself. Judged by the ratio, as absolute times belong to a machine;
 * what stays below the noise at 128 Ki characters is quick enough whatever its growth.
 * @param work does it for an input of so many characters
 */
export const steepGrowth = (work: (size: number) => unknown): number | undefined => {
  const ratio = (small: number, large: number): number => {
    const time = fastest(() => work(large));
    return time < NOISE
      ? 0
      : time /
          Math.max(
            1,
            fastest(() => work(small)),
          );
  };
  for (const [index, large] of SIZES.entries()) {
    const small = SIZES[index - 1];
    if (small === undefined || ratio(small, large) <= MOST_GROWTH) continue;
    // A busy machine makes one measure slow, seldom both of two.
    const again = ratio(small, large);
    if (again > MOST_GROWTH) return again;
  }
  return undefined;
};
