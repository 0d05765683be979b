import type { IncomingMessage } from 'node:http';
import type { Server } from 'node:https';
import type { Duplex } from 'node:stream';

/** Takes over a connection that wants to become a WebSocket and says so, or leaves it to the next. */
export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<boolean>;

/** Offers connections that want another protocol to the handlers in turn. Answers how to cut those that are open. */
export const acceptUpgrades = (server: Server, handlers: readonly UpgradeHandler[]): (() => void) => {
  const open = new Set<Duplex>();
  const offer = async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    for (const handler of handlers) if (await handler(request, socket, head)) return;
    socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
  };
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    offer(request, socket, head).catch(() => socket.destroy());
  });
  return () => {
    for (const socket of open) socket.destroy();
  };
};
