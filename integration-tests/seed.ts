/** Seeds that are easy to read out and type again: fast-check takes 32 bits, signed. */
const LARGEST = 2 ** 31;

/**
 * Gives this process, and all it starts, the seed of the run: `TEST_SEED` as it was given, or a new one.
 * Everything that tests draw (rows, forms, hostile text) follows from it, so that a run can be repeated.
 */
export const settleSeed = (): number => {
  const given = Number(process.env.TEST_SEED ?? Math.floor(Math.random() * LARGEST));
  if (!Number.isInteger(given) || given < 0 || given >= LARGEST)
    throw new Error(`TEST_SEED must be a whole number from 0 to ${LARGEST - 1}`);
  process.env.TEST_SEED = String(given);
  return given;
};

/** Whether everything is asked for (`npm run test:all`), not the share that fits into the time of `npm test`. */
export const isWhole = (): boolean => process.env.TEST_ALL === '1';
