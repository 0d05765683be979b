/** All waits of the read engine, in milliseconds; tests shorten them. */
export interface Timing {
  /** The server ends a watch by itself after this long (a random time between one and two of these). */
  readonly watchMs: number;
  /**
   * As long as no bookmark of a query has come, its watches end after this (between one and one and a half of these): a server that sends
   * bookmarks sends one before the end, and a line that was dead from the beginning is found out by the end that does not come.
   */
  readonly unprovenMs: number;
  /** Bookmarks come about once a minute; a watch that has sent one and then nothing for this long is dead. */
  readonly silentMs: number;
  /** After a silent watch: a trial watch this short, of which the server must report the end. */
  readonly trialMs: number;
  /** How much later than promised an end may come. */
  readonly graceMs: number;
  /** A socket that is not open after this long never will be. */
  readonly openMs: number;
  /** First wait after the second failure in a row; doubles up to the longest. The first failure waits `jitterMs` at most. */
  readonly backOffMs: number;
  readonly longestBackOffMs: number;
  readonly jitterMs: number;
  /** Between two tries when the server refuses (403) or does not know the kind (404). */
  readonly refusedMs: number;
  /** How long refusals must last before who was let in until then is believed to be shut out. */
  readonly believedMs: number;
  /** Between two reads of an object that may be read but not watched. */
  readonly pollMs: number;
  /** How long a query outlives its last reader, so that going back and forth between pages does not load again. */
  readonly keepMs: number;
  /** Between two times that readers are told of a long list's next objects, while it is read for the first time. */
  readonly growMs: number;
  /** Between two times that readers of very many objects are told of changes. */
  readonly manyMs: number;
}

export const TIMING: Timing = {
  watchMs: 300_000,
  unprovenMs: 45_000,
  silentMs: 90_000,
  trialMs: 8_000,
  graceMs: 10_000,
  openMs: 15_000,
  backOffMs: 1_000,
  longestBackOffMs: 30_000,
  jitterMs: 500,
  refusedMs: 60_000,
  believedMs: 15_000,
  pollMs: 15_000,
  keepMs: 15_000,
  growMs: 1_000,
  manyMs: 150,
};
