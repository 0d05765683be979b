import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { RawData, WebSocket } from 'ws';
import { WebSocketServer } from 'ws';
import type { Context } from '../controller';
import { uidOf } from '../kubernetes/object';
import type { VirtualMachineInstance } from '../resources';
import { VirtualMachineInstances } from '../resources';
import type { Handler } from '../server/server';
import { refuse } from '../server/server';
import type { UpgradeHandler } from '../server/upgrade';
import type { ConsoleKind, Refusal } from './admit';
import { admit, consolePathOf } from './admit';
import { guestsOf } from './guests';
import { Sessions } from './sessions';
import type { Shell } from './serial/shell';
import type { Guest } from './vnc/guest';
import { RfbServer } from './vnc/rfb-server';

const PROTOCOL = 'plain.kubevirt.io';

/** What virt-handler says to a viewer who would leave the one before alone. */
const IN_USE: Refusal = {
  code: 503,
  reason: 'ServiceUnavailable',
  message: 'Active VNC connection. Request denied.',
};

const bytesOf = (data: RawData): Buffer =>
  Array.isArray(data) ? Buffer.concat(data) : Buffer.isBuffer(data) ? data : Buffer.from(data);

const showScreen = (socket: WebSocket, guest: Guest, name: string): void => {
  const server = new RfbServer(guest, name, (bytes) => socket.send(bytes));
  socket.on('message', (data) => {
    try {
      server.receive(bytesOf(data));
    } catch {
      socket.close(1002);
    }
  });
  socket.on('close', () => server.end());
};

const connectLine = (socket: WebSocket, shell: Shell): void => {
  const print = (text: string): void => socket.send(Buffer.from(text));
  socket.on('message', (data) => shell.type(bytesOf(data).toString(), print));
};

const refuseUpgrade = (socket: Duplex, { code, reason, message }: Refusal): void => {
  const body = JSON.stringify({
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Failure',
    code,
    reason,
    message,
  });
  socket.end(
    `HTTP/1.1 ${code} ${reason}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
};

export interface Consoles {
  /** Opens the WebSocket of a console. */
  upgrade: UpgradeHandler;
  /**
   * Answers a plain GET of a console: virt-api connects to the guest before it looks whether the caller wants a socket, so
   * who asks plainly learns why a socket was refused.
   */
  handle: Handler;
  stop(): void;
}

/** The part of virt-api and virt-handler that connects viewers with the screens and serial lines of instances. */
export const consolesOf = (context: Context): Consoles => {
  const sockets = new WebSocketServer({
    noServer: true,
    handleProtocols: (offered) => (offered.has(PROTOCOL) ? PROTOCOL : false),
  });
  const insideOf = guestsOf(context);
  const sessions = new Sessions();
  const store = context.cluster.store<VirtualMachineInstance>(VirtualMachineInstances);
  /** Where the guests were when somebody last opened a console. */
  const nodes = new Map<string, string | undefined>();
  const hasLeft = (instance: VirtualMachineInstance): boolean =>
    nodes.has(uidOf(instance)) && nodes.get(uidOf(instance)) !== instance.status?.nodeName;
  store.onChange((instance) => {
    const { namespace, name } = instance.metadata;
    const now = store.get(namespace, name);
    const isGone = now?.metadata.uid !== instance.metadata.uid || now?.status?.phase !== 'Running';
    // virt-handler of the node that a migration leaves lets go of who looks on.
    if (isGone || hasLeft(now)) sessions.endOf(uidOf(instance));
    if (isGone) nodes.delete(uidOf(instance));
  });

  const find = async (
    request: IncomingMessage,
  ): Promise<{ kind: ConsoleKind; found: VirtualMachineInstance | Refusal } | undefined> => {
    const path = consolePathOf(request.url ?? '');
    if (!path) return undefined;
    const { kind, preserveSession } = path;
    const found = await admit(context, path, request);
    const isTaken = 'metadata' in found && preserveSession && sessions.isTaken(uidOf(found), kind);
    return { kind, found: isTaken && kind === 'vnc' ? IN_USE : found };
  };

  return {
    upgrade: async (request, socket, head) => {
      const asked = await find(request);
      if (!asked) return false;
      const { kind, found } = asked;
      if (!('metadata' in found)) {
        refuseUpgrade(socket, found);
        return true;
      }
      sockets.handleUpgrade(request, socket, head, (opened) => {
        opened.on('error', () => opened.terminate());
        sessions.take(uidOf(found), kind, opened);
        nodes.set(uidOf(found), found.status?.nodeName);
        const { guest, shell } = insideOf(found);
        if (kind === 'vnc') showScreen(opened, guest, found.metadata.name);
        else connectLine(opened, shell);
      });
      return true;
    },
    handle: async (request, response) => {
      const asked = request.method === 'GET' ? await find(request) : undefined;
      if (!asked) return false;
      const { found } = asked;
      const { code, reason, message } =
        'metadata' in found
          ? {
              code: 400,
              reason: 'BadRequest',
              message:
                "websocket: the client is not using the websocket protocol: 'upgrade' token not found in 'Connection' header",
            }
          : found;
      return refuse(response, code, reason, message);
    },
    stop: () => {
      sessions.endAll();
      sockets.close();
    },
  };
};
