import { message, type Message } from '../../i18n/message';
import { BITS, readCidr, type Family } from './cidr';

/** What the operator takes where nothing is said (source: operator). */
export const DEFAULT_HOST_PREFIX: Readonly<Record<Family, number>> = { ipv4: 23, ipv6: 64 };

/** One range of the cluster network: a CIDR, and the prefix length of each node's part of it; null = the operator's. */
export interface ClusterRange {
  cidr: string;
  hostPrefix: number | null;
}

/**
 * The part of the cluster network that each node gets: not larger than the range, and large enough for pods.
 * Source: network operator (validateIPPools); OVN-Kubernetes takes only /64 of IPv6.
 */
export const hostPrefix = ({ cidr, hostPrefix: given }: ClusterRange): Message | undefined => {
  const range = readCidr(cidr);
  if (!range) return undefined;
  const { family, prefix } = range;
  const value = given ?? DEFAULT_HOST_PREFIX[family];
  if (family === 'ipv6') {
    if (value !== 64) return message('Each node gets a /64 of IPv6. Write 64, or nothing.');
    return prefix <= 64
      ? undefined
      : message('{{cidr}} has no room for a /64. Write a wider range.', { cidr });
  }
  const least = BITS[family] - 2;
  if (!Number.isInteger(value) || value > least || value < prefix) {
    return message('Each node gets /{{value}}, but {{cidr}} has room for /{{widest}} to /{{least}}.', {
      value,
      cidr,
      widest: prefix,
      least,
    });
  }
  return undefined;
};

/** How many nodes a range has room for, and how many addresses each has for pods; undefined where it is not good. */
export const roomIn = (range: ClusterRange): { nodes: number; pods: number } | undefined => {
  const cidr = readCidr(range.cidr);
  if (!cidr || cidr.family === 'ipv6' || hostPrefix(range)) return undefined;
  const value = range.hostPrefix ?? DEFAULT_HOST_PREFIX.ipv4;
  // OVN-Kubernetes keeps the network, the gateway and the management port of each node, and the broadcast address.
  return { nodes: 2 ** (value - cidr.prefix), pods: Math.max(0, 2 ** (BITS.ipv4 - value) - 3) };
};
