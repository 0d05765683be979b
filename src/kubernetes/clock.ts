/**
 * The cluster's clock. A browser runs on a clock of its own, which may be minutes or, with a wrong time zone, a day off; what the cluster
 * has stamped is judged by the clock that stamped it, as far as answers of the API server tell it (their header `Date`).
 */

/** How far the cluster's clock is ahead of this machine's, in milliseconds; negative where it is behind. */
let ahead = 0;
const listeners = new Set<() => void>();

/** `Date` has whole seconds, so it is half a second late on average. */
const ROUNDED_MS = 500;
/** API servers of one cluster differ by this much; closer clocks count as the same. */
const TOLERANCE_MS = 2_000;
/** An answer that took longer tells too little about the moment it was written. */
const QUICK_MS = 10_000;

/**
 * Learns from an answer of the API server how its clock goes.
 * @param date the answer's header `Date`, as HTTP writes it
 * @param sentAt when the request was sent and when its answer came, in milliseconds since the epoch by this machine's clock
 */
export const noteDate = (date: string | null, sentAt: number, heardAt: number): void => {
  const written = date === null ? Number.NaN : Date.parse(date);
  const took = heardAt - sentAt;
  if (Number.isNaN(written) || took < 0 || took > QUICK_MS) return;
  const measured = written + ROUNDED_MS - (sentAt + heardAt) / 2;
  const doubt = TOLERANCE_MS + ROUNDED_MS + took / 2;
  if (Math.abs(measured - ahead) <= doubt) return;
  ahead = Math.abs(measured) <= doubt ? 0 : measured;
  for (const listener of listeners) listener();
};

/** Now by the cluster's clock, in milliseconds since the epoch; this machine's until an answer has told. */
export const clusterNow = (): number => Date.now() + ahead;

/** Calls `listener` when the clock turns out to go otherwise than it was thought to, until the returned function is called. */
export const onClockChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
