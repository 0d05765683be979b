import { WebSocket } from 'ws';
import type { Transport } from '../transport';

/** As the console's HttpError: what a response that is not 2xx rejects with. */
class HttpError extends Error {
  constructor(
    message: string,
    readonly code: number,
    readonly response: Response,
    readonly json?: unknown,
  ) {
    super(message);
  }
}

/** Like consoleFetch, it leaves the body of an answer that is no JSON unread. */
const refused = async (response: Response): Promise<HttpError> => {
  const isJson = response.headers.get('content-type')?.includes('json');
  const json: unknown = isJson ? await response.json() : undefined;
  return new HttpError(response.statusText, response.status, response, json);
};

export interface NodeTransport extends Transport {
  /** Cuts every socket that is open, as a lost network does. */
  dropSockets: () => void;
  /** Cuts every socket and opens no other until `isBlocked` is set to false. */
  isBlocked: boolean;
  /** Changes the path of each socket before it is opened. */
  rewrite: (path: string) => string;
  /** Paths of all sockets ever asked for. */
  readonly opened: string[];
}

/** Requests from Node straight to a dev cluster's gateway, as the user of a token. For tests only. */
export const nodeTransport = (server: string, token: string): NodeTransport => {
  const authorization = `Bearer ${token}`;
  const sockets = new Set<WebSocket>();
  const transport: NodeTransport = {
    isBlocked: false,
    opened: [],
    rewrite: (path) => path,
    identity: () => token,
    fetch: async (path, init) => {
      const headers = new Headers(init.headers);
      headers.set('authorization', authorization);
      // Node's own fetch stands in for the console's; this file never reaches a browser.
      const response = await globalThis.fetch(server + path, { ...init, headers });
      if (!response.ok) throw await refused(response);
      return response;
    },
    openSocket: (path, listener) => {
      transport.opened.push(path);
      const address = transport.isBlocked
        ? 'ws://127.0.0.1:1/'
        : server.replace(/^http/, 'ws') + transport.rewrite(path);
      // The API server accepts no socket without an Origin, which a browser always sends.
      const socket = new WebSocket(address, { headers: { authorization }, origin: server });
      let isClosed = false;
      sockets.add(socket);
      socket.on('open', () => {
        if (!isClosed) listener.onOpen();
      });
      socket.on('message', (data: Buffer) => {
        if (!isClosed) listener.onText(data.toString());
      });
      socket.on('error', () => undefined); // 'close' follows
      socket.on('close', () => {
        sockets.delete(socket);
        if (!isClosed) listener.onClose();
      });
      return {
        close: () => {
          isClosed = true;
          socket.terminate();
        },
      };
    },
    dropSockets: () => {
      for (const socket of sockets) socket.terminate();
    },
  };
  return transport;
};
