import { message, type Message } from '../../../i18n/message';
import type { BGPAdvertisement } from '../../../kubernetes/types/generated/bgp-advertisement';
import type { IPAddressPool } from '../../../kubernetes/types/generated/ip-address-pool';
import type { L2Advertisement } from '../../../kubernetes/types/generated/l2-advertisement';
import type { PreflightAnswers } from './answers';
import type { Facts } from './facts';
import { unread, valueOf, type Reading } from './reading';
import { row, type Evidence, type Finding, type Fix, type Row } from './row';

/** Platforms whose own load balancers give Services an address (source: OpenShift cloud controllers). */
const CLOUDS = ['AWS', 'Azure', 'GCP', 'IBMCloud', 'PowerVS', 'AlibabaCloud', 'OpenStack'];

type Advertisement = L2Advertisement | BGPAdvertisement;

const labelsMatch = (
  { metadata }: IPAddressPool,
  { matchLabels = {} }: { readonly matchLabels?: Readonly<Record<string, string>> },
): boolean => Object.entries(matchLabels).every(([key, value]) => metadata.labels?.[key] === value);

/** An advertisement that names no pools announces all of its namespace (source: MetalLB). */
const announces = ({ metadata, spec }: Advertisement, pool: IPAddressPool): boolean => {
  if (metadata.namespace !== pool.metadata.namespace) return false;
  const names = spec.ipAddressPools ?? [];
  const selectors = spec.ipAddressPoolSelectors ?? [];
  if (names.length === 0 && selectors.length === 0) return true;
  return names.includes(pool.metadata.name) || selectors.some((selector) => labelsMatch(pool, selector));
};

/** Addresses a pool can still give; undefined where MetalLB does not count them. */
const freeIn = ({ status }: IPAddressPool): number | undefined =>
  status && status.availableIPv4 + status.availableIPv6;

const evidenceOf = (pools: readonly IPAddressPool[]): readonly Evidence[] =>
  pools.map((pool) => {
    const free = freeIn(pool);
    return {
      kind: 'IPAddressPool',
      namespace: pool.metadata.namespace ?? '',
      name: pool.metadata.name,
      field: 'status.available*',
      value: free === undefined ? message('not counted') : message('{{count}} free', { count: free }),
    };
  });

/** The three objects that make MetalLB give addresses (specification: actions, MetalLB). */
const SET_UP: readonly Fix[] = [
  {
    kind: 'command',
    title: message('Set up MetalLB once its operator is installed'),
    command: `oc apply -f - <<'EOF'
apiVersion: metallb.io/v1beta1
kind: MetalLB
metadata: {name: metallb, namespace: metallb-system}
---
apiVersion: metallb.io/v1beta1
kind: IPAddressPool
metadata: {name: hosted-clusters, namespace: metallb-system}
spec: {addresses: [FIRST_ADDRESS-LAST_ADDRESS]}
---
apiVersion: metallb.io/v1beta1
kind: L2Advertisement
metadata: {name: hosted-clusters, namespace: metallb-system}
spec: {ipAddressPools: [hosted-clusters]}
EOF`,
  },
];

const lacks = (finding: Message, evidence: readonly Evidence[] = []): Finding => ({
  verdict: 'block',
  message: finding,
  evidence,
  fixes: SET_UP,
});

/** The advertisements of both kinds. Clusters without BGP may lack that kind: it then announces nothing. */
const advertised = ({ l2Advertisements, bgpAdvertisements }: Facts): Reading<readonly Advertisement[]> => {
  const found = [...(valueOf(l2Advertisements) ?? []), ...(valueOf(bgpAdvertisements) ?? [])];
  for (const reading of [l2Advertisements, bgpAdvertisements]) {
    if (reading.state === 'loading') return reading;
    if (reading.state === 'unreadable' && found.length === 0) return reading;
  }
  return { state: 'read', value: found };
};

