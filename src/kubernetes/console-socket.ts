import { toApiError, type ApiError } from './errors';
import { VirtualMachineInstanceModel } from './models';
import { objectPath } from './path';
import { sendRequest } from './request';
import { socketTo } from './socket';
import { subresourcesOf } from './write/subresource';

/** What an instance offers to be looked at and typed into. */
export type ConsoleKind = 'vnc' | 'console';

interface InstanceRef {
  readonly namespace: string;
  readonly name: string;
}

const PROTOCOL = 'plain.kubevirt.io';

const pathOf = (ref: InstanceRef, kind: ConsoleKind, isPolite: boolean): string => {
  const query = kind === 'vnc' ? `?preserveSession=${String(isPolite)}` : '';
  return `${objectPath(subresourcesOf(VirtualMachineInstanceModel), ref)}/${kind}${query}`;
};

/**
 * Opens a console of an instance; bytes both ways.
 * @param takesOver throws out who looks at the screen already (VNC has room for one); without it such a screen is refused
 */
export const openConsole = (
  ref: InstanceRef,
  kind: ConsoleKind,
  { takesOver }: { takesOver: boolean },
): WebSocket => {
  const socket = socketTo('open-console', pathOf(ref, kind, !takesOver), [PROTOCOL]);
  socket.binaryType = 'arraybuffer';
  return socket;
};

/** A browser is not told why a socket was refused, so the same is asked plainly: virt-api connects before it upgrades. */
const WANTS_A_SOCKET = /websocket/i;

/**
 * Why a console cannot be opened now; undefined when it could be, or when nothing but its not being a socket was wrong with
 * the question. A VNC session that somebody has is left alone by the question.
 */
export const whyNotOpened = async (ref: InstanceRef, kind: ConsoleKind): Promise<ApiError | undefined> => {
  try {
    await sendRequest({ call: 'ask-console', path: pathOf(ref, kind, true) });
    return undefined;
  } catch (thrown) {
    const error = toApiError(thrown);
    return WANTS_A_SOCKET.test(error.serverMessage) ? undefined : error;
  }
};

/**
 * True when a screen is refused because somebody looks at it already (virt-handler, with 503 and these words where they get through).
 * A serial console is never refused for that: its 503 is a server's that has too much to do.
 */
export const isInUse = (kind: ConsoleKind, { code, serverMessage }: ApiError): boolean =>
  kind === 'vnc' && (code === 503 || serverMessage.includes('Active VNC connection'));
