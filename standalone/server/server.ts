import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import path from 'node:path';
import type { ClusterAccess } from './cluster-access';
import { kubernetesProxy, userOf } from './kubernetes-proxy';
import { isOwnRequest, protect } from './protection';
import { staticFiles } from './static-files';

const PLUGIN = '/api/plugins/hosted-virtualization-plugin/';
/** As the console names it: one namespace a request, for whoever may see it. */
const PROMETHEUS = '/api/prometheus-tenancy';
const HOST_FILES = '/static/';

/** Longer than clients keep an idle connection: else one is used again in the moment that it is closed. */
const KEEP_ALIVE_MS = 65_000;

export interface ServerOptions {
  /** 0 chooses a free port. */
  port: number;
  cluster: ClusterAccess;
  /** The folder that holds `plugin/` and `host/` (scripts/build.ts). */
  dist: string;
}

export interface RunningServer {
  url: string;
  stop: () => Promise<void>;
}

/**
 * Serves the standalone host, the plugin's files and the cluster's API on 127.0.0.1.
 * Rejects if the port is taken.
 */
export const startServer = async ({ port, cluster, dist }: ServerOptions): Promise<RunningServer> => {
  const kubernetes = kubernetesProxy(cluster);
  const prometheus =
    cluster.prometheus === undefined ? undefined : kubernetesProxy(cluster, PROMETHEUS, cluster.prometheus);
  const hostFile = staticFiles(path.join(dist, 'host'));
  const pluginFile = staticFiles(path.join(dist, 'plugin'));

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    protect(response);
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const proxy = [kubernetes, prometheus].find((each) => each?.handles(pathname));
    if (proxy) {
      if (!isOwnRequest(request)) refuse(response, 403, 'Requests of other origins are refused');
      else await proxy.web(request, response);
    } else if (pathname === '/api/standalone/session') {
      sendJson(response, { user: userOf(request, cluster.users), users: cluster.users });
    } else if (pathname.startsWith(PLUGIN)) {
      if (!(await pluginFile(request, response, decode(pathname.slice(PLUGIN.length)))))
        refuse(response, 404, 'No such file of the plugin');
    } else if (pathname.startsWith(HOST_FILES)) {
      if (!(await hostFile(request, response, decode(pathname.slice(HOST_FILES.length)))))
        refuse(response, 404, 'No such file');
    } else if (pathname.startsWith('/api/')) {
      refuse(response, 404, 'No such API');
    } else if (!(await hostFile(request, response, 'index.html'))) {
      refuse(response, 503, 'The host is not built yet: npm run build');
    }
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) =>
      refuse(response, 500, error instanceof Error ? error.message : String(error)),
    );
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.headersTimeout = KEEP_ALIVE_MS + 5_000;
  server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    if (!kubernetes.handles(request.url ?? '') || !isOwnRequest(request))
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    else kubernetes.upgrade(request, socket, head).catch(() => socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${taken}`, stop: () => stop(server, sockets) };
};

const stop = (server: ReturnType<typeof createServer>, sockets: ReadonlySet<Socket>): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    // Watches never end by themselves, and Node no longer counts those over WebSockets as connections of this server.
    for (const socket of sockets) socket.destroy();
  });

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

const refuse = (response: ServerResponse, code: number, message: string): void => {
  if (response.headersSent) response.destroy();
  else response.writeHead(code, { 'content-type': 'text/plain; charset=utf-8' }).end(message);
};

const sendJson = (response: ServerResponse, body: unknown): void => {
  response
    .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(body));
};
