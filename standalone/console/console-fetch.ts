import { HttpError, TimeoutError } from '@openshift-console/dynamic-plugin-sdk/lib/utils/error/http-error';

const TIMEOUT = 60_000;

interface Failure {
  message?: string;
  details?: { causes?: { message?: string }[] };
}

/** As the console's: throws HttpError with the body as `json`, and TimeoutError after `timeout` milliseconds (0 = never). */
export const coFetch = async (
  url: string,
  options: RequestInit = {},
  timeout: number = TIMEOUT,
): Promise<Response> => {
  const response = await withTimeout(url, options, timeout);
  if (response.ok || response.status === 304) return response;
  const json = (await response
    .clone()
    .json()
    .catch(() => undefined)) as Failure | undefined;
  const message = json?.details?.causes?.[0]?.message ?? json?.message ?? response.statusText;
  throw new HttpError(message, response.status, response, json);
};

const withTimeout = async (url: string, options: RequestInit, timeout: number): Promise<Response> => {
  if (timeout <= 0) return fetch(url, options);
  let timer: number | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = window.setTimeout(() => reject(new TimeoutError(url, timeout)), timeout);
  });
  return Promise.race([fetch(url, options), tooLate]).finally(() => window.clearTimeout(timer));
};

export const coFetchText = async (url: string, options?: RequestInit, timeout?: number): Promise<string> =>
  (await coFetch(url, options, timeout)).text();

const request = async (
  url: string,
  method = 'GET',
  options: RequestInit = {},
  timeout?: number,
): Promise<unknown> => {
  const headers = { accept: 'application/json', ...(options.headers as Record<string, string> | undefined) };
  const text = await coFetchText(url, { ...options, method, headers }, timeout);
  return text ? (JSON.parse(text) as unknown) : {};
};

/** The console's content type wins over the caller's, therefore a merge patch cannot go this way. */
const withBody =
  (method: string, type = 'application/json') =>
  (url: string, body?: unknown, options: RequestInit = {}, timeout?: number): Promise<unknown> => {
    const headers = { ...(options.headers as Record<string, string> | undefined), 'content-type': type };
    return request(
      url,
      method,
      { ...options, headers, ...(body != null && { body: JSON.stringify(body) }) },
      timeout,
    );
  };

export const coFetchJSON = Object.assign(request, {
  post: withBody('POST'),
  put: withBody('PUT'),
  patch: withBody('PATCH', 'application/json-patch+json'),
  delete: withBody('DELETE'),
});
