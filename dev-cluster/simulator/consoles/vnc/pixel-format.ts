import type { Rectangle, Screen } from './screen';

/** 32 bits a pixel, depth 24, little-endian, true colour, 255 of each; blue in the lowest byte. */
const SERVER = Buffer.from([32, 24, 0, 1, 0, 255, 0, 255, 0, 255, 16, 8, 0, 0, 0, 0]);

/** How a viewer wants its pixels (RFC 6143, 7.4). Only true colour in 32 bits: what every viewer of today asks for. */
export class PixelFormat {
  static readonly server = new PixelFormat(SERVER);

  /** @throws for a format that is not served */
  constructor(readonly bytes: Buffer) {
    if (bytes[0] !== 32 || bytes[3] !== 1) throw new Error('only 32 bits of true colour are served');
  }

  /** The pixels of a part of the picture, line by line. */
  encode(screen: Screen, { x, y, width, height }: Rectangle): Buffer {
    const isBig = this.bytes[2] === 1;
    const [red = 0, green = 0, blue = 0] = this.bytes.subarray(10, 13);
    const pixels = Buffer.alloc(width * height * 4);
    for (let at = 0; at < width * height; at += 1) {
      const color = screen.at(x + (at % width), y + Math.floor(at / width));
      const value =
        (((color >> 16) & 255) << red) | (((color >> 8) & 255) << green) | ((color & 255) << blue);
      if (isBig) pixels.writeInt32BE(value, at * 4);
      else pixels.writeInt32LE(value, at * 4);
    }
    return pixels;
  }
}
