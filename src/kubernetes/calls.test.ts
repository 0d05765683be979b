import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ApiErrorKind } from './api-error';
import { bindTransport } from './bound-transport';
import { CALLS, factsOf, type Call, type RequestCall } from './calls';
import { toApiError } from './errors';
import { sendRequest } from './request';
import { json, scriptedTransport } from './testing/scripted-transport';
import type { ScriptedTransport } from './testing/scripted-transport';

const SOURCES = path.resolve(import.meta.dirname, '..');
/** What reaches the network from a browser. */
const DOORS =
  /\bconsoleFetch(?:JSON|Text)?\b|\bk8s(?:Get|Create|Update|Patch|Delete|List)\w*\b|\buseK8sWatch\w+\b|(?<![.\w])fetch\(|\bnew (?:window\.)?(?:WebSocket|EventSource|XMLHttpRequest)\b|\bsendBeacon\(/;

it('is the whole list: the network is reached through the client alone', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.(test|cluster)\.tsx?$|\/testing\/|\/generated\//.test(file),
  );
  const code = (file: string): string =>
    readFileSync(path.join(SOURCES, file), 'utf8').replace(/\/\*.*?\*\/|(?<=^|\s)\/\/[^\n]*/gms, '');
  expect(files.filter((file) => DOORS.test(code(file))).sort()).toEqual([
    'kubernetes/console-transport.ts',
    'kubernetes/socket.ts',
  ]);
});

const CODES: readonly (readonly [number, ApiErrorKind])[] = [
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'not-served'],
  [409, 'conflict'],
  [410, 'gone'],
  [422, 'invalid'],
  [429, 'too-many-requests'],
  [500, 'server'],
  [503, 'server'],
];

const cut = (): Response => {
  const body = new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode('{"kind":"Li'));
      controller.error(new TypeError('network error'));
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/json' } });
};

interface Ending {
  readonly name: string;
  readonly reply: () => Response | Promise<Response>;
  readonly kind: ApiErrorKind;
}

const ENDINGS: readonly Ending[] = [
  ...CODES.map(([code, kind]) => ({
    name: String(code),
    reply: () => json({ kind: 'Status', code, message: 'refused' }, code),
    kind,
  })),
  { name: 'a body cut off', reply: cut, kind: 'network' },
  { name: 'half a body', reply: () => new Response('{"kind":"Li'), kind: 'network' },
  { name: 'a reset', reply: () => Promise.reject(new TypeError('Failed to fetch')), kind: 'network' },
  { name: 'silence', reply: () => new Promise<Response>(() => undefined), kind: 'timeout' },
];

/** An answer of text cannot be told from half of it. */
const isPlayed = (call: RequestCall, { name }: Ending): boolean =>
  !(factsOf(call).isText && name === 'half a body');

const REQUESTS = (Object.keys(CALLS) as Call[]).filter(
  (call): call is RequestCall => !factsOf(call).isSocket,
);

const ROWS = REQUESTS.flatMap((call) =>
  ENDINGS.filter((ending) => isPlayed(call, ending)).map((ending) => ({ call, ...ending })),
);

let transport: ScriptedTransport;
beforeEach(() => {
  // A time-out of a signal cannot be faked, so it comes at once.
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    const timeout = new AbortController();
    setTimeout(() => timeout.abort(new DOMException('late', 'TimeoutError')), 60_000);
    return timeout.signal;
  });
  vi.useFakeTimers();
  transport = scriptedTransport();
  const { fetch } = transport;
  transport.fetch = (url, init) => {
    const given = new Promise<never>((_resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(new DOMException('late', 'AbortError')));
    });
    return Promise.race([fetch(url, init), given]);
  };
  bindTransport(transport);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe.each(ROWS)('$call that ends with $name', ({ call, reply, kind }) => {
  it('rejects with its kind of error, and is repeated only where that is safe', async () => {
    transport.answer(reply);
    const sent = sendRequest({ call, path: '/api/v1/pods' }).then(
      () => 'answered',
      (thrown: unknown) => toApiError(thrown),
    );
    await vi.advanceTimersByTimeAsync(120_000);
    const error = await sent;
    expect(error).toMatchObject({ kind });
    const isBusy = kind === 'too-many-requests' || (typeof error !== 'string' && error.code === 503);
    expect(transport.requests.length).toBe(isBusy && !factsOf(call).mayChange ? 4 : 1);
    expect(transport.requests[0]?.init.method).toBe(factsOf(call).method);
  });
});
