import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { tokenAccess } from './cluster-access';
import { startServer } from './server';
import type { RunningServer } from './server';

let dist: string;
let api: Server;
let server: RunningServer;
let seen: { url: string; headers: IncomingHttpHeaders } | undefined;

const remember = ({ url = '', headers }: IncomingMessage): void => {
  seen = { url, headers };
};

beforeAll(async () => {
  dist = await mkdtemp(path.join(tmpdir(), 'standalone-'));
  await mkdir(path.join(dist, 'host'));
  await mkdir(path.join(dist, 'plugin'));
  await writeFile(path.join(dist, 'host/index.html'), '<title>host</title>');
  await writeFile(path.join(dist, 'plugin/page.0123456789abcdef0123.js'), `// ${'x'.repeat(2000)}`);
  await writeFile(path.join(dist, 'secret.txt'), 'not served');
  api = createServer((request, response) => {
    remember(request);
    response.writeHead(200, { 'set-cookie': 'of=cluster', 'content-type': 'application/json' }).end('{}');
  });
  const sockets = new WebSocketServer({ server: api, handleProtocols: () => 'plain.kubevirt.io' });
  sockets.on('connection', (socket, request) => {
    remember(request);
    socket.on('message', (text) => {
      socket.send(`echo ${(text as Buffer).toString()}`);
    });
  });
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  const { port } = api.address() as AddressInfo;
  const cluster = tokenAccess(`http://127.0.0.1:${port}`, { admin: 'admin-token', viewer: 'viewer-token' });
  server = await startServer({ port: 0, cluster, dist });
});

afterAll(async () => {
  await server.stop();
  api.close();
  await rm(dist, { recursive: true });
});

describe('requests to the cluster', () => {
  it('carry the token of the user of the cookie, and nothing of the browser', async () => {
    const headers = { cookie: 'a=b; hvp-user=viewer', authorization: 'Bearer of-the-page' };
    const response = await fetch(`${server.url}/api/kubernetes/api/v1/pods?limit=1`, { headers });
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(seen?.url).toBe('/api/v1/pods?limit=1');
    expect(seen?.headers.authorization).toBe('Bearer viewer-token');
    expect(seen?.headers.cookie).toBeUndefined();
  });

  it('are the first user’s without a cookie or with a stranger’s', async () => {
    for (const headers of [{}, { cookie: 'hvp-user=nobody' }]) {
      await fetch(`${server.url}/api/kubernetes/api`, { headers });
      expect(seen?.headers.authorization).toBe('Bearer admin-token');
    }
  });

  it('are refused to other origins', async () => {
    const response = await fetch(`${server.url}/api/kubernetes/api`, {
      headers: { origin: 'http://example.test' },
    });
    expect(response.status).toBe(403);
  });

  it('open sockets with their subprotocols, but for tokens', async () => {
    const protocols = ['base64url.bearer.authorization.k8s.io.c2VjcmV0', 'plain.kubevirt.io'];
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/api/kubernetes/console`, protocols, {
      headers: { cookie: 'hvp-user=viewer' },
    });
    const answer = await new Promise<string>((resolve, reject) => {
      socket.on('open', () => {
        socket.send('hello');
      });
      socket.on('message', (text) => {
        resolve((text as Buffer).toString());
      });
      socket.on('error', reject);
    });
    socket.close();
    expect(answer).toBe('echo hello');
    expect(seen?.headers.authorization).toBe('Bearer viewer-token');
    expect(seen?.headers['sec-websocket-protocol']).toBe('plain.kubevirt.io');
  });

  it('refuse sockets of other origins', async () => {
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/api/kubernetes/console`, {
      origin: 'http://example.test',
    });
    await expect(
      new Promise((resolve, reject) => void socket.on('open', resolve).on('error', reject)),
    ).rejects.toThrow('403');
  });
});

it('stops while a socket is open', async () => {
  const { port } = api.address() as AddressInfo;
  const another = await startServer({
    port: 0,
    cluster: tokenAccess(`http://127.0.0.1:${port}`, { admin: 'admin-token' }),
    dist,
  });
  const socket = new WebSocket(`${another.url.replace('http', 'ws')}/api/kubernetes/console`);
  await new Promise((resolve, reject) => void socket.on('open', resolve).on('error', reject));
  const closed = new Promise((resolve) => void socket.on('error', resolve).on('close', resolve));
  await another.stop();
  await closed;
});

describe('files', () => {
  const PLUGIN = '/api/plugins/hosted-virtualization-plugin/';

  it('of the plugin are compressed and kept for ever when their name holds their hash', async () => {
    const response = await fetch(`${server.url}${PLUGIN}page.0123456789abcdef0123.js`);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  it('outside the folder are not served', async () => {
    expect((await fetch(`${server.url}${PLUGIN}..%2Fsecret.txt`)).status).toBe(404);
    expect((await fetch(`${server.url}${PLUGIN}absent.js`)).status).toBe(404);
  });

  it('are the host’s page at any other address', async () => {
    const response = await fetch(`${server.url}/infrastructure/clusters`);
    expect(await response.text()).toContain('host');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });
});
