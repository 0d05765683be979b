import type { SocketListener, Transport } from '../transport';

interface ScriptedSocket extends SocketListener {
  readonly path: string;
  isClosed: boolean;
  /** One watch event. */
  send: (type: string, object: unknown) => void;
}

export interface ScriptedTransport extends Transport {
  readonly requests: { path: string; init: RequestInit }[];
  readonly sockets: ScriptedSocket[];
  /** Answers the next request; the last answer given also answers all further ones. */
  answer: (reply: () => Response | Promise<Response>) => void;
  /** The socket opened last. */
  socket: () => ScriptedSocket;
}

/** A Response as the API server would send it; beyond 2xx the transport rejects as consoleFetch does. */
export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

class Refused extends Error {
  constructor(
    readonly response: Response,
    readonly json: unknown,
    readonly code = response.status,
  ) {
    super(response.statusText);
  }
}

/** What a request carried, read as JSON; undefined where it carried nothing. */
export const sentBody = (request: { init: RequestInit } | undefined): unknown =>
  typeof request?.init.body === 'string' ? JSON.parse(request.init.body) : undefined;

/** A transport whose server misbehaves as a test says, where a real one cannot be made to. */
export const scriptedTransport = (): ScriptedTransport => {
  const queue: (() => Response | Promise<Response>)[] = [];
  let reply: (() => Response | Promise<Response>) | undefined;
  const transport: ScriptedTransport = {
    requests: [],
    sockets: [],
    identity: () => 'somebody',
    answer: (next) => void queue.push(next),
    fetch: async (path, init) => {
      transport.requests.push({ path, init });
      reply = queue.shift() ?? reply;
      if (!reply) throw new Error(`Nothing was scripted for ${path}`);
      const response = await reply();
      if (response.ok) return response;
      throw new Refused(response, await response.json());
    },
    openSocket: (path, listener) => {
      const socket: ScriptedSocket = {
        ...listener,
        path,
        isClosed: false,
        send: (type, object) => {
          listener.onText(JSON.stringify({ type, object }));
        },
      };
      transport.sockets.push(socket);
      return {
        close: () => {
          socket.isClosed = true;
        },
      };
    },
    socket: () => {
      const last = transport.sockets.at(-1);
      if (!last) throw new Error('No socket was opened');
      return last;
    },
  };
  return transport;
};
