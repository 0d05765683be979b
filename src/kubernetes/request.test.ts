import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bindTransport } from './bound-transport';
import { toApiError } from './errors';
import { sendRequest } from './request';
import { json, scriptedTransport } from './testing/scripted-transport';
import type { ScriptedTransport } from './testing/scripted-transport';

const busy = (code: number, headers = {}) => json({ kind: 'Status', code, message: 'busy' }, code, headers);
let transport: ScriptedTransport;

beforeEach(() => {
  vi.useFakeTimers();
  transport = scriptedTransport();
  bindTransport(transport);
});
afterEach(() => {
  vi.useRealTimers();
});

const outcome = async (promise: Promise<unknown>) => {
  const settled = promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error: toApiError(error) }),
  );
  await vi.advanceTimersByTimeAsync(120_000);
  return settled;
};

describe('sendRequest', () => {
  it('waits as Retry-After says and repeats a read', async () => {
    transport.answer(() => busy(429, { 'retry-after': '7' }));
    transport.answer(() => json({ ok: 1 }));
    const sent = sendRequest({ call: 'list', path: '/api/v1/pods' });
    await vi.advanceTimersByTimeAsync(6_900);
    expect(transport.requests).toHaveLength(1);
    expect(await outcome(sent)).toEqual({ value: { ok: 1 } });
  });

  it.each([
    ['by the clock of the answer', { date: 'Fri, 01 May 2026 12:00:00 GMT' }],
    ['by its own, where the answer has none', {}],
  ])('waits until the time that Retry-After names, %s', async (_, headers) => {
    if (!('date' in headers)) vi.setSystemTime(Date.parse('2026-05-01T12:00:00Z'));
    transport.answer(() => busy(429, { ...headers, 'retry-after': 'Fri, 01 May 2026 12:00:07 GMT' }));
    transport.answer(() => json({ ok: 1 }));
    const sent = sendRequest({ call: 'create', path: '/api/v1/pods', body: {} });
    await vi.advanceTimersByTimeAsync(6_900);
    expect(transport.requests).toHaveLength(1);
    expect(await outcome(sent)).toEqual({ value: { ok: 1 } });
  });

  it('does not wait for a time that is over', async () => {
    const over = { date: 'Fri, 01 May 2026 12:00:00 GMT', 'retry-after': 'Fri, 01 May 2026 11:00:00 GMT' };
    transport.answer(() => busy(429, over));
    transport.answer(() => json({ ok: 1 }));
    const sent = sendRequest({ call: 'list', path: '/api/v1/pods' });
    await vi.advanceTimersByTimeAsync(1_300);
    expect(transport.requests).toHaveLength(2);
    expect(await sent).toEqual({ ok: 1 });
  });

  it('gives a busy server up after four attempts', async () => {
    transport.answer(() => busy(503));
    expect(await outcome(sendRequest({ call: 'list', path: '/api/v1/pods' }))).toMatchObject({
      error: { code: 503 },
    });
    expect(transport.requests).toHaveLength(4);
  });

  it('does not wait longer than a person would', async () => {
    transport.answer(() => busy(429, { 'retry-after': '600' }));
    expect(await outcome(sendRequest({ call: 'list', path: '/api/v1/pods' }))).toMatchObject({
      error: { kind: 'too-many-requests', retryAfterSeconds: 600 },
    });
    expect(transport.requests).toHaveLength(1);
  });

  it.each([
    ['503', () => busy(503)],
    ['500', () => busy(500)],
    ['a lost connection', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('never repeats a write after %s', async (_, reply) => {
    transport.answer(reply);
    const { error } = (await outcome(sendRequest({ call: 'create', path: '/api/v1/pods', body: {} }))) as {
      error: { outcomeUnknown: boolean };
    };
    expect(error.outcomeUnknown).toBe(true);
    expect(transport.requests).toHaveLength(1);
  });

  it('repeats a write that the server has not looked at (429 with Retry-After)', async () => {
    transport.answer(() => busy(429, { 'retry-after': '1' }));
    transport.answer(() => json({ ok: 1 }));
    const sent = sendRequest({ call: 'create', path: '/api/v1/pods', body: {} });
    expect(await outcome(sent)).toEqual({ value: { ok: 1 } });
  });

  it('ends with its caller', async () => {
    transport.answer(() => busy(503));
    const giveUp = new AbortController();
    const sent = sendRequest({ call: 'list', path: '/api/v1/pods', signal: giveUp.signal });
    giveUp.abort();
    expect(await outcome(sent)).toMatchObject({ error: { kind: 'network' } });
    expect(transport.requests).toHaveLength(1);
  });
});
