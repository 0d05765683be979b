import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * In no directive weaker than the console's (docs/hostile-input.md), which only reports so far: no eval, no inline scripts,
 * nothing from elsewhere, no frames.
 */
export const POLICY: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'self'"],
  'base-uri': ["'self'"],
  'connect-src': ["'self'"],
  'font-src': ["'self'", 'data:'],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'frame-src': ["'none'"],
  'img-src': ["'self'", 'data:'],
  'object-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'worker-src': ["'self'"],
};

const HEADER = Object.entries(POLICY)
  .map(([directive, sources]) => [directive, ...sources].join(' '))
  .join('; ');

/** Sets the headers that keep a page from loading or leaking what it should not. */
export const protect = (response: ServerResponse): void => {
  response.setHeader('content-security-policy', HEADER);
  response.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('x-frame-options', 'DENY');
};

/**
 * Whether a request comes from this server's own pages. The server signs in whoever asks, so a page of another origin, or
 * a name that someone points at 127.0.0.1, must not reach the cluster through it.
 */
export const isOwnRequest = ({ headers }: Pick<IncomingMessage, 'headers'>): boolean => {
  const host = headers.host ?? '';
  const isLoopback = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host);
  const isSameOrigin = headers.origin === undefined || headers.origin === `http://${host}`;
  return isLoopback && isSameOrigin && headers['sec-fetch-site'] !== 'cross-site';
};
