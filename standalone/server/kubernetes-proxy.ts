import { createProxyServer } from 'httpxy';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { ClusterAccess, UserName } from './cluster-access';

const PREFIX = '/api/kubernetes';
/** A WebSocket subprotocol can carry a bearer token: the browser's own has no business here. */
const TOKEN_PROTOCOL = 'base64url.bearer.authorization.k8s.io.';

export interface KubernetesProxy {
  handles: (url: string) => boolean;
  web: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  upgrade: (request: IncomingMessage, socket: Socket, head: Buffer) => Promise<void>;
}

/**
 * Forwards `/api/kubernetes/…`, WebSockets too, to the cluster in the name of the user of the cookie `hvp-user`; or another
 * prefix to another server that knows the same users.
 */
export const kubernetesProxy = (
  cluster: ClusterAccess,
  prefix = PREFIX,
  target = cluster.server,
): KubernetesProxy => {
  const proxy = createProxyServer({
    target,
    changeOrigin: true,
    // Watches are silent for minutes: the cluster ends them, not the proxy.
    proxyTimeout: 0,
    ...(cluster.agent && { agent: cluster.agent }),
  });
  proxy.on('proxyRes', (answer) => {
    delete answer.headers['set-cookie'];
  });
  proxy.on('error', (error, _request, response) => {
    // A connection that breaks under a request breaks for the page too: nobody can say whether it was done.
    if (response && 'writeHead' in response && !isBroken(error)) answerUnreachable(response, error);
    else response?.destroy();
  });
  const prepare = async (request: IncomingMessage): Promise<Record<string, string>> => {
    request.url = (request.url ?? '').slice(prefix.length) || '/';
    const headers = await cluster.headersFor(userOf(request, cluster.users));
    dropOwnSignIn(request);
    return headers;
  };
  return {
    handles: (url) => url === prefix || url.startsWith(`${prefix}/`),
    web: async (request, response) => proxy.web(request, response, { headers: await prepare(request) }),
    upgrade: async (request, socket, head) =>
      proxy.ws(request, socket, { headers: await prepare(request) }, head),
  };
};

const isBroken = (error: Error): boolean => 'code' in error && error.code === 'ECONNRESET';

/** The user of the cookie, or the first one if there is no cookie or it names nobody. */
export const userOf = (request: Pick<IncomingMessage, 'headers'>, users: readonly UserName[]): UserName => {
  const wanted = /(?:^|;\s*)hvp-user=([^;]*)/.exec(request.headers.cookie ?? '')?.[1];
  return users.find((user) => user === wanted) ?? users[0] ?? '';
};

const dropOwnSignIn = ({ headers }: IncomingMessage): void => {
  delete headers.authorization;
  delete headers.cookie;
  const protocols = headers['sec-websocket-protocol']?.split(',').map((name) => name.trim());
  const kept = protocols?.filter((name) => !name.startsWith(TOKEN_PROTOCOL)) ?? [];
  if (kept.length > 0) headers['sec-websocket-protocol'] = kept.join(', ');
  else delete headers['sec-websocket-protocol'];
};

/** The page reads errors as a Kubernetes Status, also when no API server is there to write one. */
const answerUnreachable = (response: ServerResponse, error: Error): void => {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const message = `The API server cannot be reached: ${error.message}`;
  response.writeHead(503, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({
      kind: 'Status',
      apiVersion: 'v1',
      status: 'Failure',
      reason: 'ServiceUnavailable',
      message,
      code: 503,
    }),
  );
};
