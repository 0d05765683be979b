import { boundTransport } from './bound-transport';
import { factsOf, type RequestCall } from './calls';
import { noteDate } from './clock';
import { ApiError, toApiError } from './errors';

export interface ApiRequest {
  /** What kind of request it is: method, time and whether it may be repeated follow from that. */
  readonly call: RequestCall;
  /** From the API server's root, with its query. */
  readonly path: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly contentType?: string;
  readonly accept?: string;
  readonly signal?: AbortSignal;
}

const TIMEOUT_MS = 60_000;
const MAX_ATTEMPTS = 4;
/** A server that asks for a longer wait is not waited for: the caller learns it and shows it. */
const LONGEST_WAIT_SECONDS = 15;

const pause = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(new ApiError({ kind: 'network', serverMessage: 'The request was given up.' }));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });

/** An error without JSON keeps its words in a body that nobody has read yet. */
const withBody = async (error: unknown): Promise<ApiError> => {
  const said = toApiError(error);
  // What was read as JSON is in `said` already, whether or not its body can be read again.
  if (!(error instanceof Error) || ('json' in error && error.json !== undefined)) return said;
  const response = 'response' in error ? error.response : undefined;
  if (!(response instanceof Response) || response.bodyUsed || said.causes.length > 0) return said;
  const text = await response.text().catch(() => '');
  if (text === '' || text.startsWith('<')) return said;
  return new ApiError({ ...said.toJSON(), serverMessage: text.trim() });
};

const attempt = async (request: ApiRequest): Promise<unknown> => {
  const { call, path, body, contentType = 'application/json', accept = 'application/json' } = request;
  const { method, isText = false, timeoutMs = TIMEOUT_MS, service } = factsOf(call);
  const timeout = AbortSignal.timeout(timeoutMs);
  const signal = request.signal ? AbortSignal.any([request.signal, timeout]) : timeout;
  const transport = await boundTransport();
  try {
    const init = {
      method,
      headers: body === undefined ? { Accept: accept } : { Accept: accept, 'Content-Type': contentType },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal,
    };
    const sentAt = Date.now();
    const response = await transport.fetch(path, init, service);
    // Another service may run on another machine's clock.
    if (service === undefined) noteDate(response.headers.get('date'), sentAt, Date.now());
    const text = await response.text();
    if (isText) return text;
    return text === '' ? undefined : JSON.parse(text);
  } catch (error) {
    if (timeout.aborted && !request.signal?.aborted) {
      throw new ApiError({ kind: 'timeout', serverMessage: `No answer to ${method} ${path} in time.` });
    }
    throw await withBody(error);
  }
};

/**
 * Whether the same request may go out again. Reads: when the server is busy (429, 503). Writes: only after a 429
 * with Retry-After, by which API priority and fairness says that it did not even look at the request; any other
 * failure of a write may have taken effect.
 */
const mayRepeat = ({ call }: ApiRequest, error: ApiError): boolean =>
  factsOf(call).mayChange
    ? error.kind === 'too-many-requests' && error.retryAfterSeconds !== undefined
    : error.kind === 'too-many-requests' || error.code === 503;

/**
 * One request; resolves with the parsed JSON of its answer (its text for some calls), rejects with an ApiError.
 * Waits and repeats a bounded number of times as `mayRepeat` says, honouring Retry-After.
 */
export const sendRequest = async (request: ApiRequest): Promise<unknown> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt(request);
    } catch (thrown) {
      const error = toApiError(thrown);
      const wait = error.retryAfterSeconds ?? 2 ** (tries - 1);
      if (tries >= MAX_ATTEMPTS || wait > LONGEST_WAIT_SECONDS || !mayRepeat(request, error)) throw error;
      // Jitter, or all watchers of a page would come back in the same instant.
      await pause(wait * 1000 * (1 + Math.random() / 4), request.signal);
    }
  }
};
