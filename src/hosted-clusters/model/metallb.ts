import type { BGPAdvertisement } from '../../kubernetes/types/generated/bgp-advertisement';
import type { IPAddressPool } from '../../kubernetes/types/generated/ip-address-pool';
import type { L2Advertisement } from '../../kubernetes/types/generated/l2-advertisement';
import type { MetalLB } from '../../kubernetes/types/generated/metal-lb';
import type { KubeObject } from '../../kubernetes/types/object';

/** The namespace of MetalLB and everything that belongs to it (operator). */
export const METALLB_NAMESPACE = 'metallb-system';
const API = 'metallb.io/v1beta1';
/** The operator reconciles the object of this name only (operator). */
const INSTANCE = 'metallb';
/** What a new pool is called unless somebody says otherwise. */
export const POOL_NAME = 'hosted-clusters';

/** What there is of MetalLB. */
export interface MetalLbParts {
  instances: readonly MetalLB[];
  pools: readonly IPAddressPool[];
  advertisements: readonly (L2Advertisement | BGPAdvertisement)[];
}

/** Addresses a pool still has; undefined where its MetalLB does not count them. */
export const freeAddresses = ({ status }: IPAddressPool): number | undefined =>
  status && status.availableIPv4 + status.availableIPv6;

/** True when MetalLB takes addresses of the pool by itself for Services in the namespace (CRD autoAssign, serviceAllocation). */
export const serves = ({ spec }: IPAddressPool, namespace: string): boolean => {
  const { namespaces = [], namespaceSelectors = [], serviceSelectors = [] } = spec.serviceAllocation ?? {};
  // Selectors are for MetalLB to judge: a pool that has some may serve.
  const isLimited = namespaces.length > 0 && namespaceSelectors.length === 0 && serviceSelectors.length === 0;
  return spec.autoAssign !== false && (!isLimited || namespaces.includes(namespace));
};

/** The pools that can give a Service in the namespace an address. */
export const poolsWithRoom = ({ pools }: MetalLbParts, namespace: string): readonly IPAddressPool[] =>
  pools.filter((pool) => serves(pool, namespace) && freeAddresses(pool) !== 0);

type Selector = NonNullable<L2Advertisement['spec']['ipAddressPoolSelectors']>[number];

const matches = ({ matchLabels = {}, matchExpressions = [] }: Selector, labels: Record<string, string>) =>
  Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
  matchExpressions.every(({ key, operator, values = [] }) => {
    const value = labels[key];
    if (operator === 'Exists') return value !== undefined;
    if (operator === 'DoesNotExist') return value === undefined;
    const isListed = value !== undefined && values.includes(value);
    return operator === 'In' ? isListed : !isListed;
  });

/** True when an advertisement tells the network of a pool's addresses; one that names no pool speaks for all (CRD). */
const advertises = (
  advertisement: L2Advertisement | BGPAdvertisement,
  name: string,
  labels = {},
): boolean => {
  const { ipAddressPools = [], ipAddressPoolSelectors = [] } = advertisement.spec;
  if (ipAddressPools.length === 0 && ipAddressPoolSelectors.length === 0) return true;
  return ipAddressPools.includes(name) || ipAddressPoolSelectors.some((one) => matches(one, labels));
};

/** The pools whose addresses nobody announces: they are given out, and nothing arrives. */
export const unadvertisedPools = ({ pools, advertisements }: MetalLbParts): readonly IPAddressPool[] =>
  pools.filter(
    ({ metadata }) => !advertisements.some((one) => advertises(one, metadata.name, metadata.labels)),
  );

/** What a person answers: a new pool of these ranges, or none where there is one with room. */
export interface MetalLbAnswers {
  pool?: { name: string; ranges: readonly string[] };
}

const inMetalLb = (kind: string, name: string) => ({
  apiVersion: API,
  kind,
  metadata: { name, namespace: METALLB_NAMESPACE },
});

/**
 * The objects that are missing, in the order in which each finds what it names: MetalLB itself, the new pool, and an
 * advertisement in layer 2 for every pool that has none (documentation of MetalLB). What is there already is left out.
 */
export const metalLbObjects = (
  parts: MetalLbParts,
  { pool }: MetalLbAnswers,
): readonly (KubeObject & { spec: object })[] => {
  const silent = unadvertisedPools(parts).map(({ metadata }) => metadata.name);
  const isNewHeard = pool && parts.advertisements.some((one) => advertises(one, pool.name));
  const toAdvertise = [...silent, ...(pool && !isNewHeard ? [pool.name] : [])];
  const [first] = toAdvertise;
  const taken = parts.advertisements.map(({ metadata }) => metadata.name);
  return [
    ...(parts.instances.some(({ metadata }) => metadata.name === INSTANCE)
      ? []
      : [{ ...inMetalLb('MetalLB', INSTANCE), spec: {} }]),
    ...(pool
      ? [
          {
            ...inMetalLb('IPAddressPool', pool.name),
            spec: { addresses: pool.ranges.map((range) => range.trim()) },
          },
        ]
      : []),
    ...(first === undefined
      ? []
      : [
          {
            ...inMetalLb('L2Advertisement', unused(pool?.name ?? first, taken)),
            spec: { ipAddressPools: toAdvertise },
          },
        ]),
  ];
};

/** The name itself, or with the first number that makes it a new one. */
export const unused = (name: string, taken: readonly string[]): string => {
  if (!taken.includes(name)) return name;
  const numbered = taken.map((_taken, at) => `${name}-${at + 2}`);
  return numbered.find((one) => !taken.includes(one)) ?? `${name}-${taken.length + 2}`;
};
