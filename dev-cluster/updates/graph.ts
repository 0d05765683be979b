import type { Release } from '../seed/releases';

/** Something that may go wrong after an update, as the update service tells it. */
export interface Risk {
  name: string;
  message: string;
  url: string;
  /** Whom it concerns: everybody, or clusters for which the query answers 1. */
  rule: { type: 'Always' } | { type: 'PromQL'; promql: { promql: string } };
}

export interface GraphNode {
  /** How far it has been promoted: what is stable is in the fast and candidate channels too. */
  promotedTo: 'candidate' | 'fast' | 'stable';
  errata: string;
}

const advisory = (id: string): string => `https://access.redhat.com/errata/RHBA-2026:${id}`;

/** The releases that the played update service knows. Their numbers are the seed's, the advisories are made up. */
export const NODES: Readonly<Record<Exclude<Release, '4.19.22'>, GraphNode>> = {
  '4.20.11': { promotedTo: 'stable', errata: advisory('0676') },
  '4.20.14': { promotedTo: 'stable', errata: advisory('1410') },
  '4.20.17': { promotedTo: 'fast', errata: advisory('2233') },
  '4.21.5': { promotedTo: 'stable', errata: advisory('1985') },
  '4.21.9': { promotedTo: 'stable', errata: advisory('3320') },
  '4.21.12': { promotedTo: 'stable', errata: advisory('4107') },
  '4.22.1': { promotedTo: 'stable', errata: advisory('4871') },
  '4.22.3': { promotedTo: 'stable', errata: advisory('5530') },
};

const evictionStalls: Risk = {
  name: 'KubeVirtEvictionStalls',
  message:
    'Virtual machines with the eviction strategy External may keep the drain of their infrastructure node waiting for up to 30 minutes.',
  url: 'https://access.redhat.com/solutions/7130021',
  rule: {
    type: 'PromQL',
    promql: {
      promql: 'max(kubevirt_vmi_info{eviction_strategy="External"}) or 0 * group(kubevirt_vmi_info)',
    },
  },
};

const ovnLeaks: Risk = {
  name: 'OVNLeakedPortGroups',
  message: 'Clusters with more than 500 network policies may lose traffic for minutes while nodes restart.',
  url: 'https://access.redhat.com/solutions/7129874',
  rule: {
    type: 'PromQL',
    promql: { promql: 'clamp_max(max(apiserver_storage_objects{resource="networkpolicies"} > 500), 1)' },
  },
};

const registryRestarts: Risk = {
  name: 'ImageRegistryRestarts',
  message: 'The image registry restarts every hour until its storage is configured again.',
  url: 'https://access.redhat.com/solutions/7131190',
  rule: { type: 'Always' },
};

/** Updates that come with risks; every other newer release of the same or the next minor is offered without. */
export const RISKY: readonly { from: RegExp; to: Release; risks: readonly Risk[] }[] = [
  { from: /^4\.20\./, to: '4.21.9', risks: [ovnLeaks] },
  { from: /^4\.21\./, to: '4.21.12', risks: [registryRestarts] },
  { from: /^4\.21\./, to: '4.22.1', risks: [evictionStalls, ovnLeaks] },
];

/** Updates that are not offered at all. */
export const WITHHELD: readonly { from: RegExp; to: Release }[] = [
  { from: /^4\.20\.11$/, to: '4.21.12' },
  { from: /^4\.21\.5$/, to: '4.22.3' },
];
