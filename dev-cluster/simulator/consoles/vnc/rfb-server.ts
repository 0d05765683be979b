import type { Guest } from './guest';
import { PixelFormat } from './pixel-format';
import type { Rectangle } from './screen';
import { HEIGHT, WIDTH } from './screen';

const VERSION = 'RFB 003.008\n';
const NO_SECURITY = 1;
const RAW = 0;
/** QEMU's pseudo-encoding: announced, the client sends keys with their place on the keyboard too. */
const QEMU_KEYS = -258;

const ALL: Rectangle = { x: 0, y: 0, width: WIDTH, height: HEIGHT };

const around = (a: Rectangle | undefined, b: Rectangle): Rectangle => {
  if (!a) return b;
  const y = Math.min(a.y, b.y);
  return { x: 0, y, width: WIDTH, height: Math.max(a.y + a.height, b.y + b.height) - y };
};

const header = ({ x, y, width, height }: Rectangle, encoding: number): Buffer => {
  const bytes = Buffer.alloc(12);
  [x, y, width, height].forEach((value, index) => bytes.writeUInt16BE(value, index * 2));
  bytes.writeInt32BE(encoding, 8);
  return bytes;
};

/** A FramebufferUpdate with one rectangle: its header, and its pixels if it has any. */
const update = (...rectangle: readonly Buffer[]): Buffer =>
  Buffer.concat([Buffer.from([0, 0, 0, 1]), ...rectangle]);

/** How many bytes a client's message has (RFC 6143, 7.5); undefined while too few have come to know. */
const lengthOf = (bytes: Buffer): number | undefined => {
  switch (bytes[0]) {
    case 0:
      return 20;
    case 2:
      return bytes.length < 4 ? undefined : 4 + 4 * bytes.readUInt16BE(2);
    case 3:
      return 10;
    case 4:
      return 8;
    case 5:
      return 6;
    case 6:
      // A negative length is the extended clipboard, which is never announced here.
      return bytes.length < 8 ? undefined : 8 + Math.abs(bytes.readInt32BE(4));
    case 255:
      return 12;
    default:
      throw new Error(`no message of type ${bytes[0] ?? ''}`);
  }
};

/** RFB 3.8 as QEMU speaks it, without authentication, for one viewer. Bytes in by `receive`, bytes out by `send`. */
export class RfbServer {
  private stage: 'version' | 'security' | 'init' | 'running' = 'version';
  private pending = Buffer.alloc(0);
  private format = PixelFormat.server;
  /** What has changed since the viewer was told. */
  private dirty: Rectangle | undefined;
  private isAwaited = false;
  private readonly stopLooking: () => void;

  constructor(
    private readonly guest: Guest,
    private readonly name: string,
    private readonly send: (bytes: Buffer) => void,
  ) {
    this.stopLooking = guest.screen.onChange((changed) => {
      this.dirty = around(this.dirty, changed);
      this.flush();
    });
    send(Buffer.from(VERSION));
  }

  end(): void {
    this.stopLooking();
    this.guest.releaseAll();
  }

  /** Takes bytes as they come. Throws when they are no RFB. */
  receive(bytes: Buffer): void {
    this.pending = Buffer.concat([this.pending, bytes]);
    for (let taken = this.take(); taken > 0; taken = this.take()) this.pending = this.pending.subarray(taken);
  }

  /** Handles what stands first in `pending`; answers how many bytes it was, 0 when it is not whole yet. */
  private take(): number {
    const { pending } = this;
    if (this.stage === 'running') {
      const length = pending.length === 0 ? undefined : lengthOf(pending);
      if (length === undefined || pending.length < length) return 0;
      this.obey(pending.subarray(0, length));
      return length;
    }
    const length = this.stage === 'version' ? VERSION.length : 1;
    if (pending.length < length) return 0;
    this.greet(pending);
    return length;
  }

  private greet(bytes: Buffer): void {
    if (this.stage === 'version') {
      if (!bytes.subarray(0, VERSION.length).toString().startsWith('RFB 003.'))
        throw new Error('no RFB client');
      this.stage = 'security';
      this.send(Buffer.from([1, NO_SECURITY]));
    } else if (this.stage === 'security') {
      this.stage = 'init';
      this.send(Buffer.alloc(4));
    } else {
      this.stage = 'running';
      const size = Buffer.alloc(4);
      size.writeUInt16BE(WIDTH, 0);
      size.writeUInt16BE(HEIGHT, 2);
      const name = Buffer.from(this.name);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(name.length);
      this.send(Buffer.concat([size, PixelFormat.server.bytes, length, name]));
    }
  }

  private obey(message: Buffer): void {
    switch (message[0]) {
      case 0:
        this.format = new PixelFormat(message.subarray(4, 20));
        break;
      case 2:
        this.announce(message);
        break;
      case 3:
        this.isAwaited = true;
        if (message[1] === 0) this.dirty = ALL;
        this.flush();
        break;
      case 4:
        this.guest.key(message.readUInt32BE(4), message[1] === 1);
        break;
      case 5:
        this.guest.pointer(message.readUInt16BE(2), message.readUInt16BE(4), message[1] ?? 0);
        break;
      case 6:
        this.guest.clipboard(message.subarray(8).toString('latin1'));
        break;
      case 255:
        this.guest.key(message.readUInt32BE(4), message.readUInt16BE(2) === 1);
    }
  }

  private announce(message: Buffer): void {
    for (let at = 4; at < message.length; at += 4)
      if (message.readInt32BE(at) === QEMU_KEYS)
        this.send(update(header({ x: 0, y: 0, width: 0, height: 0 }, QEMU_KEYS)));
  }

  /** Sends what has changed, once for each time the viewer has asked. */
  private flush(): void {
    const { dirty } = this;
    if (!this.isAwaited || !dirty) return;
    this.isAwaited = false;
    this.dirty = undefined;
    this.send(update(header(dirty, RAW), this.format.encode(this.guest.screen, dirty)));
  }
}
