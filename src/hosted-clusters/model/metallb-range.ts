import ipaddr from 'ipaddr.js';
import { message, type Message } from '../../i18n/message';

/** Addresses from first to last, both included, as numbers of their family. */
export interface AddressRange {
  family: 'ipv4' | 'ipv6';
  first: bigint;
  last: bigint;
}

type Address = ipaddr.IPv4 | ipaddr.IPv6;

const numberOf = (address: Address): bigint =>
  address.toByteArray().reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

/** Reads an address strictly; the library alone would take `10` or `0x7f.1`. */
const addressOf = (text: string): Address | undefined => {
  if (text.includes(':')) return ipaddr.IPv6.isValid(text) ? ipaddr.IPv6.parse(text) : undefined;
  return ipaddr.IPv4.isValidFourPartDecimal(text) ? ipaddr.IPv4.parse(text) : undefined;
};

const rangeOfCidr = (text: string): AddressRange | undefined => {
  const [address = '', bits = ''] = text.split('/');
  const first = addressOf(address);
  if (!first || !/^\d{1,3}$/.test(bits)) return undefined;
  const size = BigInt(first.toByteArray().length * 8);
  if (BigInt(bits) > size) return undefined;
  const hosts = (1n << (size - BigInt(bits))) - 1n;
  const start = numberOf(first) & ~hosts;
  return { family: first.kind(), first: start, last: start | hosts };
};

/**
 * Reads what an address pool may hold: `192.168.20.200-192.168.20.250` or a CIDR (MetalLB). A single address is read too, for
 * those of nodes. Undefined when it is neither; the ends of a range may be the wrong way round.
 */
const readRange = (text: string): AddressRange | undefined => {
  if (text.includes('/')) return rangeOfCidr(text.trim());
  const ends = text.split('-', 3).map((part) => addressOf(part.trim()));
  const [first] = ends;
  const last = ends.at(-1);
  return ends.length <= 2 && first && last?.kind() === first.kind()
    ? { family: first.kind(), first: numberOf(first), last: numberOf(last) }
    : undefined;
};

/** The network that an address with a prefix is in: 192.168.20.20/24 is in 192.168.20.0/24. Undefined when it is no CIDR. */
export const networkOf = (cidr: string): string | undefined => {
  if (!rangeOfCidr(cidr)) return undefined;
  const kind = cidr.includes(':') ? ipaddr.IPv6 : ipaddr.IPv4;
  return `${kind.networkAddressFromCIDR(cidr).toString()}/${cidr.split('/')[1] ?? ''}`;
};

const overlap = (a: AddressRange, b: AddressRange): boolean =>
  a.family === b.family && a.first <= b.last && b.first <= a.last;

const within = (a: AddressRange, b: AddressRange): boolean =>
  a.family === b.family && a.first >= b.first && a.last <= b.last;

/** How many addresses a range holds; 0 when it is none. */
export const addressesIn = (text: string): bigint => {
  const range = readRange(text);
  return range && range.last >= range.first ? range.last - range.first + 1n : 0n;
};

/** What is known of the addresses around a new range. */
export interface KnownAddresses {
  /** The networks the nodes are in, as CIDRs; empty when nobody can say. */
  networks: readonly string[];
  /** Addresses in use: of nodes, and those on which the cluster's own API server and router answer. */
  used: readonly { owner: string; address: string }[];
  pools: readonly { name: string; ranges: readonly string[] }[];
}

const parsed = (texts: readonly string[]): readonly { text: string; range: AddressRange }[] =>
  texts.flatMap((text) => {
    const range = readRange(text);
    return range ? [{ text, range }] : [];
  });

const clashing = (range: AddressRange, others: readonly string[]): string | undefined =>
  parsed(others).find((other) => overlap(range, other.range))?.text;

const syntaxProblem = (text: string): Message | undefined => {
  if (text.trim() === '') return message('Enter a range of addresses, or remove this row.');
  const range = readRange(text);
  if (!range)
    return message(
      '{{range}} is not a range. Write its first and last address, such as 192.168.20.200-192.168.20.250, or a network such as 192.168.20.192/27.',
      { range: text },
    );
  const [first = '', last] = text.split('-', 3).map((part) => part.trim());
  if (range.first > range.last)
    return message('{{range}} ends before it begins. Write {{right}}.', {
      range: text,
      right: `${last ?? ''}-${first}`,
    });
  const isSingle = last === undefined && !text.includes('/');
  return isSingle
    ? message('{{range}} is one address. Write {{right}} for a pool of one.', {
        range: text,
        right: `${first}/${range.family === 'ipv4' ? 32 : 128}`,
      })
    : undefined;
};

/** The first and the last address of an IPv4 network name the network and everybody in it (RFC 919): no load balancer answers there. */
const edgeProblem = (text: string, range: AddressRange, network: string): Message | undefined => {
  const whole = readRange(network);
  if (whole?.family !== 'ipv4' || whole.last - whole.first < 3n) return undefined;
  const isInside = (address: bigint): boolean => range.first <= address && address <= range.last;
  return isInside(whole.first) || isInside(whole.last)
    ? message(
        '{{range}} holds the first or the last address of {{network}}, which no machine can have. Leave them out.',
        { range: text, network },
      )
    : undefined;
};

const networkProblem = (text: string, range: AddressRange, networks: readonly string[]) => {
  const around = parsed(networks).find((network) => within(range, network.range));
  if (around) return edgeProblem(text, range, around.text);
  return networks.length === 0
    ? undefined
    : message(
        '{{range}} is not within the network of the nodes ({{networks}}), so no node answers for it. Choose unused addresses there.',
        { range: text, networks: networks.join(', ') },
      );
};

/**
 * Judges a range for an address pool. Sources: MetalLB's webhook (syntax, overlap with another pool); MetalLB in layer 2, where a node answers
 * for an address of its own network (in it, not its edges, not in use).
 * @param before the ranges that stand above it in the same pool
 */
export const addressRange = (
  text: string,
  known: KnownAddresses,
  before: readonly string[] = [],
): Message | undefined => {
  const range = readRange(text);
  const syntax = syntaxProblem(text);
  if (syntax || !range) return syntax;
  const used = known.used.find(({ address }) => clashing(range, [address]) !== undefined);
  if (used)
    return message('{{range}} holds {{address}}, the address of {{owner}}. Leave it out.', {
      range: text,
      ...used,
    });
  const pool = known.pools.find(({ ranges }) => clashing(range, ranges) !== undefined);
  if (pool)
    return message('{{range}} overlaps {{other}} of the address pool {{pool}}. Choose other addresses.', {
      range: text,
      other: clashing(range, pool.ranges) ?? '',
      pool: pool.name,
    });
  const other = clashing(range, before);
  if (other !== undefined)
    return message('{{range}} overlaps {{other}} above. Choose ranges that share no address.', {
      range: text,
      other,
    });
  return networkProblem(text, range, known.networks);
};
