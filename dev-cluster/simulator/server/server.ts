import type { IncomingMessage, ServerResponse } from 'node:http';
import https from 'node:https';
import type { Certificate } from './certificate';
import { acceptUpgrades } from './upgrade';
import type { UpgradeHandler } from './upgrade';

/** Answers a request and says so, or leaves it to the next. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

export interface Server {
  port: number;
  stop(): Promise<void>;
}

export const answer = (response: ServerResponse, code: number, body: unknown): true => {
  response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  return true;
};

/** A refusal as the API machinery words it. */
export const refuse = (response: ServerResponse, code: number, reason: string, message: string): true =>
  answer(response, code, {
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Failure',
    code,
    reason,
    message,
  });

/** The JSON body of a request. Rejects when it is none. */
export const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString());
};

/** Serves over HTTPS on the loopback address; `port` 0 takes any free one. */
export const startServer = async (
  certificate: Certificate,
  port: number,
  handlers: readonly Handler[],
  upgrades: readonly UpgradeHandler[] = [],
): Promise<Server> => {
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const handler of handlers) if (await handler(request, response)) return;
    refuse(response, 404, 'NotFound', 'the simulator does not serve this');
  };
  const server = https.createServer(
    { cert: certificate.certificate, key: certificate.key },
    (request, response) => {
      serve(request, response).catch((error: unknown) => {
        if (!response.headersSent)
          refuse(response, 500, 'InternalError', error instanceof Error ? error.message : String(error));
      });
    },
  );
  const cutUpgraded = acceptUpgrades(server, upgrades);
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', resolve),
  );
  const address = server.address();
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
      cutUpgraded();
    });
  return { port: typeof address === 'object' && address ? address.port : port, stop };
};
