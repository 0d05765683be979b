import { describe, expect, it } from 'vitest';
import { Guest } from './guest';
import { RfbServer } from './rfb-server';
import { HEIGHT, WIDTH } from './screen';

const start = () => {
  const guest = new Guest('web1', 'Fedora Linux 43');
  const sent: Buffer[] = [];
  const server = new RfbServer(guest, 'web1', (bytes) => sent.push(bytes));
  const all = (): Buffer => Buffer.concat(sent.splice(0));
  const greet = (): void => {
    // In odd pieces, as a network brings it.
    for (const piece of ['RFB 003', '.008\n', '\u0001', '\u0001']) server.receive(Buffer.from(piece));
  };
  return { guest, server, all, greet };
};

const request = (isIncremental: boolean): Buffer => {
  const bytes = Buffer.alloc(10);
  bytes[0] = 3;
  bytes[1] = isIncremental ? 1 : 0;
  bytes.writeUInt16BE(WIDTH, 6);
  bytes.writeUInt16BE(HEIGHT, 8);
  return bytes;
};

const key = (keysym: number, isDown = true): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes[0] = 4;
  bytes[1] = isDown ? 1 : 0;
  bytes.writeUInt32BE(keysym, 4);
  return bytes;
};

describe('the RFB server', () => {
  it('greets without a password and names the screen', () => {
    const { all, greet } = start();
    greet();
    const bytes = all();
    expect(bytes.subarray(0, 14).toString('latin1')).toBe('RFB 003.008\n\u0001\u0001');
    expect(bytes.readUInt32BE(14)).toBe(0);
    expect([bytes.readUInt16BE(18), bytes.readUInt16BE(20)]).toEqual([WIDTH, HEIGHT]);
    expect(bytes.subarray(-4).toString()).toBe('web1');
  });

  it('sends the whole picture when asked, then what has changed', () => {
    const { all, greet, server } = start();
    greet();
    all();
    server.receive(request(false));
    const whole = all();
    expect(whole).toHaveLength(4 + 12 + WIDTH * HEIGHT * 4);
    // One rectangle, or a viewer waits for the second for ever.
    expect(whole.readUInt16BE(2)).toBe(1);
    server.receive(request(true));
    expect(all()).toHaveLength(0);
    server.receive(key(0x61));
    const changed = all();
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(WIDTH * HEIGHT * 4);
  });

  it('shows what is typed, and obeys Ctrl+Alt with a function key', () => {
    const { guest, greet, server } = start();
    greet();
    for (const keysym of [0x72, 0x6f]) server.receive(key(keysym));
    expect(guest.screen.lineAt(4)).toBe('web1 login: ro_');
    for (const keysym of [0xffe3, 0xffe9, 0xffbf]) server.receive(key(keysym));
    expect(guest.screen.lineAt(2)).toContain('tty2');
  });

  it('gives up on what is no RFB', () => {
    const { server } = start();
    expect(() => server.receive(Buffer.from('GET / HTTP/1.1\r\n'))).toThrow('no RFB client');
  });
});
