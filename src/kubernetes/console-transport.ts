import { consoleFetch } from '@openshift-console/dynamic-plugin-sdk';
import { impersonation } from './impersonation';
import type { Socket, SocketListener, Transport } from './transport';

declare global {
  interface Window {
    /** Set by the console's page. `basePath` ends with a slash. */
    SERVER_FLAGS?: { basePath?: string };
  }
}

const basePath = (): string => `${window.SERVER_FLAGS?.basePath ?? '/'}api/kubernetes`;

/** The console's own time-out is switched off (0): ours also covers reading the body. */
const NO_TIMEOUT = 0;

const openSocket = (path: string, listener: SocketListener): Socket => {
  const { protocol, host } = window.location;
  const url = `${protocol === 'https:' ? 'wss' : 'ws'}://${host}${basePath()}${path}`;
  // A browser cannot set headers on a socket: the console's proxy reads the impersonated user from subprotocols.
  const socket = new window.WebSocket(url, [...impersonation().subprotocols]);
  socket.onopen = () => {
    listener.onOpen();
  };
  socket.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') listener.onText(data);
  };
  socket.onclose = () => {
    listener.onClose();
  };
  return {
    close: () => {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
    },
  };
};

/** The only place where the SDK is asked to fetch: it adds sign-in, CSRF token and impersonation. */
export const consoleTransport: Transport = {
  fetch: (path, init) => consoleFetch(`${basePath()}${path}`, init, NO_TIMEOUT),
  openSocket,
  identity: () => impersonation().key,
};
