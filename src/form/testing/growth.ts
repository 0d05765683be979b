const SMALL = 2 ** 13;
const SIZES = 4;
/** Below this (milliseconds) a measure says more about the machine than about the work. */
const NOISE = 20;
/** Doubling the input doubles linear work and quadruples quadratic work. */
const MOST_GROWTH = 3;

const fastest = (work: () => unknown): number =>
  Math.min(
    ...Array.from({ length: 3 }, () => {
      const began = performance.now();
      work();
      return performance.now() - began;
    }),
  );

/**
 * Whether work grows faster than what it is given: an expression that looks again at what it has read, or a list that is
 * compared with itself. Judged by the ratio between sizes, as absolute times belong to a machine; what stays below the
 * noise at 64 Ki characters is quick enough whatever its growth.
 * @param work does it for an input of so many characters
 * @returns the ratio at the first doubling that is too steep twice, or undefined
 */
export const steepGrowth = (work: (size: number) => unknown): number | undefined => {
  let before = fastest(() => work(SMALL));
  for (let step = 1; step < SIZES; step += 1) {
    const size = SMALL * 2 ** step;
    const now = fastest(() => work(size));
    const isSteep = (base: number, time: number) => time > NOISE && time / Math.max(base, 1) > MOST_GROWTH;
    // A busy machine makes one measure slow, seldom both of two.
    if (isSteep(before, now)) {
      const [again, base] = [fastest(() => work(size)), fastest(() => work(size / 2))];
      if (isSteep(base, again)) return again / base;
    }
    before = now;
  }
  return undefined;
};
