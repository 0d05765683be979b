import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { Api } from '../api';
import type { ClusterFile } from '../cluster-file';
import { startGateway } from './gateway';
import type { Gateway } from './gateway';
import { LiveRules } from './live-rules';

/** The gateway before the real API server, with rules of its own so that other tests' faults do not reach it. */

const NAMESPACE = 'gateway-test';
const CONFIG_MAPS = `/api/v1/namespaces/${NAMESPACE}/configmaps`;

let cluster: ClusterFile;
let api: Api;
let gateway: Gateway;
const rules = new LiveRules();

const ask = (
  path: string,
  init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {},
): Promise<Response> =>
  fetch(gateway.url + path, {
    ...init,
    headers: { ...init.headers, authorization: `Bearer ${cluster.tokens.admin}` },
  });

interface Watch {
  events: string[];
  isClosed: () => boolean;
  close: () => void;
}

/** A watch over a WebSocket, as a browser opens it; resolves when it is open. */
const watch = async (path: string): Promise<Watch> => {
  const url = `${gateway.url.replace('http', 'ws')}${path}?watch=true`;
  // The API server refuses a WebSocket watch without an origin, which every browser sends.
  const socket = new WebSocket(url, {
    origin: gateway.url,
    headers: { authorization: `Bearer ${cluster.tokens.admin}` },
  });
  const events: string[] = [];
  let closed = false;
  socket.on('message', (data: Buffer) => events.push(data.toString()));
  socket.on('close', () => (closed = true));
  await new Promise((resolve, reject) => {
    socket.on('open', resolve);
    socket.on('error', reject);
  });
  return { events, isClosed: () => closed, close: () => socket.close() };
};

const until = async (condition: () => boolean): Promise<void> => {
  for (const end = Date.now() + 5000; Date.now() < end && !condition();) await delay(20);
  expect(condition()).toBe(true);
};

const touch = (value: string): Promise<unknown> =>
  api.apply(`${CONFIG_MAPS}/one`, {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'one', namespace: NAMESPACE },
    data: { value },
  });

beforeAll(async () => {
  cluster = JSON.parse(await readFile(process.env.DEV_CLUSTER ?? '', 'utf8')) as ClusterFile; // written by the dev cluster
  const ca = await readFile(cluster.certificateAuthority, 'utf8');
  api = new Api({ server: cluster.apiserver, token: cluster.tokens.admin, ca });
  gateway = await startGateway(0, { server: cluster.apiserver, ca }, rules);
  await api.apply(`/api/v1/namespaces/${NAMESPACE}`, {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: NAMESPACE },
  });
  await touch('first');
});
afterEach(() => rules.set([]));
afterAll(async () => {
  await gateway.stop();
  await api.remove(`/api/v1/namespaces/${NAMESPACE}`);
  api.close();
});

describe('requests', () => {
  it('pass, with the server’s answer unchanged', async () => {
    const response = await ask(`${CONFIG_MAPS}/one`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ kind: 'ConfigMap', data: { value: 'first' } });
    expect((await ask(`${CONFIG_MAPS}/none`)).status).toBe(404);
  });
  it('are refused with 429 and the time to wait, in one namespace only', async () => {
    rules.set([{ name: 'http-429', namespace: NAMESPACE, seconds: 7 }]);
    const response = await ask(CONFIG_MAPS);
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('7');
    expect(await response.json()).toMatchObject({
      kind: 'Status',
      reason: 'TooManyRequests',
      details: { retryAfterSeconds: 7 },
    });
    expect((await ask('/api/v1/namespaces')).status).toBe(200);
  });
  it('fail with 500 as often as was said, and only of the method that was said', async () => {
    rules.set([{ name: 'http-500', method: 'DELETE', times: 1 }]);
    expect((await ask(CONFIG_MAPS)).status).toBe(200);
    expect((await ask(`${CONFIG_MAPS}/none`, { method: 'DELETE' })).status).toBe(500);
    expect((await ask(`${CONFIG_MAPS}/none`, { method: 'DELETE' })).status).toBe(404);
  });
  it('are refused with any status, in the words of an API server', async () => {
    rules.set([{ name: 'http-status', code: 422 }]);
    const refused = await ask(`${CONFIG_MAPS}/one`);
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({
      reason: 'Invalid',
      details: { name: 'one', kind: 'configmaps', causes: [{ field: 'spec' }] },
    });
    rules.set([{ name: 'http-status', code: 403 }]);
    expect(await (await ask(CONFIG_MAPS)).json()).toMatchObject({
      message: expect.stringContaining(
        `cannot list resource "configmaps" in API group "" in the namespace "${NAMESPACE}"`,
      ) as string,
    });
  });
  it('are done although their answer is cut in the middle', async () => {
    rules.set([{ name: 'answer-cut', times: 1 }]);
    const lost = ask(`${CONFIG_MAPS}/one`, {
      method: 'PATCH',
      body: '{"data":{"value":"done"}}',
      headers: { 'content-type': 'application/merge-patch+json' },
    });
    await expect(lost.then((response) => response.text())).rejects.toThrow();
    expect(await (await ask(`${CONFIG_MAPS}/one`)).json()).toMatchObject({ data: { value: 'done' } });
  });
  it('wait while slow is on', async () => {
    rules.set([{ name: 'slow', seconds: 0.4 }]);
    const began = Date.now();
    await ask(CONFIG_MAPS);
    expect(Date.now() - began).toBeGreaterThanOrEqual(390);
  });
  it('get no answer while offline is on', async () => {
    rules.set([{ name: 'offline' }]);
    await expect(ask(CONFIG_MAPS)).rejects.toThrow();
  });
});

describe('watches', () => {
  it('see changes', async () => {
    const { events, close } = await watch(CONFIG_MAPS);
    await touch('seen');
    await until(() => events.some((event) => event.includes('seen')));
    close();
  });
  it('are cut when watch-drop is switched on, and new ones after its seconds', async () => {
    const before = await watch(CONFIG_MAPS);
    rules.set([{ name: 'watch-drop', seconds: 0.3 }]);
    await until(before.isClosed);
    const after = await watch(CONFIG_MAPS);
    expect(after.isClosed()).toBe(false);
    await until(after.isClosed);
  });
  it('stay open and say nothing while watch-silent is on', async () => {
    rules.set([{ name: 'watch-silent' }]);
    const { events, isClosed, close } = await watch(CONFIG_MAPS);
    await touch('lost');
    await delay(500);
    expect(events).toEqual([]);
    expect(isClosed()).toBe(false);
    // A line that has lost something is dead for good.
    rules.set([]);
    await touch('after');
    await delay(300);
    expect(events).toEqual([]);
    close();
  });
});
