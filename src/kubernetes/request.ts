import { boundTransport } from './bound-transport';
import { ApiError, toApiError } from './errors';

export interface ApiRequest {
  /** From the API server's root, with its query. */
  readonly path: string;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly contentType?: string;
  readonly accept?: string;
  readonly signal?: AbortSignal;
  /** How long one attempt may take, with its body. */
  readonly timeoutMs?: number;
  /** True for a request that changes nothing although it is no GET (dry run, access review): it is repeated like a read. */
  readonly changesNothing?: boolean;
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
  const {
    path,
    method = 'GET',
    body,
    contentType = 'application/json',
    accept = 'application/json',
  } = request;
  const timeout = AbortSignal.timeout(request.timeoutMs ?? TIMEOUT_MS);
  const signal = request.signal ? AbortSignal.any([request.signal, timeout]) : timeout;
  const transport = await boundTransport();
  try {
    const response = await transport.fetch(path, {
      method,
      headers: body === undefined ? { Accept: accept } : { Accept: accept, 'Content-Type': contentType },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal,
    });
    const text = await response.text();
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
const mayRepeat = ({ method = 'GET', changesNothing = false }: ApiRequest, error: ApiError): boolean =>
  method === 'GET' || changesNothing
    ? error.kind === 'too-many-requests' || error.code === 503
    : error.kind === 'too-many-requests' && error.retryAfterSeconds !== undefined;

/**
 * One request to the API server; resolves with the parsed JSON of its answer, rejects with an ApiError.
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
