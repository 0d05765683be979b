import { STATUS_CODES } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { connect } from 'node:tls';
import { setTimeout as delay } from 'node:timers/promises';
import type { LiveRules } from './live-rules';
import { refusalOf } from './refusal';
import type { Refusal } from './refusal';
import { factsOf, isWatch } from './rules';
import { cutWhenDropped, silencer } from './watch-faults';

/** The API server behind the gateway. */
export interface Upstream {
  /** `https://127.0.0.1:PORT` */
  server: string;
  ca: string;
  /** Kills it and has it start again after some seconds; resolves when it is gone. Without it the fault `api-server-dies` does nothing. */
  die?: (seconds: number) => Promise<void>;
}

const handshake = ({ method = 'GET', url = '/', rawHeaders }: IncomingMessage, host: string): string => {
  const lines = [`${method} ${url} HTTP/1.1`, `Host: ${host}`];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] ?? '';
    if (name.toLowerCase() !== 'host') lines.push(`${name}: ${rawHeaders[i + 1] ?? ''}`);
  }
  return `${lines.join('\r\n')}\r\n\r\n`;
};

/** The head of a refusal; a browser is told nothing more of a socket that did not open. */
const headOf = ({ code, retryAfter }: Refusal): string =>
  [
    `HTTP/1.1 ${code} ${STATUS_CODES[code] ?? 'Refused'}`,
    ...(retryAfter === undefined ? [] : [`Retry-After: ${retryAfter}`]),
    'Content-Length: 0',
    'Connection: close',
    '',
    '',
  ].join('\r\n');

/**
 * Sends a WebSocket on: after the handshake both sides are only bytes. A watch obeys `watch-drop` and
 * `watch-silent`; a silent one loses whole network reads, which is what a dead middlebox does.
 */
export const forwardUpgrade = async (
  request: IncomingMessage,
  client: Duplex,
  head: Buffer,
  { server, ca }: Upstream,
  rules: LiveRules,
): Promise<void> => {
  const facts = factsOf(request);
  client.on('error', () => client.destroy());
  const slow = rules.take('slow', facts);
  if (slow) await delay((slow.seconds ?? 2) * 1000);
  if (rules.take('offline', facts)) {
    client.destroy();
    return;
  }
  const refusal = refusalOf(rules, facts);
  if (refusal) {
    client.end(headOf(refusal));
    return;
  }

  const { hostname, port, host } = new URL(server);
  const upstream = connect({ host: hostname, port: Number(port), ca });
  upstream.on('secureConnect', () => {
    upstream.write(handshake(request, host));
    upstream.write(head);
    client.pipe(upstream);
    if (isWatch(facts)) upstream.pipe(silencer(rules, facts, true)).pipe(client);
    else upstream.pipe(client);
  });
  upstream.on('error', () => client.destroy());
  upstream.on('close', () => client.destroy());
  const ended = isWatch(facts) ? cutWhenDropped(rules, facts, () => client.destroy()) : undefined;
  client.on('close', () => {
    ended?.();
    upstream.destroy();
  });
};
