import { consoleFetch } from '@openshift-console/dynamic-plugin-sdk';
import { impersonation } from './impersonation';
import { apiBase, socketTo } from './socket';
import type { Socket, SocketListener, Transport } from './transport';

/** The console's own time-out is switched off (0): ours also covers reading the body. */
const NO_TIMEOUT = 0;

const openSocket = (path: string, listener: SocketListener): Socket => {
  const socket = socketTo('watch', path);
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
  fetch: (path, init, service) => consoleFetch(`${apiBase(service)}${path}`, init, NO_TIMEOUT),
  openSocket,
  identity: () => impersonation().key,
};