const addresses = (
  pools: readonly IPAddressPool[],
  advertisements: readonly Advertisement[],
  needed: number,
): Finding => {
  const evidence = evidenceOf(pools);
  if (pools.length === 0)
    return lacks(message('MetalLB has no IPAddressPool, so it has no addresses to give.'));
  // Addresses of others are given only to Services that ask for them by name, which the operator's does not.
  const usable = pools.filter(
    (pool) =>
      pool.spec.autoAssign !== false &&
      advertisements.some((advertisement) => announces(advertisement, pool)),
  );
  if (usable.length === 0) {
    return lacks(
      message(
        'No IPAddressPool is announced and assigned by itself. An address pool needs an L2Advertisement or a BGPAdvertisement.',
      ),
      evidence,
    );
  }
  const counted = usable.map(freeIn).filter((free) => free !== undefined);
  const free = counted.reduce((all, one) => all + one, 0);
  if (counted.length === 0) {
    return {
      verdict: 'cannot-check',
      message: message('MetalLB does not say how many addresses of its pools are free.'),
      evidence,
    };
  }
  if (free === 0) {
    return lacks(message('All addresses of MetalLB are taken. Add a range to an IPAddressPool.'), evidence);
  }
  return free < needed
    ? {
        verdict: 'warn',
        message: message(
          '{{free}} address of MetalLB is free, and {{needed}} are needed: one for the API server, one for the applications below your own domain.',
          { free, needed },
        ),
        evidence,
      }
    : { verdict: 'good', message: message('{{count}} addresses are free', { count: free }), evidence };
};

const metalLB = (facts: Facts, needed: number): Finding => {
  const { metalLBs, addressPools } = facts;
  if (metalLBs.state === 'not-served') {
    return lacks(
      message('MetalLB is not installed, so nothing gives Services of type LoadBalancer an address.'),
      [{ kind: 'MetalLB', field: '', value: message('not served') }],
    );
  }
  if (metalLBs.state !== 'read') return unread(metalLBs, message('Being read'));
  if (metalLBs.value.length === 0) {
    return lacks(message('The MetalLB operator is installed, but MetalLB itself was never set up.'), [
      { kind: 'MetalLB', field: '', value: message('does not exist') },
    ]);
  }
  if (addressPools.state !== 'read') return unread(addressPools, message('Being read'));
  const advertisements = advertised(facts);
  if (advertisements.state !== 'read') return unread(advertisements, message('Being read'));
  return addresses(addressPools.value, advertisements.value, needed);
};

/** Without one, only the applications are out of reach, and only until it is there. */
const asWarning = (finding: Finding): Finding =>
  finding.verdict === 'block' ? { ...finding, verdict: 'warn' } : finding;

const byNodePort: Fix = {
  kind: 'field',
  title: message('Publish the API server by node port'),
  field: 'networking',
};

const finding = (facts: Facts, { isApiLoadBalanced, hasOwnDomain }: PreflightAnswers): Finding => {
  const type = valueOf(facts.infrastructure)?.status?.platformStatus?.type ?? '';
  if (CLOUDS.includes(type)) {
    return {
      verdict: 'good',
      message: message('By the cloud: {{type}}', { type }),
      evidence: [
        { kind: 'Infrastructure', name: 'cluster', field: 'status.platformStatus.type', value: type },
      ],
    };
  }
  if (!isApiLoadBalanced && !hasOwnDomain) {
    return { verdict: 'good', message: message('Not needed as services are published') };
  }
  const found = metalLB(facts, Number(isApiLoadBalanced) + Number(hasOwnDomain));
  if (!isApiLoadBalanced) return asWarning(found);
  return found.verdict === 'block' ? { ...found, fixes: [...(found.fixes ?? []), byNodePort] } : found;
};

/** Services of type LoadBalancer get an address: that of the API server, and later that of an own domain. */
export const loadBalancer = (facts: Facts, answers: PreflightAnswers): Row =>
  row('load-balancer', message('Addresses for load balancers'), [finding(facts, answers)]);
