import { message, type Message } from '../../i18n/message';
import { readCidr } from './cidr';

/** The MTU that OVN-Kubernetes takes (source: CRD). */
const LEAST_MTU = 576;
export const MOST_MTU = 9216;

/** The least MTU of a network with IPv6 (source: network operator, RFC 8200). */
const LEAST_MTU_IPV6 = 1280;

/** What OVN adds to each packet, in bytes (source: network operator). */
const OVN_OVERHEAD = 100;

/** The MTU of the cluster's pod network; null = the operator's choice. */
export const ovnMtu = (mtu: number | null, clusterNetwork: readonly string[]): Message | undefined => {
  if (mtu === null) return undefined;
  const hasIpv6 = clusterNetwork.some((cidr) => readCidr(cidr)?.family === 'ipv6');
  const least = hasIpv6 ? LEAST_MTU_IPV6 : LEAST_MTU;
  return Number.isInteger(mtu) && mtu >= least && mtu <= MOST_MTU
    ? undefined
    : message('Write a whole number of {{least}} to {{most}} bytes, or nothing.', { least, most: MOST_MTU });
};

/**
 * An MTU that does not fit into the network of the machines: OVN needs room of its own in each packet
 * (source: network operator, which then refuses to run).
 * @param infra the MTU of the pod network of the infrastructure cluster, which its machines are connected to
 */
export const ovnMtuWarning = (mtu: number | null, infra: number | undefined): Message | undefined =>
  mtu === null || infra === undefined || mtu <= infra - OVN_OVERHEAD
    ? undefined
    : message(
        'Machines on the pod network of the infrastructure cluster have an MTU of {{infra}}, so at most {{most}} fits.',
        { infra, most: infra - OVN_OVERHEAD },
      );
