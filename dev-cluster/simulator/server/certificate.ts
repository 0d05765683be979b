import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** DER: tag, length, content. */
const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
};

const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts);
const set = (...parts: readonly Buffer[]): Buffer => der(0x31, ...parts);
const octets = (content: Buffer): Buffer => der(0x04, content);
const bits = (content: Buffer): Buffer => der(0x03, Buffer.from([0]), content);
const text = (content: string): Buffer => der(0x0c, Buffer.from(content));

const objectId = (dotted: string): Buffer => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = rest.flatMap((arc) => {
    const digits = [arc & 127];
    for (let left = arc >> 7; left > 0; left >>= 7) digits.unshift((left & 127) | 128);
    return digits;
  });
  return der(0x06, Buffer.from([first * 40 + second, ...bytes]));
};

const time = (date: Date): Buffer => der(0x18, Buffer.from(date.toISOString().replace(/[-:T]|\.\d+/g, '')));

const nameOf = (commonName: string): Buffer => sequence(set(sequence(objectId('2.5.4.3'), text(commonName))));

const ecdsaWithSha256 = sequence(objectId('1.2.840.10045.4.3.2'));

/** Server names: localhost and the loopback address. */
const loopbackNames = sequence(der(0x82, Buffer.from('localhost')), der(0x87, Buffer.from([127, 0, 0, 1])));

export interface Certificate {
  /** PEM */
  certificate: string;
  /** PEM, PKCS #8 */
  key: string;
}

const pem = (content: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${
    content
      .toString('base64')
      .match(/.{1,64}/g)
      ?.join('\n') ?? ''
  }\n-----END CERTIFICATE-----\n`;

/**
 * A self-signed certificate for the loopback address, good for ten years. Node has no call that makes one, and a
 * package or the openssl command would be one more thing to install for sixty lines of DER.
 */
export const selfSigned = (commonName: string, from = new Date()): Certificate => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const until = new Date(from.getTime() + 10 * 365 * 24 * 3600 * 1000);
  const serial = Buffer.concat([Buffer.from([1]), randomBytes(8)]);
  const keyInfo = publicKey.export({ type: 'spki', format: 'der' });
  const keyId = createHash('sha1').update(keyInfo).digest();
  const extensions = sequence(
    sequence(objectId('2.5.29.17'), octets(loopbackNames)),
    sequence(
      objectId('2.5.29.19'),
      der(0x01, Buffer.from([0xff])),
      octets(sequence(der(0x01, Buffer.from([0xff])))),
    ),
    sequence(objectId('2.5.29.14'), octets(octets(keyId))),
  );
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    ecdsaWithSha256,
    nameOf(commonName),
    sequence(time(from), time(until)),
    nameOf(commonName),
    keyInfo,
    der(0xa3, extensions),
  );
  const signature = sign('sha256', body, privateKey);
  return {
    certificate: pem(sequence(body, ecdsaWithSha256, bits(signature))),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
};
