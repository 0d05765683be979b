import { ApiError } from './api-error';
import type { ApiErrorCause, ApiErrorKind } from './api-error';
import { clusterNow } from './clock';

export { ApiError } from './api-error';
export type { ApiErrorFacts } from './api-error';
export { explainError, missingRight } from './explain-error';

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const kindOf = (code: number, reason: string | undefined, isAboutAnObject: boolean): ApiErrorKind => {
  if (code === 401) return 'unauthorized';
  if (code === 403) return 'forbidden';
  // The server answers 404 for an unknown path with plain text, or with a Status that names no object.
  if (code === 404) return isAboutAnObject ? 'not-found' : 'not-served';
  if (code === 409) return reason === 'AlreadyExists' ? 'already-exists' : 'conflict';
  if (code === 410) return 'gone';
  if (code === 429) return 'too-many-requests';
  if (code === 408 || code === 504) return 'timeout';
  return code >= 500 ? 'server' : 'invalid';
};

const causesOf = (details: Json): ApiErrorCause[] =>
  (Array.isArray(details.causes) ? details.causes : []).filter(isJson).map((cause) => {
    const reason = text(cause.reason);
    return {
      field: text(cause.field) ?? '',
      message: text(cause.message) ?? '',
      ...(reason && { reason }),
    };
  });

/**
 * A number of seconds; or the time until when to wait, as a proxy may write it (`Retry-After` as an HTTP date, RFC 9110), by the clock
 * of the answer that says so.
 */
const seconds = (value: unknown, date: string | null = null): number | undefined => {
  const isTime = typeof value === 'string' && /[a-z]/i.test(value);
  const now = date === null ? clusterNow() : Date.parse(date);
  const wait = isTime ? Math.ceil((Date.parse(value) - now) / 1000) : Number(value ?? undefined);
  return wait > 0 ? wait : undefined;
};

/** What an answer tells beside its body. */
interface AnswerFacts {
  readonly code?: number;
  readonly retryAfter?: string | null;
  readonly date?: string | null;
  readonly fallback?: string;
}

/**
 * Reads a `Status` object of the API server (the body of an error, or the object of a watch's ERROR event).
 * `code` is the HTTP status if there was one; `retryAfter` and `date` the headers of those names.
 */
export const errorFromStatus = (
  status: unknown,
  { code, retryAfter, date, fallback }: AnswerFacts = {},
): ApiError => {
  const body = isJson(status) ? status : {};
  const details = isJson(body.details) ? body.details : {};
  const http = code ?? (typeof body.code === 'number' ? body.code : 500);
  const reason = text(body.reason);
  const name = text(details.name);
  const wait = seconds(retryAfter, date) ?? seconds(details.retryAfterSeconds);
  return new ApiError({
    kind: kindOf(http, reason, name !== undefined),
    code: http,
    serverMessage: text(body.message) ?? text(body.error) ?? text(fallback) ?? `HTTP ${http}`,
    causes: causesOf(details),
    ...(reason && { reason }),
    ...(wait !== undefined && { retryAfterSeconds: wait }),
    ...(name && { about: { resource: text(details.kind) ?? '', name } }),
  });
};

/** True for the SDK's HttpError, known by its shape so that this file needs no SDK. A DOMException (a time-out, an abort) has small codes of its own. */
const isHttpError = (
  error: unknown,
): error is Error & { code: number; response?: Response; json?: unknown } =>
  error instanceof Error && 'code' in error && typeof error.code === 'number' && error.code >= 100;

/**
 * Turns anything that a request can reject with into an ApiError: the SDK's HttpError (whose own message
 * holds only the first cause, so `json` is read), time-outs, and fetch's errors when no answer came.
 */
export const toApiError = (error: unknown): ApiError => {
  if (error instanceof ApiError) return error;
  if (isHttpError(error)) {
    return errorFromStatus(error.json, {
      code: error.code,
      retryAfter: error.response?.headers.get('retry-after') ?? null,
      date: error.response?.headers.get('date') ?? null,
      fallback: error.message,
    });
  }
  const said = error instanceof Error ? error.message : String(error);
  const name = error instanceof Error ? error.name : '';
  return new ApiError({ kind: name === 'TimeoutError' ? 'timeout' : 'network', serverMessage: said });
};
