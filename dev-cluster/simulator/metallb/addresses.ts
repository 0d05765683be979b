import ipaddr from 'ipaddr.js';

const bytesToNumber = (bytes: number[]): bigint =>
  bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

const numberToAddress = (value: bigint, length: number): string => {
  const bytes: number[] = [];
  for (let rest = value, at = 0; at < length; at += 1, rest >>= 8n) bytes.unshift(Number(rest & 255n));
  return ipaddr.fromByteArray(bytes).toString();
};

const endsOf = (range: string): [number[], number[]] => {
  if (range.includes('/')) {
    const [address, bits] = ipaddr.parseCIDR(range);
    const size = address.toByteArray().length * 8;
    const mask = (1n << BigInt(size - bits)) - 1n;
    const first = bytesToNumber(address.toByteArray()) & ~mask;
    return [
      ipaddr.parse(numberToAddress(first, size / 8)).toByteArray(),
      ipaddr.parse(numberToAddress(first | mask, size / 8)).toByteArray(),
    ];
  }
  const [from = '', to = ''] = range.split('-').map((part) => part.trim());
  return [ipaddr.parse(from).toByteArray(), ipaddr.parse(to).toByteArray()];
};

/** The first address of the ranges (`a-b` or CIDR) that is not taken, or undefined when all are. */
export const firstFree = (ranges: readonly string[], taken: ReadonlySet<string>): string | undefined => {
  for (const range of ranges) {
    const [from, to] = endsOf(range);
    for (let at = bytesToNumber(from); at <= bytesToNumber(to); at += 1n) {
      const address = numberToAddress(at, from.length);
      if (!taken.has(address)) return address;
    }
  }
  return undefined;
};
