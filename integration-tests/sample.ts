import { isWhole, settleSeed } from './seed';

/**
 * A share (0 to 1) of the rows of a table of tests, at least one, in their order: the same ones wherever `TEST_SEED` is
 * the same, so all workers declare the same tests. All rows when everything is asked for.
 */
export const sampled = <Row>(rows: readonly Row[], share: number): readonly Row[] => {
  if (isWhole()) return rows;
  const seed = settleSeed();
  const count = Math.max(1, Math.ceil(rows.length * share));
  const chosen = new Set(
    rows
      .map((_, index) => ({ index, lot: lot(seed, index) }))
      .sort((one, other) => one.lot - other.lot)
      .slice(0, count)
      .map(({ index }) => index),
  );
  return rows.filter((_, index) => chosen.has(index));
};

/**
 * One row of a table, so that many tables together stay short: the same one wherever `TEST_SEED` is the same. All rows when
 * everything is asked for.
 * @param table its number, by which each table draws another row
 */
export const oneOf = <Row>(rows: readonly Row[], table: number): readonly Row[] =>
  isWhole() ? rows : rows.filter((_, index) => index === lot(settleSeed(), table) % rows.length);

/** What a row draws: neighbouring rows and neighbouring seeds draw far apart (the finishing steps of MurmurHash3). */
const lot = (seed: number, index: number): number => {
  let mixed = Math.imul(seed ^ Math.imul(index + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};
