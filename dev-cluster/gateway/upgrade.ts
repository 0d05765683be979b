import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { connect } from 'node:tls';
import { setTimeout as delay } from 'node:timers/promises';
import type { LiveRules } from './live-rules';
import { isWatch } from './rules';
import { cutWhenDropped, silencer } from './watch-faults';

/** The API server behind the gateway. */
export interface Upstream {
  /** `https://127.0.0.1:PORT` */
  server: string;
  ca: string;
}

const handshake = ({ method = 'GET', url = '/', rawHeaders }: IncomingMessage, host: string): string => {
  const lines = [`${method} ${url} HTTP/1.1`, `Host: ${host}`];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] ?? '';
    if (name.toLowerCase() !== 'host') lines.push(`${name}: ${rawHeaders[i + 1] ?? ''}`);
  }
  return `${lines.join('\r\n')}\r\n\r\n`;
};

const refusal = (rules: LiveRules, facts: { method: string; url: string }): string | undefined => {
  const tooMany = rules.take('http-429', facts);
  if (tooMany) return `HTTP/1.1 429 Too Many Requests\r\nRetry-After: ${tooMany.seconds ?? 1}\r\n`;
  if (rules.take('http-500', facts)) return 'HTTP/1.1 500 Internal Server Error\r\n';
  return undefined;
};

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
  const facts = { method: request.method ?? 'GET', url: request.url ?? '/' };
  client.on('error', () => client.destroy());
  const slow = rules.take('slow', facts);
  if (slow) await delay((slow.seconds ?? 2) * 1000);
  if (rules.take('offline', facts)) {
    client.destroy();
    return;
  }
  const refused = refusal(rules, facts);
  if (refused !== undefined) {
    client.end(`${refused}Content-Length: 0\r\nConnection: close\r\n\r\n`);
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
