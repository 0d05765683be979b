import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Agent, request as httpsRequest } from 'node:https';
import type { Duplex } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { KUBERNETES_OLD } from '../preflight-faults';
import { deathBy, unheard } from './death';
import type { LiveRules } from './live-rules';
import { refusalOf } from './refusal';
import type { Refusal } from './refusal';
import { factsOf, isWatch } from './rules';
import type { RequestFacts } from './rules';
import { statusOf } from './status';
import { forwardUpgrade } from './upgrade';
import type { Upstream } from './upgrade';
import { cutWhenDropped, silencer } from './watch-faults';

export interface Gateway {
  /** `http://127.0.0.1:PORT` */
  url: string;
  stop: () => Promise<void>;
}

/**
 * Where the gateway says which version of the faults everybody who plays them has seen: who has switched one waits for it,
 * since a watch may lag.
 */
const SEEN_PATH = '/dev-cluster/faults';

/** Answers with a Status, as the API server would. */
const refuse = (response: ServerResponse, facts: RequestFacts, { code, retryAfter }: Refusal): void => {
  response.writeHead(code, {
    'content-type': 'application/json',
    // As every answer of an API server: a browser keeps a 410 without it for good.
    'cache-control': 'no-cache, private',
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
  });
  response.end(JSON.stringify(statusOf(code, facts, retryAfter)));
};

/** The API server itself does not answer. */
const badGateway = (response: ServerResponse, { message }: Error): void => {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const status = { kind: 'Status', apiVersion: 'v1', status: 'Failure', reason: 'BadGateway', code: 502 };
  response.writeHead(502, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ ...status, message: `the API server does not answer: ${message}` }));
};

/** True when a fault has answered in the API server's place. */
const misbehaves = async (
  rules: LiveRules,
  facts: RequestFacts,
  response: ServerResponse,
): Promise<boolean> => {
  const slow = rules.take('slow', facts);
  if (slow) await delay((slow.seconds ?? 2) * 1000);
  if (rules.take('offline', facts)) {
    response.destroy();
    return true;
  }
  if (rules.take(KUBERNETES_OLD, facts)) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ major: '1', minor: '26', gitVersion: 'v1.26.9', platform: 'linux/amd64' }));
    return true;
  }
  const refusal = refusalOf(rules, facts);
  if (refusal) refuse(response, facts, refusal);
  return refusal !== undefined;
};

/** Sends the first half of an answer and breaks the connection; of an empty answer not even its head arrives. */
const cutInTheMiddle = (from: IncomingMessage, to: ServerResponse): void => {
  const chunks: Buffer[] = [];
  from.on('data', (chunk: Buffer) => chunks.push(chunk));
  from.on('end', () => {
    const body = Buffer.concat(chunks);
    if (body.length === 0) {
      to.destroy();
      return;
    }
    to.writeHead(from.statusCode ?? 502, from.headers);
    to.write(body.subarray(0, Math.ceil(body.length / 2)), () => to.destroy());
  });
};

/** An answer's headers, dated later where the API server's clock is to be ahead. */
const datedHeaders = (rules: LiveRules, facts: RequestFacts, { headers }: IncomingMessage) => {
  const { seconds } = rules.take('clock-ahead', facts) ?? {};
  const { date } = headers;
  if (seconds === undefined || date === undefined) return headers;
  return { ...headers, date: new Date(Date.parse(date) + seconds * 1000).toUTCString() };
};

const pipeBack = (rules: LiveRules, facts: RequestFacts, from: IncomingMessage, to: ServerResponse): void => {
  from.on('error', () => to.destroy());
  if (!isWatch(facts) && rules.take('answer-cut', facts)) {
    cutInTheMiddle(from, to);
    return;
  }
  to.writeHead(from.statusCode ?? 502, datedHeaders(rules, facts, from));
  if (!isWatch(facts)) {
    from.pipe(to);
    return;
  }
  to.flushHeaders();
  const ended = cutWhenDropped(rules, facts, () => to.destroy());
  to.on('close', ended);
  from.pipe(silencer(rules, facts, false)).pipe(to);
};

/** Answers a request in the API server's place and says so, or leaves it to the API server. */
export type OwnPath = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/**
 * Plain HTTP in front of the API server: requests, streams and WebSockets pass unchanged, except for the faults
 * in `rules`. `seen` answers the versions of the faults that have been seen, `own` are
 * paths that the API server does not have. Listens on 127.0.0.1; port 0 is any free one. Rejects when the port is taken.
 */
export const startGateway = async (
  port: number,
  upstream: Upstream,
  rules: LiveRules,
  seen: () => number[] = () => [rules.version],
  own: readonly OwnPath[] = [],
): Promise<Gateway> => {
  const agent = new Agent({ keepAlive: true });
  const server = createServer((request, response) => {
    const facts = factsOf(request);
    if (facts.url === SEEN_PATH) {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ seen: seen() }));
      return;
    }
    const isAnswered = async (): Promise<boolean> => {
      if (await misbehaves(rules, facts, response)) return true;
      for (const answers of own) if (await answers(request, response)) return true;
      return false;
    };
    const pass = async (): Promise<void> => {
      const death = deathBy(rules, facts, upstream);
      if (death?.isNow) await death.come();
      const { server: target, ca } = upstream;
      const headers = { ...request.headers, host: new URL(target).host };
      const onward = httpsRequest(target + facts.url, { method: facts.method, headers, agent, ca });
      onward.on('response', (reply) => {
        const tell = (error: Error): void => badGateway(response, error);
        if (death && !death.isNow) void unheard(reply, death).then(tell, tell);
        else pipeBack(rules, facts, reply, response);
      });
      onward.on('error', (error) => badGateway(response, error));
      response.on('close', () => onward.destroy());
      request.pipe(onward);
    };
    isAnswered()
      .then((done) => (done ? undefined : pass()))
      .catch((error: unknown) =>
        badGateway(response, error instanceof Error ? error : new Error(String(error))),
      );
  });
  const sockets = new Set<Duplex>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    void forwardUpgrade(request, socket, head, upstream, rules);
  });
  server.requestTimeout = 0;
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // Node's own error
    if (code !== 'EADDRINUSE') throw error;
    throw new Error(`port ${port} is taken; choose another with --port`, { cause: error });
  }
  const address = server.address();
  const bound = address !== null && typeof address === 'object' ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}`,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      agent.destroy();
      server.close();
      await once(server, 'close');
    },
  };
};
