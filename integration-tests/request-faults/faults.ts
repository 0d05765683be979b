/** What becomes of a request that meets a fault. */
type Outcome =
  /** The server refuses it: nothing was done. */
  | 'refused'
  /** The connection breaks before the server has seen it: nothing was done, and the client cannot know. */
  | 'lost'
  /** It was done, but the answer does not arrive. */
  | 'done-unheard'
  /** It is answered after a long time. */
  | 'late'
  /** A stream ends or falls silent; what it was about is unharmed. */
  | 'stream'
  /** Nothing fails, but browser and server do not agree about the time. */
  | 'clock';

export interface RequestFault {
  readonly id: string;
  /** Its name in the dev cluster, and its value; of the browser's own machine where it has none. */
  readonly fault?: string;
  readonly value?: string;
  readonly outcome: Outcome;
  /** The sentence that the page says. */
  readonly says?: RegExp;
  /** How far the browser's clock is ahead of the server's, in milliseconds. */
  readonly aheadMs?: number;
  /** It is waited for, in seconds; most take none. */
  readonly lasts?: number;
}

const status = (code: number, says: RegExp): RequestFault => ({
  id: String(code),
  fault: 'http-status',
  value: `code=${code}`,
  outcome: 'refused',
  says,
});

const CANNOT_BE_REACHED = /cannot be reached/;

/** What can happen to a request with one answer. */
export const REQUEST_FAULTS: readonly RequestFault[] = [
  status(401, /session has ended/),
  status(403, /You may not \S+ \S+/),
  status(404, /does not exist, or no longer|not installed/),
  status(409, /changed by somebody else/),
  status(410, /no longer has this state/),
  status(422, /refused the value of spec|a site wants it otherwise/),
  { id: '429', fault: 'http-429', value: '1', outcome: 'refused', says: /too much to do/ },
  status(500, /failed to answer/),
  status(503, /failed to answer/),
  { id: 'body cut off', fault: 'answer-cut', outcome: 'done-unheard', says: CANNOT_BE_REACHED },
  { id: 'connection reset', fault: 'offline', outcome: 'lost', says: CANNOT_BE_REACHED },
  { id: '30 s silence', fault: 'slow', value: '30', outcome: 'late', lasts: 30 },
];

/** What can happen to a socket: a browser is told no status, and what was said is lost with the line. */
export const SOCKET_FAULTS: readonly RequestFault[] = [
  ...REQUEST_FAULTS.filter(({ id }) =>
    ['401', '403', '410', '500', '503', 'connection reset'].includes(id),
  ).map((fault): RequestFault => ({ ...fault, outcome: 'stream' })),
  { id: '429', fault: 'http-429', value: '1', outcome: 'stream' },
];

/** What can happen to a watch once it is open. */
export const WATCH_FAULTS: readonly RequestFault[] = [
  { id: 'watch dropped', fault: 'watch-drop', value: '1', outcome: 'stream' },
  { id: 'watch silent for a minute', fault: 'watch-silent', outcome: 'stream', lasts: 60 },
];

const MINUTES = 60_000;

const clock = (id: string, aheadMs: number): RequestFault => ({ id, outcome: 'clock', aheadMs });

/** What a machine with a wrong clock, or with a right one in a wrong time zone and on another day, does to a page. */
export const CLOCKS: readonly RequestFault[] = [
  clock('a browser’s clock 10 minutes fast', 10 * MINUTES),
  clock('a browser’s clock 10 minutes slow', -10 * MINUTES),
  clock('a browser’s clock 25 hours fast', 25 * 60 * MINUTES),
  clock('a browser’s clock 25 hours slow', -25 * 60 * MINUTES),
];
