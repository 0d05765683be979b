/** What the client must know of a kind of request before it sends one. */
interface CallFacts {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Over a WebSocket; such a call is never repeated by itself. */
  readonly isSocket?: true;
  /** It may have changed something although no answer came, so it is not simply sent again. */
  readonly mayChange?: true;
  /** The answer is text, not JSON. */
  readonly isText?: true;
  /** How long one attempt may take, with its body, in milliseconds (60 s unless told). */
  readonly timeoutMs?: number;
  /** What the console passes it on to; the API server unless told. */
  readonly service?: 'prometheus-tenancy';
}

/**
 * Every kind of request that the plugin makes. There is no other door to the network (`calls.test.ts`), and the suite of request faults
 * needs a scenario for each entry (`integration-tests/request-faults/scenarios.ts`), so a new one cannot be forgotten there.
 */
export const CALLS = {
  /** All objects of a query, page by page. */
  list: { method: 'GET' },
  watch: { method: 'GET', isSocket: true },
  /** One object. */
  get: { method: 'GET' },
  /** Which API groups and versions there are. */
  discover: { method: 'GET' },
  /** The version of the API server. */
  version: { method: 'GET' },
  create: { method: 'POST', mayChange: true },
  /** The dry run of a create. */
  'check-create': { method: 'POST' },
  patch: { method: 'PATCH', mayChange: true },
  /** The dry run of a patch. */
  'check-patch': { method: 'PATCH' },
  replace: { method: 'PUT', mayChange: true },
  scale: { method: 'PATCH', mayChange: true },
  delete: { method: 'DELETE', mayChange: true },
  /** An action of KubeVirt's aggregated API: it only notes what is wanted. */
  act: { method: 'PUT', mayChange: true, timeoutMs: 30_000 },
  /** SelfSubjectAccessReview. */
  'ask-right': { method: 'POST', timeoutMs: 15_000 },
  /** The log of a container as it stands. */
  'read-log': { method: 'GET', isText: true },
  'follow-log': { method: 'GET', isSocket: true },
  /** A screen or a serial console. */
  'open-console': { method: 'GET', isSocket: true },
  /** Why a console did not open, as a browser is not told of a socket. */
  'ask-console': { method: 'GET', isText: true, timeoutMs: 15_000 },
  /** Prometheus, in the name of the user. */
  metrics: { method: 'GET', service: 'prometheus-tenancy' },
} as const satisfies Readonly<Record<string, CallFacts>>;

export type Call = keyof typeof CALLS;

/** Calls over a socket. */
export type SocketCall = {
  [Name in Call]: (typeof CALLS)[Name] extends { readonly isSocket: true } ? Name : never;
}[Call];

/** Calls with one answer. */
export type RequestCall = Exclude<Call, SocketCall>;

export const factsOf = (call: Call): CallFacts => CALLS[call];
