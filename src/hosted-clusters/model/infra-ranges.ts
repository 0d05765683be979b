import { message, type Message } from '../../i18n/message';
import { firstOverlap, holds } from './cidr';
import type { NetworkRanges } from './network-ranges';

/** What the cluster that runs the machines uses itself, as far as it could be read. */
export interface InfraRanges {
  readonly clusterNetwork: readonly string[];
  readonly serviceNetwork: readonly string[];
  /** addresses of its nodes, where its API and its ingress are reached too */
  readonly nodes: readonly { readonly name: string; readonly address: string }[];
}

/**
 * What a range will do to machines on the pod network of the infrastructure cluster. A warning, never a refusal:
 * machines may be on other networks (source: how machines reach the infrastructure; no operator checks it).
 *
 * A machine network may well overlap the pod network there: that is where machines have their addresses.
 */
export const infraWarning = (
  cidr: string,
  network: keyof NetworkRanges,
  infra: InfraRanges | undefined,
): Message | undefined => {
  if (!infra) return undefined;
  const services = firstOverlap(cidr, infra.serviceNetwork);
  if (network === 'machineNetwork') {
    return services === undefined
      ? undefined
      : message(
          '{{cidr}} overlaps {{other}}, the services of the infrastructure cluster: no machine has an address there.',
          {
            cidr,
            other: services,
          },
        );
  }
  const pods = firstOverlap(cidr, infra.clusterNetwork);
  if (pods !== undefined) {
    return message(
      '{{cidr}} overlaps {{other}}, where machines on the pod network of the infrastructure cluster have their addresses. They could not reach each other.',
      { cidr, other: pods },
    );
  }
  if (services !== undefined) {
    return message(
      '{{cidr}} overlaps {{other}}, the services of the infrastructure cluster. Machines on its pod network ask its DNS there, and would not reach it.',
      { cidr, other: services },
    );
  }
  const node = infra.nodes.find(({ address }) => holds(cidr, address));
  return node
    ? message(
        '{{cidr}} holds {{address}}, the address of node {{node}} of the infrastructure cluster. What is reached there would not be reached from the cluster.',
        { cidr, address: node.address, node: node.name },
      )
    : undefined;
};
