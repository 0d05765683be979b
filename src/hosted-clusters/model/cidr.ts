import ipaddr from 'ipaddr.js';

export type Family = 'ipv4' | 'ipv6';

/** A range of addresses, as ipaddr.js holds it: its address and how many of its bits are the prefix. */
export interface Cidr {
  readonly address: ipaddr.IPv4 | ipaddr.IPv6;
  readonly prefix: number;
  readonly family: Family;
}

/** The bits of an address. */
export const BITS: Readonly<Record<Family, number>> = { ipv4: 32, ipv6: 128 };

/** Addresses are written strictly; the library alone would take `10` and `0x7f.1`. */
const isStrictAddress = (text: string): boolean =>
  text.includes(':')
    ? ipaddr.IPv6.isValid(text) && !text.includes('%')
    : ipaddr.IPv4.isValidFourPartDecimal(text);

/** Reads an address such as `192.168.1.10` or `fd00::1`; undefined where it is none. */
export const readAddress = (text: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined =>
  isStrictAddress(text) ? ipaddr.parse(text) : undefined;

/** Reads a CIDR such as `10.132.0.0/14`; undefined where it is none. */
export const readCidr = (text: string): Cidr | undefined => {
  const [address = ''] = text.split('/');
  if (!isStrictAddress(address) || !ipaddr.isValidCIDR(text)) return undefined;
  const [parsed, prefix] = ipaddr.parseCIDR(text);
  return { address: parsed, prefix, family: parsed.kind() };
};

/** The CIDR that begins where the range of this one begins: `10.132.0.0/14` for `10.133.0.0/14`. */
export const fromItsBeginning = ({ address, prefix, family }: Cidr): string => {
  const text = `${address.toString()}/${prefix}`;
  const first = (family === 'ipv4' ? ipaddr.IPv4 : ipaddr.IPv6).networkAddressFromCIDR(text);
  return `${first.toString()}/${prefix}`;
};

/** Whether two ranges share an address. */
const doOverlap = (a: Cidr, b: Cidr): boolean => {
  const [wide, narrow] = a.prefix <= b.prefix ? [a, b] : [b, a];
  return wide.family === narrow.family && narrow.address.match(wide.address, wide.prefix);
};

/** Whether an address lies in a range; false where either is none. */
export const holds = (cidr: string, address: string): boolean => {
  const [range, one] = [readCidr(cidr), readAddress(address)];
  if (!range || !one) return false;
  return range.family === one.kind() && one.match(range.address, range.prefix);
};

/** The first of some ranges that shares an address with this one. */
export const firstOverlap = (cidr: string, others: readonly string[]): string | undefined => {
  const range = readCidr(cidr);
  return others.find((other) => {
    const second = readCidr(other);
    return range && second && doOverlap(range, second);
  });
};

/** Where a range begins and ends, as numbers that can be compared, and as addresses that can be read. */
export interface Span {
  readonly family: Family;
  readonly first: bigint;
  readonly last: bigint;
  readonly firstAddress: string;
  readonly lastAddress: string;
}

const number = (address: ipaddr.IPv4 | ipaddr.IPv6): bigint =>
  address.toByteArray().reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);

const addressOf = (value: bigint, family: Family): string => {
  const length = BITS[family] / 8;
  const bytes = Array.from({ length }, (_byte, place) =>
    Number((value >> BigInt(8 * (length - 1 - place))) & 255n),
  );
  return ipaddr.fromByteArray(bytes).toString();
};

/** The span of a CIDR; undefined where it is none. */
export const spanOf = (cidr: string): Span | undefined => {
  const range = readCidr(cidr);
  if (!range) return undefined;
  const { family, prefix } = range;
  const size = 1n << BigInt(BITS[family] - prefix);
  const first = (number(range.address) / size) * size;
  const last = first + size - 1n;
  return {
    family,
    first,
    last,
    firstAddress: addressOf(first, family),
    lastAddress: addressOf(last, family),
  };
};
