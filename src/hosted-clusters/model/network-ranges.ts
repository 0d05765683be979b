import ipaddr from 'ipaddr.js';
import { message, type Message } from '../../i18n/message';

/** The ranges of a cluster, each a CIDR: `10.132.0.0/14`. The first of each kind is the primary one. */
export interface NetworkRanges {
  clusterNetwork: readonly string[];
  serviceNetwork: readonly string[];
  machineNetwork: readonly string[];
}

/** What is wrong with one range. */
export interface RangeProblem {
  network: keyof NetworkRanges;
  index: number;
  message: Message;
}

type Range = [ipaddr.IPv4 | ipaddr.IPv6, number];

/**
 * What every cluster uses itself (source: operator): the address its API server advertises, and the join networks of
 * OVN inside; also the join and transit networks of OVN on the infrastructure cluster.
 */
const RESERVED = [
  '172.20.0.1/32',
  'fd00::1/128',
  '100.66.0.0/16',
  'fd99::/64',
  '100.64.0.0/16',
  '100.88.0.0/16',
];

/** Reads a CIDR strictly; the library alone would take `10/8`. */
const rangeOf = (cidr: string): Range | undefined => {
  const [address = ''] = cidr.split('/');
  const isStrict = address.includes(':') || ipaddr.IPv4.isValidFourPartDecimal(address);
  return isStrict && ipaddr.isValidCIDR(cidr) ? ipaddr.parseCIDR(cidr) : undefined;
};

const overlap = (a: Range, b: Range): boolean => {
  const [wide, narrow] = a[1] <= b[1] ? [a, b] : [b, a];
  return wide[0].kind() === narrow[0].kind() && narrow[0].match(wide[0], wide[1]);
};

const syntaxProblem = (cidr: string): Message | undefined => {
  const range = rangeOf(cidr);
  if (!range) {
    return message('{{cidr}} is not a range. Write an address and a prefix length, such as 10.132.0.0/14.', {
      cidr,
    });
  }
  const kind = range[0].kind() === 'ipv4' ? ipaddr.IPv4 : ipaddr.IPv6;
  const first = kind.networkAddressFromCIDR(cidr);
  return first.toString() === range[0].toString()
    ? undefined
    : message('{{cidr}} begins inside its range. Write {{right}}.', {
        cidr,
        right: `${first.toString()}/${range[1]}`,
      });
};

/** The first of some ranges that shares an address with this one. */
const overlapping = (cidr: string, others: readonly string[]): string | undefined => {
  const range = rangeOf(cidr);
  return others.find((other) => {
    const second = rangeOf(other);
    return range && second && overlap(range, second);
  });
};

const overlapProblem = (cidr: string, before: readonly string[]): Message | undefined => {
  const reserved = overlapping(cidr, RESERVED);
  if (reserved !== undefined) {
    return message('{{cidr}} overlaps {{reserved}}, which every cluster uses itself. Choose another range.', {
      cidr,
      reserved,
    });
  }
  const other = overlapping(cidr, before);
  return other === undefined
    ? undefined
    : message('{{cidr}} overlaps {{other}}. Choose ranges that share no address.', { cidr, other });
};

const familyOf = (cidr: string | undefined): string | undefined => cidr && rangeOf(cidr)?.[0].kind();

/**
 * Judges a cluster's ranges: good CIDRs, the first of each kind of one family, none overlapping another or what a
 * cluster uses itself. Source: operator (it says so minutes later, as ValidConfiguration False); the CRD accepts overlaps.
 */
export const networkRangeProblems = (ranges: NetworkRanges): readonly RangeProblem[] => {
  const all = (['clusterNetwork', 'serviceNetwork', 'machineNetwork'] as const).flatMap((network) =>
    ranges[network].map((cidr, index) => ({ network, index, cidr })),
  );
  const primary = familyOf(ranges.clusterNetwork[0]);
  return all.flatMap(({ network, index, cidr }, place) => {
    const family = index === 0 ? familyOf(cidr) : undefined;
    const problem =
      syntaxProblem(cidr) ??
      overlapProblem(
        cidr,
        all.slice(0, place).map((one) => one.cidr),
      ) ??
      (family && primary && family !== primary
        ? message(
            '{{cidr}} is of another IP family than {{first}}. The first ranges are all IPv4 or all IPv6.',
            {
              cidr,
              first: ranges.clusterNetwork[0] ?? '',
            },
          )
        : undefined);
    return problem ? [{ network, index, message: problem }] : [];
  });
};
