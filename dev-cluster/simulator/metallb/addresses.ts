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

interface Pool {
  /** `a-b` or CIDR each. */
  addresses: readonly string[];
  /** Leaves out .0 and .255, which some networks take for a network and a broadcast. */
  avoidBuggyIPs?: boolean | undefined;
}

const isGiven = (address: string, { avoidBuggyIPs }: Pool): boolean =>
  avoidBuggyIPs !== true || !/\.(0|255)$/.test(address);

const eachIn = function* (pool: Pool): Generator<string> {
  for (const range of pool.addresses) {
    const [from, to] = endsOf(range);
    for (let at = bytesToNumber(from); at <= bytesToNumber(to); at += 1n) {
      const address = numberToAddress(at, from.length);
      if (isGiven(address, pool)) yield address;
    }
  }
};

/** The first address of a pool that is not taken, or undefined when all are. */
export const firstFree = (pool: Pool, taken: ReadonlySet<string>): string | undefined => {
  for (const address of eachIn(pool)) if (!taken.has(address)) return address;
  return undefined;
};

/** A pool counts no further than this; nobody gives so many. */
const uncounted = 65_536;

/** How many addresses a pool has of each family, and how many of them are taken. */
export const countIn = (
  pool: Pool,
  taken: ReadonlySet<string>,
): { total: [v4: number, v6: number]; assigned: [v4: number, v6: number] } => {
  const total: [number, number] = [0, 0];
  const assigned: [number, number] = [0, 0];
  for (const address of eachIn(pool)) {
    const family = address.includes(':') ? 1 : 0;
    total[family] += 1;
    if (taken.has(address)) assigned[family] += 1;
    if (total[0] + total[1] >= uncounted) break;
  }
  return { total, assigned };
};
