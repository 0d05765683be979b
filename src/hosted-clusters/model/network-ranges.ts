import { message, type Message } from '../../i18n/message';
import { BITS, firstOverlap, fromItsBeginning, readCidr, type Family } from './cidr';

/** The ranges of a cluster, each a CIDR: `10.132.0.0/14`. The first of each kind is the primary one. */
export interface NetworkRanges {
  clusterNetwork: readonly string[];
  serviceNetwork: readonly string[];
  machineNetwork: readonly string[];
}

/** What is wrong with one range; index −1 = with the kind as a whole. */
export interface RangeProblem {
  network: keyof NetworkRanges;
  index: number;
  message: Message;
}

/** How many ranges of a kind there may be (source: CRD). */
export const MOST_RANGES = 2;

/**
 * What every cluster uses itself (source: operator): the address its API server advertises, and the join networks of
 * OVN inside; also the join and transit networks of OVN on the infrastructure cluster.
 */
export const RESERVED: readonly string[] = [
  '172.20.0.1/32',
  'fd00::1/128',
  '100.66.0.0/16',
  'fd99::/64',
  '100.64.0.0/16',
  '100.88.0.0/16',
];

/** The join networks of OVN in the cluster itself: what is most often hit, so it is named. */
const GUEST_JOIN = ['100.66.0.0/16', 'fd99::/64'];

const FAMILY_WORD: Readonly<Record<Family, string>> = { ipv4: 'IPv4', ipv6: 'IPv6' };

const syntaxProblem = (cidr: string): Message | undefined => {
  if (cidr === '') return message('Enter a range, such as 10.132.0.0/14.');
  const range = readCidr(cidr);
  if (!range) {
    return message('{{cidr}} is not a range. Write an address and a prefix length, such as 10.132.0.0/14.', {
      cidr,
    });
  }
  const right = fromItsBeginning(range);
  return right === `${range.address.toString()}/${range.prefix}`
    ? undefined
    : message('{{cidr}} begins inside its range. Write {{right}}.', { cidr, right });
};

const overlapProblem = (cidr: string, before: readonly string[]): Message | undefined => {
  const reserved = firstOverlap(cidr, RESERVED);
  if (reserved !== undefined) {
    return GUEST_JOIN.includes(reserved)
      ? message(
          '{{cidr}} overlaps {{reserved}}, with which OVN joins the nodes of every cluster. Choose another range.',
          { cidr, reserved },
        )
      : message('{{cidr}} overlaps {{reserved}}, which every cluster uses itself. Choose another range.', {
          cidr,
          reserved,
        });
  }
  const other = firstOverlap(cidr, before);
  return other === undefined
    ? undefined
    : message('{{cidr}} overlaps {{other}}. Choose ranges that share no address.', { cidr, other });
};

const familyOf = (cidr: string | undefined): Family | undefined =>
  cidr === undefined ? undefined : readCidr(cidr)?.family;

/** The first range of each kind is of the family of the first cluster range (source: operator). */
const primaryProblem = (cidr: string, index: number, first: string | undefined): Message | undefined => {
  const [family, primary] = [familyOf(cidr), familyOf(first)];
  return index === 0 && family && primary && family !== primary
    ? message('{{cidr}} is of another IP family than {{first}}. The first ranges are all IPv4 or all IPv6.', {
        cidr,
        first: first ?? '',
      })
    : undefined;
};

/** Too small for what must be in it: the cluster's DNS has the tenth address (source: DNS operator). */
const serviceSizeProblem = (cidr: string): Message | undefined => {
  const range = readCidr(cidr);
  if (!range) return undefined;
  const longest = BITS[range.family] - 4;
  return range.prefix <= longest
    ? undefined
    : message(
        '{{cidr}} is too small: the DNS of the cluster has its tenth address. Write /{{longest}} or wider.',
        {
          cidr,
          longest,
        },
      );
};

/** Service ranges and cluster ranges are of the same families, a service range of each (source: network operator). */
const serviceFamilyProblem = (
  { clusterNetwork, serviceNetwork }: NetworkRanges,
  index: number,
): Message | undefined => {
  const cluster = new Set(clusterNetwork.flatMap((cidr) => familyOf(cidr) ?? []));
  const service = serviceNetwork.map(familyOf);
  const family = service[index];
  if (family === undefined || cluster.size === 0) return undefined;
  if (index > 0 && family === service[0]) {
    return message(
      'The second service range is of the same IP family as the first. A cluster has one of each family.',
    );
  }
  if (index > 0 && !cluster.has(family)) {
    return message('The cluster network has no {{family}} range. Add one there, or remove this one.', {
      family: FAMILY_WORD[family],
    });
  }
  const missing = [...cluster].find((one) => !service.includes(one));
  return index === serviceNetwork.length - 1 && missing !== undefined && cluster.has(service[0] ?? missing)
    ? message('The cluster network has an {{family}} range. The service network needs one too.', {
        family: FAMILY_WORD[missing],
      })
    : undefined;
};

const countProblems = (ranges: NetworkRanges): readonly RangeProblem[] =>
  (['clusterNetwork', 'serviceNetwork'] as const)
    .filter((network) => ranges[network].length === 0)
    .map((network) => ({ network, index: -1, message: message('Enter at least one range.') }));

/**
 * Judges a cluster's ranges: good CIDRs, one or two of each kind, the first of each kind of one family, none
 * overlapping another or what a cluster uses itself.
 * Source: operator and network operator (they say so minutes later, as conditions); the CRD accepts overlaps.
 */
export const networkRangeProblems = (ranges: NetworkRanges): readonly RangeProblem[] => {
  const all = (['clusterNetwork', 'serviceNetwork', 'machineNetwork'] as const).flatMap((network) =>
    ranges[network].map((cidr, index) => ({ network, index, cidr })),
  );
  const problems = all.flatMap(({ network, index, cidr }, place): RangeProblem[] => {
    const problem =
      syntaxProblem(cidr) ??
      (index >= MOST_RANGES
        ? message('A cluster takes at most two ranges here. Remove this one.')
        : undefined) ??
      overlapProblem(
        cidr,
        all.slice(0, place).map((one) => one.cidr),
      ) ??
      primaryProblem(cidr, index, ranges.clusterNetwork[0]) ??
      (network === 'serviceNetwork'
        ? (serviceSizeProblem(cidr) ?? serviceFamilyProblem(ranges, index))
        : undefined);
    return problem ? [{ network, index, message: problem }] : [];
  });
  return [...countProblems(ranges), ...problems];
};
