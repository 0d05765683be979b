import type { WebSocket } from 'ws';
import type { ConsoleKind } from './admit';

const keyOf = (uid: string, kind: ConsoleKind): string => `${kind} ${uid}`;

/** Who looks at which console: one viewer each. A second one throws the first out, unless told to leave it alone. */
export class Sessions {
  private readonly open = new Map<string, WebSocket>();

  isTaken(uid: string, kind: ConsoleKind): boolean {
    return this.open.has(keyOf(uid, kind));
  }

  take(uid: string, kind: ConsoleKind, socket: WebSocket): void {
    const key = keyOf(uid, kind);
    const before = this.open.get(key);
    this.open.set(key, socket);
    before?.close(1000);
    socket.on('close', () => {
      if (this.open.get(key) === socket) this.open.delete(key);
    });
  }

  /** The consoles of an instance that is gone, or no longer runs, end. */
  endOf(uid: string): void {
    for (const kind of ['vnc', 'console'] as const) this.open.get(keyOf(uid, kind))?.close(1000);
  }

  endAll(): void {
    for (const socket of this.open.values()) socket.terminate();
  }
}
