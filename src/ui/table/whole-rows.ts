/** Rows drawn whole in one frame, at first, at least and at most: what a slow and a fast machine can do in 16 ms. */
export const FIRST_PACE = 8;
const FEWEST = 4;
const MOST = 32;

/** A frame that took less had room for more rows, and one that took longer had too many, in milliseconds. */
const QUICK = 20;
const SLOW = 34;

/**
 * The rows that are drawn whole: those that were already, and of the others the first ones.
 * @param wanted keys of all rows that are drawn, the most urgent first
 * @param before keys of the rows that were whole so far
 * @param most how many more rows may be
 */
export const wholeRows = (
  wanted: readonly string[],
  before: ReadonlySet<string>,
  most: number,
): ReadonlySet<string> => {
  const added = wanted.filter((key) => !before.has(key)).slice(0, most);
  return new Set([...wanted.filter((key) => before.has(key)), ...added]);
};

/** True when nothing of what was drawn is wanted any more: somebody drags the scroll bar, or has sorted. */
export const isJump = (wanted: readonly string[], before: ReadonlySet<string>): boolean =>
  !wanted.some((key) => before.has(key));

/**
 * How many rows a frame may draw whole after one that took `ms` milliseconds with `rows`.
 * Learned while it is done: cells cost what their page makes of them.
 */
export const nextPace = (rows: number, ms: number): number => {
  if (ms < QUICK) return Math.min(MOST, rows * 2);
  return ms > SLOW ? Math.max(FEWEST, Math.floor(rows / 2)) : rows;
};
