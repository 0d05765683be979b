import type { SocketCall } from './calls';
import { impersonation } from './impersonation';

declare global {
  interface Window {
    /** Set by the console's page. `basePath` ends with a slash. */
    SERVER_FLAGS?: { basePath?: string };
  }
}

/** Where the console passes requests on to the API server, or to another service of the cluster. */
export const apiBase = (service = 'kubernetes'): string =>
  `${window.SERVER_FLAGS?.basePath ?? '/'}api/${service}`;

/**
 * Opens a socket to the API server as the console does. A browser cannot set headers on one: the console's proxy reads the
 * impersonated user from subprotocols, which come after those of the API itself.
 * @param _call names what it is for, so that no kind of request is made that `calls.ts` does not know
 * @param path from the API server's root, with its query
 */
export const socketTo = (_call: SocketCall, path: string, protocols: readonly string[] = []): WebSocket => {
  const { protocol, host } = window.location;
  const url = `${protocol === 'https:' ? 'wss' : 'ws'}://${host}${apiBase()}${path}`;
  return new window.WebSocket(url, [...protocols, ...impersonation().subprotocols]);
};
